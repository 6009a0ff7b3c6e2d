// Asks whether a rule's conditions fit what is known of a failure. Each is on a field of its own.

import type { EnhancedStatusCode } from "../../../mail/index.ts";
import type { Facts } from "../facts/facts.ts";
import type { Conditions, StatusPattern } from "./rule.ts";

export interface CompiledConditions {
  readonly when: Conditions;
  readonly remoteMta: RegExp | undefined;
  readonly domain: RegExp | undefined;
  /** Whom the rule's set speaks of: one of the two must fit where either is given. */
  readonly speaker: Speaker;
}

export interface Speaker {
  readonly remoteMta: RegExp | undefined;
  readonly signature: RegExp | undefined;
}

export function compileConditions(when: Conditions, speaker: Speaker): CompiledConditions {
  return { when, speaker, remoteMta: compilePattern(when.remoteMta), domain: compilePattern(when.domain) };
}

/** Case is ignored. The pattern must have been found safe (patternFault). */
export function compilePattern(source: string | undefined): RegExp | undefined {
  return source === undefined ? undefined : new RegExp(source, "iu");
}

/** Whether all conditions fit but for that on the text. */
export function fieldsFit({ when, remoteMta, domain }: CompiledConditions, facts: Facts): boolean {
  return (
    (!when.reply || replyFits(when.reply, facts.code)) &&
    (!when.status || when.status.some((status) => statusFits(status, facts.status))) &&
    (!when.phase || (facts.phase !== undefined && when.phase.includes(facts.phase))) &&
    (!remoteMta || remoteMta.test(facts.remoteMta ?? "")) &&
    (!domain || domain.test(facts.domain ?? ""))
  );
}

/** Whether it is a speaker's reply, by its host or by its way of talking. */
export function speaks({ remoteMta, signature }: Speaker, facts: Facts): boolean {
  if (!remoteMta && !signature) return true;
  return (remoteMta?.test(facts.remoteMta ?? "") ?? false) || (signature?.test(facts.text) ?? false);
}

export function replyFits(wanted: readonly number[], code: number | undefined): boolean {
  return code !== undefined && wanted.some((one) => one === (one < 10 ? Math.floor(code / 100) : code));
}

export function statusFits(wanted: StatusPattern | "none", status: EnhancedStatusCode | undefined): boolean {
  if (wanted === "none" || !status) return wanted === "none" && !status;
  return (
    (wanted.class === undefined || wanted.class === status.class) &&
    (wanted.subject === undefined || wanted.subject === status.subject) &&
    (wanted.detail === undefined || wanted.detail === status.detail)
  );
}
