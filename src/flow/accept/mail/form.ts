// One form that mails tell of bounces in. Forms are strangers to each other: each can be taken out by deleting its folder.

import type { Fault } from "../../../mail/index.ts";
import type { Finding } from "./findings/finding.ts";
import type { Complaint, MailKind } from "./mail-reading.ts";
import type { OpenMail } from "./opened/open-mail.ts";

/**
 * Who is asked first: what is written for machines, then the texts of particular programs, then known sentences of many,
 * then what answers by itself and is no bounce, then any text that looks like a bounce, then what answers all the same. Within a rank the order must not matter.
 */
export const RANKS = ["fields", "particular", "phrased", "automatic", "general", "remaining"] as const;

/** Findings tell of recipients; a kind, that the mail is something else than a delivery report. */
export interface FormReading {
  readonly findings: readonly Finding[];
  /** Left out where the recipients' actions tell it. */
  readonly kind?: MailKind;
  /** Of the kinds "complaint" and "dmarc-failure". */
  readonly complaint?: Complaint;
  readonly faults?: readonly Fault[];
}

export interface Form {
  readonly id: string;
  /** For people. */
  readonly title: string;
  /** Where it is laid down or can be seen: an RFC, a page, the program's source. */
  readonly documentation: string;
  readonly rank: (typeof RANKS)[number];
  /** Whether only what a program wrote can be of this form; it is then not asked of what people write. */
  readonly ofMachines: boolean;
  /**
   * Undefined where the mail is of another form. What is looked for in the lines of the text is declared as a linePattern()
   * and asked of the text (`mail.text.find(…)`): its words are then looked for in one pass, together with those of all forms.
   * Header and parts are asked before the text, which is decoded for who asks first; what reads the text of people's mails too
   * first asks `mail.mayHold(…)`, so that most of them need not be decoded. Never throws, and takes time linear in the mail.
   */
  read(mail: OpenMail): FormReading | undefined;
}

export function askForm(form: Form, mail: OpenMail): FormReading | undefined {
  return form.ofMachines && !mail.isFromMachine ? undefined : form.read(mail);
}
