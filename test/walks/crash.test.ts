// The crash story: the process is killed again and again while notices come in and attempts go out, and nothing is lost.

import { deepEqual, ok } from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test, type TestContext } from "node:test";
import { pause, repeatableChance, systemClock, type Chance } from "../../src/base/clock.ts";
import { openTestDatabase, testDialects, type TestDialect } from "../databases/open-test-store.ts";
import { openSlowWire } from "../wire/slow-wire.ts";
import { openSmtpSink, type SmtpSink } from "../wire/smtp-sink.ts";
import { ask, askEach, metricsOf, readJournal, settled, type House, type JournalEvent } from "./house-after.ts";
import { runRebound, serveRebound, type Place, type Serving } from "./rebound-process.ts";
import { DOMAIN, startTraffic, type Acknowledged } from "./traffic.ts";

const KILLS = 8;
/** A slow machine does little in one life, and lives more often. */
const MOST_KILLS = 40;
/** So long at the most it lives with all doors open. */
const LONGEST_LIFE_MS = 1_500;
/** A reply of the server is so long on its way at the most: a kill often falls between its 250 and our commit. */
const LONGEST_DELAY_MS = 8;
/** One in so many is silent for longer than the outlet waits: a retry is counted then that no refusal stands behind. */
const SILENT_SHARE = 1 / 250;
const SILENCE_MS = 2_500;
/** What the sink's only refusal means. */
const REFUSED_FOR = "mail-system-full";
/** What silence means. */
const NOBODY_ANSWERED: ReadonlySet<string> = new Set(["connection-failed"]);
/** All of them are tried again soon. */
const SOON = [REFUSED_FOR, ...NOBODY_ANSWERED].map((reason) => `policy.${reason}.delays=${Array(10).fill("200ms").join()}`);

for (const { dialect, skip } of testDialects.filter((entry) => entry.dialect !== "sqlite memory")) {
  test(`a process that is killed at random moments loses nothing, on ${dialect}`, { skip }, (t) => crashStory(t, dialect));
}

async function crashStory(t: TestContext, dialect: TestDialect): Promise<void> {
  const seed = Number(process.env["REBOUND_TEST_SEED"] ?? Math.floor(systemClock.chance() * 1e9));
  t.diagnostic(`REBOUND_TEST_SEED=${seed}`);
  const chance = repeatableChance(seed);
  const folder = mkdtempSync(join(tmpdir(), "rebound-crash-"));
  const database = await openTestDatabase(dialect);
  const sink = await openSmtpSink();
  const refusals = refuseSome(sink, chance);
  const wire = await openSlowWire(sink.port, () => (chance() < SILENT_SHARE ? SILENCE_MS : chance() * LONGEST_DELAY_MS));
  const lives = livesIn({ folder, settings: settingsFor(database.url, wire.port) }, chance);
  t.after(async () => {
    await lives.end();
    await wire.close();
    await sink.close();
    await database.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  await runRebound(["--version"], { folder, settings: [] }); // compiles, so that all starts take as long
  await lives.dieAtStart();
  await lives.next();
  const key = readFileSync(join(folder, "data", "api-key"), "utf8").trim();
  const traffic = startTraffic({ doors: () => lives.current?.doors, key, sent: () => sink.messages.length });
  const isBusy = (): boolean => traffic.acknowledged.messages.size > KILLS && traffic.acknowledged.notices.size > KILLS;
  while (lives.kills < KILLS || (!isBusy() && lives.kills < MOST_KILLS)) await lives.dieAndNext();
  await traffic.stop();

  const house: House = { api: lives.current?.doors?.api ?? "", key, journal: join(folder, "data", "journal.ndjson") };
  deepEqual(await settled(house), { keptNotices: 0, pendingAttempts: 0, waitingTellings: 0 }, `something is stuck; the log: ${lives.current?.log}`);
  const { acknowledged } = traffic;
  const tally = await tallyOf(house, acknowledged, sink);
  t.diagnostic(
    `${lives.kills} kills; acknowledged: ${acknowledged.messages.size} messages, ${acknowledged.notices.size} notices (${acknowledged.repeats} repeats); ` +
      `refused ${refusals()} times, retries ${[...tally.retriesOf].map(([reason, count]) => `${reason} ${count}`).join(", ")}, sent twice ${tally.twice} (${(tally.twice / lives.kills).toFixed(2)} a kill), marked uncertain ${tally.uncertain}`,
  );
  deepEqual(tally.faults, { missing: [], notDelivered: [], neverArrived: [], twiceAndUnmarked: [], miscounted: [], notToldOnce: [] });
  deepEqual(await stuckIn(house), { attempts: [], failed: 0, unreadable: 0, givenUp: 0 });
  await sameInMetrics(house, tally.retries);
  const full = tally.retriesOf.get(REFUSED_FOR) ?? 0;
  ok(full <= refusals(), `${full} retries for "${REFUSED_FOR}" were counted, and only ${refusals()} refusals were given`);
  deepEqual([...tally.retriesOf.keys()].filter((reason) => reason !== REFUSED_FOR && !NOBODY_ANSWERED.has(reason)), [], "reasons that nobody gave");
  ok(isBusy(), "there was traffic");
}

/** Short leases, so that a dead process's attempts are soon free; each attempt must be shorter. */
function settingsFor(database: string, smtpPort: number): readonly string[] {
  const doors = ["http.port=0", "smtp.port=0", "lmtp.enabled=false"];
  const outlet = [`outlets.smtp.routes.${DOMAIN}=127.0.0.1:${smtpPort}`, "outlets.smtp.timeout=2s"];
  return [`database.url=${database}`, ...doors, ...outlet, ...SOON, "work.lease=3s", "work.poll=100ms", "log.level=warn"];
}

/** Some recipients at RCPT, some messages after their last dot. @returns how many refusals were given */
function refuseSome(sink: SmtpSink, chance: Chance): () => number {
  let refusals = 0;
  const refuse = (share: number, usual: string): string => {
    if (chance() >= share) return usual;
    refusals += 1;
    return "452 4.3.1 Insufficient system storage";
  };
  sink.script = {
    replies: {
      get rcpt() {
        return refuse(0.1, "250 2.1.5 Ok");
      },
      get dot() {
        return refuse(0.05, "250 2.0.0 Ok: queued");
      },
    },
  };
  return () => refusals;
}

interface Lives {
  readonly current: Serving | undefined;
  readonly kills: number;
  /** A life that ends before its doors are open, perhaps. */
  dieAtStart(): Promise<void>;
  /** Begins a life, and waits for its doors. */
  next(): Promise<void>;
  /** Every fourth life dies while it starts, the others with all doors open. */
  dieAndNext(): Promise<void>;
  end(): Promise<void>;
}

function livesIn(place: Place, chance: Chance): Lives {
  const started: Serving[] = [];
  let startMs = 700;
  let kills = 0;
  const kill = async (): Promise<void> => {
    kills += 1;
    await started.at(-1)?.kill();
  };
  return {
    get current() {
      return started.at(-1);
    },
    get kills() {
      return kills;
    },
    async dieAtStart() {
      started.push(serveRebound(place));
      await pause(chance() * startMs);
      await kill();
    },
    async next() {
      const begunAt = systemClock.now();
      const serving = serveRebound(place);
      started.push(serving);
      await serving.opened;
      startMs = systemClock.now() - begunAt;
    },
    async dieAndNext() {
      await pause(chance() * LONGEST_LIFE_MS);
      await kill();
      if (kills % 4 === 0) await this.dieAtStart();
      await this.next();
    },
    async end() {
      for (const serving of started) await serving.kill();
    },
  };
}

interface MessageAnswer {
  readonly deliveries: readonly { readonly state: string; readonly retries: number; readonly uncertain: boolean }[];
  readonly decisions: readonly { readonly kind: string; readonly reason?: string; readonly numbers: { readonly number?: number } }[];
}

interface NoticeAnswer {
  readonly state: string;
  readonly decisions: readonly unknown[];
}

interface TallyOfAll {
  /** Messages that arrived more than once. */
  readonly twice: number;
  readonly uncertain: number;
  readonly retries: number;
  /** The same by what the refusals before them were for. */
  readonly retriesOf: ReadonlyMap<string, number>;
  /** Ids of what is not as it should be. */
  readonly faults: Readonly<Record<"missing" | "notDelivered" | "neverArrived" | "twiceAndUnmarked" | "miscounted" | "notToldOnce", readonly string[]>>;
}

async function tallyOf(house: House, { messages, notices }: Acknowledged, sink: SmtpSink): Promise<TallyOfAll> {
  const envelopeIds = [...messages.keys()];
  const noticeIds = [...notices];
  const kept = await askEach<NoticeAnswer>(house, noticeIds.map((id) => `/v1/notices/${id}`));
  const sent = await askEach<MessageAnswer>(house, envelopeIds.map((id) => `/v1/messages/${id}`));
  const arrivals = Map.groupBy(sink.messages, ({ rcpt }) => /<(.*)>/.exec(rcpt)?.[1] ?? "");
  const events = Map.groupBy(readJournal(house), ({ envelopeId }) => envelopeId ?? "");

  const rows = sent.map((answer, index) => rowOf(envelopeIds[index] ?? "", answer, { messages, arrivals, events }));
  const idsOf = (isSo: (row: Row) => boolean): readonly string[] => rows.filter(isSo).map(({ id }) => id);
  const faults = {
    missing: [...noticeIds.filter((_, index) => kept[index]?.state !== "worked"), ...idsOf(({ isKnown }) => !isKnown)],
    notDelivered: idsOf(({ state }) => state !== "delivered"),
    neverArrived: idsOf((row) => row.arrived === 0),
    twiceAndUnmarked: idsOf((row) => row.arrived > 1 && !row.uncertain),
    miscounted: [...noticeIds.filter((_, index) => kept[index]?.decisions.length !== 1), ...idsOf(({ isCountedOnce }) => !isCountedOnce)],
    notToldOnce: idsOf(({ isToldOnce }) => !isToldOnce),
  };
  const count = (isSo: (row: Row) => boolean): number => rows.filter(isSo).length;
  const decided = Map.groupBy(sent.flatMap((answer) => answer?.decisions ?? []).filter(({ kind }) => kind === "retry"), ({ reason = "none" }) => reason);
  const retriesOf = new Map([...decided].map(([reason, decisions]) => [reason, decisions.length]));
  return { twice: count((row) => row.arrived > 1), uncertain: count((row) => row.uncertain), retries: rows.reduce((sum, row) => sum + row.retries, 0), retriesOf, faults };
}

interface Row {
  readonly id: string;
  readonly isKnown: boolean;
  readonly state: string | undefined;
  readonly arrived: number;
  readonly uncertain: boolean;
  readonly retries: number;
  /** One decision for each refusal, numbered from 1 without a gap, and as many retries. */
  readonly isCountedOnce: boolean;
  /** One event for each decision, told at least once under one id. */
  readonly isToldOnce: boolean;
}

interface Seen {
  readonly messages: ReadonlyMap<string, string>;
  readonly arrivals: ReadonlyMap<string, readonly unknown[]>;
  readonly events: ReadonlyMap<string, readonly JournalEvent[]>;
}

function rowOf(id: string, answer: MessageAnswer | undefined, { messages, arrivals, events }: Seen): Row {
  const delivery = answer?.deliveries[0];
  const numbers = (answer?.decisions ?? []).filter(({ kind }) => kind === "retry").map((decision) => Number(decision.numbers.number));
  const told = (events.get(id) ?? []).map(({ type }) => type);
  const inOrder = numbers.toSorted((one, other) => one - other);
  return {
    id,
    isKnown: answer !== undefined && answer.deliveries.length === 1,
    state: delivery?.state,
    arrived: arrivals.get(messages.get(id) ?? "")?.length ?? 0,
    uncertain: delivery?.uncertain ?? false,
    retries: delivery?.retries ?? 0,
    isCountedOnce: inOrder.every((number, index) => number === index + 1) && delivery?.retries === numbers.length,
    isToldOnce: told.filter((type) => type === "delivery.delivered").length === 1 && told.filter((type) => type === "delivery.waiting").length === numbers.length,
  };
}

async function stuckIn(house: House): Promise<object> {
  const figures = await metricsOf(house);
  const attempts = await ask<{ readonly items: readonly unknown[] }>(house, "/v1/attempts");
  return {
    attempts: attempts?.items,
    failed: figures.get('rebound_notices{state="failed"}'),
    unreadable: figures.get('rebound_notices{state="unreadable"}'),
    givenUp: figures.get('rebound_tellings{state="given_up"}'),
  };
}

/** The counts that are kept beside the deliveries say the same as they do. */
async function sameInMetrics(house: House, retries: number): Promise<void> {
  const figures = [...(await metricsOf(house))].filter(([name]) => name.startsWith("rebound_retries_total{"));
  deepEqual(figures.reduce((sum, [, count]) => sum + count, 0), retries, "retries in the metrics");
}
