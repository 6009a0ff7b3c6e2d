import { equal } from "node:assert/strict";
import { test } from "node:test";
import { count, date, duration, harmless, named, percent } from "./words.ts";

const rows: readonly [found: string, expected: string, why: string][] = [
  [date(Date.UTC(2026, 0, 5, 9)), "2026-01-05 09:00 UTC", "date() is in UTC, and says so"],
  [date(undefined), "", "date() has nothing for nothing"],
  [duration(0), "0 s", "duration() has a word for none"],
  [duration(59_999), "1 min", "duration() rounds to seconds first"],
  [duration(187_200_000), "2 d 4 h", "duration() has the two largest units"],
  [duration(86_400_001), "1 d", "duration() leaves out what is nothing"],
  [percent(0.745), "75 %", "percent() rounds"],
  [count(1, "person", "people"), "1 person", "count() has a word for one"],
  [count(0, "person", "people"), "0 people", "count() has many of none"],
  [count(12_000, "file"), "12,000 files", "count() parts thousands"],
  [named(["a", "b", "c"]), "a, b, c", "named() lists a few"],
  [named(["a", "b", "c", "d", "e"]), "a, b, c and 2 more", "named() counts the rest"],
  [harmless("a\u001b[31mred\u0007"), "a\ufffd[31mred\ufffd", "harmless() takes what would move the cursor or colour the terminal"],
  [harmless("a\r\nb\tc"), "a\nb\tc", "harmless() leaves lines and tabs"],
  [harmless("ada\u202emoc.elpmaxe@"), "ada\ufffdmoc.elpmaxe@", "harmless() lets nothing turn the direction of letters"],
];

for (const [found, expected, why] of rows) test(why, () => equal(found, expected));
