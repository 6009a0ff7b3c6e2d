// The form "exim": an indented address, and its reason under it, indented deeper.

import { fieldValue, mailboxKey, readMailbox } from "../../../../../mail/index.ts";
import { tellsDelay } from "../../sentences/delay-words.ts";
import type { Finding } from "../../findings/finding.ts";
import type { Form, FormReading } from "../../form.ts";
import { linePattern } from "../../words/line-pattern.ts";
import type { OpenMail } from "../../opened/open-mail.ts";
import { findingOf, indentOf, readEntries, type EntryStyle, type RecipientEntry } from "../../recipients/recipient-entries.ts";

/** An address, or what hides one, or where else Exim delivers to: a pipe, a file. */
const STARTS: readonly RegExp[] = [/^ {1,8}<?([^\s<>:()]{1,64}@[^\s<>:()]{1,189})>?:?$/, /^ {1,8}((?:pipe to|save to|deliver to) .{1,300}|an undisclosed address)$/];
/** Where an address was made by a forward, and what the mail was sent to. */
const MADE_FROM = /^\(?(?:ultimately |originally )?generated (?:from|by) <?([^\s<>()]{1,254})>?\)?$/;
/** Delay warnings do not repeat the field. */
const SAYS = linePattern(/address(?:\(es\)|es)? failed:?$|address(?:es)? to which the message has not yet been delivered|SMTP error from remote mail(?:er| server)|^\s+retry timeout exceeded|^\s+Delay reason:|Unroutt?eable (?:mail )?(?:address|domain)/i);

const STYLE: EntryStyle = {
  starts: STARTS,
  signs: ["@", " to ", "undisclosed"],
  // Lenient: relays that break long lines leave the indent out (samples/broken-lines.eml).
  goesOn: (line, first, words) => line.trim() !== "" && (indentOf(line) >= indentOf(first) || (words.length > 0 && !line.startsWith("-----"))),
};

export const form: Form = {
  id: "exim",
  title: "Indented address above its reason (Exim)",
  documentation: "Exim src/deliver.c; https://www.exim.org/exim-html-current/doc/html/spec_html/ch-customizing_bounce_and_warning_messages.html",
  rank: "particular",
  ofMachines: true,
  read: (mail) => (fieldValue(mail.header, "x-failed-recipients") !== undefined || mail.text.some(SAYS) ? readText(mail) : undefined),
};

function readText({ text }: OpenMail): FormReading | undefined {
  const entries = readEntries(text.lines, STYLE).filter(({ words }) => words.length > 0);
  if (entries.length === 0) return undefined;
  const action = tellsDelay(text) ? "delayed" : "failed";
  const sections = sectionsOf(text.lines);
  return { findings: onceEach(entries.map((entry) => findingOf(withOutput(readMade(entry), text.lines, sections), action, text))) };
}

function readMade(entry: RecipientEntry): RecipientEntry {
  const origin = entry.words.map((line) => MADE_FROM.exec(line)?.[1]).find((address) => address !== undefined);
  const words = entry.words.filter((line) => !MADE_FROM.test(line));
  return { ...entry, words, address: readMailbox(entry.address) ? entry.address : (origin ?? entry.address) };
}

/** Lines of a heading and of what a program printed. */
const MOST_OUTPUT = 14;

/** The line of each section in which a program that did not deliver has its say, by what stands in the heading. */
function sectionsOf(lines: readonly string[]): ReadonlyMap<string, number> {
  return new Map(lines.flatMap((line, at) => (line.startsWith("------ ") ? [[line.slice(7).replace(/ ------$/, "").trim(), at] as const] : [])));
}

function withOutput(entry: RecipientEntry, lines: readonly string[], sections: ReadonlyMap<string, number>): RecipientEntry {
  const heading = entry.words.length > 0 ? undefined : sections.get((lines[entry.at] ?? "").trim());
  if (heading === undefined) return entry;
  const section = lines.slice(heading, heading + MOST_OUTPUT);
  const from = section.findIndex((line) => line.endsWith("------")) + 1;
  const end = section.findIndex((line, at) => at >= from && line.startsWith("------"));
  const words = section.slice(from, end < 0 ? section.length : end).filter((line) => line.trim() !== "");
  return { ...entry, words, wordsAt: lines.indexOf(words[0] ?? "", heading) };
}

/** Some say it in two languages. */
function onceEach(findings: readonly Finding[]): readonly Finding[] {
  const keys = findings.map(({ finalRecipient }) => finalRecipient && mailboxKey(finalRecipient));
  return findings.filter((_, index) => keys[index] === undefined || keys.indexOf(keys[index]) === index);
}
