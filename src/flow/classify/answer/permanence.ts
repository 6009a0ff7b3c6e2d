// Tells whether a refusal is the last word on an address. To give one up in error is worse than to ask once more.

import type { EnhancedStatusCode, SmtpPhase } from "../../../mail/index.ts";
import type { AuthorityKind } from "../rules/authorities.ts";
import type { Facts } from "../facts/facts.ts";
import { reasons } from "../reasons/reasons.ts";
import type { Reason } from "../reasons/reasons.ts";
import type { Rule } from "../rules/rule.ts";

/** The rule that told the reason, and what kind of authority it is of. */
export interface Teller {
  readonly kind: AuthorityKind;
  readonly rule: Rule;
}

const OF_DOMAIN: ReadonlySet<Reason> = new Set(["domain-not-found", "domain-no-mail"]);
/** Those who know the very words of a server. */
const KNOWS_SPEAKER: ReadonlySet<AuthorityKind> = new Set(["operator", "receivers", "mtas"]);
/** Commands that name a domain, and not the recipient's. */
const NAMES_SENDER: ReadonlySet<SmtpPhase> = new Set(["helo", "mail"]);
/** RFC 5321 §4.3.2: "User not local" answers RCPT, and nothing that carries a mail. */
const NOT_LOCAL = 551;
// RFC 3463 §3.1, §3.2, §3.3, §3.5; a detail of 0 says nothing (§3.1).
const [OTHER, ADDRESSING, MAILBOX, ROUTING] = [0, 1, 2, 4];
const ABOUT_ADDRESS: ReadonlySet<number> = new Set([OTHER, ADDRESSING, MAILBOX]);

/**
 * True where the rule says so, or leaves it to a reason that says so, and words are not all that speaks for it
 * (docs/decisions/given-up.md):
 *
 * 1. Only reasons of scope recipient give an address up, and never class 4, whether the reply or the status is of it.
 * 2. A refusal before RCPT or after DATA is one of the sender or of the message. A status of addressing or mailbox
 *    makes it one of the address all the same; so does a word about the address's whole domain, save where the
 *    command named the sender's, or a rule that asks for the phase.
 * 3. A status of another subject puts words about the address in doubt, unless the rule asks for that status. Of a
 *    domain it is no other subject that there is no way to it.
 * 4. Words that stand for something else as well decide nothing without a status of addressing.
 * 5. That one address is not there wants a witness beside the words: isWitnessed().
 *
 * Rules that say themselves whether it is for good are spared 4 and 5.
 */
export function isPermanent(reason: Reason, teller: Teller, facts: Facts): boolean {
  const { permanent, when } = teller.rule;
  if (reasons[reason].scope !== "recipient" || isTransient(facts)) return false;
  if (when.status === undefined && when.phase === undefined && isOutOfPlace(reason, facts)) return false;
  if (when.status === undefined && isOfAnotherSubject(reason, facts)) return false;
  if (isOpen(teller, facts)) return false;
  return permanent ?? (reasons[reason].permanent && (OF_DOMAIN.has(reason) || isWitnessed(teller, facts)));
}

/** RFC 3463 §2: class 4 may pass by itself, whoever says it, the reply or the status. */
function isTransient({ code, status }: Facts): boolean {
  return status?.class === 4 || (code !== undefined && code >= 400 && code < 500);
}

/** RFC 5321 §3.3: recipients are named by RCPT, and refused in reply to it; an LMTP server does so after DATA (RFC 2033 §4.2). */
function isOutOfPlace(reason: Reason, { phase, status }: Facts): boolean {
  if (phase === undefined || phase === "rcpt" || (OF_DOMAIN.has(reason) && !NAMES_SENDER.has(phase))) return false;
  return status?.subject !== ADDRESSING && status?.subject !== MAILBOX;
}

function isOfAnotherSubject(reason: Reason, { status }: Facts): boolean {
  if (status === undefined || status.detail === 0 || ABOUT_ADDRESS.has(status.subject)) return false;
  return !(OF_DOMAIN.has(reason) && isUnroutable(status));
}

/** RFC 3463 §3.5: X.4.4 stands for a name that DNS has no way to; MTAs give it to one that is not there. */
function isUnroutable({ subject, detail }: EnhancedStatusCode): boolean {
  return subject === ROUTING && detail === 4;
}

/** Words that stand for something else as well, which passes; a status of addressing tells the two apart. */
function isOpen({ rule: { couldBe, permanent } }: Teller, { status }: Facts): boolean {
  return permanent === undefined && couldBe !== undefined && !reasons[couldBe].permanent && status?.subject !== ADDRESSING;
}

/**
 * The command that named the address, a status of addressing, or a speaker who is known to say it so. A server that
 * gives statuses and gives another one than of addressing says less than its words; one that gives none has but words.
 */
function isWitnessed({ kind, rule }: Teller, { phase, code, status }: Facts): boolean {
  if (phase === "rcpt" || code === NOT_LOCAL || status?.subject === ADDRESSING) return true;
  if (status?.subject === MAILBOX && rule.when.status === undefined) return false;
  return KNOWS_SPEAKER.has(kind) || (code !== undefined && status === undefined);
}
