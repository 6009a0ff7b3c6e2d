// Finds the words of why for each address of a text: under it, in a reply anywhere, or in a sentence that says so.

import { isFailure } from "../../sentences/failure-words.ts";
import { REASON_LABELS } from "../../sentences/reason-labels.ts";
import { holdsReply } from "../../sentences/refusal-words.ts";
import type { Candidate } from "./candidates.ts";

export interface Words {
  readonly words: string;
  /** Index of the line that they begin in. */
  readonly at: number;
}

/** Lines of one reason. */
const MOST_LINES = 12;
const LONGEST_LINE = 1000;
/** "550-5.1.1 …" goes on, also behind a free line. */
const GOES_ON = /^\W{0,4}[45]\d\d-/;
/** A command, or a rule between sections: the reply is over. */
const IS_OVER = /^(?:QUIT|RSET|DATA|NOOP|(?:MAIL FROM|RCPT TO):.*|[-=_*]{3}.*|.{0,40}--> ?[A-Z.].*)$/i;
/** "mx.example.org did not like our RCPT TO:", "RCPT TO:<ann@example.com>", "10:00:01: --> RCPT TO:<ann@example.com>" */
const ANNOUNCES = /^(?!.*\bfollows?\b).{0,300}[:,]$|^(?:.{0,40}(?:-->|>>>|\bsent:) ?)?(?:MAIL FROM|RCPT TO):/i;
/** Only says that there is something to report. */
const OPENING =
  /following (?:e-?mail )?(?:address|recipient|message|mail|error)|your (?:mail|message|e-?mail)\b.{0,60}(?:to|following|below)|delivering your (?:mail|message)|this is an? (?:auto|permanent error)|automatic|address(?:es|\(es\))? failed|to (?:one or more|all) of|delivery (?:status )?(?:notification|report)|undeliver\w{1,10} (?:address|to)\b|(?:recipients?|address(?:es)?) (?:listed )?below|^[-=_*]{3}|^[^.]*:$/i;
/** Says why as well; addresses may hold such words. */
const TELLING = /\b(?:unknown|not known|not found|no such|not exist|full|over ?quota|disabled|inactive|expired|too (?:large|big|many)|exceed\w*)\b/i;

function isOpening(words: string): boolean {
  return OPENING.test(words) && !TELLING.test(words.replaceAll(/\S{1,64}@\S{1,189}/g, ""));
}

/** Announces the reason. */
const BECAUSE = new RegExp(String.raw`^[\s*-]*(?:(?:reason|cause|explanation|because|problem|error|diagnostic)s?\b|${REASON_LABELS.source}).{0,30}[:=：]\s*\S`, "iu");

export interface Reasons {
  /** Of that candidate; what the others have counts where it has none. */
  of(candidate: Candidate): Words | undefined;
}

/** Looks at each line once, and at the paragraph of each candidate. */
export function findReasons(lines: readonly string[], candidates: readonly Candidate[], isFailing: (line: string, at: number) => boolean): Reasons {
  const named = new Set(candidates.flatMap(({ at, again }) => (again ? [at, again.at] : [at])));
  const kinds = lines.map((line, at) => kindOf(line.trim().slice(0, LONGEST_LINE), named.has(at), (start) => isFailing(start, at)));
  const nearest = nearestOf(kinds);
  return {
    of: (candidate) => {
      const own = wordsUnder(lines, candidate, named);
      if (holdsReply(own.words)) return own;
      const ofAgain = candidate.again && wordsUnder(lines, candidate.again, named);
      if (ofAgain && holdsReply(ofAgain.words)) return ofAgain;
      const reply = nearest("reply", candidate.at) ?? nearest("status", candidate.at) ?? nearest("because", candidate.at);
      if (reply !== undefined) return wordsFrom(lines, reply);
      if (isFailure(own.words) && !isOpening(own.words)) return own;
      const sentence = nearest("sentence", candidate.at);
      if (sentence !== undefined) return wordsFrom(lines, sentence);
      return own.words === "" || isOpening(own.words) ? undefined : own;
    },
  };
}

/** What a line has to say, the most telling first. */
type Kind = "reply" | "status" | "because" | "sentence";

function kindOf(line: string, isNamed: boolean, isFailing: (line: string) => boolean): Kind | undefined {
  if (line === "") return undefined;
  if (holdsReply(line)) return "reply";
  if (/^\W{0,4}[45]\.[0-7]\.\d{1,3}\s/.test(line)) return "status";
  if (isNamed) return undefined;
  if (BECAUSE.test(line)) return "because";
  return isFailing(line) && !OPENING.test(line) ? "sentence" : undefined;
}

type NextOfKind = Readonly<Partial<Record<Kind, number>>>;

function withKind(next: NextOfKind, kind: Kind, at: number): NextOfKind {
  return { ...next, [kind]: at };
}

/** The next line of a kind from a line on, else the last in front of it. */
function nearestOf(kinds: readonly (Kind | undefined)[]): (kind: Kind, from: number) => number | undefined {
  let next: NextOfKind = {};
  const following = kinds.map(() => next); // not grown from its end, which V8 does slowly
  const last = new Map<Kind, number>();
  for (let at = kinds.length - 1; at >= 0; at -= 1) {
    const kind = kinds[at];
    if (kind) next = withKind(next, kind, at);
    if (kind && !last.has(kind)) last.set(kind, at);
    following[at] = next;
  }
  return (kind, from) => following[Math.max(from, 0)]?.[kind] ?? last.get(kind);
}

function wordsUnder(lines: readonly string[], { at, words }: Candidate, named: ReadonlySet<number>): Words {
  if (at < 0) return { words, at };
  const under: string[] = [];
  for (let index = at + 1; index < lines.length && under.length < MOST_LINES; index += 1) {
    const line = (lines[index] ?? "").trim();
    if (named.has(index) || line === "" || IS_OVER.test(line)) break;
    under.push(line);
  }
  // "Your message to <ann@example.com> was rejected:" only announces what is below.
  const front = under.length > 0 && words.trimEnd().endsWith(":") ? "" : words;
  return { words: [front, ...under].join(" ").trim(), at: front === "" && under.length > 0 ? at + 1 : at };
}

/** With the line in front where that announces it: "mx.example.org did not like our RCPT TO:". */
function wordsFrom(lines: readonly string[], from: number): Words {
  const front = (lines[from - 1] ?? "").trim();
  const words = ANNOUNCES.test(front) ? [front.replace(/[^:,]$/, "$&:")] : [];
  for (let index = from; index < lines.length && words.length < MOST_LINES; index += 1) {
    const line = (lines[index] ?? "").trim();
    if ((index > from && IS_OVER.test(line)) || (line === "" && !GOES_ON.test(words.at(-1) ?? ""))) break;
    if (line !== "") words.push(line);
  }
  return { words: words.join(" "), at: from };
}
