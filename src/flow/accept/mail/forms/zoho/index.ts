// The form "zoho": one line for each recipient, with the reply's code and the rest of it apart.

import type { Action } from "../../../../../mail/index.ts";
import { tellsDelay } from "../../sentences/delay-words.ts";
import type { Finding } from "../../findings/finding.ts";
import type { Form } from "../../form.ts";
import { readAddressLine } from "../../recipients/address-line.ts";
import { linePattern } from "../../words/line-pattern.ts";
import { readRefusal } from "../../sentences/refusal-words.ts";

const CODES = linePattern(/ERROR_CODE|ResponseCode/, Number.POSITIVE_INFINITY);
/** "Invalid Address, ERROR_CODE :550, ERROR_CODE :5.2.1 <…>... User Unknown" */
const REASON = /^.{0,240}?ERROR_CODE\s?:\s?(\d{3})?\s*,\s*ERROR_CODE\s?:\s?,?\s*(.{0,2000})$/;
/** "[Status: Error, Address: <ann@example.com>, ResponseCode 421, , Host not reachable.]" */
const IN_BRACKETS = /^\[Status: [^,]{1,100}, Address: (<[^<>\s]{1,320}>), ResponseCode (\d{3})?[\s,]{0,10}(.{0,2000})\]$/;

export const form: Form = {
  id: "zoho",
  title: "Zoho Mail",
  documentation: "https://www.zoho.com/mail/help/bounce-messages.html",
  rank: "particular",
  ofMachines: true,
  read(mail) {
    const { lines, originOf } = mail.text;
    const withCodes = mail.text.findAll(CODES);
    if (withCodes.length === 0) return undefined;
    const action = tellsDelay(mail.text) ? "delayed" : "failed";
    const findings = paragraphsOf(lines, withCodes).flatMap(({ at, words }) => findingOf([lines[at - 1] ?? "", words], action, originOf(at)));
    return findings.length === 0 ? undefined : { findings };
  },
};

/** Lines that a relay made of one. */
const MOST_LINES = 12;

interface Paragraph {
  /** Index of its first line. */
  readonly at: number;
  readonly words: string;
}

/** Lenient: relays break long lines, also between the name of a code and its value (samples/broken-lines.eml). */
function paragraphsOf(lines: readonly string[], withCodes: readonly number[]): readonly Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let end = 0;
  for (const at of withCodes) {
    if (at < end) continue;
    const following = lines.slice(at + 1, at + MOST_LINES);
    const others = following.findIndex((line) => line === "" || line.startsWith("[") || readAddressLine(line) !== undefined);
    const more = others < 0 ? following : following.slice(0, others);
    paragraphs.push({ at, words: [lines[at], ...more].join(" ") });
    end = at + 1 + more.length;
  }
  return paragraphs;
}

/** The recipient stands in front of the reason, or on the line above. */
function findingOf([above, line]: readonly [string, string], action: Action, at: { readonly part: string; readonly line: number }): readonly Finding[] {
  const [, inBrackets, ...told] = IN_BRACKETS.exec(line) ?? [];
  const own = readAddressLine(inBrackets ?? line);
  const address = own ?? readAddressLine(above);
  const [code = "", text = ""] = inBrackets === undefined ? (REASON.exec(own?.rest ?? line.trim()) ?? []).slice(1) : told;
  if (!address || (code === "" && text === "")) return [];
  const words = readRefusal(`${code} ${text}`.trim());
  return [{ finalRecipient: address.mailbox, action, ...words, found: { finalRecipient: at, diagnosticCode: at } }];
}
