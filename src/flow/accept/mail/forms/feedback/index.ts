// The form "feedback": a complaint or another abuse report in the format of RFC 5965, or a DMARC failure report of RFC 6591.

import { bodyText } from "../../../../../mail/index.ts";
import { complaintOf } from "../../complaint.ts";
import type { Form, FormReading } from "../../form.ts";
import type { OpenMail } from "../../open-mail.ts";
import { readFeedbackFields, type FeedbackFields } from "./feedback-fields.ts";

const REPORT_TYPE = "message/feedback-report";
/** A report's own type, as multipart/report has it: RFC 5965 §2. */
const FEEDBACK = "feedback-report";

export const form: Form = {
  id: "feedback",
  title: "Feedback report of a mailbox provider",
  documentation: "RFC 5965, RFC 6591, and the notices of Outlook.com's Junk Mail Reporting Program",
  rank: "fields",
  read(mail) {
    const fields = fieldsIn(mail);
    return fields && readingOf(fields, mail);
  },
};

function fieldsIn(mail: OpenMail): FeedbackFields | undefined {
  const part = mail.parts.find(({ entity }) => entity.contentType.mediaType === REPORT_TYPE);
  if (part) return readFeedbackFields(bodyText(part.entity));
  if (mail.contentType.parameters.get("report-type")?.toLowerCase() !== FEEDBACK) return undefined;
  return fieldsInText(mail.text.lines);
}

/** Where the part has lost its type, its fields stand among the lines. */
function fieldsInText(lines: readonly string[]): FeedbackFields {
  const from = lines.findIndex((line) => /^feedback-type[ \t]*:/i.test(line));
  const empty = lines.indexOf("", from);
  const first = lines.lastIndexOf("", Math.max(from, 0)) + 1;
  return readFeedbackFields(from < 0 ? "" : lines.slice(first, empty < 0 ? lines.length : empty).join("\n"));
}

function readingOf({ complaint, faults }: FeedbackFields, mail: OpenMail): FormReading {
  const kind = complaint.feedbackType === "auth-failure" ? "dmarc-failure" : "complaint"; // RFC 6591 §3
  return { findings: [], kind, complaint: complaintOf(complaint, mail), faults };
}
