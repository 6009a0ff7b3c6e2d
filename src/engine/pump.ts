// A pump: does a step of work again and again while there is some, and looks again after a while or when it is woken.

import type { Clock } from "../base/clock.ts";
import type { Log } from "../base/log.ts";

export interface Pump {
  /** A hint that there is work. */
  wake(): void;
  /** Kept when the step under way has ended; no other begins. */
  stop(): Promise<void>;
}

export interface PumpOptions {
  readonly name: string;
  /** @returns whether there may be more to do at once */
  readonly step: () => Promise<boolean>;
  readonly pollMs: number;
  readonly clock: Clock;
  readonly log: Log;
}

/** After a step that threw. The store may be away for long; what is kept waits. */
const PAUSE_AFTER_ERROR_MS = 5_000;

export function startPump({ name, step, pollMs, clock, log }: PumpOptions): Pump {
  let isStopped = false;
  let isWoken = false;
  let endRest: (() => void) | undefined;

  async function stepSafely(): Promise<number> {
    try {
      return (await step()) ? 0 : pollMs;
    } catch (error) {
      log.error({ error, pump: name }, "Cannot do this step now; it is tried again");
      return PAUSE_AFTER_ERROR_MS;
    }
  }

  function rest(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const cancel = clock.after(ms, resolve);
      endRest = () => {
        cancel();
        resolve();
      };
    });
  }

  async function run(): Promise<void> {
    while (!isStopped) {
      isWoken = false;
      const restMs = await stepSafely();
      if (restMs > 0 && !isWoken && !isStopped) await rest(restMs);
    }
  }

  const running = run();
  return {
    wake() {
      isWoken = true;
      endRest?.();
    },
    stop() {
      isStopped = true;
      endRest?.();
      return running;
    },
  };
}
