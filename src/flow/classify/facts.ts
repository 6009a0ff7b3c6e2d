// What is known of a failure, field by field: all that rules may ask about.

import type { EnhancedStatusCode, SmtpPhase } from "../../mail/index.ts";
import { readReplyText } from "../../mail/index.ts";
import type { DeliveryReport } from "../accept/index.ts";

export interface Facts {
  /** RFC 5321 §4.2. */
  readonly code?: number;
  readonly status?: EnhancedStatusCode;
  readonly text: string;
  readonly phase?: SmtpPhase;
  readonly remoteMta?: string;
  /** The recipient's. */
  readonly domain?: string;
}

/** Characters of a text that rules see; what is longer was not written for a person, or with ill intent. */
export const LONGEST_TEXT = 4096;

/** Facts of a reply as it stands in one piece, such as "452 4.3.1 Mail system full". */
export function factsOfReply(reply: string): Facts {
  const { code, status, text } = readReplyText(reply);
  return { ...(code === undefined ? {} : { code }), ...(status ? { status } : {}), text: text || reply };
}

/** Facts of a report. The reply's own status beats a Status field that says only the class (RFC 3463 §3.1). */
export function factsOf(report: DeliveryReport): Facts {
  const diagnostic = report.diagnosticCode?.text;
  const reply: Partial<Facts> = report.reply ?? (diagnostic === undefined ? {} : factsOfReply(diagnostic));
  const status = chooseStatus(report.status, reply.status);
  return {
    text: reply.text ?? diagnostic ?? "",
    ...(reply.code === undefined ? {} : { code: reply.code }),
    ...(status ? { status } : {}),
    ...(report.phase ? { phase: report.phase } : {}),
    ...(report.remoteMta === undefined ? {} : { remoteMta: report.remoteMta }),
    domain: report.finalRecipient.domain,
  };
}

function chooseStatus(field: EnhancedStatusCode | undefined, reply: EnhancedStatusCode | undefined): EnhancedStatusCode | undefined {
  if (!field || !reply) return field ?? reply;
  return field.subject === 0 ? reply : field;
}

/** The same facts with a text that a pattern can be put to: one line, single blanks, of bounded length. */
export function tidyFacts(facts: Facts): Facts {
  return { ...facts, text: facts.text.slice(0, LONGEST_TEXT).replace(/\s+/g, " ").trim() };
}
