import { equal } from "node:assert/strict";
import { test } from "node:test";
import { textOfHtml } from "./html-text.ts";

const rows: readonly [html: string, text: string, why: string][] = [
  ["<p>Mailbox <b>full</b>: &lt;ann@example.com&gt;</p>", "\nMailbox full: <ann@example.com>\n", "takes elements away and reads characters"],
  ["Not delivered to:<br>\n  ann@example.com<br>\n", "Not delivered to:\nann@example.com\n", "begins no line with the blanks of the source"],
  ["<td>Recipient:</td><td>ann@example.com</td>", " Recipient:  ann@example.com ", "parts the cells of a table"],
  ["<pre>a@b.example\n    550 &lt;No&gt;\n</pre>  c", "\na@b.example\n    550 <No>\n\nc", "keeps lines and blanks as they are written where it says so"],
  ["<style>a { b: c }</style>x", "x", "leaves out what nobody reads"],
  ["<ann@example.com>: unknown", "<ann@example.com>: unknown", "keeps what is no element"],
  ["a&nbsp;b &#64; &#x40; &nope;", "a b @ @ &nope;", "reads numbered characters"],
];

for (const [html, text, why] of rows) test(`textOfHtml() ${why}`, () => equal(textOfHtml(html), text));
