// Made by npm run make; do not edit. Every folder here whose index.ts exports `form`.

import { form as addressed } from "./addressed/index.ts";
import { form as dsn } from "./dsn/index.ts";
import { form as exim } from "./exim/index.ts";
import { form as sendmail } from "./sendmail/index.ts";

export const forms = [addressed, dsn, exim, sendmail] as const;
