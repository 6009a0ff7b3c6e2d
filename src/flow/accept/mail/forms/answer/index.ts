// The form "answer": a mailbox answers by itself and does not say so in any of the known ways; it tells of no delivery.

import type { Form } from "../../form.ts";
import { hasEmptyReturnPath, isAutoReplied, isReport } from "../../opened/machine.ts";
import type { OpenMail } from "../../opened/open-mail.ts";

export const form: Form = {
  id: "answer",
  title: "Answer without a return path",
  documentation: "RFC 3834 §3.3",
  rank: "remaining",
  ofMachines: true,
  read: (mail) => (answers(mail) ? { findings: [], kind: "auto-reply" } : undefined),
};

/** What has no return path answers something, and so does what says that it replied. */
function answers({ header, contentType }: OpenMail): boolean {
  if (isReport({ header, contentType })) return false;
  return hasEmptyReturnPath(header) || isAutoReplied(header);
}
