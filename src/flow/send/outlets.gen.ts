// Made by npm run make; do not edit. Every folder here whose index.ts exports `outlet`.

import { outlet as callback } from "./callback/index.ts";
import { outlet as smtp } from "./smtp/index.ts";

export const outlets = [callback, smtp] as const;
