// Made by npm run make; do not edit. Every folder here whose index.ts exports `source`.

import { source as mail } from "./mail/index.ts";
import { source as smtp } from "./smtp/index.ts";

export const sources = [mail, smtp] as const;
