// Tells a person which conditions keep a rule from fitting: each is asked by itself, and rules are not found by it.

import { writeEnhancedStatusCode } from "../../../mail/index.ts";
import type { Facts } from "../facts/facts.ts";
import { compilePattern, replyFits, speaks, statusFits, type CompiledConditions } from "./conditions.ts";
import type { StatusPattern } from "./rule.ts";

/** A condition that keeps a rule from fitting. */
export interface FailedCondition {
  readonly field: "reply" | "status" | "phase" | "remote-mta" | "domain" | "pattern" | "speaker";
  /** As a reply would have it; undefined where it is not known. */
  readonly found: string | undefined;
  readonly wanted: string;
}

/** Those that fail, and how many fit. */
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
