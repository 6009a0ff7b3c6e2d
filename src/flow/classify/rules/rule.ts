// What a rule is once it has been read: conditions on fields, and what follows where all of them fit.

import type { SmtpPhase } from "../../../mail/index.ts";
import type { Reason } from "../reasons/reasons.ts";

/** A status as a rule asks for it; undefined fits any number. */
export interface StatusPattern {
  readonly class?: number;
  readonly subject?: number;
  readonly detail?: number;
}

/** All that are given must fit; of a list, one. */
export interface Conditions {
  /** Reply codes; of one digit (4) where the first digit alone counts. */
  readonly reply?: readonly number[];
  /** "none" fits a reply that carries no enhanced status code. */
  readonly status?: readonly (StatusPattern | "none")[];
  /** Fits only where the phase is known. */
  readonly phase?: readonly SmtpPhase[];
  /** Regular expressions, case ignored, each on the field of its name; `pattern` on the text. */
  readonly remoteMta?: string;
  readonly domain?: string;
  readonly pattern?: string;
  /** What `pattern` was made of, as it is written, for a person. */
  readonly phrases?: readonly string[];
}

export interface Rule {
  readonly id: string;
  /** Undefined where the code alone says nothing of a failure: such a rule is there to be looked up and fits nothing. */
  readonly reason?: Reason;
  /** Undefined: as the reason says, and never where the reply is of class 4. */
  readonly permanent?: boolean;
  readonly when: Conditions;
  /** 0 to 1. Undefined: told from what the rule asks for. */
  readonly confidence?: number;
  /** Another reason that the same words or codes stand for now and then. */
  readonly couldBe?: Reason;
  readonly examples: readonly string[];
  readonly nearMisses: readonly string[];
  /** For a person who looks the code up. */
  readonly title?: string;
  readonly meaning?: string;
  readonly references?: readonly string[];
}

/** The rules of one authority, as they stand in its file. */
export interface RuleSet {
  /** Such as "mtas/postfix". */
  readonly authority: string;
  /** Where either is given, the set speaks only for replies of which one fits: the host's name, or its way of talking. */
  readonly remoteMta?: string;
  readonly signature?: string;
  /** A host that `remoteMta` fits; the examples are said by it. */
  readonly speaker?: string;
  readonly source: string;
  /** Such as "2026-11-20". */
  readonly lookedAt?: string;
  readonly rules: readonly Rule[];
}
