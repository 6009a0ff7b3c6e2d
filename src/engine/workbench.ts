// The workbench: all that a batch of reports touches, loaded in a few statements, changed in memory, saved in a few.

import { serverOf, newDelivery, newRecipient, type Delivery, type Incident, type Recipient } from "../flow/decide/index.ts";
import type { OthersOrder as OrderToOthers, ServerSighting, Tally } from "../flow/record/index.ts";
import { attemptFor } from "../flow/retry/index.ts";
import type { Message } from "../flow/send/index.ts";
import type { ReboundEvent } from "../flow/tell/index.ts";
import { domainKey } from "../mail/index.ts";
import type { DecisionRow, DeliveryKey, IncidentRecipient, Ledger } from "../store/index.ts";
import { textOf, type Correlated } from "./correlate.ts";

/** What becomes of a recipient's other waiting deliveries. */
export interface OthersOrder extends OrderToOthers {
  /** The notice that led to it; absent where it was done by hand. */
  readonly noticeId?: string;
}

export interface Workbench {
  readonly messages: ReadonlyMap<string, Message>;
  /** As they were loaded, by textOf(key). */
  readonly deliveriesBefore: ReadonlyMap<string, Delivery>;
  readonly deliveries: Map<string, Delivery>;
  readonly recipients: Map<string, Recipient>;
  /** Running ones by server. */
  readonly incidents: Map<string, readonly Incident[]>;
  readonly changedIncidents: Map<string, Incident>;
  readonly hits: IncidentRecipient[];
  readonly sightings: ServerSighting[];
  readonly tallies: Tally[];
  readonly decisions: DecisionRow[];
  readonly events: ReboundEvent[];
  readonly others: Map<string, OthersOrder>;
}

export function emptyWorkbench(): Workbench {
  return {
    messages: new Map(),
    deliveriesBefore: new Map(),
    deliveries: new Map(),
    recipients: new Map(),
    incidents: new Map(),
    changedIncidents: new Map(),
    hits: [],
    sightings: [],
    tallies: [],
    decisions: [],
    events: [],
    others: new Map(),
  };
}

export async function loadWorkbench(ledger: Ledger, reports: readonly Correlated[]): Promise<Workbench> {
  const keys = unique(reports.map(({ key }) => key), textOf);
  const servers = [...new Set(reports.map(({ report }) => serverOf(report)))];
  const mailboxes = [...new Set(keys.map(({ mailbox }) => mailbox))];
  const recipients = await ledger.recipients.load(mailboxes);
  const deliveries = await ledger.deliveries.load(keys);
  const incidents = await ledger.incidents.loadRunning(servers);
  const messages = await ledger.messages.load([...new Set(keys.map(({ envelopeId }) => envelopeId).filter((id) => id !== ""))]);
  const running = Map.groupBy(incidents, ({ server }) => server);
  const deliveriesBefore = new Map(deliveries.map((delivery) => [textOf(delivery), delivery]));
  return {
    ...emptyWorkbench(),
    messages,
    deliveriesBefore,
    deliveries: new Map(deliveriesBefore),
    recipients: new Map(recipients),
    incidents: new Map(servers.map((server) => [server, running.get(server) ?? []])),
  };
}

function unique<T>(values: readonly T[], nameOf: (value: T) => string): readonly T[] {
  return [...new Map(values.map((value) => [nameOf(value), value])).values()];
}

export function recipientOn(bench: Workbench, { key, domain, notice }: Correlated): Recipient {
  return bench.recipients.get(key.mailbox) ?? newRecipient(key.mailbox, domainKey(domain), notice.receivedAt);
}

/**
 * The delivery that a report is about, made where there is none.
 *
 * What nothing names cannot be told apart: once such a delivery has ended, the next report begins another one.
 */
export function deliveryOn(bench: Workbench, { key, notice }: Correlated, fallbackOutlet: string | undefined): Delivery {
  const found = bench.deliveries.get(textOf(key));
  if (found && !(key.envelopeId === "" && found.state !== "waiting")) return found;
  const message = bench.messages.get(key.envelopeId);
  const outlet = message?.outlet ?? (key.envelopeId === "" ? undefined : fallbackOutlet);
  return {
    ...newDelivery(key.envelopeId, key.mailbox, message?.handedInAt ?? notice.receivedAt),
    ...(message && { stream: message.stream }),
    ...(message?.usefulUntil !== undefined && { usefulUntil: message.usefulUntil }),
    ...(outlet !== undefined && { outlet }),
  };
}

/** Writes everything down. Decisions, events and the ends of notices have statements of their own beside this one. */
export async function saveWorkbench(ledger: Ledger, bench: Workbench): Promise<void> {
  await ledger.recipients.save([...bench.recipients.values()]);
  await ledger.deliveries.save(changedDeliveries(bench));
  await saveAttempts(ledger, bench);
  await ledger.incidents.save([...bench.changedIncidents.values()]);
  await ledger.incidents.addRecipients(bench.hits);
  await ledger.servers.see(bench.sightings);
  await ledger.tallies.add(bench.tallies);
  await ledger.decisions.add(bench.decisions);
}

function changedDeliveries({ deliveries, deliveriesBefore }: Workbench): readonly Delivery[] {
  return [...deliveries].filter(([text, delivery]) => deliveriesBefore.get(text) !== delivery).map(([, delivery]) => delivery);
}

/** A delivery whose time has not changed keeps its attempt as it is: somebody may be at it. */
async function saveAttempts(ledger: Ledger, bench: Workbench): Promise<void> {
  const moved = changedDeliveries(bench).filter((delivery) => {
    const before = bench.deliveriesBefore.get(textOf(delivery));
    return before?.state !== delivery.state || before.dueAt !== delivery.dueAt || before.retries !== delivery.retries;
  });
  const attempts = moved.flatMap((delivery) => attemptFor(delivery) ?? []);
  const scheduled = new Set(attempts.map(textOf));
  const ended: DeliveryKey[] = moved.filter((delivery) => !scheduled.has(textOf(delivery)));
  await ledger.attempts.keep(attempts);
  await ledger.attempts.remove(ended);
}
