// Finds the addresses in a text that a mail did not reach, and tells them from all the others.

import { RECIPIENTS_READ } from "../../findings/finding.ts";
import { RECIPIENT_LABELS } from "../../recipients/recipient-labels.ts";

/** How sure it is, the surest first. */
const STANDINGS = ["named", "told", "addressed"] as const;

export interface Candidate {
  readonly address: string;
  /** Index of its line. */
  readonly at: number;
  /** "named" on a line of its own or behind a label, "told" in a sentence about the failure, "addressed" where the mail is only said to be to it. */
  readonly standing: (typeof STANDINGS)[number];
  /** What its own line says of why. */
  readonly words: string;
  /** Whether it begins its line. */
  readonly isFirst?: boolean;
  /** The same address at the beginning of a line further below, as it is of programs that list all, and then say of each why. */
  readonly again?: Candidate;
}

/** Of a line, and of its index. */
type LineTest = (line: string, at: number) => boolean;

const ADDRESS = /(?!')[^\s<>()[\]:;,"'|*=：，；。、（）【】「」《》“”„«»]{1,64}@[a-z\d](?:[\w-]|\.(?=\w)){0,188}/gi;
const MOST_OF_LINE = 8;
/** Of a list, which is all that its line holds. */
const MOST_LISTED = 1000;
const LONGEST_LINE = 1000;
const LONGEST_LIST = 100_000;

/** People and places to turn to. */
const CONTACT = /^(?:post-?master|abuse|support|help|helpdesk|admin|administrator|hostmaster|webmaster|info|mailer-daemon|no-?reply|sysadmin|it-?support|service|servicedesk|mail-?admin|root)$/i;
const TURN_TO = /\b(?:contact|assistance|questions?|help|support|please (?:e-?mail|send|write)|(?:write|turn) (?:me |us )?to|forward|report (?:this|it|abuse|spam)|for (?:more|further)|visit|administrator|postmaster|(?<!\bin )use|instead|new address|now at|moved to|changed to|replaced by)\b/i;
/** What stands in front of somebody who did send. */
const SENDERS = /(?:\b(?:from|sender|reply-to|return-path|errors-to|x-[\w-]{1,60}|envelope-from|sent by|sender is|by|message-id|sorry|dear|hello|hi|via|mailto|list|original sender|postmaster|references|in-reply-to|received|(?<!error-)for)\b(?: address)?\s*(?:is\b\s*)?(?:[:,=]\s*)?[<"'[(]{0,2}|:\/\/\S{0,80})$/i;
const ADDRESSEE = /(?:^|[\s*|>])(?:to|cc|bcc|sent to|apparently-to|envelope-to|delivered-to)\s*[:=]\s*(?:"[^"]*"|[^<:]{0,60})?[<"'[]?$/i;
const OTHER_LABELS = String.raw`recipients?|receiver|destination|rcpt(?: to)?|error-for|address(?:es|ed to)?|addressee|user(?:id)?|mailbox|inbox|account|indirizzato a|destinato (?:a|all'utente)|na adresu`;
/** In English some are the end of a sentence. */
const ENDS_OF_SENTENCES = String.raw`undeliverable(?: to)?|unable to deliver(?: .{0,40})? to|delivery (?:to|failed)|failed|unknown|full|exceed(?:.{0,39}\S)?`;
const LABEL = new RegExp(String.raw`(?:${RECIPIENT_LABELS.source}|${OTHER_LABELS}|${ENDS_OF_SENTENCES})(?:\(s\))?(?: is| was)?(?:\s+(?:[:=#：]\s*)?|[:=#：]\s*)[<"'[(]{0,2}$`, "iu");
/** What may stand around an address that is alone on its line. */
const IN_FRONT = /^[\s>*•·.–-]*(?:\d{1,3}[.)]\s*)?[<"'[(]{0,2}$/;
const BEHIND = /^[>"'\])]{0,2}\s*(?:$|[:;,.–-]+|\.\.\.|\(|\[|<[^>]*>|\t|\s{2,}|for the following|(?:on|am|le|el|il|em|op) (?:\p{L}{2,10}[., ]{1,2})?\d)\s*/u;

/** What stands between two of a list. */
const LISTED = /^[>"'\])]{0,2}\s*(?:[,;、，；]\s*)["'<[(]{0,2}$/;
const LONGEST_BETWEEN = 12;

/** The addresses of the surest standing that there is, once each. */
export function findCandidates(lines: readonly string[], isFailure: LineTest, isOther: (address: string, line: string) => boolean): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const [at, line] of lines.entries()) {
    if (!line.includes("@") || found.length >= RECIPIENTS_READ) continue;
    found.push(...candidatesOf(line, at, isFailure));
  }
  const ours = found.filter(({ address, at }) => !isOther(address, lines[at] ?? ""));
  const surest = STANDINGS.find((standing) => ours.some((candidate) => candidate.standing === standing));
  return onceEach(ours.filter(({ standing }) => standing === surest));
}

/** The only address that is neither a sender's nor one to turn to; undefined where there are several. */
export function findMention(lines: readonly string[], isFailure: LineTest, isOther: (address: string, line: string) => boolean): Candidate | undefined {
  const mentions = new Map<string, Candidate>();
  for (const [at, line] of lines.entries()) {
    if (!line.includes("@")) continue;
    const start = line.slice(0, LONGEST_LINE);
    for (const { 0: address, index } of [...start.matchAll(ADDRESS)].slice(0, MOST_OF_LINE)) {
      if (isOther(address, start) || isContact(address) || SENDERS.test(start.slice(0, index).slice(-80)) || TURN_TO.test(start)) continue;
      mentions.set(address.toLowerCase(), { address, at, standing: "told", words: isFailure(start, at) ? start : "" });
      if (mentions.size > 1) return undefined;
    }
  }
  const [only] = mentions.values();
  return only;
}

function isContact(address: string): boolean {
  return CONTACT.test(address.slice(0, address.indexOf("@")));
}

/** What stands first on its line is what the line is about, and those who are listed with it. */
function candidatesOf(whole: string, at: number, isFailure: LineTest): readonly Candidate[] {
  const line = whole.slice(0, LONGEST_LINE);
  const isFailing = (): boolean => isFailure(line, at);
  const candidates = groupsOn(whole).flatMap(({ addresses: [address = "", ...others], index }) => {
    const standing = standingOf(line, { front: line.slice(0, index), behind: line.slice(index + address.length) }, address, isFailing);
    if (standing === undefined) return [];
    const isFirst = IN_FRONT.test(line.slice(0, index));
    return [address, ...others.filter((listed) => !isContact(listed))].map((listed) => ({ ...standing, address: listed, at, isFirst }));
  });
  return candidates[0]?.isFirst ? candidates.filter(({ isFirst }) => isFirst) : candidates;
}

/** Addresses of which nothing but the signs of a list stands between one and the next. */
interface Group {
  readonly addresses: string[];
  /** Of the first. */
  readonly index: number;
}

function groupsOn(whole: string): readonly Group[] {
  const groups = grouped([...whole.slice(0, LONGEST_LINE).matchAll(ADDRESS)].slice(0, MOST_OF_LINE), whole);
  const isLongList = groups.length === 1 && (groups[0]?.addresses.length ?? 0) > 1;
  return isLongList ? grouped([...whole.slice(0, LONGEST_LIST).matchAll(ADDRESS)].slice(0, MOST_LISTED), whole) : groups;
}

function grouped(matches: readonly RegExpExecArray[], line: string): readonly Group[] {
  const groups: Group[] = [];
  let end = 0;
  for (const { 0: address, index } of matches) {
    const last = groups.at(-1);
    if (last && index - end <= LONGEST_BETWEEN && LISTED.test(line.slice(end, index))) last.addresses.push(address);
    else groups.push({ addresses: [address], index });
    end = index + address.length;
  }
  return groups;
}

interface Surroundings {
  readonly front: string;
  readonly behind: string;
}

function standingOf(line: string, { front, behind }: Surroundings, address: string, isFailing: () => boolean): Pick<Candidate, "standing" | "words"> | undefined {
  if (isContact(address) || SENDERS.test(front.slice(-80))) return undefined;
  if (IN_FRONT.test(front) && BEHIND.test(behind)) return { standing: "named", words: behind.replace(BEHIND, "") };
  if (ADDRESSEE.test(front.slice(-100))) return { standing: "addressed", words: "" };
  if (LABEL.test(front.slice(-100)) && !TURN_TO.test(front)) return { standing: "named", words: isFailing() ? line : "" };
  return isFailing() && !TURN_TO.test(front) ? { standing: "told", words: line } : undefined;
}

function onceEach(candidates: readonly Candidate[]): readonly Candidate[] {
  const byAddress = new Map<string, Candidate>();
  for (const candidate of candidates) {
    const key = candidate.address.toLowerCase();
    const first = byAddress.get(key);
    if (!first) byAddress.set(key, candidate);
    else if (candidate.isFirst && !first.again && first.at !== candidate.at) byAddress.set(key, { ...first, again: candidate });
  }
  return [...byAddress.values()];
}
