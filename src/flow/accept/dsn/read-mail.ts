// Reads a mail that may tell of a bounce.

import { fault, fieldValue, readHeader, readMultipartReport, type Fault } from "../../../mail/index.ts";
import type { Reading } from "../source.ts";
import { reportsOf } from "./reports-of.ts";

const MOST_FAULTS = 100;
const WANTED = "RFC 3464 §2: multipart/report with a part message/delivery-status";

/**
 * Reads the delivery reports of a mail. Never throws; what is no report says so in a fault.
 *
 * Limits: delivery status notifications of RFC 3464 alone. Bounces in other forms are faults.
 *
 * @example
 * readMail(Buffer.from("Content-Type: text/plain\r\n\r\nHello")).faults[0]?.found; // "text/plain"
 */
export function readMail(mail: Uint8Array): Reading {
  const report = readMultipartReport(mail);
  if (!report) return { reports: [], faults: [noReport(mail)] };
  const { deliveryStatus, originalHeader = [], faults } = report;
  const missing = deliveryStatus ? [] : [fault("content-type", `multipart/report, report-type ${report.reportType ?? "missing"}`, WANTED)];
  const reports = deliveryStatus ? reportsOf(deliveryStatus, originalHeader) : [];
  return { reports, faults: [...faults, ...missing].slice(0, MOST_FAULTS) };
}

function noReport(mail: Uint8Array): Fault {
  const { fields } = readHeader(mail);
  return fault("content-type", fieldValue(fields, "content-type") ?? "no content type", WANTED);
}
