// Made by npm run make; do not edit. Every folder here whose index.ts exports `form`.

import { form as addressed } from "./addressed/index.ts";
import { form as aggregateReport } from "./aggregate-report/index.ts";
import { form as autoReply } from "./auto-reply/index.ts";
import { form as challenge } from "./challenge/index.ts";
import { form as dsn } from "./dsn/index.ts";
import { form as exim } from "./exim/index.ts";
import { form as feedback } from "./feedback/index.ts";
import { form as general } from "./general/index.ts";
import { form as labelled } from "./labelled/index.ts";
import { form as receipt } from "./receipt/index.ts";
import { form as sendmail } from "./sendmail/index.ts";
import { form as unsubscribe } from "./unsubscribe/index.ts";

export const forms = [addressed, aggregateReport, autoReply, challenge, dsn, exim, feedback, general, labelled, receipt, sendmail, unsubscribe] as const;
