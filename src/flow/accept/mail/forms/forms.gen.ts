// Made by npm run make; do not edit. Every folder here whose index.ts exports `form`.

import { form as addressed } from "./addressed/index.ts";
import { form as aggregateReport } from "./aggregate-report/index.ts";
import { form as announced } from "./announced/index.ts";
import { form as answer } from "./answer/index.ts";
import { form as autoReply } from "./auto-reply/index.ts";
import { form as challenge } from "./challenge/index.ts";
import { form as delivered } from "./delivered/index.ts";
import { form as dsn } from "./dsn/index.ts";
import { form as exchange } from "./exchange/index.ts";
import { form as exchange2003 } from "./exchange-2003/index.ts";
import { form as exim } from "./exim/index.ts";
import { form as feedback } from "./feedback/index.ts";
import { form as general } from "./general/index.ts";
import { form as gmail } from "./gmail/index.ts";
import { form as googleGroups } from "./google-groups/index.ts";
import { form as labelled } from "./labelled/index.ts";
import { form as mailboxGone } from "./mailbox-gone/index.ts";
import { form as notes } from "./notes/index.ts";
import { form as openwave } from "./openwave/index.ts";
import { form as receipt } from "./receipt/index.ts";
import { form as scanner } from "./scanner/index.ts";
import { form as sendmail } from "./sendmail/index.ts";
import { form as sesNotification } from "./ses-notification/index.ts";
import { form as unsubscribe } from "./unsubscribe/index.ts";
import { form as verizon } from "./verizon/index.ts";
import { form as zoho } from "./zoho/index.ts";

export const forms = [addressed, aggregateReport, announced, answer, autoReply, challenge, delivered, dsn, exchange, exchange2003, exim, feedback, general, gmail, googleGroups, labelled, mailboxGone, notes, openwave, receipt, scanner, sendmail, sesNotification, unsubscribe, verizon, zoho] as const;
