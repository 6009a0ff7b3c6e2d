import { equal } from "node:assert/strict";
import { test } from "node:test";
import { defaultPolicy } from "../decide/index.ts";
import { HOUR, NOW, storyWith } from "./testing/story.ts";

const rows: readonly [waitedHours: number, expected: number, why: string][] = [
  [0, 0, "has no hours for none"],
  [0.25, 1, "rounds up"],
  [24, 24, "takes a day for a day"],
  [24.01, 24, "takes a day and some seconds for a day"],
  [26.4, 24, "takes a day with all its jitter for a day"],
  [29, 48, "takes more than that for the next step"],
  [168, 168, "takes a week for a week"],
  [300, 999, "has one step for all that is longer"],
];

for (const [waitedHours, expected, why] of rows) {
  test(`tallyOf() ${why}`, () => {
    const story = storyWith(defaultPolicy());
    const mailbox = "ada@example.com";
    story.tell({ at: NOW, mailbox, reason: "mail-system-full" });
    const { after } = story.tell({ at: NOW + waitedHours * HOUR, mailbox });
    equal(after.tallies[0]?.waitedHours, expected);
  });
}
