// The steps of the work, and the pumps that do them again and again.

import type { Engine } from "./engine.ts";
import type { Parts } from "./parts.ts";
import { startPump, type Pump } from "./pump.ts";
import type { Sender } from "./run-due.ts";
import type { Teller } from "./run-outbox.ts";
import { runPauses } from "./run-pauses.ts";
import { runUpkeep } from "./run-upkeep.ts";
import { workThrough } from "./work-through.ts";

/** What runs by itself between start() and stop(). */
export type Pumps = Readonly<Record<"work" | "due" | "pauses" | "outbox" | "upkeep", Pump>>;

/** Nobody waits for it. */
const UPKEEP_MS = 60_000;

export type Steps = Pick<Engine, "workThrough" | "runDue" | "runPauses" | "runOutbox" | "runUpkeep">;

/** What begins work and does not wait for its end. */
export interface Workers {
  readonly sender: Sender;
  readonly teller: Teller;
}

export function stepsOf(parts: Parts, { sender, teller }: Workers): Steps {
  const { policy } = parts;
  return {
    workThrough: () => workThrough(parts),
    async runDue() {
      const { sent } = await sender.begin();
      await Promise.all(sent);
      return sent.length;
    },
    runPauses: () => runPauses({ ...parts, policyVersion: policy.version }),
    async runOutbox() {
      const { claimed, told } = await teller.begin();
      await Promise.all(told);
      return claimed;
    },
    runUpkeep: () => runUpkeep(parts),
  };
}

export async function settle(steps: Steps): Promise<void> {
  for (let done = 1; done > 0; ) {
    const { notices } = await steps.workThrough();
    done = notices + (await steps.runDue()) + (await steps.runPauses()) + (await steps.runOutbox());
  }
}

export function startPumps(parts: Parts, steps: Steps, { sender, teller }: Workers): Pumps {
  const { clock, log, store } = parts;
  const { pollMs } = parts.work;
  const pump = (name: keyof Pumps, step: () => Promise<boolean>, restMs: number = pollMs): Pump => startPump({ name, step, pollMs: restMs, clock, log });
  const outbox = pump("outbox", async () => (await teller.begin()).claimed > 0);
  const due = pump("due", async () => (await sender.begin()).claimed > 0);
  const pauses = pump("pauses", async () => (await steps.runPauses()) > 0);
  const upkeep = pump("upkeep", async () => (await steps.runUpkeep()) > 0, UPKEEP_MS);
  const work = pump("work", async () => {
    const { notices } = await steps.workThrough();
    if (notices > 0) for (const other of [outbox, due]) other.wake();
    return notices > 0;
  });
  store.onWake(() => {
    for (const woken of [work, due]) woken.wake();
  });
  return { work, due, pauses, outbox, upkeep };
}
