// The configuration of this process, and what follows from it for the engine.

import { readConfig, surroundings, type Config } from "../config/index.ts";
import { builtIn, type EngineOptions } from "../engine/index.ts";
import type { Log } from "../base/log.ts";
import type { SettingWords } from "../entry/cli/index.ts";
import { ownRules } from "./own-rules.ts";

/** @throws {ConfigError} that names everything that cannot be followed */
export function loadConfig({ set, file }: SettingWords): Config {
  return readConfig({ ...surroundings(), set, ...(file !== undefined && { file }) }, builtIn());
}

/** @throws {ConfigError} where the operator's own rules cannot be read */
export function engineOptions({ database, policy, rules, outlets, listeners, work, keepHistoryMs }: Config, log: Log): EngineOptions {
  return { database, policy, rules: rules.folder === undefined ? [] : ownRules(rules.folder), outlets, listeners, work, keepHistoryMs, log };
}
