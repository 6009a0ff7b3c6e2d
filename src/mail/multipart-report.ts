// A report as mail: RFC 6522, with a delivery status in it: RFC 3464 §2.

import { writeContentType } from "./content-type.ts";
import { writeDeliveryStatus, type DeliveryStatus } from "./delivery-status.ts";
import { fault, type Fault } from "./fault.ts";
import { readHeader } from "./header.ts";
import { writeHeaderFields, type HeaderField } from "./header-field.ts";
import { splitLines } from "./line-breaks.ts";
import { bodyBytes, bodyText, readEntity, type Entity } from "./mime.ts";
import { readDeliveryStatus } from "./read-delivery-status.ts";

export interface MultipartReport {
  /** Such as "delivery-status": RFC 6522 §3. In lower case. */
  readonly reportType?: string;
  /** What a person is told, each line break being "\n". */
  readonly text?: string;
  readonly deliveryStatus?: DeliveryStatus;
  /** Of the message that came back. */
  readonly originalHeader?: readonly HeaderField[];
}

export interface MultipartReportReading extends MultipartReport {
  readonly faults: readonly Fault[];
}

const STATUS_TYPES: ReadonlySet<string> = new Set(["message/delivery-status", "message/global-delivery-status"]); // RFC 6533 §4
const ORIGINAL_TYPES: ReadonlySet<string> = new Set(["message/rfc822", "text/rfc822-headers", "message/global", "message/global-headers"]);
/** RFC 5322 §2.1.1. */
const LONGEST_LINE = 998;

/**
 * Reads a mail that is a report; undefined where its content type is another. Never throws.
 *
 * @example
 * readMultipartReport(writeMultipartReport({ reportType: "delivery-status", text: "Sorry" }))?.text; // "Sorry"
 */
export function readMultipartReport(mail: Uint8Array): MultipartReportReading | undefined {
  const { entity, faults } = readEntity(mail);
  return entity.contentType.mediaType === "multipart/report" ? readReport(entity, faults) : undefined;
}

function readReport({ contentType, parts }: Entity, faultsOfMail: readonly Fault[]): MultipartReportReading {
  const reportType = contentType.parameters.get("report-type")?.toLowerCase();
  const text = textOf(parts[0]);
  const statusPart = parts.find((part) => STATUS_TYPES.has(part.contentType.mediaType));
  const original = parts.findLast((part) => ORIGINAL_TYPES.has(part.contentType.mediaType));
  const status = statusPart && readDeliveryStatus(bodyText(statusPart));
  const header = original && readHeader(bodyBytes(original));
  const faultsOfReport = reportType === undefined ? [fault("content-type", "no report-type", "RFC 6522 §3")] : [];
  return {
    ...(reportType !== undefined && { reportType }),
    ...(text !== undefined && { text }),
    ...(status && { deliveryStatus: { message: status.message, recipients: status.recipients } }),
    ...(header && { originalHeader: header.fields }),
    faults: [...faultsOfMail, ...faultsOfReport, ...(status?.faults ?? []), ...(header?.faults ?? [])],
  };
}

/** The plain text of the first part, which may offer other forms of it beside. */
function textOf(part: Entity | undefined): string | undefined {
  if (!part) return undefined;
  const { mediaType } = part.contentType;
  if (mediaType.startsWith("text/") && mediaType !== "text/rfc822-headers") return bodyText(part);
  const plain = part.parts.find(({ contentType }) => contentType.mediaType === "text/plain") ?? part.parts[0];
  return plain && textOf(plain);
}

/**
 * Writes a report as a mail, headed by its content type; `header` goes in front of that.
 *
 * @example
 * readMultipartReport(writeMultipartReport({ reportType: "delivery-status" }))?.reportType; // "delivery-status"
 */
export function writeMultipartReport(report: MultipartReport, header: readonly HeaderField[] = []): Uint8Array {
  const parts = [
    ...(report.text === undefined ? [] : [writeText(report.text)]),
    ...(report.deliveryStatus ? [`Content-Type: message/delivery-status\r\n\r\n${writeDeliveryStatus(report.deliveryStatus)}`] : []),
    ...(report.originalHeader ? [`Content-Type: text/rfc822-headers\r\n\r\n${writeHeaderFields(report.originalHeader)}`] : []),
  ];
  const boundary = freeBoundary(parts);
  const parameters = new Map([...(report.reportType === undefined ? [] : [["report-type", report.reportType] as const]), ["boundary", boundary] as const]);
  const contentType = { name: "Content-Type", value: writeContentType({ mediaType: "multipart/report", parameters }) };
  const front = writeHeaderFields([...header, { name: "MIME-Version", value: "1.0" }, contentType]);
  const body = parts.map((part) => `--${boundary}\r\n${part}\r\n`).join("");
  return Buffer.from(`${front}\r\n${body}--${boundary}--\r\n`, "utf8");
}

/** Short lines of US-ASCII go as they are; all else goes as base64, which no relay changes. RFC 2045 §6.8. */
function writeText(text: string): string {
  const lines = splitLines(text);
  const isPlain = lines.every((line) => line.length <= LONGEST_LINE && /^[\t\x20-\x7e]*$/.test(line));
  if (isPlain) return `Content-Type: text/plain; charset=us-ascii\r\n\r\n${lines.join("\r\n")}`;
  const base64 = Buffer.from(lines.join("\r\n"), "utf8").toString("base64").replaceAll(/.{76}/g, "$&\r\n");
  return `Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${base64}`;
}

/** A boundary that no part holds. */
function freeBoundary(parts: readonly string[]): string {
  let number = 0;
  while (parts.some((part) => part.includes(`=_report_${number}`))) number++;
  return `=_report_${number}`;
}
