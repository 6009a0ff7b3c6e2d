// Parts a text at its rules of dashes: lists of recipients, and the transcript.

import type { Action } from "../../../../../mail/index.ts";
import { RECIPIENTS_READ } from "../../findings/finding.ts";

export interface ListedRecipient {
  /** What it was sent to, where Sendmail tells it, in front of what that was expanded to: its Final-Recipient is the first, too. */
  readonly addresses: readonly string[];
  readonly reason?: string;
  readonly action?: Action;
  /** Index of its line. */
  readonly at: number;
}

export interface Sections {
  readonly recipients: readonly ListedRecipient[];
  readonly transcript: readonly string[];
  /** Index of its first line; undefined where there is none. */
  readonly transcriptAt: number | undefined;
  /** What a section of its own says about all of them. */
  readonly information: string;
}

const LONGEST_HEADING = 100;
/** A line of so many dashes ends a section. */
const SHORTEST_RULE = 8;
const LISTS = /^(?:the following address(?:es)? (?:had|has|have|did)|recipients of this delivery|failed addresses)/i;
const TRANSCRIPT = /^transcript of (?:the )?session|^session transcript|^message log/i;
const INFORMATION = /^(?:non-delivered information|error (?:detail|description|information)|reason|diagnostic)/i;

/** "<ann@example.com>", "|program that the address stands for" in quotes, ">>> ann@example.com <ann@example.com>", "ann@example.com  (unrecoverable error)", "ann@example.com [reason]" */
const RECIPIENT = /^\s{0,8}(?:>>> )?(?:<([^<>]{1,254})>|"(\|[^"]{1,254})"|"?([^\s<>()[\]]{1,254}))(?:\.\.\. (.+)|\s*<[^<>]+>|\s+\((.{1,60})\)|\s*\[(.{1,300})\])?$/;
const REASON = /^\s*\((?:reason|Reason): ?(.*?)\)?$/;
const EXPANDED = /^\s*\(expanded from: ?<?([^<>()]{1,254})>?\)$/;

/** Addresses that one recipient stands for. */
const MOST_EXPANDED = 20;

export function readSections(lines: readonly string[]): Sections {
  const recipients: ListedRecipient[] = [];
  const transcript: string[] = [];
  let transcriptAt: number | undefined;
  const information: string[] = [];
  let heading = "";
  let section: Section;
  for (const [at, line] of lines.entries()) {
    const rule = line.includes("--") ? headingOf(line.trim()) : undefined;
    if (rule !== undefined) [heading, section] = [rule, sectionOf(rule)];
    if (rule !== undefined && section === "transcript") transcriptAt ??= at + 1;
    if (rule !== undefined) continue;
    if (section === "list") readListed(recipients, line, heading, at);
    else if (section === "information") information.push(line.trim());
    else if (section === "transcript" && transcriptAt !== undefined) transcript[at - transcriptAt] = line;
  }
  return { recipients, transcript: Array.from(transcript, (line) => line ?? ""), transcriptAt, information: information.join(" ").trim() };
}

/**
 * "----- The following addresses had permanent fatal errors -----", "---Transcript of session follows---"; empty for
 * dashes alone. Without an expression: one that leaves open where the dashes end takes time by the square and more.
 */
function headingOf(line: string): string | undefined {
  if (!line.startsWith("--") || !line.endsWith("--")) return undefined;
  let [from, to] = [0, line.length];
  while (line[from] === "-") from += 1;
  while (to > from && line[to - 1] === "-") to -= 1;
  if (from === to) return line.length >= SHORTEST_RULE ? "" : undefined;
  const heading = line.slice(from, to).trim();
  return heading.length <= LONGEST_HEADING ? heading : undefined;
}

/** Undefined where it is of something else. */
type Section = "list" | "information" | "transcript" | undefined;

function sectionOf(heading: string): Section {
  if (LISTS.test(heading)) return "list";
  if (INFORMATION.test(heading)) return "information";
  return TRANSCRIPT.test(heading) ? "transcript" : undefined;
}

function readListed(recipients: ListedRecipient[], line: string, heading: string, at: number): void {
  const last = recipients.at(-1);
  const reason = REASON.exec(line)?.[1];
  const from = EXPANDED.exec(line)?.[1];
  if (last && (reason !== undefined || from !== undefined)) {
    recipients[recipients.length - 1] = { ...last, ...(reason !== undefined && { reason }), addresses: from === undefined ? last.addresses : [from, ...last.addresses.slice(0, MOST_EXPANDED)] };
    return;
  }
  const [, bracketed, program, bare, behind, aside, inBrackets] = RECIPIENT.exec(line) ?? [];
  const address = bracketed ?? program ?? bare;
  if (address === undefined || recipients.length >= RECIPIENTS_READ) return;
  const action = actionOf(`${heading} ${aside ?? ""}`);
  const words = behind ?? inBrackets ?? (aside !== undefined && actionOf(aside) === undefined ? aside : undefined);
  recipients.push({ addresses: [address.replace(/"$/, "")], at, ...(words !== undefined && { reason: words }), ...(action && { action }) });
}

/** Undefined where neither the heading nor what stands behind the address tells. */
function actionOf(words: string): Action | undefined {
  if (/transient|warning|non-?fatal/i.test(words)) return "delayed";
  return /permanent|unrecoverable|fatal/i.test(words) ? "failed" : undefined;
}
