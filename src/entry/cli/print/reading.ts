// What a mail says, for a person: what it is, of whom, where that stands, what came back, and what is wrong with it.

import type { MailReading } from "../../../engine/index.ts";
import { writeEnhancedStatusCode, writeMailbox } from "../../../mail/index.ts";
import { writeFaults } from "./faults.ts";
import { writeOrigins } from "./origins.ts";
import { table } from "./table.ts";
import { count, named, onOneLine } from "./words.ts";

type Complaint = NonNullable<MailReading["complaint"]>;
type Original = NonNullable<MailReading["original"]>;

/** Kinds that ought to tell of somebody: where they name none, that is said. */
const TELLS_OF_PEOPLE: ReadonlySet<string> = new Set(["bounce", "delay", "success", "other"]);

export function writeReading(name: string, { kind, form, reports, complaint, original, faults }: MailReading, columns: number | undefined): string {
  const rows = reports.map((report) => [
    writeMailbox(report.finalRecipient),
    report.action,
    report.status ? writeEnhancedStatusCode(report.status) : "",
    report.remoteMta ?? "",
    writeOrigins(report.found),
    report.diagnosticCode?.text ?? "",
  ]);
  const people = rows.length > 0 || TELLS_OF_PEOPLE.has(kind) ? `, ${count(rows.length, "recipient")}` : "";
  return [
    `${name}: ${kind}${form === undefined ? "" : ` (${form})`}${people}`,
    ...(rows.length > 0 ? [table(["recipient", "action", "status", "remote MTA", "part: lines", "diagnostic"], rows, columns)] : []),
    ...lineOf("Complaint", complaint && complaintParts(complaint)),
    ...lineOf("Message", original && originalParts(original)),
    ...(faults.length > 0 ? ["Faults", ...writeFaults(faults)] : []),
    "",
  ].join("\n");
}

function lineOf(head: string, parts: readonly string[] = []): readonly string[] {
  return parts.length === 0 ? [] : [onOneLine(`${head}: ${parts.join(", ")}`)];
}

function complaintParts({ feedbackType, originalRcptTo = [], sourceIp, userAgent, incidents = 1 }: Complaint): readonly string[] {
  const by = originalRcptTo.length === 0 ? undefined : named(originalRcptTo.map(writeMailbox));
  return [feedbackType, ...told("by", by), ...told("sent from", sourceIp), ...told("told by", userAgent), ...(incidents > 1 ? [`for ${incidents} alike`] : [])];
}

function originalParts({ subject, messageId, listId, returnPath }: Original): readonly string[] {
  return [
    ...(subject === undefined ? [] : [`"${subject}"`]),
    ...(messageId === undefined ? [] : [`<${messageId}>`]),
    ...told("list", listId),
    ...told("return path", returnPath && writeMailbox(returnPath)),
  ];
}

function told(head: string, what: string | undefined): readonly string[] {
  return what === undefined ? [] : [`${head} ${what}`];
}
