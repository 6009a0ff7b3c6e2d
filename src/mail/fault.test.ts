import { equal } from "node:assert/strict";
import { test } from "node:test";
import { fault } from "./fault.ts";

test("fault() keeps 200 characters of what was found", () => {
  equal(fault("status", "x".repeat(1000), "RFC 3464 §2.3.4").found.length, 200);
});

test("fault() leaves no half of a character at the cut", () => {
  equal(fault("status", `${"x".repeat(199)}😀`, "RFC 3464 §2.3.4").found.isWellFormed(), true);
});
