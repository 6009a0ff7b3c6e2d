import { match } from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { eventTypes } from "./event.ts";

const guide = readFileSync(new URL("../../../docs/guide/events.md", import.meta.url), "utf8");

test("the guide says of every type of event when it is told", () => {
  for (const type of eventTypes) match(guide, new RegExp(`^\\| \`${type.replace(".", "\\.")}\` \\| \\S`, "m"));
});
