// Makes delivery reports of findings: one for each recipient, with the status that follows from the rest where none is told.

import { fault, mailboxKey, readReplyText, type Action, type EnhancedStatusCode, type Fault, type ReplyText } from "../../../../mail/index.ts";
import type { DeliveryReport } from "../../delivery-report.ts";
import { MOST_RECIPIENTS, type Finding } from "./finding.ts";
import { readRefusal } from "../sentences/refusal-words.ts";

/** What an action must have been where only the status is left of it: RFC 3463 §2. */
const ACTION_OF_CLASS: Readonly<Record<EnhancedStatusCode["class"], Action>> = { 2: "delivered", 4: "delayed", 5: "failed" };
/** The other way round. */
const CLASS_OF_ACTION: Readonly<Record<Action, EnhancedStatusCode["class"]>> = { failed: 5, delayed: 4, delivered: 2, relayed: 2, expanded: 2 };

export interface Reports {
  readonly reports: readonly DeliveryReport[];
  readonly faults: readonly Fault[];
}

/** A finding without recipient or action is a fault instead; so are those beyond the most. */
export function reportsOf(all: readonly Finding[]): Reports {
  const findings = all.slice(0, MOST_RECIPIENTS);
  const reports = findings.flatMap((finding) => reportOf(finding) ?? []);
  const lost = findings.length - reports.length;
  const faults: Fault[] = [];
  if (lost > 0) faults.push(fault("final-recipient", `${lost} of ${findings.length} recipients not told`, "RFC 3464 §2.3.2"));
  if (all.length > findings.length) faults.push(fault("final-recipient", `more than ${MOST_RECIPIENTS} recipients`, `no more than ${MOST_RECIPIENTS} recipients`));
  return { reports: onceEach(reports), faults };
}

/** Who is reached by two aliases of one list may be told of twice; it is one recipient. */
function onceEach(reports: readonly DeliveryReport[]): readonly DeliveryReport[] {
  if (reports.length < 2) return reports;
  const byRecipient = new Map<string, DeliveryReport>();
  for (const report of reports) {
    const key = `${report.action} ${mailboxKey(report.finalRecipient)}`;
    if (!byRecipient.has(key)) byRecipient.set(key, report);
  }
  return [...byRecipient.values()];
}

/** Undefined where a report is cut off so early that the address itself may be half of one, or where there is none. */
function reportOf(told: Finding): DeliveryReport | undefined {
  const finding = withoutChannel(told);
  const { finalRecipient = finding.originalRecipient, diagnosticCode } = finding;
  const reply = finding.reply ?? (diagnosticCode?.type === "smtp" ? replyIn(diagnosticCode.text) : undefined);
  const known = finding.status ?? reply?.status;
  const action = finding.action ?? (known && ACTION_OF_CLASS[known.class]);
  if (!finalRecipient || !action) return undefined;
  const status = finding.status ?? (reply?.status ? undefined : classAlone(action, reply?.code));
  return { finalRecipient, action, ...finding, ...(status && { status }), ...(reply && { reply }) };
}

/**
 * Lenient: Messaging Server names a recipient by the channel within it that refused, where its sender named a domain
 * (../samples/channel-as-domain.eml); nobody can send to that.
 */
function withoutChannel(finding: Finding): Finding {
  const { finalRecipient, originalRecipient, found } = finding;
  if (!finalRecipient || /[.:]/.test(finalRecipient.domain) || !originalRecipient?.domain.includes(".")) return finding;
  const at = found?.["originalRecipient"] ?? found?.["finalRecipient"];
  return { ...finding, finalRecipient: originalRecipient, found: { ...found, ...(at && { finalRecipient: at }) } };
}

/** Some systems write words of their own in front: "5.1.0 - Unknown address error 550-'5.1.1 …'". */
function replyIn(diagnostic: string): ReplyText {
  const reply = readReplyText(diagnostic);
  return reply.code === undefined ? (readRefusal(diagnostic).reply ?? reply) : reply;
}

/** RFC 3463 §3.1: X.0.0 says that no more than the class is known; the first digit of a reply is one (RFC 2034 §4). */
function classAlone(action: Action, code: number | undefined): EnhancedStatusCode {
  const digit = Math.floor((code ?? 0) / 100);
  return { class: digit === 2 || digit === 4 || digit === 5 ? digit : CLASS_OF_ACTION[action], subject: 0, detail: 0 };
}
