// Lines: a server that is in an incident gets one attempt at a time, and few may wait for their turn.

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
