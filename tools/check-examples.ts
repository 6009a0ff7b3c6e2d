// The examples of docstrings and of the README are run: what they promise comes out.

import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Check } from "./check.ts";
import { type Example, examplesInSource, examplesOnPage, type Offer, writeProgram } from "./read-examples.ts";
import { build } from "./run/build.mjs";
import { runCommand, runScript } from "./run-command.ts";
import { filesBelow, isGenerated, isTest, readText } from "./source-files.ts";

/** A face of the package, and the folder behind it. */
interface Face extends Offer {
  readonly folder: string;
}

const FACES = [
  { name: "rebound/mail", folder: "src/mail/" },
  { name: "rebound/accept", folder: "src/flow/accept/" },
  { name: "rebound/classify", folder: "src/flow/classify/" },
  { name: "rebound/decide", folder: "src/flow/decide/" },
  { name: "rebound", folder: "src/" },
] as const;

/** Verbs that need no server and change nothing. */
const COMMAND = /^(?:npx |npm run )?rebound (?:-- )?((?:explain|read|config|--help)\b.*)$/;

/** What a module of dist/ exports; nothing where it is not there. */
async function namesOf(path: string): Promise<string[]> {
  return existsSync(path) ? Object.keys(await import(pathToFileURL(path).href)) : [];
}

async function openFace(top: string, { name, folder }: (typeof FACES)[number]): Promise<Face> {
  return { from: name, folder, names: await namesOf(join(top, folder.replace(/^src/, "dist"), "index.js")) };
}

/** The module that an example of a docstring belongs to: what is not for users of the package has examples for its readers. */
async function ownModule(top: string, { where, of }: Example): Promise<Offer[]> {
  if (of === undefined) return [];
  const path = join(top, where.replace(/^src/, "dist").replace(/\.ts:\d+$/, ".js"));
  return [{ from: pathToFileURL(path).href, names: await namesOf(path) }];
}

/** Runs inside the project, so that `rebound/mail` means what it means to a user of the package. */
async function runExample(top: string, example: Example, face: Face): Promise<string[]> {
  const folder = join(top, ".cache", "examples");
  const path = join(folder, `${example.where.replace(/\W+/g, "-")}.ts`);
  mkdirSync(folder, { recursive: true });
  try {
    writeFileSync(path, writeProgram(example, [face, ...(await ownModule(top, example))]));
  } catch (error) {
    return [`${example.where}: the example cannot be read\n${String(error)}`];
  }
  const { code, output } = await runScript([path], { cwd: top });
  return code === 0 ? [] : [`${example.where}: the example fails\n${output.replace(/^\s+at .*\n/gm, "").trim()}`];
}

/** Runs the lines that ask `rebound` something; the others start servers or install. */
async function runCommands(top: string, { where, code }: Example): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), "rebound-example-"));
  const findings: string[] = [];
  try {
    for (const line of code.replaceAll("\\\n", "").split("\n")) {
      const [, words] = COMMAND.exec(line.trim()) ?? [];
      if (words === undefined) continue;
      const script = `rebound() { "${process.execPath}" "${join(top, "dist", "main.js")}" "$@"; }\nrebound ${words}`;
      const ending = await runCommand("bash", ["-c", script], { cwd: folder });
      if (ending.code !== 0) findings.push(`${where}: "${line.trim()}" ends with ${ending.code}\n${ending.output.trim()}`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return findings;
}

/** Functions that a reader can call and that show no example. */
function withoutExample(faces: readonly Face[], examples: readonly Example[], declared: ReadonlySet<string>): string[] {
  const shown = new Set(examples.map(({ of }) => of));
  return faces.flatMap(({ from, names }) => names.filter((name) => declared.has(name) && !shown.has(name)).map((name) => `${name}() of ${from} has no @example`));
}

const pagesOf = (top: string): string[] => ["README.md", ...filesBelow(top, "docs/guide", ".md")].filter((page) => existsSync(join(top, page)));

export const checkExamples: Check = async (top) => {
  build(top, process.execPath);
  const faces = await Promise.all(FACES.map((face) => openFace(top, face)));
  const faceOf = (path: string): Face | undefined => faces.find(({ folder }) => path.startsWith(folder)) ?? faces.at(-1);
  const sources = filesBelow(top, "src", ".ts").filter((path) => !isTest(path) && !isGenerated(path));
  const inSources = sources.flatMap((path) => examplesInSource(path, readText(top, path)));
  const onPages = pagesOf(top).flatMap((page) => examplesOnPage(page, readText(top, page), "ts"));
  const commands = pagesOf(top).flatMap((page) => examplesOnPage(page, readText(top, page), "sh"));

  const findings: string[] = [];
  for (const example of [...inSources, ...onPages]) {
    const face = faceOf(example.where);
    if (face) findings.push(...(await runExample(top, example, face)));
  }
  for (const example of commands) findings.push(...(await runCommands(top, example)));
  rmSync(join(top, ".cache", "examples"), { recursive: true, force: true });

  const declared = new Set(sources.flatMap((path) => [...readText(top, path).matchAll(/^export (?:async )?function (\w+)/gm)].map(([, name = ""]) => name)));
  return { findings, notes: withoutExample(faces, inSources, declared), summary: `${inSources.length + onPages.length} examples, ${commands.length} blocks of commands` };
};
