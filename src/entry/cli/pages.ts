// Walks a long list page by page, so that no list need be held in memory.

import type { Page, PageRequest } from "../../store/index.ts";

const PAGE = 500;

export type Fetch<T> = (request: PageRequest) => Promise<Page<T>>;

/** @param most of all rows; undefined: all there are */
export async function* rowsOf<T>(fetch: Fetch<T>, most: number = Infinity): AsyncGenerator<T> {
  let left = most;
  let after: string | undefined;
  do {
    const page = await fetch({ limit: Math.min(PAGE, left), ...(after !== undefined && { after }) });
    yield* page.rows;
    left -= page.rows.length;
    after = page.next;
  } while (after !== undefined && left > 0);
}

/** The first `most` rows, and whether there are more. */
export async function firstRows<T>(fetch: Fetch<T>, most: number): Promise<{ readonly rows: readonly T[]; readonly hasMore: boolean }> {
  const rows = await Array.fromAsync(rowsOf(fetch, most + 1));
  return { rows: rows.slice(0, most), hasMore: rows.length > most };
}
