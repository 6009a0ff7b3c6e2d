// The log of this process: one line of JSON each, or lines for a person, on standard error.

import { pino, stdSerializers } from "pino";
import { systemClock } from "../base/clock.ts";
import type { Log } from "../base/log.ts";
import type { Config } from "../config/index.ts";

const STANDARD_ERROR = 2;

/** Where no format is wished, a person is taken to look on at a terminal, and a program elsewhere. */
export function openLog({ level, format = process.stderr.isTTY ? "text" : "json" }: Config["log"]): Log {
  return format === "json" ? jsonLog(level) : textLog(level);
}

function jsonLog(level: Config["log"]["level"]): Log {
  return pino({ level, serializers: { error: stdSerializers.err } }, pino.destination({ fd: STANDARD_ERROR, sync: true }));
}

const levels = ["info", "warn", "error", "silent"] as const;

function textLog(least: Config["log"]["level"]): Log {
  const write = (level: (typeof levels)[number]) => (fields: object, message: string) => {
    if (levels.indexOf(level) >= levels.indexOf(least)) process.stderr.write(`${lineOf(level, message, { fields, at: systemClock.now() })}\n`);
  };
  return { info: write("info"), warn: write("warn"), error: write("error") };
}

/** One line, with the time in UTC. A line break would begin another one, and other letters of control would steer a terminal. */
export function lineOf(level: string, message: string, { fields, at }: { readonly fields: object; readonly at: number }): string {
  const time = new Date(at).toISOString().slice(0, 19).replace("T", " ");
  const told = Object.entries(fields).map(([name, value]) => `${name}=${value instanceof Error ? value.message : String(value)}`);
  return [time, level.toUpperCase().padEnd(5), message, ...told].join(" ").replaceAll(/(?<!\s)\s*[\r\n]\s*/g, " | ").replaceAll(/\p{Cc}/gu, "\u{fffd}");
}
