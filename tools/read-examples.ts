// Finds the examples of docstrings and pages, and makes programs of them that fail where the example is wrong.

import { nodesOf, readSource, type SyntaxNode } from "./syntax.ts";

/** A piece of code that a reader may copy. */
export interface Example {
  /** Such as `src/mail/status.ts:12`. */
  readonly where: string;
  /** What it is an example of; undefined on a page. */
  readonly of?: string;
  readonly code: string;
}

const DOCSTRING = /\/\*\*((?:[^*]|\*(?!\/))*)\*\/\s*export (?:declare )?(?:abstract )?(?:async )?(?:function\*?|class|const|interface|type) (\w+)/g;
const FENCE = /^```(\w+)([^\n]*)\n([^]*?)^```$/gm;
/** A comment that says what comes out: `// "mailbox-full"`. Any other is prose. */
const RESULT = /^[^\S\n]*;?[^\S\n]*\/\/ (?:=> |→ |-> )?(["'`{[\d-].*|true|false|null|undefined)$/;

const lineAt = (text: string, index: number): number => text.slice(0, index).split("\n").length;

function codeOf(docstring: string): string | undefined {
  const lines = docstring.split("\n").map((line) => line.replace(/^\s*\* ?/, ""));
  const start = lines.findIndex((line) => line.startsWith("@example"));
  if (start < 0) return undefined;
  const after = lines.slice(start + 1);
  const end = after.findIndex((line) => line.startsWith("@"));
  return (end < 0 ? after : after.slice(0, end)).filter((line) => !line.startsWith("```")).join("\n").trim();
}

/** The `@example` blocks of the exported things of a source file. */
export function examplesInSource(path: string, text: string): Example[] {
  return [...text.matchAll(DOCSTRING)].flatMap(({ 1: docstring = "", 2: name = "", index }) => {
    const code = codeOf(docstring);
    return code === undefined ? [] : [{ where: `${path}:${lineAt(text, index)}`, of: name, code }];
  });
}

/** The fenced blocks of a page in one language. One that says `no-run` after the language is only to be read. */
export function examplesOnPage(path: string, text: string, language: string): Example[] {
  return [...text.matchAll(FENCE)]
    .filter(({ 1: found, 2: info = "" }) => found === language && !info.includes("no-run"))
    .map(({ 3: code = "", index }) => ({ where: `${path}:${lineAt(text, index)}`, code: code.trim() }));
}

/** A statement that is an expression with its result in a comment behind it becomes an assertion of that. */
function assertResults(code: string): string {
  const bytes = Buffer.from(code);
  const { root } = readSource(code);
  const statements = Array.isArray(root["body"]) ? root["body"] : [];
  let made = "";
  let from = 0;
  for (const statement of statements as readonly SyntaxNode[]) {
    const { start, end } = statement.span;
    const [line = ""] = bytes.subarray(end - 1).toString().split("\n");
    const [, result] = RESULT.exec(line) ?? [];
    if (statement.type !== "ExpressionStatement" || result === undefined) continue;
    const expression = bytes.subarray(start - 1, end - 1).toString().replace(/;$/, "");
    made += `${bytes.subarray(from, start - 1).toString()}assertSame(${expression}, ${result});`;
    from = end - 1 + Buffer.byteLength(line);
  }
  return made + bytes.subarray(from).toString();
}

/** The names that a piece of code uses without having them: those of `offered` that it neither imports nor declares. */
function namesWanted(code: string, offered: readonly string[]): string[] {
  const nodes = [...nodesOf(readSource(code).root)];
  const used = new Set(nodes.filter(({ type }) => type === "Identifier").map((node) => node["value"]));
  const imported = code.match(/^import [^;]*;?$/gm)?.join(" ") ?? "";
  return offered.filter((name) => used.has(name) && !new RegExp(`\\b${name}\\b`).test(imported));
}

/** A module, and what it offers when it runs. */
export interface Offer {
  readonly from: string;
  readonly names: readonly string[];
}

/** The example as a program. The imports that it leaves out are taken from the first offer that has the name. */
export function writeProgram({ code }: Example, offers: readonly Offer[]): string {
  let imports = "";
  const had = new Set<string>();
  for (const { from, names } of offers) {
    const wanted = namesWanted(code, names).filter((name) => !had.has(name));
    for (const name of wanted) had.add(name);
    if (wanted.length > 0) imports += `import { ${wanted.join(", ")} } from "${from}";\n`;
  }
  return `import { deepStrictEqual as assertSame } from "node:assert";\n${imports}${assertResults(code)}\n`;
}
