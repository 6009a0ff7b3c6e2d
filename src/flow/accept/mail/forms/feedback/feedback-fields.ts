// Reads the fields of a feedback report: RFC 5965 §3.

import { fault, readDateTime, readFieldBlocks, readMailbox, type Fault, type Mailbox } from "../../../../../mail/index.ts";
import { MOST_RECIPIENTS } from "../../findings/finding.ts";
import type { Complaint } from "../../mail-reading.ts";

export interface FeedbackFields {
  readonly complaint: Complaint;
  readonly faults: readonly Fault[];
}

const MOST_BLOCKS = 100;

/** RFC 5965 §3.1: what a report is that does not say. */
const UNKNOWN_TYPE = "other";

/** All fields with that name, in lower case. */
type Values = (name: string) => readonly string[];

export function readFeedbackFields(text: string): FeedbackFields {
  const { blocks, faults } = readFieldBlocks(text.split("\n"), MOST_BLOCKS);
  const fields = blocks.flat();
  const values: Values = (name) => fields.filter((field) => field.name.toLowerCase() === name && field.value !== "").map(({ value }) => value);
  const [type] = values("feedback-type");
  const missing = type === undefined ? [fault("feedback-type", "", "RFC 5965 §3.1")] : [];
  return { complaint: { feedbackType: firstWord(type)?.toLowerCase() ?? UNKNOWN_TYPE, ...whoAndWhere(values), ...whatAndWhen(values) }, faults: [...faults, ...missing] };
}

function whoAndWhere(values: Values): Partial<Complaint> {
  const [userAgent] = values("user-agent");
  const sourceIp = firstWord([...values("source-ip"), ...values("source")][0]);
  const [from = ""] = values("original-mail-from");
  const mailFrom = readMailbox(from);
  const rcptTo = [...values("original-rcpt-to"), ...values("removal-recipient")].slice(0, MOST_RECIPIENTS).flatMap((value): Mailbox | readonly Mailbox[] => readMailbox(value) ?? []);
  return {
    ...(userAgent !== undefined && { userAgent }),
    ...(sourceIp !== undefined && { sourceIp }),
    ...(mailFrom && { originalMailFrom: mailFrom }),
    ...(rcptTo.length > 0 && { originalRcptTo: rcptTo }),
  };
}

function whatAndWhen(values: Values): Partial<Complaint> {
  const [date = ""] = [...values("arrival-date"), ...values("received-date")]; // the latter of early drafts
  const [incidents = "1"] = values("incidents");
  const [envelopeId] = values("original-envelope-id");
  const [authFailure] = values("auth-failure"); // RFC 6591 §3
  const arrivedAt = readDateTime(date);
  return {
    ...(arrivedAt !== undefined && { arrivedAt }),
    ...(values("reported-domain").length > 0 && { reportedDomains: values("reported-domain").slice(0, MOST_RECIPIENTS) }),
    ...(envelopeId !== undefined && { envelopeId }),
    ...(authFailure !== undefined && { authFailure: authFailure.toLowerCase() }),
    ...(/^[1-9]\d{0,8}$/.test(incidents) && Number(incidents) > 1 && { incidents: Number(incidents) }),
  };
}

/** Without the comment behind it. */
function firstWord(value: string | undefined): string | undefined {
  return /^[^\s(;]{1,255}/.exec(value ?? "")?.[0];
}
