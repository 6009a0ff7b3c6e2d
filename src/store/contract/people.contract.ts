// What every store promises of recipients, deliveries and messages.

import { deepEqual, equal, ok } from "node:assert/strict";
import { test } from "node:test";
import type { Recipient } from "../../flow/decide/index.ts";
import type { Message } from "../../flow/send/index.ts";
import type { RecipientFilter } from "../recipient.ts";
import type { Store } from "../store.ts";
import { aDelivery, anId, aRecipient, NOW, onEveryDatabase } from "./under-test.contract.ts";

const trouble = { troubleReason: "mail-system-full", troubleServer: "mx.example.net", troubleSince: NOW } as const;
const people = [
  aRecipient({ mailbox: "active@one.example", domain: "one.example" }),
  aRecipient({ mailbox: "dubious@one.example", domain: "one.example", ...trouble }),
  aRecipient({ mailbox: "paused@two.example", domain: "two.example", standing: "paused", reason: "mailbox-full", until: NOW + 5, ...trouble }),
  aRecipient({ mailbox: "suppressed@two.example", domain: "two.example", standing: "suppressed", reason: "bad-address" }),
  aRecipient({ mailbox: "waiting@one.example", domain: "one.example", waitUntil: NOW + 9, ...trouble }),
];
const [active, dubious, paused, suppressed, waiting] = ["active", "dubious", "paused", "suppressed", "waiting"] as const;

const filters: readonly [filter: RecipientFilter, expected: readonly string[], why: string][] = [
  [{}, [active, dubious, paused, suppressed, waiting], "all, by mailbox"],
  [{ state: "active" }, [active, dubious, waiting], "those that nothing sets aside"],
  [{ state: "waiting" }, [waiting], "active ones for whom a retry is due"],
  [{ state: "affected" }, [dubious, paused, suppressed, waiting], "all that are not well"],
  [{ state: "paused" }, [paused], "paused"],
  [{ state: "suppressed" }, [suppressed], "suppressed"],
  [{ reason: "mail-system-full" }, [dubious, waiting], "the trouble of the active"],
  [{ reason: "mailbox-full" }, [paused], "the reason of those set aside"],
  [{ state: "affected", server: "mx.example.net" }, [dubious, paused, waiting], "one server's"],
  [{ state: "active", domain: "two.example" }, [], "none"],
  [{ domain: "two.example", state: "affected", reason: "bad-address" }, [suppressed], "several conditions"],
];

onEveryDatabase("recipients", (under) => {
  for (const [filter, expected, why] of filters) {
    test(`list() and count() find ${why}`, async () => {
      await under.store.transaction((ledger) => ledger.recipients.save(people));
      const { rows } = await under.store.look((ledger) => ledger.recipients.list({ ...filter, limit: 10 }));
      deepEqual(rows.map(({ mailbox }) => mailbox.split("@")[0]), expected);
      equal(await under.store.look((ledger) => ledger.recipients.count(filter)), expected.length);
    });
  }

  test("endedPauses() finds pauses that are over", async () => {
    await under.store.transaction((ledger) => ledger.recipients.save(people));
    const endedAt = (now: number) => under.store.transaction((ledger) => ledger.recipients.endedPauses(now, 10));
    deepEqual(await endedAt(NOW + 4), []);
    deepEqual((await endedAt(NOW + 5)).map(({ mailbox }) => mailbox), ["paused@two.example"]);
  });

  test("load() and look() leave out those that are not there", async () => {
    const recipient = aRecipient({ contacts: [{ kind: "phone", value: "+44 20 7946 0000" }] });
    await under.store.transaction((ledger) => ledger.recipients.save([recipient]));
    const expected = new Map([[recipient.mailbox, recipient]]);
    deepEqual(await under.store.transaction((ledger) => ledger.recipients.load(["nobody@example.com", recipient.mailbox, recipient.mailbox])), expected);
    deepEqual(await under.store.look((ledger) => ledger.recipients.look([recipient.mailbox, "nobody@example.com"])), expected);
    deepEqual(await under.store.look((ledger) => ledger.recipients.look([])), new Map());
  });

  test("counting the same people up from two sides at once loses nothing, whether they were there or not", async () => {
    const mailboxes = Array.from({ length: 20 }, (_, index) => `counted${index}@example.com`);
    await under.store.transaction((ledger) => ledger.recipients.save(mailboxes.slice(0, 10).map((mailbox) => aRecipient({ mailbox }))));
    await Promise.all(Array.from({ length: 16 }, (_, side) => countUp(side % 2 ? under.store : under.other, side % 3 ? mailboxes : mailboxes.toReversed())));
    const counted = await under.store.look((ledger) => ledger.recipients.look(mailboxes));
    deepEqual([...counted.values()].map(({ strikes }) => strikes), mailboxes.map(() => 16));
  });

  async function countUp(store: Store, mailboxes: readonly string[]): Promise<void> {
    await store.transaction(async (ledger) => {
      const known = await ledger.recipients.load(mailboxes);
      const counted = mailboxes.map((mailbox): Recipient => known.get(mailbox) ?? aRecipient({ mailbox }));
      await ledger.recipients.save(counted.map((recipient) => ({ ...recipient, strikes: recipient.strikes + 1 })));
    });
  }
});

onEveryDatabase("deliveries", (under) => {
  test("save() replaces, load() leaves out those that are not there", async () => {
    const delivery = aDelivery({ dueAt: NOW });
    const { dueAt: _, ...ended } = { ...delivery, state: "failed", endedAt: NOW } as const;
    await under.store.transaction((ledger) => ledger.deliveries.save([delivery]));
    await under.store.transaction(async (ledger) => {
      deepEqual(await ledger.deliveries.load([aDelivery(), delivery]), [delivery]);
      await ledger.deliveries.save([ended]);
      deepEqual(await ledger.deliveries.load([delivery]), [ended]);
    });
  });

  test("waitingOf() finds the waiting of these people alone", async () => {
    const [mine, ended, others] = [aDelivery({ mailbox: "w@example.com" }), aDelivery({ mailbox: "w@example.com", state: "dropped" }), aDelivery({ mailbox: "o@example.com" })];
    await under.store.transaction((ledger) => ledger.deliveries.save([mine, ended, others]));
    deepEqual(await under.store.transaction((ledger) => ledger.deliveries.waitingOf(["w@example.com", "nobody@example.com"])), [mine]);
  });

  test("list() gives the newest first; countByState() counts all", async () => {
    const mailbox = "many@example.com";
    const states = ["waiting", "delivered", "failed", "dropped"] as const;
    const deliveries = states.map((state, index) => aDelivery({ mailbox, state, handedInAt: NOW + index, server: "mx.example.net" }));
    const before = await under.store.look((ledger) => ledger.deliveries.countByState());
    await under.store.transaction((ledger) => ledger.deliveries.save(deliveries));
    const counts = await under.store.look((ledger) => ledger.deliveries.countByState());
    for (const state of states) equal(counts[state], before[state] + 1);
    const { rows, next } = await under.store.look((ledger) => ledger.deliveries.list({ mailbox, server: "mx.example.net", limit: 3 }));
    deepEqual(rows, deliveries.toReversed().slice(0, 3));
    ok(next);
    deepEqual((await under.store.look((ledger) => ledger.deliveries.list({ mailbox, limit: 3, after: next }))).rows, deliveries.slice(0, 1));
    deepEqual((await under.store.look((ledger) => ledger.deliveries.list({ mailbox, state: "failed", limit: 3 }))).rows, deliveries.slice(2, 3));
  });
});

onEveryDatabase("messages", (under) => {
  const aMessage = (changes: Partial<Message> = {}): Message => ({
    envelopeId: anId(),
    reversePath: "",
    stream: "marketing",
    outlet: "smtp",
    metadata: { campaign: "spring" },
    handedInAt: NOW,
    content: new Uint8Array([77, 0, 13, 10, 255]),
    ...changes,
  });

  test("keep() keeps the first of an envelope id; load() leaves the content out, find() has it", async () => {
    const message = aMessage({ messageId: "m1@example.com", subject: "Hello" });
    equal(await under.store.transaction((ledger) => ledger.messages.keep(message)), true);
    equal(await under.store.transaction((ledger) => ledger.messages.keep({ ...message, subject: "Other" })), false);
    const { content: _, ...rest } = message;
    deepEqual(await under.store.look((ledger) => ledger.messages.load(["unknown", message.envelopeId])), new Map([[message.envelopeId, rest]]));
    deepEqual(await under.store.look((ledger) => ledger.messages.find(message.envelopeId)), message);
    deepEqual(await under.store.look((ledger) => ledger.messages.envelopeIdsOf(["m1@example.com", "m2@example.com"])), new Map([["m1@example.com", message.envelopeId]]));
  });

  test("dropContentOfEnded() lets go of content that nobody waits for", async () => {
    const [ended, half] = [aMessage(), aMessage()];
    const last = aDelivery({ envelopeId: half.envelopeId, mailbox: "b@example.com" });
    await under.store.transaction(async (ledger) => {
      for (const message of [ended, half]) await ledger.messages.keep(message);
      for (const { envelopeId } of [ended, half]) await ledger.deliveries.save([aDelivery({ envelopeId, state: "delivered" })]);
      await ledger.deliveries.save([last]);
    });
    const drop = () => under.store.transaction((ledger) => ledger.messages.dropContentOfEnded(10));
    deepEqual([await drop(), await drop()], [1, 0]);
    equal((await under.store.look((ledger) => ledger.messages.find(ended.envelopeId)))?.content, undefined);
    ok((await under.store.look((ledger) => ledger.messages.find(half.envelopeId)))?.content);
    await under.store.transaction((ledger) => ledger.deliveries.save([{ ...last, state: "failed" }]));
    equal(await drop(), 1);
  });
});
