// What every store promises of servers, incidents, tallies, decisions, events and keys.

import { deepEqual, equal } from "node:assert/strict";
import { test } from "node:test";
import { EARLIER, type Tally } from "../../flow/record/index.ts";
import type { ReboundEvent } from "../../flow/tell/index.ts";
import type { DecisionRow } from "../decision.ts";
import { anId, anIncident, NOW, onEveryDatabase } from "./under-test.contract.ts";

onEveryDatabase("servers and incidents", (under) => {
  test("see() keeps the first and the latest, in whatever order it is told", async () => {
    const [server, domain] = ["mx.example.net", "example.com"];
    await under.store.transaction(async (ledger) => {
      await ledger.servers.see([{ server, domain, at: NOW + 5, accepted: false }]);
      await ledger.servers.see([
        { server, domain: "other.example", at: NOW + 1, accepted: false },
        { server, domain, at: NOW + 3, accepted: true },
      ]);
      await ledger.servers.see([]);
    });
    const expected = { server, firstSeenAt: NOW + 1, lastAcceptedAt: NOW + 3, lastRefusedAt: NOW + 5, domains: ["example.com", "other.example"] };
    deepEqual(await under.store.look((ledger) => ledger.servers.find(server)), expected);
    deepEqual(await under.store.look((ledger) => ledger.servers.list({ limit: 10 })), { rows: [expected] });
    equal(await under.store.look((ledger) => ledger.servers.find("unknown.example")), undefined);
  });

  test("loadRunning() finds those not closed; list() tells their size", async () => {
    const incident = anIncident();
    const { id, server } = incident;
    const closed = { ...anIncident({ server }), openedAt: NOW, closedAt: NOW + 7 };
    await under.store.transaction(async (ledger) => {
      await ledger.incidents.save([closed, incident]);
      const hits = ["a", "b", "a"].map((name) => ({ incidentId: id, mailbox: `${name}@${name}.example`, domain: `${name}.example` }));
      await ledger.incidents.addRecipients(hits);
      await ledger.incidents.addRecipients(hits);
    });
    deepEqual(await under.store.transaction((ledger) => ledger.incidents.loadRunning([server, "unknown.example"])), [incident]);
    const { rows } = await under.store.look((ledger) => ledger.incidents.list({ server, running: true, limit: 10 }));
    deepEqual(rows, [{ ...incident, recipients: 2, domains: ["a.example", "b.example"] }]);
    deepEqual(await under.store.look((ledger) => ledger.incidents.resolutionTimes({ server }, 10)), [7]);
    equal((await under.store.look((ledger) => ledger.incidents.list({ reason: "mail-system-full", server, limit: 10 }))).rows.length, 2);
  });

  test("a server has one running incident for one reason, though two sides find it out at once", async () => {
    const server = `${anId()}.example`;
    const refuse = (store: typeof under.store): Promise<void> =>
      store.transaction(async (ledger) => {
        const [running] = await ledger.incidents.loadRunning([server]);
        const incident = running ?? anIncident({ server, refusals: 0 });
        await ledger.incidents.save([{ ...incident, refusals: incident.refusals + 1 }]);
      });
    await Promise.all([under.store, under.other, under.store, under.other].map(refuse));
    const { rows } = await under.store.look((ledger) => ledger.incidents.list({ server, limit: 10 }));
    deepEqual(rows.map(({ refusals }) => refusals), [4]);
  });

  test("an incident that closes makes room for the next in the same save()", async () => {
    const first = anIncident();
    await under.store.transaction((ledger) => ledger.incidents.save([first]));
    const next = anIncident({ server: first.server });
    await under.store.transaction(async (ledger) => {
      await ledger.incidents.loadRunning([first.server]);
      await ledger.incidents.save([next, { ...first, closedAt: NOW + 1 }]);
    });
    deepEqual(await under.store.transaction((ledger) => ledger.incidents.loadRunning([first.server])), [next]);
  });
});

onEveryDatabase("tallies", (under) => {
  const key = { dayAt: NOW, server: "mx.example.net", reason: "mail-system-full", outcome: "refused", attempt: 0, waitedHours: 0 } as const;

  test("add() adds up, from two sides at once; sum() sums over what is not named", async () => {
    const tallies: Tally[] = [
      { ...key, count: 1 },
      { ...key, count: 2 },
      { ...key, outcome: "accepted", attempt: 1, waitedHours: 24, count: 4 },
      { ...key, dayAt: NOW - 1, server: "other.example", reason: "", count: 8 },
    ];
    const sides = [under.store, under.other, under.store, under.other];
    await Promise.all(sides.map((store, side) => store.transaction((ledger) => ledger.tallies.add(side % 2 ? tallies : tallies.toReversed()))));
    await under.store.look(async ({ tallies: table }) => {
      deepEqual(await table.sum([], {}), [{ count: 60 }]);
      deepEqual(await table.sum(["outcome"], { server: key.server }), [
        { outcome: "accepted", count: 16 },
        { outcome: "refused", count: 12 },
      ]);
      deepEqual(await table.sum(["server", "reason"], {}), [
        { server: key.server, reason: "mail-system-full", count: 28 },
        { server: "other.example", reason: "", count: 32 },
      ]);
      deepEqual(await table.sum(["attempt", "waitedHours"], { since: NOW, reason: "mail-system-full" }), [
        { attempt: 0, waitedHours: 0, count: 12 },
        { attempt: 1, waitedHours: 24, count: 16 },
      ]);
      deepEqual(await table.sum([], { server: "unknown.example" }), [{ count: 0 }]);
    });
  });
});

onEveryDatabase("old tallies", (under) => {
  test("addUp() makes one of days that are over, some servers at a time, from two sides at once, and no sum changes", async () => {
    const servers = ["one.example", "three.example", "two.example"];
    const days = [NOW - 3, NOW - 2, NOW];
    const tallies = servers.flatMap((server) => days.map((dayAt): Tally => ({ dayAt, server, reason: "mail-system-full", outcome: "refused", attempt: 0, waitedHours: 0, count: 1 })));
    await under.store.transaction((ledger) => ledger.tallies.add(tallies));
    const addUp = (store: typeof under.store): Promise<number> => store.transaction((ledger) => ledger.tallies.addUp(NOW, 2));
    let added = 0;
    for (let round = 0; round < 3; round += 1) for (const count of await Promise.all([under.store, under.other].map(addUp))) added += count;
    equal(added, 6);
    await under.store.look(async ({ tallies: table }) => {
      deepEqual(await table.sum(["server"], {}), servers.map((server) => ({ server, count: 3 })));
      deepEqual(await table.sum(["dayAt"], {}), [{ dayAt: EARLIER, count: 6 }, { dayAt: NOW, count: 3 }]);
    });
  });
});

onEveryDatabase("decisions and keys", (under) => {
  test("list() gives decisions of a mailbox, a message, a notice, newest first", async () => {
    const rows = ["one", "two", "three"].map((noticeId): DecisionRow => {
      const [id, mailbox, envelopeId] = [anId(), noticeId === "three" ? "b@example.com" : "a@example.com", anId()];
      return { id, at: NOW, kind: "retry", why: "transient", mailbox, envelopeId, noticeId, policyVersion: "p1", numbers: { retries: 1 } };
    });
    await under.store.transaction((ledger) => ledger.decisions.add(rows));
    const [one, two, three] = rows;
    const list = (filter: object) => under.store.look(async (ledger) => (await ledger.decisions.list({ ...filter, limit: 10 })).rows);
    deepEqual(await list({ mailbox: "a@example.com" }), [two, one]);
    deepEqual(await list({ envelopeId: three?.envelopeId }), [three]);
    deepEqual(await list({ noticeId: "one" }), [one]);
    deepEqual(await list({}), [three, two, one]);
  });

  test("keys are found by their hash, listed, and taken away once", async () => {
    const key = { id: anId(), name: "shop", scopes: ["read", "send"], createdAt: NOW } as const;
    await under.store.transaction((ledger) => ledger.apiKeys.add(key, "abc"));
    deepEqual(await under.store.look((ledger) => ledger.apiKeys.findByHash("abc")), key);
    equal(await under.store.look((ledger) => ledger.apiKeys.findByHash("abd")), undefined);
    deepEqual(await under.store.look((ledger) => ledger.apiKeys.list()), [key]);
    equal(await under.store.transaction((ledger) => ledger.apiKeys.remove(key.id)), true);
    equal(await under.store.transaction((ledger) => ledger.apiKeys.remove(key.id)), false);
  });
});

onEveryDatabase("events", (under) => {
  const anEvent = (changes: Partial<ReboundEvent> = {}): ReboundEvent => ({ id: anId(), type: "recipient.paused", at: NOW, ...changes });

  test("a telling is claimed once, told again later, told, or given up", async () => {
    const event = anEvent({ recipient: { mailbox: "ada@example.com", contacts: [{ kind: "chat", value: "@ada" }] }, reason: "mailbox-full" });
    await under.store.transaction((ledger) => ledger.events.add([{ event, listeners: ["hook", "journal"] }, { event: anEvent(), listeners: [] }]));
    const claim = (now: number) => under.store.transaction((ledger) => ledger.events.claimTellings({ worker: "one", now, leaseMs: 1000, limit: 10, except: new Set() }));
    const claimed = (await claim(NOW)).toSorted((left, right) => (left.listener < right.listener ? -1 : 1));
    deepEqual(claimed, [
      { event, listener: "hook", tries: 0 },
      { event, listener: "journal", tries: 0 },
    ]);
    deepEqual(await claim(NOW), []);
    const [hook, journal] = [
      { eventId: event.id, listener: "hook" },
      { eventId: event.id, listener: "journal" },
    ];
    await under.store.transaction(async (ledger) => {
      await ledger.events.told([journal]);
      await ledger.events.tellAgain(hook, NOW + 5, "answer is 503");
    });
    deepEqual(await claim(NOW + 4), []);
    deepEqual(await claim(NOW + 5), [{ event, listener: "hook", tries: 1 }]);
    deepEqual(await claim(NOW + 1005), [{ event, listener: "hook", tries: 1 }], "a lapsed claim comes back");
    const listeners = () => under.store.look((ledger) => ledger.events.listeners());
    deepEqual(await listeners(), [{ listener: "hook", waiting: 1, givenUp: 0, error: "answer is 503" }]);
    await under.store.transaction((ledger) => ledger.events.giveUp(hook, NOW, "answer is 410"));
    deepEqual(await listeners(), [{ listener: "hook", waiting: 0, givenUp: 1, error: "answer is 410" }]);
    deepEqual(await claim(NOW + 10_000), []);
    deepEqual(await under.store.look((ledger) => ledger.events.countTellings()), { waiting: 0, givenUp: 1 });
  });

  test("list() gives the newest first, of some types if asked", async () => {
    const [opened, closed] = [anEvent({ type: "incident.opened" }), anEvent({ type: "incident.closed", resolutionMs: 5 })];
    await under.store.transaction((ledger) => ledger.events.add([opened, closed].map((event) => ({ event, listeners: [] }))));
    const { rows } = await under.store.look((ledger) => ledger.events.list({ types: ["incident.opened", "incident.closed"], limit: 10 }));
    deepEqual(rows, [closed, opened]);
    deepEqual((await under.store.look((ledger) => ledger.events.list({ types: [], limit: 10 }))).rows, []);
    deepEqual((await under.store.look((ledger) => ledger.events.list({ limit: 1 }))).rows, [closed]);
  });
});
