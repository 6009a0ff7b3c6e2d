import { equal } from "node:assert/strict";
import { test } from "node:test";
import type { Origins } from "../../../engine/index.ts";
import { writeOrigins } from "./origins.ts";

const rows: readonly [origins: Origins | undefined, written: string, why: string][] = [
  [undefined, "", "is empty for what did not come as mail"],
  [{ finalRecipient: { part: "2", line: 3 } }, "2: 3", "tells the one line"],
  [{ status: { part: "2", line: 6 }, finalRecipient: { part: "2", line: 3 } }, "2: 3–6", "tells the lines from the first to the last"],
  [{ reportingMta: { part: "2", line: 1 }, finalRecipient: { part: "2", line: 9 } }, "2: 9", "leaves out what is told of all recipients"],
  [{ status: { part: "10", line: 1 }, finalRecipient: { part: "2", line: 3 } }, "2: 3, 10: 1", "tells the parts in the order of the mail"],
];

for (const [origins, written, why] of rows) {
  test(`writeOrigins() ${why}`, () => equal(writeOrigins(origins), written));
}
