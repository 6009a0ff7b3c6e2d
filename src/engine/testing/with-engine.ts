// An engine for tests: a database in memory, a clock that stands still, an outlet that answers as a test wants, all that is told.

import { virtualClock, type VirtualClock } from "../../base/clock.ts";
import { libraryOutlet } from "../../flow/send/index.ts";
import type { ReboundEvent } from "../../flow/tell/index.ts";
import type { Engine } from "../engine.ts";
import type { Incoming } from "../take-in.ts";
import type { EngineOptions } from "../engine-options.ts";
import { openEngine } from "../open-engine.ts";

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

export interface Bench {
  readonly engine: Engine;
  readonly clock: VirtualClock;
  readonly told: readonly ReboundEvent[];
  /** Recipients of what was sent, in order. */
  readonly sent: readonly string[];
  /** The reply to whatever is sent; may be changed at any time. */
  reply: string;
}

export async function withEngine(run: (bench: Bench) => Promise<void>, options: Partial<EngineOptions> = {}): Promise<void> {
  const clock = virtualClock();
  const [told, sent]: [ReboundEvent[], string[]] = [[], []];
  const outlet = libraryOutlet("own", async ({ finalRecipient }) => {
    sent.push(finalRecipient);
    return bench.reply;
  });
  const recorder = { name: "test", tell: async (event: ReboundEvent) => void told.push(event), close: async () => {} };
  const engine = await openEngine({ database: "sqlite::memory:", clock, outlets: { own: [outlet] }, listeners: { own: [recorder] }, ...options });
  const bench: Bench = { engine, clock, told, sent, reply: "250 2.0.0 Ok" };
  try {
    await run(bench);
  } finally {
    await engine.stop();
  }
}

/** One report of the source "smtp". */
export function heard(finalRecipient: string, reply: string, fields: object = {}): Incoming {
  return { source: "smtp", headers: {}, body: Buffer.from(JSON.stringify({ finalRecipient, reply, ...fields })) };
}
