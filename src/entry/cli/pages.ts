// Walks a long list page by page, so that no list is held in memory.

import type { Page, PageRequest } from "../../store/index.ts";

const PAGE = 500;

/** @param most of all rows; undefined: all there are */
export async function* rowsOf<T>(fetch: (request: PageRequest) => Promise<Page<T>>, most: number = Infinity): AsyncGenerator<T> {
  let left = most;
  let after: string | undefined;
  do {
    const page = await fetch({ limit: Math.min(PAGE, left), ...(after !== undefined && { after }) });
    yield* page.rows;
    left -= page.rows.length;
    after = page.next;
  } while (after !== undefined && left > 0);
}
