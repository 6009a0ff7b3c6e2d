import { equal, ok } from "node:assert/strict";
import { test } from "node:test";
import { array, assert, integer, property, string } from "fast-check";
import { table } from "./table.ts";
import { widthOf } from "./text-width.ts";

test("table() aligns text to the left and numbers to the right", () => {
  equal(table(["name", "count"], [["a", 5], ["long name", 120]]), ["name       count", "─────────  ─────", "a              5", "long name    120"].join("\n"));
});

test("table() puts what has several lines on one", () => {
  equal(table(["said"], [["one\r\n  two\tthree"]]), ["said", "─────────────", "one two three"].join("\n"));
});

test("table() leaves out empty columns and cuts the widest where the terminal is narrow", () => {
  const rows = [["ada@example.com", "", "2026-01-05 09:00", "some very long words that nobody needs"]];
  equal(table(["who", "until", "since", "said"], rows, 60), ["who              since             said", "───────────────  ────────────────  ─────────────────────────", "ada@example.com  2026-01-05 09:00  some very long words tha…"].join("\n"));
});

test("table() leaves enough of what stands first to be known by, however wide one of it is", () => {
  const rows = ["ada@example.com", `${"long".repeat(20)}@example.com`].map((who) => [who, "some very long words", "and others", "and more of them"]);
  const [, , short, long] = table(["who", "one", "two", "three"], rows, 70).split("\n");
  equal(short?.slice(0, 34), `${"ada@example.com".padEnd(32)}  `);
  equal(long?.slice(0, 33), `${"long".repeat(20).slice(0, 31)}… `);
});

test("table() cuts nothing where nobody looks on", () => {
  const wide = "x".repeat(500);
  ok(table(["a"], [[wide]]).includes(wide));
});

test("table() counts letters of double width as two", () => {
  equal(table(["name", "n"], [["日本", 1], ["abc", 2]]), ["name  n", "────  ─", "日本  1", "abc   2"].join("\n"));
});

test("table() keeps to the terminal as far as its narrowest columns can", () => {
  assert(
    property(array(array(string({ unit: "grapheme" }), { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 5 }), integer({ min: 40, max: 120 }), (rows, columns) => {
      const most = Math.max(...table(["a", "b", "c"], rows.map(([, ...cells]) => ["first", ...cells]), columns).split("\n").map(widthOf));
      ok(most <= columns, `${most} > ${columns}`);
    }),
  );
});
