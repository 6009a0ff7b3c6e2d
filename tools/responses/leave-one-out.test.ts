import { deepEqual } from "node:assert/strict";
import { test } from "node:test";
import { compileRules, type Rule } from "../../src/flow/classify/index.ts";
import { outerChoices, withoutEach } from "./alternatives.ts";
import { rulesUnread } from "./leave-one-out.ts";

const patterns: readonly [source: string, outer: readonly string[], without: readonly string[], why: string][] = [
  ["full", ["full"], [], "has nothing to leave out where there is no choice"],
  ["a (b|c)", ["a (b|c)"], ["a (c)", "a (b)"], "leaves out each word of a group"],
  ["a|b", ["a", "b"], ["b", "a"], "takes the outermost level for a group"],
  ["(?:a|b(c|d)?|e)", ["(?:a|b(c|d)?|e)"], ["(?:a|b(d)?|e)", "(?:a|b(c)?|e)", "(?:b(c|d)?|e)", "(?:a|e)", "(?:a|b(c|d)?)"], "goes into groups within groups"],
  [String.raw`[|)]\|\((a|b)`, [String.raw`[|)]\|\((a|b)`], [String.raw`[|)]\|\((b)`, String.raw`[|)]\|\((a)`], "takes an escaped sign and a set for what they are"],
];

for (const [source, outer, without, why] of patterns) {
  test(`withoutEach() ${why}`, () => deepEqual([outerChoices(source), withoutEach(source)], [outer, without]));
}

const wording = (id: string, pattern: string): Rule => ({ id, reason: "user-unknown", when: { pattern }, examples: [], nearMisses: [] });
const RULES = compileRules([
  { authority: "phrases/en", source: "made up", rules: [wording("general", String.raw`\b(user|nobody|mailbox) (unknown|gone)\b`), wording("own", "here by that name")] },
  { authority: "rfc5321", source: "made up", rules: [{ id: "550", reason: "user-unknown", when: { reply: [550] }, examples: [], nearMisses: [] }] },
]);

/** Which rules each text still finds, given by who. */
function found(texts: readonly (readonly [text: string, giver: string])[]): readonly (readonly string[])[] {
  const given = texts.map(([text, giver]) => ({ facts: { text, code: 550 }, giver }));
  return rulesUnread(given, RULES).map((rules, place) => {
    const names: string[] = [];
    rules.tell(given[place]?.facts ?? { text: "" }, { wants: () => true, hears: ({ rule }) => names.push(rule.id) > 0 });
    return names;
  });
}

test("rulesUnread() keeps a rule whose words other lines support, each word by another line", () => {
  deepEqual(found([["user unknown", "a"], ["user gone", "b"], ["nobody unknown", "c"], ["nobody gone", "d"]]), Array.from({ length: 4 }, () => ["general", "550"]));
});

test("rulesUnread() leaves out a rule of which a word is needed by that line alone", () => {
  deepEqual(found([["user unknown", "a"], ["user gone", "b"], ["user unknown, as ever", "c"]]), [["general", "550"], ["550"], ["general", "550"]]);
});

test("rulesUnread() leaves out a rule that catches nothing else, and one that asks for codes alone never", () => {
  deepEqual(found([["none here by that name", "a"], ["blah", "b"]]), [["550"], ["550"]]);
});

test("rulesUnread() takes what one giver said for one line", () => {
  deepEqual(found([["none here by that name", "a"], ["nothing here by that name", "a"]]), [["550"], ["550"]]);
  deepEqual(found([["none here by that name", "a"], ["nothing here by that name", "b"]]), [["own", "550"], ["own", "550"]]);
});
