import { deepEqual } from "node:assert/strict";
import { test } from "node:test";
import { firstRows, rowsOf, type Fetch } from "./pages.ts";

/** Counts up to `last` in pages of the size that is asked for, and keeps what was asked. */
function countingTo(last: number): { readonly fetch: Fetch<number>; readonly asked: number[] } {
  const asked: number[] = [];
  const fetch: Fetch<number> = async ({ limit, after = "0" }) => {
    asked.push(limit);
    const begin = Number(after);
    const end = Math.min(begin + limit, last);
    return { rows: Array.from({ length: end - begin }, (_, index) => begin + index), ...(end < last && { next: String(end) }) };
  };
  return { fetch, asked };
}

const rows: readonly [last: number, most: number | undefined, asked: readonly number[], count: number, why: string][] = [
  [0, undefined, [500], 0, "asks once where there is nothing"],
  [500, undefined, [500], 500, "asks no more than it must"],
  [1200, undefined, [500, 500, 500], 1200, "walks to the end"],
  [1200, 700, [500, 200], 700, "asks for no more than is wanted"],
];

for (const [last, most, asked, count, why] of rows) {
  test(`rowsOf() ${why}`, async () => {
    const source = countingTo(last);
    const found = await Array.fromAsync(rowsOf(source.fetch, most));
    deepEqual([source.asked, found], [asked, Array.from({ length: count }, (_, index) => index)]);
  });
}

test("firstRows() knows whether there are more", async () => {
  deepEqual(await firstRows(countingTo(3).fetch, 2), { rows: [0, 1], hasMore: true });
  deepEqual(await firstRows(countingTo(2).fetch, 2), { rows: [0, 1], hasMore: false });
});
