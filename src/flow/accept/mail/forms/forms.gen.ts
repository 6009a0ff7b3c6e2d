// Made by npm run make; do not edit. Every folder here whose index.ts exports `form`.

import { form as dsn } from "./dsn/index.ts";

export const forms = [dsn] as const;
