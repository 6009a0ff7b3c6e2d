// What the command line is lent: the engine, the configuration, the serving.

import { statSync } from "node:fs";
import { systemClock } from "../base/clock.ts";
import { StoreError } from "../base/errors.ts";
import { writeSample, type Config } from "../config/index.ts";
import { builtIn, openEngine, openExplainer } from "../engine/index.ts";
import type { Program, SettingWords } from "../entry/cli/index.ts";
import { makeDataDir, roomIn } from "./data-dir.ts";
import { engineOptions, loadConfig } from "./load-config.ts";
import { openLog } from "./open-log.ts";
import { serve, type ServeOptions } from "./serve.ts";

/** @throws {ConfigError} that names everything that cannot be followed */
export function openProgram(words: SettingWords, options: ServeOptions): Program {
  const config = loadConfig(words);
  const log = openLog({ ...config.log, format: "text" });
  return {
    openEngine: async ({ mayMake }) => {
      if (!mayMake) mustBeThere(config);
      makeDataDir(config.data.dir);
      return openEngine(engineOptions(config, log));
    },
    openExplainer: () => openExplainer(engineOptions(config, log)),
    serve: () => serve(config, options),
    config: { explain: () => config.explained, sample: () => writeSample(builtIn()) },
    room: () => ({ folder: config.data.dir, ...roomIn(config.data.dir) }),
    now: () => systemClock.now(),
  };
}

/** PostgreSQL says so by itself; a file of SQLite would be made. */
function mustBeThere({ database }: Config): void {
  const [, path] = /^sqlite:(.+)$/.exec(database) ?? [];
  if (path === undefined || path === ":memory:" || !isMissing(path)) return;
  throw new StoreError("store.none", `Cannot open database: there is none at "${path}", wanted one that \`rebound serve\` or \`rebound ingest\` has made; "data.dir" says where`);
}

/** What may not be looked at is there, for all that we know: the opening says what is wrong with it. */
function isMissing(path: string): boolean {
  try {
    statSync(path);
    return false;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "ENOENT";
  }
}
