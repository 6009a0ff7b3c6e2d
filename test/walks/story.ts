// A story on each database: real engines, a real wire, a clock that stands still until it is moved, sums that a person can read.

import { test } from "node:test";
import { virtualClock, type VirtualClock } from "../../src/base/clock.ts";
import { openEngine, type Engine, type EngineOptions } from "../../src/engine/index.ts";
import type { ReboundEvent } from "../../src/flow/tell/index.ts";
import { openTestDatabase, testDialects } from "../databases/open-test-store.ts";
import { openHttpEar, type HttpEar } from "../wire/http-ear.ts";
import { openSmtpSink, type SinkScript, type SmtpSink } from "../wire/smtp-sink.ts";

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** Answers to attempts that are under way together may share a notice; so each has its own, where they are counted. */
export const ONE_AT_A_TIME = { sending: 1 };

/** An engine under way in a story. */
export interface Walk {
  readonly engine: Engine;
  /** What it told, in order. */
  readonly told: readonly ReboundEvent[];
  /** Does all that is to be done now. @returns what that was, such as "notices 2, decisions retry 1 suppress 1, events delivery.waiting 1" */
  settle(): Promise<string>;
  /** Moves the clock, then settles. */
  pass(ms: number): Promise<string>;
}

/** Where a story is set. All that it opens is closed at its end. */
export interface Scene {
  readonly dialect: string;
  readonly clock: VirtualClock;
  /** Engines that are opened in one scene share its database and its clock. */
  open(options?: Omit<EngineOptions, "database" | "clock">): Promise<Walk>;
  openSink(script?: SinkScript): Promise<SmtpSink>;
  openEar(): Promise<HttpEar>;
}

export interface StoryOptions {
  /** Undefined: a SQLite file and PostgreSQL. */
  readonly dialects?: readonly string[];
}

export function story(title: string, tell: (scene: Scene) => Promise<void>, { dialects = ["sqlite file", "postgres"] }: StoryOptions = {}): void {
  for (const { dialect, skip } of testDialects.filter((one) => dialects.includes(one.dialect))) {
    test(`${title} (${dialect})`, { skip, timeout: 60_000 }, async () => {
      const database = await openTestDatabase(dialect);
      const closes = [() => database.stop()];
      try {
        await tell(sceneOn(dialect, database.url, (close) => closes.push(close)));
      } finally {
        for (const close of closes.reverse()) await close();
      }
    });
  }
}

function sceneOn(dialect: string, database: string, atEnd: (close: () => Promise<void>) => void): Scene {
  const clock = virtualClock();

  function closing<T extends { close(): Promise<void> }>(opened: T): T {
    atEnd(() => opened.close());
    return opened;
  }

  return {
    dialect,
    clock,
    async open({ listeners = {}, ...options } = {}) {
      const told: ReboundEvent[] = [];
      const recorder = { name: "story", tell: async (event: ReboundEvent) => void told.push(event), close: async () => {} };
      const engine = await openEngine({ ...options, database, clock, listeners: { ...listeners, own: [...(listeners.own ?? []), recorder] } });
      atEnd(() => engine.stop());
      return walkWith(engine, told, clock);
    },
    openSink: async (script) => closing(await openSmtpSink(script)),
    openEar: async () => closing(await openHttpEar()),
  };
}

function walkWith(engine: Engine, told: readonly ReboundEvent[], clock: VirtualClock): Walk {
  const settle = async (): Promise<string> => {
    const before = told.length;
    const sums = await settled(engine);
    const types = told.slice(before).map(({ type }) => type);
    return inWords({ ...sums, events: Object.fromEntries([...Map.groupBy(types, (type) => type)].map(([type, all]) => [type, all.length])) });
  };
  return {
    engine,
    told,
    settle,
    async pass(ms) {
      clock.forward(ms);
      return settle();
    },
  };
}

interface Sums {
  readonly attempts: number;
  readonly notices: number;
  readonly unreadable: number;
  readonly failed: number;
  readonly decisions: Readonly<Record<string, number>>;
  readonly pauses: number;
}

/** The same as `engine.settle()`, with a count of what was done. */
async function settled(engine: Engine): Promise<Sums> {
  const decisions: Record<string, number> = {};
  let [attempts, notices, unreadable, failed, pauses] = [0, 0, 0, 0, 0];
  for (let done = 1; done > 0; ) {
    const worked = await engine.workThrough();
    const [sent, ended] = [await engine.runDue(), await engine.runPauses()];
    for (const [kind, count] of Object.entries(worked.decisions)) decisions[kind] = (decisions[kind] ?? 0) + count;
    [attempts, notices, unreadable, failed, pauses] = [attempts + sent, notices + worked.notices, unreadable + worked.unreadable, failed + worked.failed, pauses + ended];
    done = worked.notices + sent + ended + (await engine.runOutbox());
  }
  return { attempts, notices, unreadable, failed, decisions, pauses };
}

function inWords({ attempts, notices, unreadable, failed, decisions, pauses, events }: Sums & { readonly events: Readonly<Record<string, number>> }): string {
  const parts = { attempts, notices, unreadable, failed, decisions: listed(decisions), "pauses over": pauses, events: listed(events) };
  const said = Object.entries(parts).filter(([, value]) => value !== 0 && value !== "");
  return said.map(([name, value]) => `${name} ${value}`).join(", ") || "nothing";
}

function listed(counts: Readonly<Record<string, number>>): string {
  const some = Object.entries(counts).filter(([, count]) => count > 0);
  return some.sort(([one], [other]) => (one < other ? -1 : 1)).map(([name, count]) => `${name} ${count}`).join(" ");
}
