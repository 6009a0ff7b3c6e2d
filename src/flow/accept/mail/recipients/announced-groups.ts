// Parts a text into groups: a sentence that announces recipients, those recipients, and what is said of them all.

import { readMailbox, type Mailbox, type SmtpPhase } from "../../../../mail/index.ts";
import { RECIPIENTS_READ } from "../findings/finding.ts";
import { phaseOfCommand } from "../findings/session-transcript.ts";
import type { NoticeText } from "../opened/notice-text.ts";
import { isFailure } from "../sentences/failure-words.ts";
import type { LinePattern } from "../words/line-pattern.ts";
import { readAddressLine, type AddressLine } from "./address-line.ts";
import { indentOf } from "./recipient-entries.ts";

/** Each is put to single lines. Where one has a group "address", the recipient stands in the sentence itself. */
export interface Phrases {
  readonly failed: LinePattern;
  readonly delayed: LinePattern;
  /** What makes such a sentence a reason as well. */
  readonly telling: LinePattern;
  /** Announces the reason of the recipients before it, or, in front of any, of those to come. */
  readonly reason: LinePattern;
  /** Announces the command that the reason answers. */
  readonly command: LinePattern;
  /** Begins what is neither recipient nor reason. */
  readonly end: LinePattern;
}

export interface Item {
  /** An address, or a local part alone. */
  readonly name: Mailbox | string;
  readonly at: number;
  readonly indent: number;
  readonly words: string[];
  /** Index of their first line. */
  wordsAt?: number;
}

export interface Group {
  readonly action: "failed" | "delayed";
  readonly sentence: string;
  /** Index of its line. */
  readonly at: number;
  readonly items: Item[];
  readonly reason: string[];
  /** Index of the first line of the reason. */
  reasonAt?: number;
  /** What is said between the sentence and its recipients, from the first line on that tells of a failure: a reason where there is no other. */
  readonly lead: string[];
  leadAt?: number;
  /** That the reason answers. */
  phase?: SmtpPhase | undefined;
}

/** What the lines that come are taken for; "other" waits for a sentence. */
type Expecting = "recipients" | "reason" | "command" | "other";

/** Lines between a sentence and its first recipient. */
const MOST_BETWEEN = 12;
const LONGEST_LINE = 1000;
/** Of a line that is looked at for the next address in it: longer than one is, with all that may stand around it. */
const LONGEST_ADDRESS = 1000;
/** Nothing, or a rule. */
const EMPTY = /^\s*(?:[=*_#-]{5,}\s*)?$/;
/** A local part alone in its line, as programs name users of their own domain; a reason may stand in brackets or far behind. */
const LOCAL_PART = /^\s{1,20}([\w.+-]{1,64})(?:\s{1,4}(\([^()]{1,200}\))|\s{3,20}(\S.{0,200}))?$/;

export function groupLines(text: NoticeText, phrases: Phrases): readonly Group[] {
  const { failed, delayed, command, end, reason } = phrases;
  const reader = new GroupReader(text, phrases, text.linesFor([failed, delayed, command, end, reason]));
  for (const [index, line] of text.lines.entries()) reader.step(line, index);
  return reader.groups;
}

function addWords(item: Item, words: string, at: number): void {
  if (words.trim() === "") return;
  item.wordsAt ??= at;
  item.words.push(words);
}

/** Some sentences are known to their end, which may hold the list. */
function behindColon(line: string, from: number): string {
  const colon = line.indexOf(": ", from);
  return colon < 0 ? "" : line.slice(colon + 1);
}

/** Those that stand on a line, and nothing but they; what stands behind the last is its rest. */
function addressesOn(line: string): readonly AddressLine[] {
  const all: AddressLine[] = [];
  for (let from = 0; all.length < RECIPIENTS_READ; ) {
    const front = line.slice(from, from + LONGEST_ADDRESS).trimEnd();
    const next = all.length === 0 || /^[^\s@]{1,128}@/.test(front) ? readAddressLine(front) : undefined;
    if (!next) break;
    all.push(next);
    from += front.length - next.rest.length;
  }
  return all;
}

/** Goes from line to line, and knows what it waits for. */
class GroupReader {
  readonly groups: Group[] = [];
  readonly #text: NoticeText;
  readonly #phrases: Phrases;
  /** The indexes of the lines that may announce something. */
  readonly #likely: ReadonlySet<number>;
  /** A reason that was told in front of its recipients. */
  #before: { readonly lines: string[]; readonly at: number } | undefined;
  /** Where a sentence that announces a reason has it on the lines below. */
  #reasonBegins = false;
  #expecting: Expecting = "other";
  #gap = false;
  #between = 0;

  constructor(text: NoticeText, phrases: Phrases, likely: ReadonlySet<number>) {
    this.#text = text;
    this.#phrases = phrases;
    this.#likely = likely;
  }

  step(line: string, index: number): void {
    if (EMPTY.test(line.slice(0, LONGEST_LINE))) this.#blank();
    // Long lists of addresses are not searched for sentences.
    else if (this.#expecting === "recipients" && line.includes("@") && this.#address(line, index)) this.#gap = false;
    else if (!this.#sentence(line, index)) this.#plain(line.slice(0, LONGEST_LINE), index);
  }

  #blank(): void {
    this.#gap = true;
    if (this.#expecting === "reason" && this.#reason()?.some((word) => word.trim() !== "")) this.#expecting = "other";
  }

  #reason(): string[] | undefined {
    return this.groups.at(-1)?.reason ?? this.#before?.lines;
  }

  /** Whether the line is one that announces something. */
  #sentence(line: string, index: number): boolean {
    if (!this.#likely.has(index)) return false;
    const failed = this.#text.fitAt(this.#phrases.failed, index);
    const sentence = failed ?? this.#text.fitAt(this.#phrases.delayed, index);
    if (sentence) this.#open(failed ? "failed" : "delayed", sentence, line, index);
    else if (this.#text.fitAt(this.#phrases.command, index)) this.#expecting = "command";
    else if (this.#text.fitAt(this.#phrases.end, index)) this.#expecting = "other";
    else return this.#announcesReason(line, index);
    return true;
  }

  #open(action: Group["action"], sentence: RegExpExecArray, line: string, index: number): void {
    const before = this.#before ?? this.#reasonOfNobody();
    const group: Group = { action, sentence: line.slice(0, LONGEST_LINE).trim(), at: index, items: [], lead: [], reason: before?.lines ?? [], ...(before && { reasonAt: before.at }) };
    this.groups.push(group);
    this.#before = undefined;
    this.#expecting = "recipients";
    this.#gap = false;
    this.#between = 0;
    const address = sentence.groups?.["address"];
    const inside = address === undefined ? undefined : readMailbox(address);
    if (inside) group.items.push({ name: inside, at: index, indent: 0, words: [] });
    else if (!this.#address(line.slice(sentence.index + sentence[0].length), index)) this.#address(behindColon(line, sentence.index), index);
  }

  /** Of a sentence that named nobody, and so was not the one. */
  #reasonOfNobody(): { readonly lines: string[]; readonly at: number } | undefined {
    const last = this.groups.at(-1);
    if (last?.items.length !== 0) return undefined;
    this.groups.pop();
    return last.reasonAt === undefined ? undefined : { lines: last.reason, at: last.reasonAt };
  }

  #announcesReason(line: string, index: number): boolean {
    const reason = this.#text.fitAt(this.#phrases.reason, index);
    if (!reason) return false;
    const rest = line.slice(reason.index + reason[0].length).slice(0, LONGEST_LINE);
    const group = this.groups.at(-1);
    const last = group?.items.at(-1);
    if (last && this.#expecting === "recipients" && !this.#gap) {
      addWords(last, rest, index);
      return true;
    }
    this.#reasonBegins = rest.trim() === "";
    if (group) {
      group.reason.push(rest);
      group.reasonAt ??= index;
    } else {
      this.#before = { lines: [rest], at: index };
    }
    this.#expecting = "reason";
    return true;
  }

  #plain(line: string, index: number): void {
    if (this.#expecting === "recipients") this.#recipient(line, index);
    else if (this.#expecting === "reason") this.#reasonLine(line, index);
    else if (this.#expecting === "command") this.#command(line);
  }

  #command(line: string): void {
    const group = this.groups.at(-1);
    if (group) group.phase = phaseOfCommand(line);
    this.#expecting = "other";
  }

  #reasonLine(line: string, index: number): void {
    const group = this.groups.at(-1);
    if (this.#reasonBegins && group) group.reasonAt = index;
    if (this.#reasonBegins && !group && this.#before) this.#before = { ...this.#before, at: index };
    this.#reasonBegins = false;
    this.#reason()?.push(line);
  }

  #recipient(line: string, index: number): void {
    const last = this.groups.at(-1)?.items.at(-1);
    if (this.#address(line, index)) this.#gap = false;
    else if (last && !this.#gap) addWords(last, line, index);
    else if (last || ++this.#between > MOST_BETWEEN) this.#expecting = "other";
    else this.#leadLine(line, index);
  }

  #leadLine(line: string, index: number): void {
    const group = this.groups.at(-1);
    if (!group || (group.leadAt === undefined && !isFailure(line))) return;
    group.leadAt ??= index;
    group.lead.push(line.trim());
  }

  #address(line: string, index: number): boolean {
    const indent = indentOf(line);
    const last = this.groups.at(-1)?.items.at(-1);
    const addresses = addressesOn(line);
    const address = addresses.at(-1);
    // One word below an address, and deeper, is said of it.
    const isLocalPart = !address && (!last || indent <= last.indent);
    const [, local, inBrackets, behind] = (isLocalPart && LOCAL_PART.exec(line)) || [];
    if (!address && local === undefined) return false;
    for (const { mailbox } of addresses.slice(0, -1)) this.#item(mailbox, undefined, index, indent);
    this.#item(address?.mailbox ?? local ?? "", address?.rest ?? inBrackets ?? behind, index, indent);
    return true;
  }

  #item(name: Item["name"], words: string | undefined, at: number, indent: number): void {
    this.groups.at(-1)?.items.push({ name, at, indent, words: words ? [words] : [] });
  }
}
