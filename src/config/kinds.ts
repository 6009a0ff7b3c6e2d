// What a setting may hold: how it is read from a file or from text, how it is written back, what is wanted of it.

import { resolve } from "node:path";
import { readDuration, writeDuration } from "../base/duration.ts";
import { readHost, readHostPort, readPort, readSize, writeHostPort, writeSize, type HostPort } from "./units.ts";

/** A value as a file has it. The environment and flags have text alone, lists with commas. */
export type Raw = string | number | boolean | readonly string[];

export interface Kind<T> {
  /** Goes on after "wanted". */
  readonly wanted: string;
  /** @param folder what relative paths start from
   *  @returns undefined where `raw` cannot be taken */
  read(raw: unknown, folder: string): T | undefined;
  write(value: T): Raw;
  /** What of it may be seen. Absent: all. */
  show?(value: T): string;
}

/** A kind that is written as text. */
function ofText<T>(wanted: string, read: (text: string, folder: string) => T | undefined, write: (value: T) => string): Kind<T> {
  return { wanted, write, read: (raw, folder) => (typeof raw === "string" && !/[\0\r\n]/.test(raw) ? read(raw, folder) : undefined) };
}

const same = (text: string): string => text;

const PLAIN = /\S/;
export const text = ofText("a text that is not empty", (given) => (PLAIN.test(given) ? given : undefined), same);

/** Several lines, such as keys and certificates. */
export const pem: Kind<string> = {
  wanted: "a text in PEM",
  read: (raw) => (typeof raw === "string" && raw.includes("-----BEGIN ") ? raw : undefined),
  write: same,
};

const SHORTEST_SECRET = 16;
export const secret = ofText(`${SHORTEST_SECRET} characters or more`, (given) => (given.length >= SHORTEST_SECRET ? given : undefined), same);

const NAME = /^[a-z\d](?:[a-z\d-]{0,62}[a-z\d])?$/;
export const name = ofText('small letters, digits and "-"', (given) => (NAME.test(given) ? given : undefined), same);

export const host = ofText<string>('a host name or an IP address, such as "127.0.0.1"', readHost, same);
export const hostPort = ofText<HostPort>('a host and a port, such as "mx.example.com:25"', readHostPort, writeHostPort);

/** Absolute. */
export const path = ofText("a path", (given, folder) => (given === "" ? undefined : resolve(folder, given)), same);

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

/** One of a few words. */
export function word<const W extends string>(...words: readonly W[]): Kind<W> {
  return ofText(words.map((one) => `"${one}"`).join(" or "), (given) => words.find((one) => one === given), same);
}

/** One to `most` of one kind. */
export function list<T>(item: Kind<T>, most: number): Kind<readonly T[]> {
  return {
    wanted: `a list of 1 to ${most}, each ${item.wanted}`,
    read(raw, folder) {
      const items: unknown = typeof raw === "string" ? raw.split(",").map((one) => one.trim()) : raw;
      if (!Array.isArray(items) || items.length === 0 || items.length > most) return undefined;
      const values = items.map((one: unknown) => item.read(one, folder)).filter((value) => value !== undefined);
      return values.length === items.length ? values : undefined;
    },
    write: (values) => values.map((value) => String(item.write(value))),
  };
}
