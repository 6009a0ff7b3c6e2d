// The form "feedback": a complaint or another abuse report in the format of RFC 5965, or a DMARC failure report of RFC 6591.

import { bodyText, fieldValue } from "../../../../../mail/index.ts";
import { complaintOf } from "../../findings/complaint.ts";
import type { Form, FormReading } from "../../form.ts";
import type { OpenMail } from "../../opened/open-mail.ts";
import { readFeedbackFields, type FeedbackFields } from "./feedback-fields.ts";

const REPORT_TYPE = "message/feedback-report";
/** A report's own type, as multipart/report has it: RFC 5965 §2. */
const FEEDBACK = "feedback-report";
/** Names and subjects of those who send such reports. */
const LIKELY = /\b(?:abuse|feedback|fbl|complaints?|spam|arf|dmarc)\b/i;
/** RFC 5965 §3.1: what stands beside the type. */
const REQUIRED_BESIDE = /^(?:user-agent|version)[ \t]*:/i;

export const form: Form = {
  id: "feedback",
  title: "Feedback report of a mailbox provider",
  documentation: "RFC 5965, RFC 6591, and the notices of Outlook.com's Junk Mail Reporting Program",
  rank: "fields",
  ofMachines: false,
  read(mail) {
    const fields = fieldsIn(mail);
    return fields && readingOf(fields, mail);
  },
};

function fieldsIn(mail: OpenMail): FeedbackFields | undefined {
  const part = mail.parts.find(({ entity }) => entity.contentType.mediaType === REPORT_TYPE);
  if (part) return readFeedbackFields(bodyText(part.entity));
  const isReport = mail.contentType.parameters.get("report-type")?.toLowerCase() === FEEDBACK;
  return isReport || isLikely(mail) ? fieldsInText(mail.text.lines, isReport) : undefined;
}

/** What relays have left of such a report: its sender and subject. */
function isLikely({ header }: OpenMail): boolean {
  return LIKELY.test(fieldValue(header, "from") ?? "") || LIKELY.test(fieldValue(header, "subject") ?? "");
}

/** Where the part has lost its type, its fields stand among the lines. */
function fieldsInText(lines: readonly string[], isReport: boolean): FeedbackFields | undefined {
  const type = lines.findIndex((line) => /^feedback-type[ \t]*:/i.test(line));
  const from = lines.lastIndexOf("", Math.max(type, 0)) + 1;
  const empty = lines.indexOf("", from);
  const fields = type < 0 ? [] : lines.slice(from, empty < 0 ? lines.length : empty);
  return isReport || fields.some((line) => REQUIRED_BESIDE.test(line)) ? readFeedbackFields(fields.join("\n")) : undefined;
}

function readingOf({ complaint, faults }: FeedbackFields, mail: OpenMail): FormReading {
  const kind = complaint.feedbackType === "auth-failure" ? "dmarc-failure" : "complaint"; // RFC 6591 §3
  return { findings: [], kind, complaint: complaintOf(complaint, mail), faults };
}
