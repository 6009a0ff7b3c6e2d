import { deepEqual, equal, match, ok } from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { virtualClock } from "../../base/clock.ts";
import { readRuleSet } from "../../flow/classify/index.ts";
import { openExplainer } from "../open-explainer.ts";

const explainer = openExplainer({ clock: virtualClock() });
const sample = (name: string): Uint8Array => readFileSync(new URL(`../../flow/accept/mail/forms/dsn/samples/${name}`, import.meta.url));

const rows: readonly [given: string, expected: readonly [reason: string, code: number | undefined, parts: readonly string[]], why: string][] = [
  ["452 4.3.1 Mail system full", ["mail-system-full", 452, ["452", "4.X.X", "X.3.X", "4.3.1"]], "takes a reply apart"],
  ["4.3.1", ["mail-system-full", undefined, ["4.X.X", "X.3.X", "4.3.1"]], "knows an enhanced code alone"],
  ["X.3.1", ["mail-system-full", undefined, ["4.X.X", "X.3.X", "4.3.1"]], "knows an enhanced code as the registry writes it"],
  ["452", ["mail-system-full", 452, ["452"]], "knows a reply code alone"],
  ["  550 5.1.1 User unknown \r\n", ["user-unknown", 550, ["550", "5.X.X", "X.1.X", "5.1.1"]], "minds no blanks around it"],
  ["what is this", ["unknown", undefined, []], "says that it does not know"],
  ["", ["unknown", undefined, []], "does not fall over nothing"],
];

for (const [given, [reason, code, parts], why] of rows) {
  test(`explain() ${why}`, () => {
    const { classification, code: found, anatomy, given: asked } = explainer.explain(given);
    deepEqual([asked, classification.reason, found, anatomy.map(({ part }) => part)], [given, reason, code, parts]);
  });
}

test("explain() tells of a full server whose fault it is, what may cause it, and where that is from", () => {
  const { title, fault, causes, forMarketers, forDevelopers, confusedWith, sources, isFailure } = explainer.explain("452 4.3.1 Mail system full");
  equal(title, "Mail system full");
  equal(isFailure, true);
  match(fault, /server.*everybody/s);
  for (const list of [causes, forMarketers, forDevelopers, confusedWith]) ok(list.length > 0);
  ok(sources.some((source) => source.startsWith("rule ")));
  ok(sources.includes("RFC 3463") && sources.includes("RFC 5321"));
});

const pageRows: readonly [given: string, cause: RegExp, why: string][] = [
  ["452", /mailbox is over its quota/, "has the page of a bare reply code where nothing else is told"],
  ["452 Mail system full", /disk that mail is stored on/, "has the guide of the reason where words told more than a bare code"],
  ["5.2.4", /member list/, "has the page of an enhanced code"],
  ["554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using zen.lists.example", /Spam was sent from the address/, "has the guide of the reason where it is not the code's"],
];

for (const [given, cause, why] of pageRows) {
  test(`explain() ${why}`, () => match(explainer.explain(given).causes.join("\n"), cause));
}

test("explain() says of a reply that no RFC names, and that is no refusal, that it is none", () => {
  const { title, isFailure } = explainer.explain("299 Fine");
  deepEqual([title, isFailure], ["No failure", false]);
});

test("explain() says of success that there is nothing to do", () => {
  const { isFailure, plan } = explainer.explain("250 2.0.0 Ok");
  deepEqual([isFailure, plan.attempts, plan.whenSpent], [false, 0, "nothing"]);
});

test("explain() asks the operator's rules first", () => {
  const rule = { id: "full-moon", reason: "mail-system-full", permanent: false, pattern: "moon is full", examples: ["451 The moon is full"] };
  const { ruleSet, faults } = readRuleSet("operator", { source: "our own logs", rule: [rule] });
  deepEqual(faults, []);
  ok(ruleSet);
  const { classification } = openExplainer({ rules: [ruleSet], clock: virtualClock() }).explain("451 The moon is full");
  deepEqual([classification.reason, classification.rule.endsWith("#full-moon")], ["mail-system-full", true]);
});

test("explainMail() explains each recipient that did not get it, and no other", () => {
  const explained = explainer.explainMail(sample("several-recipients-failed-and-delayed.eml"));
  deepEqual(explained.map(({ recipient, classification }) => [recipient, classification.reason]), [
    ["carla@club.example", "user-unknown"],
    ["dora@club.example", "mailbox-full"],
    ["emil@school.example", "connection-failed"],
  ]);
  deepEqual(explainer.explainMail(sample("delivered.eml")), []);
  deepEqual(explainer.explainMail(sample("../../../samples/ordinary-mail.eml")), []);
});
