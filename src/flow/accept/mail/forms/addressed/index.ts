// The form "addressed": an address and a colon, and the reason behind or under it, as qmail, Postfix, Courier and OpenSMTPD write.

import { tellsDelay } from "../../sentences/delay-words.ts";
import { tellsFailure } from "../../sentences/failure-words.ts";
import type { Form, FormReading } from "../../form.ts";
import { isReport } from "../../opened/machine.ts";
import type { OpenMail } from "../../opened/open-mail.ts";
import { findingOf, readEntries, type EntryStyle, type RecipientEntry } from "../../recipients/recipient-entries.ts";

/** "<ann@example.com>:", "<ann@example.com> (expanded from <staff@example.com>): host …", and without brackets where words follow. */
const STARTS: readonly RegExp[] = [
  /^ {0,2}<([^<>\s]{1,254})>(?=:| \((?:expanded|generated|originally))(.*)$/,
  /^ {0,2}([^\s<>:,;()"]{1,64}@[^\s<>:,;()"]{1,189}): (\S.*)$/,
];
/** How the address came to be, and of which: Postfix. */
const FROM_WHOM = /^ ?(?:\((?:expanded|generated|originally)(?:[^<>()]{0,40}<([^<>()]{1,254})>)?[^()]{0,300}\))? ?:? ?/;

const STYLE: EntryStyle = {
  starts: STARTS,
  signs: ["<", "@"],
  // Lenient: some leave a line free between the address and the reason (samples/qmail-line-between.eml).
  goesOn: (line, _first, words) => line.trim() !== "" || !/[^\s:]/.test(words.join("")),
};

export const form: Form = {
  id: "addressed",
  title: "Address, colon, reason (qmail, Postfix, Courier, OpenSMTPD and their kin)",
  documentation: "qmail-send.c, Postfix bounce(8), Courier courier/module.dsn, OpenSMTPD bounce.c",
  rank: "particular",
  ofMachines: true,
  read: readText,
};

function readText(mail: OpenMail): FormReading | undefined {
  const { text } = mail;
  const isDelay = tellsDelay(text);
  const entries = readEntries(text.lines, STYLE);
  if (entries.length === 0 || !(isDelay || tellsFailure(text)) || !isReport(mail)) return undefined;
  const action = isDelay ? "delayed" : "failed";
  return { findings: entries.map((entry) => findingOf(bare(entry), action, text)) };
}

function bare(entry: RecipientEntry): RecipientEntry {
  const [first = "", ...others] = entry.words.length > 1 && entry.words[0]?.startsWith(" (") ? [entry.words.join(" ")] : entry.words;
  const [front = "", original] = FROM_WHOM.exec(first) ?? [];
  return { ...entry, words: [first.slice(front.length), ...others], ...(original !== undefined && { original }) };
}
