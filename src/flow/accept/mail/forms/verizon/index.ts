// The form "verizon": gateways from mail to mobile phones, which tell the error first and then what the message was.

import { readMailbox } from "../../../../../mail/index.ts";
import { RECIPIENTS_READ } from "../../findings/finding.ts";
import type { Form } from "../../form.ts";
import { linePattern } from "../../words/line-pattern.ts";
import { findingOf, type RecipientEntry } from "../../recipients/recipient-entries.ts";

const ERROR = linePattern(/^Error: (.{1,500})$/);
/** The reply of the server, where there is one, says more than the error. */
const REPLY = /^\d{3} - \S/;
const DETAILS = linePattern(/^(?:Message details|Original Message):$/, 100);
/** The message that follows is the original, whose To completes what is found. */
const TO_MOBILE = linePattern(/^Message could not be delivered to mobile\b/);
const RECIPIENT = /^\s{0,10}(?:RCPT TO|To):\s{1,10}(\S{1,320})$/;

export const form: Form = {
  id: "verizon",
  title: "Verizon's gateways to mobile phones",
  documentation: "What vtext.com and vzwpix.com write",
  rank: "particular",
  ofMachines: true,
  read(mail) {
    const { lines } = mail.text;
    const errorAt = mail.text.find(ERROR);
    const details = mail.text.find(DETAILS);
    const toMobileAt = mail.text.find(TO_MOBILE);
    const isToMobile = toMobileAt >= 0 && toMobileAt < errorAt;
    if (errorAt < 0 || (details < errorAt && !isToMobile)) return undefined;
    const replyAt = lines.slice(errorAt, details < errorAt ? lines.length : details).findIndex((line) => REPLY.test(line));
    const at = replyAt < 0 ? errorAt : errorAt + replyAt;
    const words = [(lines[at] ?? "").replace(/^Error: /, "")];
    const entries = lines.flatMap((line, index): readonly RecipientEntry[] => {
      const [, address = ""] = (index > details && RECIPIENT.exec(line.slice(0, 500))) || [];
      return readMailbox(address) ? [{ address, at: index, words, wordsAt: at }] : [];
    });
    if (entries.length > 0) return { findings: entries.slice(0, RECIPIENTS_READ).map((entry) => findingOf(entry, "failed", mail.text)) };
    return isToMobile ? { findings: [findingOf({ address: "", at, words }, "failed", mail.text)] } : undefined;
  },
};
