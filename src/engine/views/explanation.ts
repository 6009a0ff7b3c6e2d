// The answer to "what does this mean, whose fault is it, and what will Rebound do?".

import { readMail } from "../../flow/accept/index.ts";
import {
  classify,
  codeEntry,
  factsOf,
  factsOfReply,
  guideOf,
  guideOfCode,
  reasonEntry,
  replyCodeEntry,
  type Classification,
  type CodeEntry,
  type CompiledRules,
  type Facts,
  type ReasonEntry,
  type ReasonGuide,
} from "../../flow/classify/index.ts";
import type { Policy } from "../../flow/decide/index.ts";
import { readEnhancedStatusCode, writeEnhancedStatusCode, writeMailbox, type EnhancedStatusCode } from "../../mail/index.ts";
import { planFor, type Plan } from "./plan.ts";

export interface Explanation {
  /** What was asked. */
  readonly given: string;
  readonly recipient?: string;
  readonly code?: number;
  readonly status?: EnhancedStatusCode;
  readonly text: string;
  /** False where the codes say that the mail, or the command, was taken: nothing follows then. */
  readonly isFailure: boolean;
  readonly classification: Classification;
  /** Such as "Mail system full"; of a code alone its title in the registry. */
  readonly title: string;
  /** What the receiver means, or what the code alone means. */
  readonly meaning: string;
  /** What each part of the codes says by itself. */
  readonly anatomy: readonly { readonly part: string; readonly says: string }[];
  /** Whose fault it is, in a sentence. */
  readonly fault: string;
  /** Who says it, and when. */
  readonly sentBy: readonly string[];
  readonly causes: readonly string[];
  readonly plan: Plan;
  readonly forMarketers: readonly string[];
  readonly forDevelopers: readonly string[];
  readonly confusedWith: readonly string[];
  /** Where the field uses these codes for something else. */
  readonly seenAs: readonly string[];
  /** Where the knowledge comes from: the rule, and the RFCs of the codes. */
  readonly sources: readonly string[];
}

export interface ExplainTools {
  readonly rules: CompiledRules;
  readonly policy: Policy;
  readonly now: number;
}

/** A reply, an enhanced code alone ("4.3.1", "X.3.1") or a reply code alone ("452"). */
export function explain(given: string, tools: ExplainTools): Explanation {
  return explainFacts({ given, facts: factsOfText(given.trim()) }, tools);
}

/** Whether it is digits and dots alone, and yet neither kind of code: a slip, and no reply. */
export function isNoCode(given: string): boolean {
  const text = given.trim();
  return /^[\dx.]+$/i.test(text) && !/^[2-5]\d\d$/.test(text) && !/^[245x]\.\d{1,3}\.\d{1,3}$/i.test(text);
}

/** The same for each recipient of a bounce mail that did not get it. */
export function explainMail(mail: Uint8Array, tools: ExplainTools): readonly Explanation[] {
  const failures = readMail(mail).reports.filter(({ action }) => action === "failed" || action === "delayed");
  return failures.map((report) => {
    const facts = factsOf(report);
    const recipient = writeMailbox(report.finalRecipient);
    return explainFacts({ given: report.diagnosticCode?.text ?? facts.text, facts, recipient }, tools);
  });
}

function factsOfText(text: string): Facts {
  const alone = readEnhancedStatusCode(text.replace(/^x(?=\.)/i, "4"));
  if (alone) return { status: alone, text: "" };
  return /^[245]\d\d$/.test(text) ? { code: Number(text), text: "" } : factsOfReply(text);
}

interface Asked {
  readonly given: string;
  readonly facts: Facts;
  readonly recipient?: string;
}

function explainFacts({ given, facts, recipient }: Asked, { rules, policy, now }: ExplainTools): Explanation {
  const classification = classify(facts, rules);
  const reason = reasonEntry(classification.reason);
  const entries = entriesOf(facts);
  const guide = guideFor(classification, entries, facts.text);
  const isFailure = !saysTaken(facts);
  return {
    given,
    ...(recipient !== undefined && { recipient }),
    ...(facts.code !== undefined && { code: facts.code }),
    ...(facts.status && { status: facts.status }),
    text: facts.text,
    isFailure,
    classification,
    ...aboutOf(facts.text === "" || !isFailure ? entries[0] : undefined, isFailure ? reason : takenUnnamed),
    anatomy: anatomyOf(facts),
    fault: isFailure ? guide.fault : "Nobody's: this tells of no failure.",
    sentBy: isFailure ? guide.sentBy : [],
    causes: isFailure ? guide.causes : [],
    plan: isFailure ? planFor(facts, classification, { policy, now }) : noPlan,
    forMarketers: isFailure ? guide.marketer : [],
    forDevelopers: isFailure ? guide.developer : [],
    confusedWith: isFailure ? guide.confusedWith : [],
    seenAs: entries.flatMap(({ seenAs }) => seenAs),
    sources: sourcesOf(classification, entries),
  };
}

/** The page of a code that means what the reply was taken for. A bare reply code means too much for that where words told more. */
function guideFor({ reason, rule }: Classification, entries: readonly CodeEntry[], text: string): ReasonGuide {
  const entry = entries.find((one) => (one.reason ?? "unknown") === reason && (text === "" || one.rule === rule || one.code.startsWith("X.")));
  return (entry && guideOfCode(entry)) ?? guideOf(reason);
}

/** The reply code decides: RFC 5321 §4.2.1. */
function saysTaken({ code, status }: Facts): boolean {
  return code === undefined ? status?.class === 2 : code < 400;
}

const noPlan: Plan = { attempts: 0, dueAt: [], whenSpent: "nothing", alert: false, sentence: "Rebound has nothing to do here." };

/** Of a code that no RFC names. */
const takenUnnamed = { title: "No failure", sentence: "The first digit says that the server has taken the command, or waits for more." };

/** Without words of the server, or without a failure, it is the code that is asked about. */
function aboutOf(entry: CodeEntry | undefined, reason: Pick<ReasonEntry, "title" | "sentence">): Pick<Explanation, "title" | "meaning"> {
  return entry ? { title: entry.title, meaning: entry.meaning } : { title: reason.title, meaning: reason.sentence };
}

function entriesOf({ code, status }: Facts): readonly CodeEntry[] {
  const entries = [status && codeEntry(status), code === undefined ? undefined : replyCodeEntry(code)];
  return entries.filter((entry) => entry !== undefined);
}

/** RFC 3463 §2: what each digit of an enhanced code stands for. */
const classes: Readonly<Record<number, string>> = { 2: "success", 4: "persistent transient failure: the same may pass later", 5: "permanent failure: the same will not pass" };
const subjects: Readonly<Record<number, string>> = {
  0: "other or undefined",
  1: "addressing",
  2: "mailbox",
  3: "mail system",
  4: "network and routing",
  5: "mail delivery protocol",
  6: "message content or media",
  7: "security or policy",
};

function anatomyOf({ code, status }: Facts): Explanation["anatomy"] {
  const parts: { part: string; says: string }[] = [];
  if (code !== undefined) parts.push({ part: String(code), says: replyCodeEntry(code)?.title ?? "a reply code that no RFC names" });
  if (status) {
    const entry = codeEntry(status);
    parts.push({ part: `${status.class}.X.X`, says: classes[status.class] ?? "unknown" });
    parts.push({ part: `X.${status.subject}.X`, says: subjects[status.subject] ?? "a subject that the registry does not have" });
    parts.push({ part: writeEnhancedStatusCode(status), says: entry?.title ?? "a code that the registry does not have" });
  }
  return parts;
}

function sourcesOf({ rule }: Classification, entries: readonly CodeEntry[]): readonly string[] {
  return [`rule ${rule}`, ...new Set(entries.flatMap(({ references }) => references))];
}
