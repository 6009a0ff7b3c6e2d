// What the command line is lent: the engine, the configuration, the serving.

import { systemClock } from "../base/clock.ts";
import { writeSample } from "../config/index.ts";
import { builtIn, openEngine, openExplainer } from "../engine/index.ts";
import type { Program } from "../entry/cli/index.ts";
import { makeDataDir } from "./data-dir.ts";
import { engineOptions, loadConfig, type ConfigWords } from "./load-config.ts";
import { openLog } from "./open-log.ts";
import { serve } from "./serve.ts";

/** @throws {ConfigError} that names everything that cannot be followed */
export function openProgram(words: ConfigWords, version: string, line: (text: string) => void): Program {
  const config = loadConfig(words);
  return {
    openEngine() {
      makeDataDir(config.data.dir);
      return openEngine(engineOptions(config, openLog({ ...config.log, format: "text" })));
    },
    openExplainer: () => openExplainer(engineOptions(config, openLog(config.log))),
    serve: () => serve(config, version, line),
    config: { explain: () => config.explained, sample: () => writeSample(builtIn()) },
    now: () => systemClock.now(),
  };
}
