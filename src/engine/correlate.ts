// Correlation: which message and which of its recipients a report speaks of.

import type { DeliveryReport, Notice } from "../flow/accept/index.ts";
import { mailboxKey } from "../mail/index.ts";
import type { DeliveryKey, Ledger } from "../store/index.ts";

/** A report and the delivery that it is about. */
export interface Correlated {
  readonly notice: Notice;
  readonly report: DeliveryReport;
  readonly key: DeliveryKey;
  readonly domain: string;
}

export interface ReportOfNotice {
  readonly notice: Notice;
  readonly report: DeliveryReport;
}

/**
 * A message is known by its envelope id, else by its Message-ID; one that was never handed in goes by whatever named it,
 * and all that nothing names go by "".
 *
 * A recipient is the original one where the message was addressed so (forwarding changes the final one), else the final one.
 */
export async function correlate(ledger: Ledger, reports: readonly ReportOfNotice[]): Promise<readonly Correlated[]> {
  const envelopeIds = await envelopeIdsOf(ledger, reports);
  const known = await knownOriginals(ledger, reports, envelopeIds);
  return reports.map(({ notice, report }, index) => {
    const envelopeId = envelopeIds[index] ?? "";
    const { originalRecipient: original, finalRecipient } = report;
    const mailbox = original && known.has(textOf({ envelopeId, mailbox: mailboxKey(original) })) ? original : finalRecipient;
    return { notice, report, key: { envelopeId, mailbox: mailboxKey(mailbox) }, domain: mailbox.domain };
  });
}

/** A delivery's key as one text, for maps. */
export function textOf({ envelopeId, mailbox }: DeliveryKey): string {
  return `${envelopeId}\n${mailbox}`;
}

async function envelopeIdsOf(ledger: Ledger, reports: readonly ReportOfNotice[]): Promise<readonly string[]> {
  const messageIds = reports.flatMap(({ report }) => (report.envelopeId === undefined && report.messageId !== undefined ? [report.messageId] : []));
  const byMessageId = messageIds.length > 0 ? await ledger.messages.envelopeIdsOf([...new Set(messageIds)]) : new Map<string, string>();
  return reports.map(({ report }) => report.envelopeId ?? byMessageId.get(report.messageId ?? "") ?? report.messageId ?? "");
}

/** Keys of those original recipients, differing from the final ones, that have a delivery. */
async function knownOriginals(ledger: Ledger, reports: readonly ReportOfNotice[], envelopeIds: readonly string[]): Promise<ReadonlySet<string>> {
  const keys = reports.flatMap(({ report }, index) => {
    const { originalRecipient, finalRecipient } = report;
    if (!originalRecipient || mailboxKey(originalRecipient) === mailboxKey(finalRecipient)) return [];
    return [{ envelopeId: envelopeIds[index] ?? "", mailbox: mailboxKey(originalRecipient) }];
  });
  const found = keys.length > 0 ? await ledger.deliveries.load(keys) : [];
  return new Set(found.map(textOf));
}
