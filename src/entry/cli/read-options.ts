// Reads the values of options: counts, words of a few, reasons, times to come.

import { readDuration } from "../../base/duration.ts";
import { readInstant } from "../../base/instant.ts";
import { nearest } from "../../base/nearest.ts";
import { isReason, reasonIds, type Reason } from "../../engine/index.ts";
import { domainKey, mailboxKey, readMailbox } from "../../mail/index.ts";
import { UsageError } from "./exits.ts";
import type { Values } from "./read-words.ts";

/** Undefined where the option was not given. */
export function textOf(values: Values, name: string): string | undefined {
  const value = values[name];
  return typeof value === "string" ? value : undefined;
}

/** The number of an option of whole numbers from 1 to `most`. */
export function countOf(values: Values, name: string, { usual, most }: { usual: number; most: number }): number {
  const text = textOf(values, name);
  if (text === undefined) return usual;
  if (/^\d{1,15}$/.test(text) && Number(text) >= 1 && Number(text) <= most) return Number(text);
  throw new UsageError(`Cannot read --${name}: it is "${text}", wanted a whole number from 1 to ${most}`);
}

/** One of a few words. */
export function wordOf<W extends string>(values: Values, name: string, words: readonly W[]): W | undefined {
  const text = textOf(values, name);
  const found = words.find((word) => word === text);
  if (text !== undefined && found === undefined) throw new UsageError(`Cannot read --${name}: it is "${text}", wanted one of ${words.join(", ")}`);
  return found;
}

export function reasonOf(values: Values, name: string): Reason | undefined {
  const text = textOf(values, name);
  if (text === undefined || isReason(text)) return text;
  const near = nearest(text, reasonIds());
  throw new UsageError(`Cannot read --${name}: "${text}" is no reason, wanted ${near === undefined ? "one such as mail-system-full or user-unknown" : `"${near}"`}`);
}

/** As the store keeps it. */
export function mailboxOf(values: Values, name: string): string | undefined {
  const text = textOf(values, name);
  if (text === undefined) return undefined;
  const mailbox = readMailbox(text);
  if (!mailbox) throw new UsageError(`Cannot read --${name}: it is "${text}", wanted a mailbox such as ada@example.com`);
  return mailboxKey(mailbox);
}

/** As the store keeps it. */
export function domainOf(values: Values, name: string): string | undefined {
  const text = textOf(values, name);
  return text === undefined ? undefined : domainKey(text);
}

const DAY = /^\d{4}-\d\d-\d\d$/;
const LAST_YEAR = Date.UTC(9999, 0);

/** When what is wished `--for` a time or `--until` an instant ends. */
export function untilOf(values: Values, { usual, now }: { usual: string; now: number }): number {
  const until = textOf(values, "until");
  const duration = textOf(values, "for");
  if (until !== undefined && duration !== undefined) throw new UsageError("Cannot follow: --for and --until are both given, wanted one of them");
  const at = until === undefined ? now + (readDuration(duration ?? usual) ?? Number.NaN) : instantOf(until);
  if (at > now && at < LAST_YEAR) return at;
  const [name, found] = until === undefined ? ["for", duration] : ["until", until];
  const wanted = until === undefined ? "a duration such as 12h or 30d" : "a day or an instant to come, such as 2030-12-31 or 2030-12-31T09:00:00Z";
  throw new UsageError(`Cannot read --${name}: it is "${found}", wanted ${wanted}`);
}

/** With its zone; a day alone is its first moment in UTC. */
function instantOf(text: string): number {
  return DAY.test(text) ? Date.parse(text) : (readInstant(text) ?? Number.NaN);
}
