import { deepEqual, equal } from "node:assert/strict";
import { test } from "node:test";
import type { Notice } from "../flow/accept/index.ts";
import { readBatch, readNotice } from "./read-notice.ts";

function aNotice(id: string, reports: number): Notice {
  const body = { reports: Array.from({ length: reports }, (_, index) => ({ finalRecipient: `r${index}@example.com`, reply: "452 4.3.1 Mail system full" })) };
  return { id, source: "smtp", receivedAt: 0, headers: {}, body: Buffer.from(JSON.stringify(body)) };
}

test("readBatch() ends with the notice by which the reports are as many as they may be", () => {
  const notices = [aNotice("a", 3), aNotice("b", 3), aNotice("c", 1)];
  const idsOf = (mostReports: number): string[] => readBatch(notices, mostReports).map(({ notice }) => notice.id);
  deepEqual([idsOf(1), idsOf(3), idsOf(4), idsOf(7)], [["a"], ["a"], ["a", "b"], ["a", "b", "c"]]);
});

test("readNotice() finds fault with a source that is no longer there", () => {
  const { reports, faults } = readNotice({ ...aNotice("a", 1), source: "pigeon" });
  deepEqual([reports.length, faults.map(({ field }) => field)], [0, ["source"]]);
  equal(faults[0]?.found, "pigeon");
});
