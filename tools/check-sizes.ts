// Files, functions, parameters, exports and folders stay small: CONVENTIONS, section 3.

import { readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Check } from "./check.ts";
import { expressionsIn, readRuleFiles, ruleAuthorities } from "./rule-files.ts";
import { filesBelow, isGenerated, isTest, readText } from "./source-files.ts";
import { isNode, nodesOf, readSource, type SourceTree, type SyntaxNode } from "./syntax.ts";

/** Above `look` a size is noted, above `stop` it fails. */
interface Limit {
  readonly look: number;
  readonly stop: number;
}

/** One thing that was measured. */
export interface Size {
  readonly what: keyof typeof LIMITS;
  readonly where: string;
  readonly size: number;
}

export const LIMITS = {
  "lines of code file": { look: 250, stop: 400 },
  "lines of test file": { look: 400, stop: 600 },
  "lines of function": { look: 40, stop: 60 },
  parameters: { look: 4, stop: 5 },
  "exported names": { look: 6, stop: 10 },
  "entries in folder": { look: 20, stop: Number.POSITIVE_INFINITY },
  "lines of rule file": { look: 300, stop: 400 },
  "characters of expression": { look: 140, stop: 200 },
} satisfies Record<string, Limit>;

/** Their entries are strangers to each other, so there may be any number of them. */
const RACKS = /^src\/flow\/(accept(\/(webhooks|logs))?|send|tell)$|^tools$/;
const FUNCTIONS = new Set(["FunctionDeclaration", "FunctionExpression", "ArrowFunctionExpression", "ClassMethod", "PrivateMethod", "Constructor", "MethodProperty"]);

function nameOf(node: SyntaxNode): string {
  const id = node["identifier"] ?? node["key"];
  return isNode(id) && typeof id["value"] === "string" ? `${id["value"]}()` : "function";
}

/** swc keeps a method's parameters, but not its place, in an inner `function`. */
function parametersOf(node: SyntaxNode): number {
  const inner = node["function"];
  const params = node["params"] ?? (typeof inner === "object" && inner !== null && "params" in inner ? inner.params : undefined);
  return Array.isArray(params) ? params.length : 0;
}

function sizesOfFunctions(path: string, { root, lineOf }: SourceTree): Size[] {
  return [...nodesOf(root)]
    .filter(({ type }) => FUNCTIONS.has(type))
    .flatMap((node) => {
      const first = lineOf(node.span.start);
      const where = `${path}:${first}: ${nameOf(node)}`;
      const lines = lineOf(node.span.end - 1) - first + 1;
      return [
        { what: "lines of function", where, size: lines },
        { what: "parameters", where, size: parametersOf(node) },
      ] as const;
    });
}

const listIn = (node: SyntaxNode, field: string): readonly unknown[] => (Array.isArray(node[field]) ? node[field] : []);

/** How many names one statement of a module exports. */
function exportsOf(statement: SyntaxNode): number {
  if (statement.type === "ExportNamedDeclaration") return listIn(statement, "specifiers").length;
  const { declaration } = statement;
  if (statement.type !== "ExportDeclaration" || !isNode(declaration)) return statement.type.startsWith("Export") ? 1 : 0;
  return declaration.type === "VariableDeclaration" ? listIn(declaration, "declarations").length : 1;
}

const linesOf = (text: string): number => text.replace(/\n$/, "").split("\n").length;

/** Everything in one file that has a limit. */
export function measureFile(path: string, text: string): Size[] {
  const tree = readSource(text);
  const lines = linesOf(text);
  const file: Size = { what: isTest(path) ? "lines of test file" : "lines of code file", where: path, size: lines };
  const names = listIn(tree.root, "body").filter(isNode).map(exportsOf).reduce((sum, count) => sum + count, 0);
  const exported: Size[] = path.endsWith("/index.ts") ? [] : [{ what: "exported names", where: path, size: names }];
  return [file, ...exported, ...sizesOfFunctions(path, tree)];
}

function measureFolders(top: string, files: readonly string[]): Size[] {
  const folders = [...new Set(files.map((file) => dirname(file)))].filter((folder) => !RACKS.test(folder));
  return folders.map((folder) => ({
    what: "entries in folder",
    where: folder,
    size: readdirSync(join(top, folder)).filter((name) => !/\.test\.ts$|\.gen\.ts$/.test(name)).length,
  }));
}

/** What stands in rules/, and each expression that it is made of. */
function measureRules(top: string): Size[] {
  return ruleAuthorities(top).flatMap((authority) =>
    readRuleFiles(top, authority).parts.flatMap((part) => [
      { what: "lines of rule file", where: part.path, size: linesOf(readText(top, part.path)) } as const,
      ...expressionsIn(part).map(({ where, expression }) => ({ what: "characters of expression", where: `${part.path}: ${where}`, size: [...expression].length }) as const),
    ]),
  );
}

function sentence({ what, where, size }: Size): string {
  const { look, stop } = LIMITS[what];
  return `${where} has ${size} ${what.replace(/ (of|in) .*/, "")}: look again above ${look}${Number.isFinite(stop) ? `, stop above ${stop}` : ""}`;
}

export const checkSizes: Check = async (top) => {
  const files = ["src", "test", "tools", "bench"].flatMap((folder) => filesBelow(top, folder, ".ts")).filter((path) => !isGenerated(path));
  const sizes = [...files.flatMap((path) => measureFile(path, readText(top, path))), ...measureFolders(top, files), ...measureRules(top)];
  const [findings, noted] = [sizes.filter(({ what, size }) => size > LIMITS[what].stop), sizes.filter(({ what, size }) => size > LIMITS[what].look && size <= LIMITS[what].stop)];
  return { findings: findings.map(sentence), notes: noted.map(sentence), summary: `${files.length} files` };
};
