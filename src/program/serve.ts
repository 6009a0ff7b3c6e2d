// Serves: the engine runs, all doors are open, until a signal ends it.

import type { Config } from "../config/index.ts";
import { openEngine, type Engine } from "../engine/index.ts";
import { openHttp } from "../entry/http/index.ts";
import { openSmtp } from "../entry/smtp/index.ts";
import { systemClock } from "../base/clock.ts";
import type { Log } from "../base/log.ts";
import { makeDataDir } from "./data-dir.ts";
import { makeFirstKey } from "./first-key.ts";
import { engineOptions } from "./load-config.ts";
import { openLog } from "./open-log.ts";

/** Something that is open, and where. */
interface Door {
  readonly name: string;
  readonly at: string;
  close(): Promise<void>;
}

/** A second signal, or a shutdown that takes longer than this, ends the process at once; what was under way is found again. */
const LONGEST_GOODBYE_MS = 30_000;

/** @param line writes a line for the person who started it */
export async function serve(config: Config, version: string, line: (text: string) => void): Promise<void> {
  const log = openLog(config.log);
  makeDataDir(config.data.dir);
  const engine = await openEngine(engineOptions(config, log));
  const doors: Door[] = [];
  try {
    for (const open of doorsOf(config, version)) doors.push(await open(engine, log));
    const keyFile = await makeFirstKey(engine, config.data.dir);
    engine.start();
    for (const text of welcome(config, doors, keyFile)) line(text);
    await signalled();
    line("Finishing what is under way; press Ctrl-C again to end at once.");
    endAtOnceIfAsked();
  } finally {
    await Promise.all(doors.map((door) => door.close()));
    await engine.stop();
  }
}

type Opening = (engine: Engine, log: Log) => Promise<Door>;

function doorsOf({ http, smtp, lmtp }: Config, version: string): readonly Opening[] {
  return [
    async (engine, log) => {
      const { url, close } = await openHttp({ engine, log, version, ...http });
      return { name: "HTTP API", at: url, close };
    },
    ...(smtp ? [mailDoor("SMTP", smtp)] : []),
    ...(lmtp ? [mailDoor("LMTP", lmtp)] : []),
  ];
}

function mailDoor(name: "SMTP" | "LMTP", options: NonNullable<Config["smtp"]>): Opening {
  return async (engine, log) => {
    const { host, port, close } = await openSmtp({ engine, log, lmtp: name === "LMTP", ...options });
    return { name: `${name} intake`, at: `${host}:${port}`, close };
  };
}

function welcome(config: Config, doors: readonly Door[], keyFile: string | undefined): readonly string[] {
  const url = doors[0]?.at ?? "";
  const places = [
    ...doors.map(({ name, at }) => [name, name === "HTTP API" ? `${at}/v1 (described in ${at}/v1/openapi.json)` : at] as const),
    ["Metrics", `${url}/metrics`] as const,
    ["Data", config.data.dir] as const,
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

const signals = ["SIGINT", "SIGTERM"] as const;

function signalled(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of signals) process.once(signal, () => resolve());
  });
}

function endAtOnceIfAsked(): void {
  for (const signal of signals) process.once(signal, () => process.exit(1));
  systemClock.after(LONGEST_GOODBYE_MS, () => process.exit(1));
}
