// Made by npm run make; do not edit. Every folder here whose index.ts exports `listener`.

import { listener as journal } from "./journal/index.ts";
import { listener as webhook } from "./webhook/index.ts";

export const listeners = [journal, webhook] as const;
