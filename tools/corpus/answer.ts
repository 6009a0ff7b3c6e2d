// What we say of one mail, in the words of the corpus.

import { classify, factsOf } from "../../src/flow/classify/index.ts";
import { readMail, type DeliveryReport } from "../../src/flow/accept/index.ts";
import { writeEnhancedStatusCode, writeMailbox } from "../../src/mail/index.ts";

export type AnsweredKind = "bounce" | "delayed" | "feedback" | "vacation" | "success" | "none";

export interface AnsweredRecipient {
  readonly address: string;
  readonly status?: string;
  readonly replyCode?: string;
  readonly reason: string;
  readonly permanent: boolean;
  readonly action: string;
}

export interface AnsweredMail {
  readonly file: string;
  readonly kind: AnsweredKind;
  readonly recipients: readonly AnsweredRecipient[];
  /** What was thrown, which nothing should. */
  readonly error?: string;
}

/** Never throws: a reader that does is told in `error`. */
export function answerMail(file: string, mail: Uint8Array): AnsweredMail {
  try {
    const { reports } = readMail(mail);
    return { file, kind: kindOf(reports), recipients: reports.map(answerRecipient) };
  } catch (error) {
    return { file, kind: "none", recipients: [], error: String(error) };
  }
}

function kindOf(reports: readonly DeliveryReport[]): AnsweredKind {
  const actions = reports.map(({ action }) => action);
  if (actions.includes("failed")) return "bounce";
  if (actions.includes("delayed")) return "delayed";
  return actions.length > 0 ? "success" : "none";
}

function answerRecipient(report: DeliveryReport): AnsweredRecipient {
  const facts = factsOf(report);
  const { reason, permanent } = classify(facts);
  return {
    address: writeMailbox(report.finalRecipient),
    ...(facts.status && { status: writeEnhancedStatusCode(facts.status) }),
    ...(facts.code !== undefined && { replyCode: String(facts.code) }),
    reason,
    permanent,
    action: report.action,
  };
}
