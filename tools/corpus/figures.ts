// The figures of a reader: of what is labelled, how much is said as the label has it?

import type { Tally } from "../floor.ts";
import type { AnsweredMail, AnsweredRecipient } from "./answer.ts";
import type { LabelledMail, LabelledRecipient } from "./labelled-mail.ts";
import type { ReasonFits } from "./reason-names.ts";

/** How many of one mail's labels were met. */
export interface Score {
  readonly right: number;
  readonly of: number;
  /** What was wanted and what was found. */
  readonly note: string;
}

export interface Pair {
  readonly label: LabelledMail;
  readonly answer: AnsweredMail;
}

/** Undefined where the figure does not ask about such a mail. */
type Figure = (pair: Pair, fits: ReasonFits) => Score | undefined;

const yes = (isRight: boolean, note: string): Score => ({ right: isRight ? 1 : 0, of: 1, note });
const isTold = (answer: AnsweredMail): boolean => answer.kind === "bounce" || answer.kind === "delayed";
const isKnown = <T>(value: T | null | undefined | ""): value is T => value !== undefined && value !== null && value !== "";
const isNamed = (label: LabelledMail): boolean => label.recipients.length > 0 && label.recipients.every(({ address }) => isKnown(address));
const addressSet = (addresses: readonly string[]): string =>
  [...new Set(addresses.map((address) => address.trim().replace(/^<|>$/g, "").toLowerCase()))].sort().join(" ");

/** Values that a reader gave: none where it told of no bounce. */
function told<K extends keyof AnsweredRecipient>(answer: AnsweredMail, field: K): NonNullable<AnsweredRecipient[K]>[] {
  return isTold(answer) ? answer.recipients.flatMap((recipient) => recipient[field] ?? []) : [];
}

/** How many of the wanted find a partner, each used once. */
function matched<W, G>(wanted: readonly W[], got: readonly G[], fits: (got: G, wanted: W) => boolean): Score {
  const left = [...got];
  let right = 0;
  for (const one of wanted) {
    const at = left.findIndex((other) => fits(other, one));
    if (at < 0) continue;
    left.splice(at, 1);
    right += 1;
  }
  return { right, of: wanted.length, note: `want ${wanted.join(" ")}; got ${got.join(" ")}` };
}

const same = (one: unknown, other: unknown): boolean => one === other;
const sure = (field: keyof LabelledRecipient, { recipients }: LabelledMail): LabelledRecipient[] =>
  recipients.filter((recipient) => isKnown(recipient[field]) && !(recipient.weak ?? []).includes(field));

function scoreAddresses({ label, answer }: Pair): Score | undefined {
  if (!isNamed(label)) return undefined;
  const got = addressSet(told(answer, "address"));
  const wanted = label.recipients.map(({ address }) => address ?? "");
  const alternatives = label.recipients.flatMap(({ addressAlternatives = [] }) => addressAlternatives);
  const isRight = got === addressSet(wanted) || (alternatives.length > 0 && got === addressSet(alternatives));
  return yes(isRight, `want ${wanted.join(" ")}; got ${got}`);
}

function scoreCount({ label, answer }: Pair): Score | undefined {
  if (isNamed(label) || !label.nRecipients) return undefined;
  const { length } = answer.recipients;
  return yes(isTold(answer) && length === label.nRecipients, `want ${label.nRecipients}; got ${length}`);
}

function scoreCoarseReasons({ label, answer }: Pair, fits: ReasonFits): Score | undefined {
  const loose = label.recipients.filter(({ reason }) => !isKnown(reason)).flatMap(({ reasonAccept }) => (reasonAccept ? [reasonAccept] : []));
  const got = told(answer, "reason");
  const right = loose.filter((accepted) => got.some((one) => accepted.some((name) => fits(one, name)))).length;
  return { right, of: loose.length, note: `want one of ${loose.join(" or ")}; got ${got.join(" ")}` };
}

function scoreDelay({ answer }: Pair): Score {
  const isTransient = answer.kind === "bounce" && answer.recipients.length > 0 && answer.recipients.every(({ permanent }) => !permanent);
  return yes(answer.kind === "delayed" || isTransient, `kind ${answer.kind}`);
}

/** Figures of bounces alone. */
const bounces = (figure: Figure): Figure => (pair, fits) => (pair.label.isBounce === true ? figure(pair, fits) : undefined);
/** Figures of what is certainly no bounce, and is labelled as one of these kinds. */
const others = (isMeant: (kind: string) => boolean, figure: Figure): Figure => (pair, fits) =>
  pair.label.isBounce === false && isMeant(pair.label.kind) ? figure(pair, fits) : undefined;
const leftAlone: Figure = ({ label, answer }) => yes(!isTold(answer), `${label.kind} told as ${answer.kind}`);

const FIGURES: Readonly<Record<string, Figure>> = {
  "no crash": ({ answer }) => yes(answer.error === undefined, answer.error ?? ""),
  recognised: bounces(({ answer }) => yes(isTold(answer), `kind ${answer.kind}`)),
  "address set": bounces(scoreAddresses),
  "recipient count": bounces(scoreCount),
  status: bounces(({ label, answer }) => matched(sure("status", label).flatMap(({ status, statusInternal }) => (statusInternal ? [] : status)), told(answer, "status"), same)),
  "status class": bounces(({ label, answer }) => matched(sure("status", label).map(({ status }) => status?.[0]), told(answer, "status").map(([first]) => first), same)),
  "reply code": bounces(({ label, answer }) => matched(sure("replyCode", label).map(({ replyCode }) => String(replyCode)), told(answer, "replyCode"), same)),
  reason: bounces(({ label, answer }, fits) => (label.disputed ? undefined : matched(sure("reason", label).map(({ reason }) => reason ?? ""), told(answer, "reason"), fits))),
  "reason (coarse labels)": bounces(scoreCoarseReasons),
  permanent: bounces(({ label, answer }) => matched(label.recipients.flatMap(({ hard }) => hard ?? []), told(answer, "permanent"), same)),
  action: bounces(({ label, answer }) => matched(sure("action", label).map(({ action }) => action), told(answer, "action"), same)),
  "delayed told as delayed or transient": others((kind) => kind === "delayed", scoreDelay),
  "ordinary mail left alone": others((kind) => kind === "ordinary", leftAlone),
  "look-alikes left alone": others((kind) => kind !== "ordinary" && kind !== "delayed", leftAlone),
  "feedback report told as such": others((kind) => kind === "feedback", ({ answer }) => yes(answer.kind === "feedback", `kind ${answer.kind}`)),
  "vacation told as such": others((kind) => kind === "vacation", ({ answer }) => yes(answer.kind === "vacation", `kind ${answer.kind}`)),
};

export interface CorpusTally extends Tally {
  /** What was missed: file and note. */
  readonly misses: readonly string[];
}

/** Every figure that any of these mails has labels for. */
export function tallyFigures(pairs: readonly Pair[], fits: ReasonFits): readonly CorpusTally[] {
  return Object.entries(FIGURES)
    .map(([name, figure]) => tallyOf(name, pairs, (pair) => figure(pair, fits)))
    .filter(({ of }) => of > 0);
}

function tallyOf(name: string, pairs: readonly Pair[], figure: (pair: Pair) => Score | undefined): CorpusTally {
  const sum = { right: 0, of: 0 };
  const misses: string[] = [];
  for (const pair of pairs) {
    const score = figure(pair);
    if (!score) continue;
    sum.right += score.right;
    sum.of += score.of;
    if (score.right < score.of) misses.push(`${pair.label.file}\t${score.note}`);
  }
  return { name, ...sum, misses };
}
