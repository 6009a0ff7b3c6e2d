// The names of settings: which one is meant, what it is called in the environment, and which are near to one that is not known.

import { nearest } from "../base/nearest.ts";
import { settings, type Setting, type SettingName } from "./settings.ts";
import { path } from "./text-kinds.ts";

/** A setting that was named. */
export interface Named {
  /** Its row of the table. */
  readonly row: SettingName;
  readonly setting: Setting;
  /** What stands in the place of `<reason>`, `<number>` or `<domain>`. */
  readonly instance?: string;
  /** The name had "-file" behind it: the value is in a file. */
  readonly isInFile: boolean;
}

export interface Names {
  /** Undefined: there is no such setting. */
  named(name: string): Named | undefined;
  /** By a name such as "REBOUND_HTTP_PORT". Settings of domains have none. @returns the setting's own name */
  inEnvironment(variable: string): string | undefined;
  /** The setting that was perhaps meant. */
  near(name: string): string | undefined;
  /** The variable that was perhaps meant. */
  nearInEnvironment(variable: string): string | undefined;
  /** Whether settings have names that begin so. */
  isGroup(name: string): boolean;
}

interface Pattern extends Omit<Named, "instance"> {
  readonly front: string;
  readonly placeholder: string;
  readonly back: string;
}

/** Stands for `<reason>` where a wish is for every reason that is tried again by itself. */
export const EVERY_REASON = "default";

const FILE = "-file";
const MOST_INSTANCES = 99;

/** Where a value may come from a file, the row is there twice. */
const patterns: readonly Pattern[] = rowNames().flatMap((row) => {
  const setting: Setting = settings[row];
  const [front = "", placeholder = "", back = ""] = row.split(/<(\w+)>/);
  const plain = { row, setting, front, placeholder, back, isInFile: false };
  if (!mayBeInFile(setting)) return [plain];
  const behind = placeholder === "" ? { front: front + FILE } : { back: back + FILE };
  return [plain, { ...plain, ...behind, setting: { kind: path, says: `A file that holds ${row}.` }, isInFile: true }];
});

/** In the order of the table. */
export function rowNames(): SettingName[] {
  const names = Object.keys(settings);
  return names.filter((name): name is SettingName => Object.hasOwn(settings, name));
}

export function mayBeInFile({ secret, fromFile }: Setting): boolean {
  return secret === true || fromFile === true;
}

export function variableOf(name: string): string {
  return `REBOUND_${name.replace(/[.-]/g, "_").toUpperCase()}`;
}

/** A row's name for one instance. */
export function nameOf(row: SettingName, instance = ""): string {
  return row.replace(/<\w+>/, () => instance);
}

export function namesWith(reasons: readonly string[]): Names {
  const instances: Readonly<Record<string, readonly string[]>> = {
    "": [""],
    reason: [EVERY_REASON, ...reasons],
    number: Array.from({ length: MOST_INSTANCES }, (_, index) => String(index + 1)),
  };
  const all = patterns.flatMap(({ front, placeholder, back }) => (instances[placeholder] ?? []).map((instance) => front + instance + back));
  const byVariable = new Map(all.map((name) => [variableOf(name), name]));
  const byName = new Map(patterns.filter(({ placeholder }) => placeholder === "").map((pattern) => [pattern.front, pattern]));

  const isInstance = (placeholder: string, instance: string): boolean =>
    placeholder === "domain" ? instance !== "" : instances[placeholder]?.includes(instance) === true;

  return {
    named(name) {
      const plain = byName.get(name);
      if (plain) return plain;
      for (const pattern of patterns) {
        const instance = instanceIn(name, pattern);
        if (instance !== undefined && isInstance(pattern.placeholder, instance)) return { ...pattern, instance };
      }
      return undefined;
    },
    inEnvironment: (variable) => byVariable.get(variable),
    near: (name) => nearest(name, all) ?? endingSo(name, all),
    nearInEnvironment: (variable) => nearest(variable, [...byVariable.keys()]),
    isGroup: (name) => [...all, ...patterns.map(({ front }) => front)].some((one) => one.startsWith(`${name}.`)),
  };
}

function instanceIn(name: string, { front, placeholder, back }: Pattern): string | undefined {
  const isSo = placeholder !== "" && name.startsWith(front) && name.endsWith(back) && name.length > front.length + back.length;
  return isSo ? name.slice(front.length, name.length - back.length) : undefined;
}

/** Somebody left out the front: "smtp.relay" for "outlets.smtp.relay". */
function endingSo(name: string, all: readonly string[]): string | undefined {
  const found = all.filter((one) => one.endsWith(`.${name}`));
  return found.length === 1 ? found[0] : undefined;
}
