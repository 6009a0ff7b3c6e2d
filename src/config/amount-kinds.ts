// Kinds of settings that are amounts: numbers, ports, durations, sizes; and the flag, which is an amount of two.

import { readDuration, writeDuration } from "../base/duration.ts";
import { ofText, type Kind } from "./kind.ts";
import { readPort, readSize, writeSize } from "./units.ts";

const FLAGS = new Map<unknown, boolean>([[true, true], ["true", true], [false, false], ["false", false]]);

export const flag: Kind<boolean> = {
  wanted: "true or false",
  read: (raw) => FLAGS.get(raw),
  write: (value) => value,
};

/** For a door of our own: 0 is any that is free. */
export const port: Kind<number> = {
  wanted: "a port from 0 to 65535",
  read: (raw) => readPort(String(raw), 0),
  write: (value) => value,
};

function number(wanted: string, pattern: RegExp, [least, most]: readonly [number, number]): Kind<number> {
  const read = (raw: unknown): number | undefined => {
    const value = typeof raw === "string" && pattern.test(raw) ? Number(raw) : raw;
    return typeof value === "number" && pattern.test(String(value)) && value >= least && value <= most ? value : undefined;
  };
  return { wanted, read, write: (value) => value };
}

export const whole = (least: number, most: number): Kind<number> => number(`a whole number from ${least} to ${most}`, /^\d{1,15}$/, [least, most]);
export const decimal = (least: number, most: number): Kind<number> => number(`a number from ${least} to ${most}`, /^\d{1,9}(?:\.\d{1,20})?$/, [least, most]);

const LONGEST = "3650d";

/** Milliseconds. */
export function duration(least: string, most = LONGEST): Kind<number> {
  const [leastMs = 0, mostMs = 0] = [readDuration(least), readDuration(most)];
  return ofText(
    `a duration such as "30s", "15m", "24h" or "1w", from "${least}" to "${most}"`,
    (given) => {
      const ms = readDuration(given);
      return ms !== undefined && ms >= leastMs && ms <= mostMs ? ms : undefined;
    },
    writeDuration,
  );
}

/** Bytes. */
export function size(least: string, most: string): Kind<number> {
  const [leastBytes = 0, mostBytes = 0] = [readSize(least), readSize(most)];
  return ofText(
    `a size such as "512kb" or "16mb", from "${least}" to "${most}"`,
    (given) => {
      const bytes = readSize(given);
      return bytes !== undefined && bytes >= leastBytes && bytes <= mostBytes ? bytes : undefined;
    },
    writeSize,
  );
}
