import { deepEqual, equal, rejects } from "node:assert/strict";
import { test } from "node:test";
import { DAY, HOUR, heard, withEngine, type Bench } from "../testing/with-engine.ts";
import { resolutionOf } from "./servers.ts";

const times: readonly [given: readonly number[], expected: object, why: string][] = [
  [[], { closed: 0 }, "has no times where nothing has closed"],
  [[5 * HOUR], { closed: 1, medianMs: 5 * HOUR, p90Ms: 5 * HOUR, within24h: 1, within48h: 1, within1w: 1 }, "has one time for all of one"],
  [[HOUR, 30 * HOUR, 3 * DAY, 20 * DAY], { closed: 4, medianMs: 30 * HOUR, p90Ms: 20 * DAY, within24h: 0.25, within48h: 0.5, within1w: 0.75 }, "takes times that did occur"],
  [Array.from({ length: 10 }, (_, day) => (day + 1) * DAY), { closed: 10, medianMs: 5 * DAY, p90Ms: 9 * DAY, within24h: 0.1, within48h: 0.2, within1w: 0.7 }, "counts the edge in"],
];

for (const [given, expected, why] of times) {
  test(`resolutionOf() ${why}`, () => deepEqual(resolutionOf(given), expected));
}

const FULL = "452 4.3.1 Mail system full";

async function hear({ engine }: Bench, name: string, remoteMta: string, reply = FULL): Promise<void> {
  await engine.takeIn(heard(`${name}@${remoteMta.replace(/^\w+\./, "")}`, reply, { remoteMta, messageId: `${name}-${remoteMta}` }));
  await engine.settle();
}

test("servers() puts those in trouble first, then those that refused most", () =>
  withEngine(async (bench) => {
    const { engine } = bench;
    for (const name of ["a", "b", "c"]) await hear(bench, name, "mx.often.example", "452 4.2.2 Mailbox full");
    await hear(bench, "a", "mx.seldom.example", "452 4.2.2 Mailbox full");
    for (const name of ["a", "b"]) await hear(bench, name, "mx.full.example");
    await hear(bench, "a", "mx.good.example", "250 2.0.0 Ok");
    const { rows: all } = await engine.views.servers({ limit: 10 });
    deepEqual(all.map(({ server, refusals, affected, advice }) => ({ server, refusals, affected, advice })), [
      { server: "full.example", refusals: 2, affected: 2, advice: "reduce-volume" },
      { server: "often.example", refusals: 3, affected: 3, advice: undefined },
      { server: "seldom.example", refusals: 1, affected: 1, advice: undefined },
    ]);
    deepEqual((await engine.views.servers({ limit: 10, reason: "mail-system-full" })).rows.map(({ server }) => server), ["full.example"]);
    const first = await engine.views.servers({ limit: 2 });
    const { rows: rest, next } = await engine.views.servers({ limit: 2, after: first.next ?? "" });
    deepEqual([...first.rows, ...rest].map(({ server }) => server), all.map(({ server }) => server));
    equal(next, undefined, "the last part has no next");
    await rejects(engine.views.servers({ limit: 2, after: "nonsense" }), { code: "request.bad-cursor" });
  }));

test("server() tells its incidents, whom they hit, and how long they took", () =>
  withEngine(async (bench) => {
    const { engine, clock } = bench;
    const beganAt = clock.now();
    for (const name of ["a", "b"]) await hear(bench, name, "mx.full.example");
    clock.forward(30 * HOUR);
    await hear(bench, "c", "mx.full.example", "250 2.0.0 Ok");
    const server = await engine.views.server("mx.full.example");
    deepEqual([server?.running, server?.lastAcceptedAt, server?.lastRefusedAt, server?.domains], [undefined, clock.now(), beganAt, ["full.example"]]);
    deepEqual(server?.incidents.map(({ reason, beganAt: began, closedAt, refusals, recipients, domains }) => ({ reason, began, closedAt, refusals, recipients, domains })), [
      { reason: "mail-system-full", began: beganAt, closedAt: clock.now(), refusals: 2, recipients: 2, domains: ["full.example"] },
    ]);
    deepEqual(server?.resolution, { closed: 1, medianMs: 30 * HOUR, p90Ms: 30 * HOUR, within24h: 0, within48h: 1, within1w: 1 });
    equal(server?.affected, 2, "the others' mail has yet to arrive");
  }));

test("server() is suspected by one recipient alone, and in trouble with the second, at whichever of its hosts", () =>
  withEngine(async (bench) => {
    const { views } = bench.engine;
    await hear(bench, "a", "mx1.full.example");
    const suspect = await views.server("full.example");
    deepEqual([suspect?.running, suspect?.suspected?.reason, suspect?.advice], [undefined, "mail-system-full", undefined]);
    await hear(bench, "b", "mx2.full.example");
    const inTrouble = await views.server("MX2.full.example.");
    deepEqual([inTrouble?.server, inTrouble?.running?.refusals, inTrouble?.suspected, inTrouble?.advice], ["full.example", 2, undefined, "reduce-volume"]);
    equal(await views.countRecipients({ server: "mx1.full.example" }), 2);
  }));

test("server() is undefined where the server is not known", () => withEngine(async ({ engine }) => equal(await engine.views.server("mx.unknown.example"), undefined)));
