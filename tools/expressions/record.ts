// A program that loads the product and prints, as JSON, the expressions of its rules and all that it makes of pieces: `node tools/expressions/record.ts`.
//
// Limits: what is made later than at the start is seen only where one mail makes it that is read and classified.

import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { filesBelow, isTest, TOP } from "../source-files.ts";
import type { FoundExpression } from "./collect.ts";

/** It starts the program. */
const NOT_LOADED = "src/main.ts";
const MAIL = "From: MAILER-DAEMON@example.com\nSubject: Undelivered Mail Returned to Sender\n\nann@example.com: mailbox full\n";

/** How our files begin in a stack. */
const ROOT = `${pathToFileURL(TOP).href}/`;

const made: FoundExpression[] = [];

/** The line of the product that asked for the expression that is being made. */
function askedAt(): string | undefined {
  const frame = new Error("Where are we?").stack?.split("\n").find((line) => line.includes(`${ROOT}src/`));
  return frame?.slice(frame.indexOf(ROOT) + ROOT.length).replace(/:\d+\)?$/, "");
}

function record<T>(value: T): T {
  const where = askedAt();
  if (where !== undefined && value instanceof RegExp) made.push({ where, source: value.source, flags: value.flags });
  return value;
}

globalThis.RegExp = new Proxy(RegExp, {
  construct: (target, args) => record(Reflect.construct(target, args)),
  apply: (target, self, args) => record(Reflect.apply(target, self, args)),
});

for (const path of filesBelow(TOP, "src", ".ts")) if (!isTest(path) && path !== NOT_LOADED) await import(join(TOP, path));
const { readMail } = await import("../../src/flow/accept/index.ts");
const { classify, factsOf, shippedRules } = await import("../../src/flow/classify/index.ts");
for (const report of readMail(Buffer.from(MAIL)).reports) classify(factsOf(report));
for (const { authority, rules } of shippedRules().ruleSets) {
  for (const { id, when } of rules) if (when.pattern !== undefined) made.push({ where: `rules/${authority}#${id}`, source: when.pattern, flags: "iu" });
}
console.log(JSON.stringify(made));
