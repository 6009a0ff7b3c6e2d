// Group commit: many who wait for the disk wait for one turn of it.

import { failedForNow } from "../base/errors.ts";

interface Waiting<T, R> {
  readonly item: T;
  readonly resolve: (result: R) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Makes of a function that commits many items one that takes a single item.
 *
 * While one commit is under way, items gather; the next commit takes all of them, up to `largest`. An item alone is
 * committed at once. When a commit of several fails for good, each is tried alone, so that one bad item fails nobody
 * else. When it fails for now, all hear so at once: a database that is away would let them wait one after the other.
 *
 * @param commit answers one result for each item, in order
 */
export function groupCommit<T, R>(largest: number, commit: (items: readonly T[]) => Promise<readonly R[]>): (item: T) => Promise<R> {
  const waiting: Waiting<T, R>[] = [];
  let isRunning = false;

  async function run(): Promise<void> {
    isRunning = true;
    while (waiting.length > 0) await commitGroup(waiting.splice(0, largest), commit);
    isRunning = false;
  }

  return (item) =>
    new Promise((resolve, reject) => {
      waiting.push({ item, resolve, reject });
      if (!isRunning) void run();
    });
}

async function commitGroup<T, R>(group: readonly Waiting<T, R>[], commit: (items: readonly T[]) => Promise<readonly R[]>): Promise<void> {
  try {
    const results = await commit(group.map(({ item }) => item));
    for (const [index, result] of results.entries()) group[index]?.resolve(result);
  } catch (error) {
    if (group.length === 1 || failedForNow(error)) for (const { reject } of group) reject(error);
    else for (const one of group) await commitGroup([one], commit);
  }
}
