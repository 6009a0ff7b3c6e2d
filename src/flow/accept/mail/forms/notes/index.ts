// The form "notes": the gateway of Lotus Notes to the Internet, which writes each reason above its recipient.

import { RECIPIENTS_READ } from "../../findings/finding.ts";
import type { Form } from "../../form.ts";
import { linePattern } from "../../words/line-pattern.ts";
import { readAddressLine } from "../../recipients/address-line.ts";
import { findingOf, type RecipientEntry } from "../../recipients/recipient-entries.ts";

const HEADING = linePattern(/^-{3,}\s*Failure Reasons\s*-{3,}$/, 100);
const END = /^-{3,}\s*Returned Message\s*-{3,}$/;

export const form: Form = {
  id: "notes",
  title: "Lotus Notes SMTP gateway",
  documentation: "What the SMTP gateway of Lotus Notes 4 writes",
  rank: "particular",
  ofMachines: true,
  read(mail) {
    const { lines } = mail.text;
    const heading = mail.text.find(HEADING);
    if (heading < 0) return undefined;
    const entries = entriesFrom(lines, heading + 1);
    return entries.length === 0 ? undefined : { findings: entries.map((entry) => findingOf(entry, "failed", mail.text)) };
  },
};

function entriesFrom(lines: readonly string[], from: number): readonly RecipientEntry[] {
  const entries: RecipientEntry[] = [];
  let words: string[] = [];
  for (const [offset, line] of lines.slice(from).entries()) {
    if (END.test(line.slice(0, 100)) || entries.length === RECIPIENTS_READ) break;
    const address = readAddressLine(line);
    const at = from + offset;
    if (address?.rest === "") entries.push({ address: line.trim(), at, words, wordsAt: at - Math.min(words.length, 1) });
    if (line.trim() === "" || address) words = [];
    else words.push(line.trim());
  }
  return entries;
}
