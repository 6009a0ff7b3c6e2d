// Collects what the operator wrote: in the file, in the environment, behind --set. What is written later in this list counts.

import { resolve } from "node:path";
import { parse } from "smol-toml";
import { shown, type Misfit } from "./misfit.ts";
import type { Named, Names } from "./names.ts";
import { linesOf } from "./toml-lines.ts";

/** Where the operator's words are found. */
export interface Sources {
  /** Each "name=value", as it stood behind --set. */
  readonly set?: readonly string[];
  /** As it stood behind --config. */
  readonly file?: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The working directory; relative paths start here, wherever they are written. */
  readonly folder: string;
  /** The text of a file; undefined where there is none. */
  readonly readFile: (path: string) => string | undefined;
}

/** One setting, as it was written. */
export interface Given extends Named {
  /** Its full name, as the file has it. */
  readonly name: string;
  readonly raw: unknown;
  /** For a person: the file and its line, the variable, or "--set". */
  readonly from: string;
  /** The later the place, the higher. */
  readonly rank: number;
}

interface Gathering {
  readonly givens: Map<string, Given>;
  readonly misfits: Misfit[];
  readonly names: Names;
}

type Place = Pick<Given, "from" | "rank">;

const USUAL_FILE = "rebound.toml";

/** By full name. Of a secret both its value and its file may be there. */
export function gather(sources: Sources, names: Names, misfits: Misfit[]): ReadonlyMap<string, Given> {
  const gathering: Gathering = { givens: new Map(), misfits, names };
  gatherFile(sources, gathering);
  gatherEnvironment(sources.env, gathering);
  for (const words of sources.set ?? []) gatherFlag(words, gathering);
  return gathering.givens;
}

function keep(name: string, raw: unknown, { from, rank }: Place, { givens, misfits, names }: Gathering): void {
  const named = names.named(name);
  if (named) {
    if (givens.get(name)?.rank === 1 && rank === 1) misfits.push({ setting: name, found: "is given twice in the file", wanted: "it once" });
    givens.set(name, { ...named, name, raw, from, rank });
    return;
  }
  const near = names.near(name);
  if (names.isGroup(name)) misfits.push({ setting: name, found: "is a value of its own", wanted: "a table of settings" });
  else misfits.push({ setting: name, found: "is no setting", wanted: near === undefined ? 'one of "rebound config sample"' : `"${near}"` });
}

function gatherFile({ file, env, folder, readFile }: Sources, gathering: Gathering): void {
  const named = file ?? (env["REBOUND_CONFIG"] === "" ? undefined : env["REBOUND_CONFIG"]);
  const path = named ?? USUAL_FILE;
  const misfit = (found: string): void => void gathering.misfits.push({ setting: "config", found, wanted: "a file of TOML that can be read" });
  try {
    const content = readFile(resolve(folder, path));
    if (content === undefined) {
      if (named !== undefined) misfit(`is ${shown(path)}, where nothing is`);
      return;
    }
    const table = parse(content);
    const lines = linesOf(content);
    for (const [name, raw] of leavesOf(table, "")) keep(name, raw, { from: placeIn(path, lines.get(name)), rank: 1 }, gathering);
  } catch (error) {
    misfit(`is ${shown(path)}: ${whyNot(error)}`);
  }
}

function placeIn(file: string, line: number | undefined): string {
  return line === undefined ? file : `${file}:${line}`;
}

/** The first line; what follows in an error of TOML shows the file, and with it perhaps a secret. */
function whyNot(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const [first = ""] = error.message.split("\n");
  return "line" in error ? `${first} at line ${String(error.line)}` : first;
}

function isTable(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Date);
}

/** No name is longer; what lies deeper is not looked into. */
const LONGEST_NAME = 400;

/** Every value with its full name. Tables in a row are counted from 1; a row of none holds nothing. */
function* leavesOf(value: unknown, name: string): Generator<readonly [name: string, raw: unknown]> {
  const isRow = Array.isArray(value) && (name === "listeners" || value.length > 0) && value.every(isTable);
  const parts = isRow ? value.map((one, index) => [String(index + 1), one] as const) : Object.entries(isTable(value) ? value : {});
  if ((!isRow && !isTable(value)) || name.length > LONGEST_NAME) yield [name, value];
  else for (const [key, part] of parts) yield* leavesOf(part, name === "" ? key : `${name}.${key}`);
}

/** Variables of tests and tools, and those that Kubernetes sets for a service called "rebound". */
const OF_OTHERS = /^REBOUND_(?:CONFIG|ACCEPT|TEST_\w+|SERVICE_HOST|SERVICE_PORT\w*|PORT|PORT_\d+_\w+)$/;

function gatherEnvironment(env: Sources["env"], gathering: Gathering): void {
  for (const [variable, raw] of Object.entries(env)) {
    if (!variable.startsWith("REBOUND_") || OF_OTHERS.test(variable) || raw === undefined || raw === "") continue;
    const name = gathering.names.inEnvironment(variable);
    if (name !== undefined) keep(name, raw, { from: variable, rank: 2 }, gathering);
    else gathering.misfits.push({ setting: variable, found: "is no setting", wanted: gathering.names.nearInEnvironment(variable) ?? 'one of "rebound config sample", in capitals and with "_"' });
  }
}

function gatherFlag(words: string, gathering: Gathering): void {
  const at = words.indexOf("=");
  if (at > 0) keep(words.slice(0, at), words.slice(at + 1), { from: "--set", rank: 3 }, gathering);
  else gathering.misfits.push({ setting: "--set", found: `is ${shown(words)}`, wanted: 'a setting, "=" and its value' });
}
