// Reads out of the reply to mail for somebody who has moved where to: RFC 5321 §3.4.

import { readMailbox } from "../../../../mail/index.ts";

const MOVED_TO = /\b(?:try|use|at|to|is|forward-path)[: ]{1,3}[<("']?(?<mailbox>[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[\p{L}\d.-]{1,190}[\p{L}\d])/iu;

/** As it is written; undefined where the text names none. `text` is tidy (tidyFacts). */
export function readNewMailbox(text: string): string | undefined {
  const mailbox = text.includes("@") ? MOVED_TO.exec(text)?.groups?.["mailbox"] : undefined;
  return mailbox !== undefined && readMailbox(mailbox) ? mailbox : undefined;
}
