// Keeps connections to one server: few at once, each used again and again, none for too long.

import type { Clock } from "../../../base/clock.ts";

export interface Pooled {
  /** Whether it can be used once more. */
  readonly isOpen: boolean;
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
  const idle: { readonly connection: C; readonly stay: () => void }[] = [];
  const turns: (() => void)[] = [];
  const uses = new Set<Promise<unknown>>();
  const leaving = new Set<Promise<void>>();
  let inUse = 0;

  function letGo(connection: C): void {
    const left = connection.quit().finally(() => leaving.delete(left));
    leaving.add(left);
  }

  function keep(connection: C): void {
    const stay = clock.after(limits.idleMs, () => {
      idle.splice(idle.findIndex((one) => one.connection === connection), 1);
      letGo(connection);
    });
    idle.push({ connection, stay });
  }

  function takeIdle(): C | undefined {
    const latest = idle.pop();
    latest?.stay();
    return latest?.connection;
  }

  async function turn(): Promise<void> {
    if (inUse >= limits.connections) await new Promise<void>((resolve) => turns.push(resolve));
    else inUse += 1;
  }

  function endTurn(): void {
    const next = turns.shift();
    if (next) next();
    else inUse -= 1;
  }

  async function run<R>(work: (connection: C) => Promise<R>): Promise<R> {
    await turn();
    const connection = takeIdle() ?? make();
    try {
      return await work(connection);
    } finally {
      if (connection.isOpen && connection.uses < limits.messagesPerConnection) keep(connection);
      else letGo(connection);
      endTurn();
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
      for (let connection = takeIdle(); connection; connection = takeIdle()) letGo(connection);
      await Promise.all(leaving);
    },
  };
}
