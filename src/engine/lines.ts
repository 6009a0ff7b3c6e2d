// Lines: a server that is in an incident gets one attempt at a time, few wait in line, and the others come again.

import type { Clock } from "../base/clock.ts";

export interface Lines {
  /**
   * Runs `send` when all that came before it for this server have ended.
   *
   * @returns undefined where the line is full; `send` is not run then
   */
  join(server: string, send: () => Promise<void>): Promise<void> | undefined;
}

interface Line {
  readonly length: number;
  readonly last: Promise<void>;
}

/** @param longest who is under way counts, too */
export function linesOf(longest: number): Lines {
  const lines = new Map<string, Line>();

  function leave(server: string): void {
    const line = lines.get(server);
    if (!line || line.length === 1) lines.delete(server);
    else lines.set(server, { ...line, length: line.length - 1 });
  }

  return {
    join(server, send) {
      const { length, last } = lines.get(server) ?? { length: 0, last: Promise.resolve() };
      if (length >= longest) return undefined;
      const turn = last.then(send).finally(() => leave(server));
      lines.set(server, { length: length + 1, last: turn.catch(() => {}) });
      return turn;
    },
  };
}

/** How long a turn may take: a guess that costs little where it is wrong. */
const TURN_MS = 250;
const PAUSE_MS = { shortest: 1_000, longest: 60_000 } as const;

/**
 * Says when those who found their line full may come again, each lot behind the last: were it at once, thousands of them
 * would stand before the mail of all other servers again and again.
 *
 * @returns a function of how many they are, which answers milliseconds since the epoch
 */
export function turnsFor({ now }: Pick<Clock, "now">): (count: number) => number {
  let lastAt = 0;
  return (count) => {
    const at = now();
    lastAt = Math.min(Math.max(at + PAUSE_MS.shortest, lastAt + count * TURN_MS), at + PAUSE_MS.longest);
    return lastAt;
  };
}
