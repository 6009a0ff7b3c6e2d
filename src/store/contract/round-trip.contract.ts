// What is saved is loaded again: every field, and those that were absent stay absent.

import { deepEqual } from "node:assert/strict";
import { test } from "node:test";
import * as fc from "fast-check";
import type { Delivery, Incident, Recipient } from "../../flow/decide/index.ts";
import type { Message } from "../../flow/send/index.ts";
import type { DecisionRow } from "../decision.ts";
import { anId, aRecipient, onEveryDatabase } from "./under-test.contract.ts";

const RUNS = { numRuns: 25 };

/** Any text but what no database keeps. */
const text = fc.string({ unit: "binary", maxLength: 40 }).map((value) => value.replaceAll("\0", "0"));
const at = fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER });
const small = fc.integer({ min: 0, max: 2 ** 31 - 1 });
const id = fc.constant(undefined).map(anId);
const stream = fc.constantFrom("marketing", "transactional");
const reason = fc.constantFrom("mail-system-full", "mailbox-full", "unknown");
const odd = fc.oneof(text, fc.constantFrom("a\\b", '"', "{}", "null", "NULL", "{a,b}", "'", "a\nb", ":name", "é\u{1f4ec}"));

/** As fc.record() makes it, but without the null prototype. */
const noun = <T extends object>(fields: { [F in keyof T]-?: fc.Arbitrary<Exclude<T[F], undefined>> }, requiredKeys: readonly (keyof T)[]): fc.Arbitrary<T> =>
  fc.record(fields as { [F in keyof T]: fc.Arbitrary<T[F]> }, { requiredKeys: [...requiredKeys], noNullPrototype: true }) as fc.Arbitrary<T>;

const deliveries = noun<Delivery>(
  {
    envelopeId: id,
    mailbox: odd,
    state: fc.constantFrom("waiting", "delivered", "failed", "dropped"),
    stream,
    outlet: odd,
    retries: small,
    handedInAt: at,
    usefulUntil: at,
    firstRefusedAt: at,
    lastRefusedAt: at,
    lastReason: reason,
    server: odd,
    dueAt: at,
    endedAt: at,
    uncertain: fc.boolean(),
  },
  ["envelopeId", "mailbox", "state", "stream", "retries", "handedInAt", "uncertain"],
);

const recipients = noun<Recipient>(
  {
    mailbox: id,
    domain: odd,
    standing: fc.constantFrom("active", "paused", "suppressed"),
    reason,
    standingSince: at,
    until: at,
    batch: odd,
    retries: small,
    strikes: small,
    lastStrikeAt: at,
    firstSeenAt: at,
    lastDeliveredAt: at,
    lastRefusedAt: at,
    troubleReason: reason,
    troubleServer: odd,
    troubleSince: at,
    waitUntil: at,
    contacts: fc.array(fc.record({ kind: fc.string(), value: fc.string({ unit: "binary" }) }, { noNullPrototype: true })),
  },
  ["mailbox", "domain", "standing", "standingSince", "retries", "strikes", "firstSeenAt", "contacts"],
);

const messages = noun<Message>(
  {
    envelopeId: id,
    reversePath: odd,
    messageId: odd,
    subject: odd,
    stream,
    outlet: odd,
    usefulUntil: at,
    writtenAs: fc.dictionary(fc.string(), fc.string({ unit: "binary" }), { noNullPrototype: true }),
    metadata: fc.dictionary(fc.string(), fc.string({ unit: "binary" }), { noNullPrototype: true }),
    handedInAt: at,
    digest: odd,
    content: fc.uint8Array({ maxLength: 300 }),
  },
  ["envelopeId", "reversePath", "stream", "outlet", "metadata", "handedInAt"],
);

const incidents = noun<Incident>(
  { id, server: id, reason, beganAt: at, openedAt: at, closedAt: at, lastRefusedAt: at, refusals: small, firstMailbox: odd, otherMailboxes: fc.array(odd) },
  ["id", "server", "reason", "beganAt", "lastRefusedAt", "refusals", "firstMailbox"],
);

const decisions = noun<DecisionRow>(
  {
    id,
    at,
    kind: fc.constantFrom("retry", "pause", "suppress", "nothing", "resume"),
    why: odd,
    mailbox: odd,
    envelopeId: id,
    noticeId: odd,
    server: odd,
    reason,
    rule: odd,
    said: odd,
    policyVersion: odd,
    numbers: fc.dictionary(fc.string(), at, { noNullPrototype: true }),
  },
  ["id", "at", "kind", "why", "mailbox", "envelopeId", "policyVersion", "numbers"],
);

const byKey = <T>(rows: readonly T[], keyOf: (row: T) => string): T[] => rows.toSorted((left, right) => (keyOf(left) < keyOf(right) ? -1 : 1));

onEveryDatabase("round trips", (under) => {
  test("deliveries come back as they were saved", () =>
    fc.assert(
      fc.asyncProperty(fc.array(deliveries, { minLength: 1, maxLength: 20 }), async (saved) => {
        await under.store.transaction((ledger) => ledger.deliveries.save(saved));
        const loaded = await under.store.transaction((ledger) => ledger.deliveries.load(saved));
        deepEqual(byKey(loaded, ({ envelopeId }) => envelopeId), byKey(saved, ({ envelopeId }) => envelopeId));
      }),
      RUNS,
    ));

  test("recipients come back as they were saved, new or replaced", () =>
    fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(recipients, recipients), { minLength: 1, maxLength: 10 }), async (pairs) => {
        await under.store.transaction((ledger) => ledger.recipients.save(pairs.map(([first]) => first)));
        const second = pairs.map(([{ mailbox }, other]) => ({ ...other, mailbox }));
        await under.store.transaction((ledger) => ledger.recipients.save(second));
        const loaded = await under.store.look((ledger) => ledger.recipients.look(second.map(({ mailbox }) => mailbox)));
        deepEqual(byKey([...loaded.values()], ({ mailbox }) => mailbox), byKey(second, ({ mailbox }) => mailbox));
      }),
      RUNS,
    ));

  test("messages come back as they were kept", () =>
    fc.assert(
      fc.asyncProperty(messages, async (message) => {
        await under.store.transaction((ledger) => ledger.messages.keep(message));
        deepEqual(await under.store.look((ledger) => ledger.messages.find(message.envelopeId)), message);
      }),
      RUNS,
    ));

  test("incidents come back as they were saved", () =>
    fc.assert(
      fc.asyncProperty(incidents, async (incident) => {
        await under.store.transaction((ledger) => ledger.incidents.save([incident]));
        const { rows } = await under.store.look((ledger) => ledger.incidents.list({ server: incident.server, limit: 1 }));
        deepEqual(rows, [{ ...incident, recipients: 0, domains: [] }]);
      }),
      RUNS,
    ));

  test("decisions come back as they were added", () =>
    fc.assert(
      fc.asyncProperty(decisions, async (decision) => {
        await under.store.transaction((ledger) => ledger.decisions.add([decision]));
        const { rows } = await under.store.look((ledger) => ledger.decisions.list({ envelopeId: decision.envelopeId, limit: 1 }));
        deepEqual(rows, [decision]);
      }),
      RUNS,
    ));

  test("texts that no database keeps are kept as nearly as can be", async () => {
    const saved = { ...aRecipient(), domain: "a\0b\ud800c", contacts: [{ kind: "\0", value: "\ud800" }] };
    await under.store.transaction((ledger) => ledger.recipients.save([saved]));
    const loaded = (await under.store.look((ledger) => ledger.recipients.look([saved.mailbox]))).get(saved.mailbox);
    deepEqual(loaded, { ...saved, domain: "a\u{fffd}b\u{fffd}c" });
  });
});
