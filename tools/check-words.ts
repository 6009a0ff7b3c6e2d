// Time, chance, environment and console stay in the one place that each has.

import type { Check } from "./check.ts";
import { filesBelow, isTest, readText } from "./source-files.ts";
import { isNode, nodesOf, readSource, type SyntaxNode } from "./syntax.ts";

interface Word {
  readonly says: (node: SyntaxNode) => boolean;
  readonly name: string;
  readonly home: RegExp;
}

const CLOCK = /^src\/base\/clock\.ts$/;

const identifier = (value: unknown): unknown => (isNode(value) && value.type === "Identifier" ? value["value"] : undefined);
const member = (object: string, property: string) => (node: SyntaxNode) =>
  node.type === "MemberExpression" && identifier(node["object"]) === object && identifier(node["property"]) === property;
const anyMember = (object: string) => (node: SyntaxNode) => node.type === "MemberExpression" && identifier(node["object"]) === object;
const called = (name: string) => (node: SyntaxNode) => node.type === "CallExpression" && identifier(node["callee"]) === name;
const imported = (module: RegExp) => (node: SyntaxNode) => {
  const source = node["source"];
  return node.type === "ImportDeclaration" && node["typeOnly"] !== true && isNode(source) && module.test(String(source["value"]));
};
const newDateOfNow = (node: SyntaxNode) => {
  const args = node["arguments"];
  return node.type === "NewExpression" && identifier(node["callee"]) === "Date" && !(Array.isArray(args) && args.length > 0);
};

const WORDS: readonly Word[] = [
  { name: "Date.now", says: member("Date", "now"), home: CLOCK },
  { name: "new Date() of now", says: newDateOfNow, home: CLOCK },
  { name: "performance.now", says: member("performance", "now"), home: CLOCK },
  { name: "process.hrtime", says: member("process", "hrtime"), home: CLOCK },
  { name: "Math.random", says: member("Math", "random"), home: CLOCK },
  { name: "setTimeout", says: called("setTimeout"), home: CLOCK },
  { name: "setInterval", says: called("setInterval"), home: CLOCK },
  { name: "node:timers", says: imported(/^(node:)?timers/), home: CLOCK },
  { name: "process.env", says: member("process", "env"), home: /^src\/config\// },
  { name: "console", says: anyMember("console"), home: /^src\/entry\/cli\// },
];

/** Each use of a word away from its home: `src/a.ts:3: Date.now …`. */
export function findWords(path: string, text: string): string[] {
  const wanted = WORDS.filter(({ home }) => !home.test(path));
  const { root, lineOf } = readSource(text);
  return [...nodesOf(root)].flatMap((node) =>
    wanted
      .filter(({ says }) => says(node))
      .map(({ name, home }) => `${path}:${lineOf(node.span.start)}: ${name} belongs to ${home.source.replace(/[\\^$]/g, "")} alone`),
  );
}

export const checkWords: Check = async (top) => {
  const files = filesBelow(top, "src", ".ts").filter((path) => !isTest(path));
  return { findings: files.flatMap((path) => findWords(path, readText(top, path))), summary: `${files.length} files` };
};
