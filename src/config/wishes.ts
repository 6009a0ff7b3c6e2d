// The operator's wishes, each checked: what was written where it was, else the default.

import { resolve } from "node:path";
import type { Given, Sources } from "./gather.ts";
import { shown, type Misfit } from "./misfit.ts";
import { nameOf } from "./names.ts";
import { settings, type Setting, type SettingName, type ValueOf } from "./settings.ts";

/** The settings with their values. `instance` is what stands for `<reason>`, `<number>` or `<domain>`. */
export interface Wishes {
  value<N extends SettingName>(row: N, instance?: string): ValueOf<N>;
  /** Where it was written; undefined: nowhere. What was written may have been a misfit. */
  from(row: SettingName, instance?: string): string | undefined;
  /** Every instance of the row for which something was written, in the order in which it was. */
  instances(row: SettingName): readonly string[];
}

interface Wish {
  readonly row: SettingName;
  readonly instance: string;
  readonly from: string;
  /** Undefined where it could not be read. */
  readonly value: unknown;
}

export function wishesOf(givens: ReadonlyMap<string, Given>, sources: Sources, misfits: Misfit[]): Wishes {
  const wishes = new Map<string, Wish>();
  const counting = theOnesThatCount(givens, misfits);
  const dataDir = settings["data.dir"].kind.read(counting.find(({ row }) => row === "data.dir")?.raw, sources.folder) ?? settings["data.dir"].default;
  for (const given of counting) {
    const { row, instance = "", from } = given;
    wishes.set(nameOf(row, instance), { row, instance, from, value: readGiven({ ...given, raw: withDataDir(given.raw, dataDir) }, sources, misfits) });
  }
  const wishFor = (row: SettingName, instance?: string): Wish | undefined => wishes.get(nameOf(row, instance));
  return {
    value(row, instance) {
      const value = wishFor(row, instance)?.value ?? defaultOf(settings[row], dataDir, sources.folder);
      return value as ValueOf<typeof row>; // the row's own kind has read it
    },
    from: (row, instance) => wishFor(row, instance)?.from,
    instances: (row) => [...wishes.values()].filter((wish) => wish.row === row).map(({ instance }) => instance),
  };
}

/** Of a value and the file that holds it, the one from the later place. */
function theOnesThatCount(givens: ReadonlyMap<string, Given>, misfits: Misfit[]): readonly Given[] {
  return [...givens.values()].filter((given) => {
    const [plain, inFile] = pairOf(given, givens);
    if (!plain || !inFile) return true;
    if (plain.rank === inFile.rank && given === plain) misfits.push({ setting: plain.name, found: `is given, and "${inFile.name}" with it`, wanted: "one of the two" });
    return given === (plain.rank > inFile.rank ? plain : inFile);
  });
}

function pairOf({ row, instance }: Given, givens: ReadonlyMap<string, Given>): readonly [Given | undefined, Given | undefined] {
  const name = nameOf(row, instance);
  return [givens.get(name), givens.get(`${name}-file`)];
}

function readGiven(given: Given, sources: Sources, misfits: Misfit[]): unknown {
  const { setting, name, raw, from, rank, isInFile } = given;
  const value = setting.kind.read(raw, sources.folder);
  if (value !== undefined) return isInFile ? readHeld(given, String(value), sources, misfits) : value;
  const found = setting.secret === true || setting.kind.show !== undefined ? "***" : shown(raw);
  misfits.push({ setting: name, found: `is ${found}${rank > 1 && from !== name ? ` (${from})` : ""}`, wanted: setting.kind.wanted });
  return undefined;
}

/** The value that stands in a file, without the end of its last line. */
function readHeld({ row, name }: Given, path: string, { readFile, folder }: Sources, misfits: Misfit[]): unknown {
  const { kind }: Setting = settings[row];
  const misfit = (found: string, wanted: string): void => void misfits.push({ setting: name, found: `is ${shown(path)}, ${found}`, wanted });
  try {
    const content = readFile(resolve(folder, path));
    if (content === undefined) return misfit("where nothing is", "a file that can be read");
    const value = kind.read(content.replace(/\r?\n$/, ""), folder);
    if (value === undefined) misfit("which holds something else", kind.wanted);
    return value;
  } catch (error) {
    return misfit(`which cannot be read (${error instanceof Error && "code" in error ? String(error.code) : "unknown"})`, "a file that can be read");
  }
}

function defaultOf({ kind, default: raw }: Setting, dataDir: string, folder: string): unknown {
  return kind.read(withDataDir(raw, dataDir), folder);
}

function withDataDir(raw: unknown, dataDir: string): unknown {
  return typeof raw === "string" ? raw.replace(/^(|sqlite:)<data\.dir>/, (_, scheme: string) => scheme + dataDir) : raw;
}
