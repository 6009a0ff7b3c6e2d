// Serves: the engine runs, all doors are open, until a signal ends it.

import type { Config } from "../config/index.ts";
import { openEngine, type Engine } from "../engine/index.ts";
import { makeDataDir } from "./data-dir.ts";
import { doorsOf, type Door } from "./doors.ts";
import { makeFirstKey } from "./first-key.ts";
import { engineOptions } from "./load-config.ts";
import { openLog } from "./open-log.ts";
import { listenForEnd, type EndWish } from "./signals.ts";

export interface ServeOptions {
  readonly version: string;
  /** Writes a line for the person who started it. */
  readonly line: (text: string) => void;
}

/** Before the engine is open nothing is under way that could be finished, only a database that may be slow to answer. */
const LONGEST_GOODBYE_MS = { opening: 2_000, serving: 30_000 } as const;

/** A signal that comes while something is being opened is followed as soon as that is open. */
export async function serve(config: Config, options: ServeOptions): Promise<void> {
  let state: keyof typeof LONGEST_GOODBYE_MS = "opening";
  const end = listenForEnd({
    onWish: () => options.line("Finishing what is under way; press Ctrl-C again to end at once."),
    longestGoodbyeMs: () => LONGEST_GOODBYE_MS[state],
  });
  try {
    makeDataDir(config.data.dir);
    const engine = await openEngine(engineOptions(config, openLog(config.log)));
    state = "serving";
    try {
      await serveWith(engine, end, { config, ...options });
    } finally {
      await engine.stop();
    }
  } finally {
    end.forget();
  }
}

async function serveWith(engine: Engine, end: EndWish, { config, version, line }: ServeOptions & { readonly config: Config }): Promise<void> {
  const log = openLog(config.log);
  const doors: Door[] = [];
  try {
    for (const open of doorsOf(config, version)) if (!end.isWished) doors.push(await open(engine, log));
    if (!end.isWished) {
      const keyFile = await makeFirstKey(engine, config.data.dir);
      engine.start();
      for (const text of welcome(config, doors, keyFile)) line(text);
    }
    await end.wished;
  } finally {
    await Promise.all(doors.map((door) => door.close()));
  }
}

/** As it may be shown: without a password. */
function databaseOf({ explained }: Config): string {
  const shown = explained.find(({ setting }) => setting === "database.url")?.value ?? "";
  return shown.startsWith("sqlite:") ? `SQLite in ${shown.slice("sqlite:".length)}` : `PostgreSQL at ${shown}`;
}

function welcome(config: Config, doors: readonly Door[], keyFile: string | undefined): readonly string[] {
  const url = doors[0]?.at ?? "";
  const places = [
    ...doors.map(({ name, at }) => [name, name === "HTTP API" ? `${at}/v1 (described in ${at}/v1/openapi.json)` : at] as const),
    ["Metrics", `${url}/metrics`] as const,
    ["Data", config.data.dir] as const,
    ["Database", databaseOf(config)] as const,
  ];
  const width = Math.max(...places.map(([name]) => name.length));
  return [
    "Rebound is serving.",
    "",
    ...places.map(([name, place]) => `  ${name.padEnd(width)}  ${place}`),
    ...(keyFile === undefined ? [] : ["", `The first key to the API stands in ${keyFile}; nobody else is shown it.`]),
    "",
    "Try in another terminal:",
    "",
    '  npm run --silent rebound -- explain "452 4.3.1 Mail system full"',
    "",
    "Ctrl-C ends it.",
  ];
}
