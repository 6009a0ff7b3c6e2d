// Which stretches of the reader's code mails have been through, as V8 counts them.

import { Session } from "node:inspector/promises";

export interface Coverage {
  /** How many stretches have been gone through, or passed by, for the first time since it was last asked. */
  fresh(): Promise<number>;
}

/**
 * Counts until the thread ends, and only code that had not run before.
 *
 * @param isWatched told of the address of each module
 */
export async function openCoverage(isWatched: (url: string) => boolean): Promise<Coverage> {
  const session = new Session();
  session.connect();
  await session.post("Profiler.enable");
  await session.post("Profiler.startPreciseCoverage", { callCount: false, detailed: true });
  const seen = new Set<string>();
  return {
    async fresh() {
      const before = seen.size;
      const { result } = await session.post("Profiler.takePreciseCoverage");
      for (const { url, functions } of result.filter((script) => isWatched(script.url))) {
        for (const { startOffset, endOffset, count } of functions.flatMap(({ ranges }) => ranges)) seen.add(`${url} ${startOffset} ${endOffset} ${count > 0}`);
      }
      return seen.size - before;
    },
  };
}
