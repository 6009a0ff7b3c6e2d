// What we say of one mail, in the words of the corpus.

import { classify, factsOf } from "../../src/flow/classify/index.ts";
import { readMail, type DeliveryReport, type MailKind } from "../../src/flow/accept/index.ts";
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

/** All that is left out is none of what the corpus asks for. */
const KINDS: Partial<Record<MailKind, AnsweredKind>> = { bounce: "bounce", delay: "delayed", success: "success", complaint: "feedback", "dmarc-failure": "feedback", "auto-reply": "vacation" };

/** Never throws: a reader that does is told in `error`. */
export function answerMail(file: string, mail: Uint8Array): AnsweredMail {
  try {
    const { kind, reports } = readMail(mail);
    return { file, kind: KINDS[kind] ?? "none", recipients: reports.map(answerRecipient) };
  } catch (error) {
    return { file, kind: "none", recipients: [], error: String(error) };
  }
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
