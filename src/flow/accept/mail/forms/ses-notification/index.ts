// The form "ses-notification": Amazon SES's notification in JSON, as Amazon SNS sends it by mail.

import { readEnhancedStatusCode, readMailbox } from "../../../../../mail/index.ts";
import { MOST_RECIPIENTS, RECIPIENTS_READ, type Finding } from "../../findings/finding.ts";
import type { Form, FormReading } from "../../form.ts";
import type { Complaint } from "../../mail-reading.ts";
import { readRefusal } from "../../sentences/refusal-words.ts";

type Json = Readonly<Record<string, unknown>>;

/** Within the envelope of SNS its quotes are escaped. */
const TYPE = /\\?"(?:notificationType|eventType)\\?"\s{0,10}:\s{0,10}\\?"(?:Bounce|Complaint|Delivery|DeliveryDelay)\\?"/;
/** Of which one stands in it. */
const WORDS_OF_TYPE = ["notificationType", "eventType"] as const;

export const form: Form = {
  id: "ses-notification",
  title: "Amazon SES notifications",
  documentation: "https://docs.aws.amazon.com/ses/latest/dg/notification-contents.html",
  rank: "fields",
  ofMachines: false,
  read(mail) {
    if (!WORDS_OF_TYPE.some((word) => mail.mayHold(word))) return undefined;
    const { text } = mail;
    const at = text.lines.findIndex((line) => line.trimStart().startsWith("{"));
    if (at < 0 || !text.lines.slice(at, at + 50).some((line) => TYPE.test(line))) return undefined;
    const outer = jsonFrom(text.lines.slice(at).join(""));
    const message = textOf(outer?.["Message"]); // as SNS sends it where "raw message delivery" is off
    const notification = message === "" ? outer : jsonFrom(message);
    return notification && readingOf(notification, text.originOf(at));
  },
};

function readingOf(notification: Json, at: { readonly part: string; readonly line: number }): FormReading | undefined {
  const type = notification["notificationType"] ?? notification["eventType"];
  const common = commonOf(objectOf(notification["mail"]));
  if (type === "Complaint") return { findings: [], kind: "complaint", complaint: complained(objectOf(notification["complaint"]), common) };
  const findings = findingsOf(type, notification);
  return { findings: findings.slice(0, RECIPIENTS_READ).map((finding) => ({ ...finding, ...common, found: { finalRecipient: at } })) };
}

function findingsOf(type: unknown, notification: Json): readonly Finding[] {
  if (type === "Bounce") return bounced(objectOf(notification["bounce"]));
  return type === "DeliveryDelay" ? delayed(objectOf(notification["deliveryDelay"])) : delivered(objectOf(notification["delivery"]));
}

/** What is told of a recipient whatever becomes of the message. */
function toldOf(recipient: Json): Finding {
  const finalRecipient = readMailbox(textOf(recipient["emailAddress"]));
  const status = readEnhancedStatusCode(textOf(recipient["status"]));
  return { ...(finalRecipient && { finalRecipient }), ...readRefusal(textOf(recipient["diagnosticCode"]).replace(/^smtp;\s*/i, "")), ...(status && { status }) };
}

function delayed({ delayedRecipients, reportingMTA }: Json): readonly Finding[] {
  return listOf(delayedRecipients).map((recipient) => ({ ...toldOf(recipient), action: "delayed", ...reportedBy(reportingMTA) }));
}

function reportedBy(reportingMTA: unknown): Finding {
  return textOf(reportingMTA) === "" ? {} : { reportingMta: textOf(reportingMTA).replace(/^[a-z]{1,10};\s*/i, "") };
}

function bounced(bounce: Json): readonly Finding[] {
  const { bounceType, reportingMTA, bouncedRecipients } = bounce;
  return listOf(bouncedRecipients).map((recipient) => ({
    ...toldOf(recipient),
    action: bounceType === "Transient" && textOf(recipient["action"]) === "delayed" ? "delayed" : "failed",
    ...reportedBy(reportingMTA),
  }));
}

function delivered(delivery: Json): readonly Finding[] {
  const recipients = Array.isArray(delivery["recipients"]) ? delivery["recipients"] : [];
  return recipients.map((address) => {
    const finalRecipient = readMailbox(textOf(address));
    return { ...(finalRecipient && { finalRecipient }), action: "delivered" as const, diagnosticCode: { type: "smtp", text: textOf(delivery["smtpResponse"]) } };
  });
}

function complained({ complaintFeedbackType, userAgent, complainedRecipients }: Json, { messageId, arrivedAt }: Finding): Complaint {
  const recipients = listOf(complainedRecipients).flatMap((recipient) => readMailbox(textOf(recipient["emailAddress"])) ?? []);
  return {
    feedbackType: textOf(complaintFeedbackType).toLowerCase() || "other",
    ...(textOf(userAgent) !== "" && { userAgent: textOf(userAgent) }),
    ...(recipients.length > 0 && { originalRcptTo: recipients.slice(0, MOST_RECIPIENTS) }),
    ...(messageId !== undefined && { messageId }),
    ...(arrivedAt !== undefined && { arrivedAt }),
  };
}

function commonOf(mail: Json): Finding {
  const messageId = textOf(mail["messageId"]);
  const arrivedAt = Date.parse(textOf(mail["timestamp"]));
  return { ...(messageId !== "" && { messageId }), ...(Number.isNaN(arrivedAt) ? {} : { arrivedAt }) };
}

/** The object at the beginning of a text; what SNS writes below it does not count. */
function jsonFrom(text: string): Json | undefined {
  const end = text.lastIndexOf("}");
  try {
    return objectOf(JSON.parse(text.slice(0, end + 1)));
  } catch {
    return undefined;
  }
}

function objectOf(value: unknown): Json {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Json) : {};
}

function listOf(value: unknown): readonly Json[] {
  return Array.isArray(value) ? value.map(objectOf) : [];
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}
