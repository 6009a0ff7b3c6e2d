// Keeps connections to one server: few at once, one while it takes no mail, each used again and again, none for too long.

import type { Clock } from "../../../base/clock.ts";

export interface Pooled {
  /** Whether it can be used once more. */
  readonly isOpen: boolean;
  /** False where the server has just said that it takes no mail now. */
  readonly isWelcome: boolean;
  /** Messages that it has carried, or tried to. */
  readonly uses: number;
  /** Never rejects. */
  quit(): Promise<void>;
}

export interface PoolLimits {
  /** In use at once; more uses wait for their turn. */
  readonly connections: number;
  readonly messagesPerConnection: number;
  /** An unused one is let go after this. */
  readonly idleMs: number;
}

export interface Pool<C extends Pooled> {
  use<R>(work: (connection: C) => Promise<R>): Promise<R>;
  /** Waits for every use, and lets all go. Nothing may be used after it. */
  close(): Promise<void>;
}

export function poolOf<C extends Pooled>(make: () => C, limits: PoolLimits, clock: Clock): Pool<C> {
  const turns = turnsFor(limits.connections);
  const uses = new Set<Promise<unknown>>();
  const leaving = new Set<Promise<void>>();
  const letGo = (connection: C): void => {
    const left = connection.quit().finally(() => leaving.delete(left));
    leaving.add(left);
  };
  const idle = idleFor(limits.idleMs, clock, letGo);

  async function run<R>(work: (connection: C) => Promise<R>): Promise<R> {
    await turns.take();
    const connection = idle.take() ?? make();
    try {
      return await work(connection);
    } finally {
      if (connection.isOpen && connection.uses < limits.messagesPerConnection) idle.keep(connection);
      else letGo(connection);
      turns.end(connection.isWelcome);
    }
  }

  return {
    use(work) {
      const used = run(work).finally(() => uses.delete(used));
      uses.add(used);
      return used;
    },
    async close() {
      while (uses.size > 0) await Promise.allSettled(uses);
      for (let connection = idle.take(); connection; connection = idle.take()) letGo(connection);
      await Promise.all(leaving);
    },
  };
}

interface Turns {
  take(): Promise<void>;
  end(isWelcome: boolean): void;
}

/**
 * First come, first served. One at a time after the server said that it takes no mail; with each use that it did not say so,
 * twice as many again, up to `most`.
 */
function turnsFor(most: number): Turns {
  const waiting: (() => void)[] = [];
  let taken = 0;
  let atOnce = most;
  return {
    async take() {
      if (taken < atOnce) taken += 1;
      else await new Promise<void>((resolve) => waiting.push(resolve));
    },
    end(isWelcome) {
      atOnce = isWelcome ? Math.min(most, atOnce * 2) : 1;
      taken -= 1;
      for (const next of waiting.splice(0, Math.max(0, atOnce - taken))) {
        taken += 1;
        next();
      }
    },
  };
}

interface Idle<C> {
  keep(connection: C): void;
  /** The one that was kept last; the others grow old and go. */
  take(): C | undefined;
}

function idleFor<C>(idleMs: number, clock: Clock, letGo: (connection: C) => void): Idle<C> {
  const idle: { readonly connection: C; readonly stay: () => void }[] = [];
  return {
    keep(connection) {
      const stay = clock.after(idleMs, () => {
        idle.splice(idle.findIndex((one) => one.connection === connection), 1);
        letGo(connection);
      });
      idle.push({ connection, stay });
    },
    take() {
      const latest = idle.pop();
      latest?.stay();
      return latest?.connection;
    },
  };
}
