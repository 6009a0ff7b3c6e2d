import { deepEqual, throws } from "node:assert/strict";
import { test } from "node:test";
import { UsageError } from "./exits.ts";
import { splitSettings } from "./settings.ts";

const rows: readonly [words: string, expected: ReturnType<typeof splitSettings>, why: string][] = [
  ["check a@example.com", { settings: { set: [] }, rest: ["check", "a@example.com"] }, "leaves words alone"],
  ["--set http.port=0 serve", { settings: { set: ["http.port=0"] }, rest: ["serve"] }, "takes a setting before the verb"],
  ["serve --set=http.port=0 --set a=b", { settings: { set: ["http.port=0", "a=b"] }, rest: ["serve"] }, "takes several, written either way, in order"],
  ["serve --config my.toml", { settings: { set: [], file: "my.toml" }, rest: ["serve"] }, "takes the file"],
  ["explain -- --set x", { settings: { set: [] }, rest: ["explain", "--", "--set", "x"] }, "stops at a lone --"],
  ["explain --settle", { settings: { set: [] }, rest: ["explain", "--settle"] }, "leaves longer names alone"],
];

for (const [words, expected, why] of rows) {
  test(`splitSettings() ${why}`, () => deepEqual(splitSettings(words.split(" ")), expected));
}

for (const words of [["serve", "--set"], ["serve", "--set="], ["--config"], ["--set", "--"]]) {
  test(`splitSettings() refuses "${words.join(" ")}", where nothing stands behind it`, () => throws(() => splitSettings(words), UsageError));
}
