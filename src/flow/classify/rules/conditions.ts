// Asks whether a rule's conditions fit what is known of a failure. Each is on a field of its own.

import type { EnhancedStatusCode } from "../../../mail/index.ts";
import { writeEnhancedStatusCode } from "../../../mail/index.ts";
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

function replyFits(wanted: readonly number[], code: number | undefined): boolean {
  return code !== undefined && wanted.some((one) => one === (one < 10 ? Math.floor(code / 100) : code));
}

function statusFits(wanted: StatusPattern | "none", status: EnhancedStatusCode | undefined): boolean {
  if (wanted === "none" || !status) return wanted === "none" && !status;
  return (
    (wanted.class === undefined || wanted.class === status.class) &&
    (wanted.subject === undefined || wanted.subject === status.subject) &&
    (wanted.detail === undefined || wanted.detail === status.detail)
  );
}

/** A condition that keeps a rule from fitting. */
export interface FailedCondition {
  readonly field: "reply" | "status" | "phase" | "remote-mta" | "domain" | "pattern" | "speaker";
  /** As a reply would have it; undefined where it is not known. */
  readonly found: string | undefined;
  readonly wanted: string;
}

/** Each condition by itself: those that fail, and how many fit. For a person who asks why; rules are not found by it. */
export function failedConditions({ when, remoteMta, domain, speaker }: CompiledConditions, facts: Facts): { readonly failed: readonly FailedCondition[]; readonly fitting: number } {
  const pattern = compilePattern(when.pattern);
  const status = facts.status && writeEnhancedStatusCode(facts.status);
  const asked: readonly (FailedCondition & { readonly fits: boolean } | undefined)[] = [
    when.reply && { field: "reply", found: facts.code?.toString(), wanted: when.reply.map((code) => (code < 10 ? `${code}xx` : code)).join(", "), fits: replyFits(when.reply, facts.code) },
    when.status && { field: "status", found: status, wanted: when.status.map(writeStatusPattern).join(", "), fits: when.status.some((one) => statusFits(one, facts.status)) },
    when.phase && { field: "phase", found: facts.phase, wanted: when.phase.join(", "), fits: facts.phase !== undefined && when.phase.includes(facts.phase) },
    remoteMta && { field: "remote-mta", found: facts.remoteMta, wanted: remoteMta.source, fits: remoteMta.test(facts.remoteMta ?? "") },
    domain && { field: "domain", found: facts.domain, wanted: domain.source, fits: domain.test(facts.domain ?? "") },
    pattern && { field: "pattern", found: facts.text, wanted: when.phrases?.join(" | ") ?? pattern.source, fits: pattern.test(facts.text) },
    (speaker.remoteMta ?? speaker.signature) && { field: "speaker", found: facts.remoteMta, wanted: [speaker.remoteMta?.source, speaker.signature?.source].filter(Boolean).join(" or "), fits: speaks(speaker, facts) },
  ];
  const given = asked.filter((one) => one !== undefined);
  return { failed: given.filter(({ fits }) => !fits).map(({ fits: _, ...condition }) => condition), fitting: given.filter(({ fits }) => fits).length };
}

function writeStatusPattern(status: StatusPattern | "none"): string {
  return status === "none" ? status : [status.class, status.subject, status.detail].map((part) => part ?? "*").join(".");
}
