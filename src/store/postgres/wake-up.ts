// Wake-ups between processes, by LISTEN and NOTIFY on a connection of their own that comes back when it breaks.

import { Client, type ClientConfig } from "pg";
import { newId, systemClock } from "../../base/clock.ts";

const CHANNEL = "rebound_wake";
const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 30_000;

export interface WakeUp {
  /** A statement that wakes the others. */
  readonly statement: string;
  /** Starts to listen with the first caller. */
  onWake(call: () => void): () => void;
  close(): Promise<void>;
}

export function wakeUpOf(config: ClientConfig): WakeUp {
  const self = newId(systemClock); // our own calls come back to us, too
  const calls = new Set<() => void>();
  let client: Client | undefined;
  let isClosed = false;

  async function listen(pauseMs: number): Promise<void> {
    if (isClosed) return;
    const fresh = new Client(config);
    client = fresh;
    let isLost = false;
    let nextPauseMs = pauseMs;
    const again = (): void => {
      if (isLost || isClosed) return;
      isLost = true;
      fresh.end().catch(() => {}); // it is broken already
      systemClock.after(nextPauseMs, () => void listen(Math.min(nextPauseMs * 2, LONGEST_PAUSE_MS)));
    };
    fresh.on("error", again);
    fresh.on("end", again);
    fresh.on("notification", ({ payload }) => payload !== self && wakeAll());
    try {
      await fresh.connect();
      await fresh.query(`listen ${CHANNEL}`);
      nextPauseMs = FIRST_PAUSE_MS;
      wakeAll(); // something may have been said while nobody listened
    } catch {
      again(); // a hint only: callers poll, too
    }
  }

  function wakeAll(): void {
    for (const call of calls) call();
  }

  return {
    statement: `select pg_notify('${CHANNEL}', '${self}')`,
    onWake(call) {
      calls.add(call);
      if (!client) void listen(FIRST_PAUSE_MS);
      return () => calls.delete(call);
    },
    async close() {
      isClosed = true;
      await client?.end().catch(() => {}); // it may be broken
    },
  };
}
