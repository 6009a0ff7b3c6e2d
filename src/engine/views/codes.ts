// The reference: every enhanced and basic code with what is known about it, and what Rebound does when it is told.

import { classify, codeEntries, explainCode, guideOfCode, type CodeEntry, type Facts, type ReasonGuide } from "../../flow/classify/index.ts";
import { readEnhancedStatusCode, writeEnhancedStatusCode } from "../../mail/index.ts";
import type { ExplainTools } from "./explanation.ts";
import { planFor, type Plan } from "./plan.ts";

export interface CodePage extends CodeEntry {
  /** Undefined where the code tells of no failure. */
  readonly guide?: ReasonGuide;
  /** What is done where nothing but the code is told; none where it tells of no failure. */
  readonly schedule: readonly CodeSchedule[];
}

export interface CodeSchedule extends Pick<Plan, "whenSpent" | "sentence"> {
  /** "4.3.1" and "5.3.1", or the reply code: the class makes a difference. */
  readonly code: string;
  /** Before each retry, from the try before. */
  readonly waitsMs: readonly number[];
}

/** Enhanced codes first, then basic ones. */
export function codePages(tools: ExplainTools): readonly CodePage[] {
  return codeEntries().map((entry) => pageOf(entry, tools));
}

/** @param code "4.3.1", "X.3.1" or "452"; undefined where no RFC and no server that is known has it */
export function codePage(code: string, tools: ExplainTools): CodePage | undefined {
  const entry = explainCode(code);
  return entry && pageOf(entry, tools);
}

function pageOf(entry: CodeEntry, tools: ExplainTools): CodePage {
  const guide = guideOfCode(entry);
  return { ...entry, ...(guide && { guide }), schedule: guide ? factsOfCode(entry.code).map((facts) => scheduleOf(facts, tools)) : [] };
}

function factsOfCode(code: string): readonly Facts[] {
  if (/^\d+$/.test(code)) return [{ code: Number(code), text: "" }];
  return ["4", "5"].flatMap((digit) => {
    const status = readEnhancedStatusCode(code.replace("X", digit));
    return status ? [{ status, text: "" }] : [];
  });
}

function scheduleOf(facts: Facts, { rules, policy, now }: ExplainTools): CodeSchedule {
  const { dueAt, whenSpent, sentence } = planFor(facts, classify(facts, rules), { policy, now });
  const code = facts.status ? writeEnhancedStatusCode(facts.status) : String(facts.code);
  return { code, waitsMs: dueAt.map((at, index) => at - (dueAt[index - 1] ?? now)), whenSpent, sentence };
}
