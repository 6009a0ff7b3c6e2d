// Makes delivery reports of findings; one without recipient or action is a fault instead.

import { fault, readReplyText, type Action, type EnhancedStatusCode, type Fault } from "../../../mail/index.ts";
import type { DeliveryReport } from "../delivery-report.ts";
import type { Finding } from "./finding.ts";

/** What an action must have been where only the status is left of it: RFC 3463 §2. */
const ACTION_OF_CLASS: Readonly<Record<EnhancedStatusCode["class"], Action>> = { 2: "delivered", 4: "delayed", 5: "failed" };

export interface Reports {
  readonly reports: readonly DeliveryReport[];
  readonly faults: readonly Fault[];
}

export function reportsOf(findings: readonly Finding[]): Reports {
  const reports = findings.flatMap((finding) => reportOf(finding) ?? []);
  const lost = findings.length - reports.length;
  return { reports, faults: lost === 0 ? [] : [fault("final-recipient", `${lost} of ${findings.length} recipients not told`, "RFC 3464 §2.3.2")] };
}

/** Undefined where a report is cut off so early that the address itself may be half of one, or where there is none. */
function reportOf(finding: Finding): DeliveryReport | undefined {
  const { finalRecipient = finding.originalRecipient, status, diagnosticCode } = finding;
  const action = finding.action ?? (status && ACTION_OF_CLASS[status.class]);
  if (!finalRecipient || !action) return undefined;
  const reply = finding.reply ?? (diagnosticCode?.type === "smtp" ? readReplyText(diagnosticCode.text) : undefined);
  return { finalRecipient, action, ...finding, ...(reply && { reply }) };
}
