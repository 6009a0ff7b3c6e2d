// No expression of src/ and rules/ can be made to look at a text's characters far more often than the text is long, and none asks for what is never there.

import { join } from "node:path";
import type { Check } from "./check.ts";
import { expressionsOf, type FoundExpression } from "./expressions/collect.ts";
import { findExcess } from "./expressions/judge.ts";
import { runScript } from "./run-command.ts";
import { filesBelow, isTest, readText } from "./source-files.ts";

/** Where expressions are made of what is known only later, and why they do no harm. */
const MADE_LATER: Readonly<Record<string, string>> = {
  "src/flow/classify/pattern/read-pattern.ts": "to learn whether a rule's pattern is one; it is put to no text",
};

const fileOf = (where: string): string => where.replace(/:\d+$/, "");

/** Expressions that cost too much: `src/a.ts:3: /…/ looks …`. */
export function findCostly(expressions: readonly FoundExpression[]): string[] {
  const excess = new Map<string, string | undefined>();
  return expressions.flatMap(({ where, source, flags }) => {
    const written = `/${source}/${flags}`;
    if (!excess.has(written)) excess.set(written, findExcess(new RegExp(source, flags)));
    const found = excess.get(written);
    return found === undefined ? [] : [`${where}: ${shortened(written)} ${found}`];
  });
}

/** JavaScript's "\b" knows letters of ASCII alone: beside another it wants one of ASCII on the other side, where none is meant. */
const BESIDE_EDGE = /\\b(?:\(\?:)?[^\0-\x7f]|[^\0-\x7f]\\b/;

/** Expressions with a word's edge that real words do not have. */
export function findIdleEdges(expressions: readonly FoundExpression[]): string[] {
  return expressions.flatMap(({ where, source }) => {
    const [found] = BESIDE_EDGE.exec(source) ?? [];
    return found === undefined ? [] : [`${where}: "${found}" fits no beginning or end of a word: wanted "\\b" beside ASCII alone`];
  });
}

const LONGEST_SHOWN = 120;

function shortened(written: string): string {
  return written.length > LONGEST_SHOWN ? `${written.slice(0, LONGEST_SHOWN)}…` : written;
}

/** Places where expressions are made and none was seen, and excuses for such places that nobody needs. */
export function findUnseen(madeAt: readonly string[], made: readonly FoundExpression[], later: Readonly<Record<string, string>>): string[] {
  const seen = new Set(made.map(({ where }) => where));
  const unseen = madeAt.filter((where) => !seen.has(where));
  const idle = Object.keys(later).filter((path) => !unseen.some((where) => fileOf(where) === path));
  return [
    ...unseen.filter((where) => !(fileOf(where) in later)).map((where) => `${where}: makes an expression that was not seen when src/ was loaded: wanted at the top of a file`),
    ...idle.map((path) => `${path} makes no expression later than at the start: it needs no excuse`),
  ];
}

async function recordMade(top: string): Promise<readonly FoundExpression[]> {
  const { code, output } = await runScript([join("tools", "expressions", "record.ts")], { cwd: top });
  if (code !== 0) throw new Error(output);
  return JSON.parse(output);
}

export const checkExpressions: Check = async (top) => {
  const files = filesBelow(top, "src", ".ts").filter((path) => !isTest(path));
  const found = files.map((path) => expressionsOf(path, readText(top, path)));
  const written = found.flatMap((file) => file.written);
  const made = await recordMade(top);
  const unseen = findUnseen(found.flatMap(({ madeAt }) => madeAt), made, MADE_LATER);
  const all = [...written, ...made];
  return { findings: [...unseen, ...findCostly(all), ...findIdleEdges(all)], summary: `${written.length} written, ${made.length} made of pieces or of rules` };
};
