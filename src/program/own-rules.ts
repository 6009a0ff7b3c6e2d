// The operator's own rules, out of the folder that the configuration names.

import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { ConfigError } from "../base/errors.ts";
import { readRuleFile, type RuleFileReading, type RuleSet } from "../engine/index.ts";

const SETTING = "rules.folder";

/** @throws {ConfigError} that names every rule that cannot be used */
export function ownRules(folder: string): readonly RuleSet[] {
  const readings = ruleFiles(folder).map((file) => readFile(folder, file));
  const faults = readings.flatMap(({ file, faults: found }) => found.map((fault) => `${join(folder, file)}: ${fault}`));
  if (faults.length > 0) throw new ConfigError(`Cannot use own rules: ${faults.join("\n")}`, [SETTING]);
  return readings.flatMap(({ ruleSet }) => ruleSet ?? []);
}

function ruleFiles(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".toml")).toSorted();
  } catch (cause) {
    throw new ConfigError(`Cannot read own rules: "${SETTING}" is "${folder}", wanted a folder that can be read`, [SETTING], { cause });
  }
}

interface FileReading extends RuleFileReading {
  readonly file: string;
}

function readFile(folder: string, file: string): FileReading {
  const name = dirname(file) === "." ? file.replace(/\.toml$/, "") : dirname(file);
  try {
    return { file, ...readRuleFile(`operator/${name.replaceAll("\\", "/")}`, readFileSync(join(folder, file), "utf8")) };
  } catch (error) {
    return { file, faults: [`found "${error instanceof Error ? error.message : String(error)}", wanted a file that can be read`] };
  }
}
