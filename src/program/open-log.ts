// The log of this process: one line of JSON each, or lines for a person, on standard error.

import { pino, stdSerializers } from "pino";
import type { Log } from "../base/log.ts";
import type { Config } from "../config/index.ts";

const STANDARD_ERROR = 2;

export function openLog({ level, format }: Config["log"]): Log {
  return format === "json" ? jsonLog(level) : textLog(level);
}

function jsonLog(level: Config["log"]["level"]): Log {
  return pino({ level, serializers: { error: stdSerializers.err } }, pino.destination({ fd: STANDARD_ERROR, sync: true }));
}

const levels = ["info", "warn", "error", "silent"] as const;

function textLog(least: Config["log"]["level"]): Log {
  const write = (level: (typeof levels)[number]) => (fields: object, message: string) => {
    if (levels.indexOf(level) < levels.indexOf(least)) return;
    const told = Object.entries(fields).map(([name, value]) => `${name}=${value instanceof Error ? value.message : String(value)}`);
    process.stderr.write(`${[level.toUpperCase().padEnd(5), message, ...told].join(" ")}\n`);
  };
  return { info: write("info"), warn: write("warn"), error: write("error") };
}
