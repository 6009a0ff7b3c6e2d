// Values that look otherwise in the API than inside: instants, durations, numbers, enhanced status codes. Here alone they are turned.

import { z } from "zod";
import { readDuration, writeDuration } from "../../base/duration.ts";
import { readInstant, writeInstant } from "../../base/instant.ts";
import { readEnhancedStatusCode, writeEnhancedStatusCode, type EnhancedStatusCode } from "../../mail/index.ts";

/** How one kind of value is read from text and written to it. */
interface Manner<T> {
  read(text: string): T | undefined;
  write(value: T): string;
  /** "an instant such as …" */
  readonly wanted: string;
  /** What the OpenAPI document says of the text. */
  readonly meta: Record<string, unknown>;
}

function field<V extends z.ZodType>(inside: V, { read, write, wanted, meta }: Manner<z.input<V>>) {
  return z.codec(z.string(`wanted ${wanted}`).meta(meta), inside, {
    decode(text, context) {
      const value = read(text);
      if (value !== undefined) return value;
      context.issues.push({ code: "custom", input: text, message: `is "${text.slice(0, 100)}", wanted ${wanted}` });
      return z.NEVER;
    },
    encode: write,
  });
}

/** Milliseconds since the epoch inside, ISO 8601 in UTC outside. */
export const instant = field(z.number(), {
  read: readInstant,
  write: writeInstant,
  wanted: 'an instant such as "2026-01-05T09:00:00Z"',
  meta: { format: "date-time", examples: ["2026-01-05T09:00:00.000Z"] },
});

/** Milliseconds inside, words outside. */
export const duration = field(z.number(), {
  read: readDuration,
  write: writeDuration,
  wanted: 'a duration such as "4h" or "30d"',
  meta: { pattern: "^\\d+(ms|s|m|h|d|w)$", examples: ["30d"] },
});

/** RFC 3463 §2: numbers inside, dots outside. */
export const enhancedStatus = field(z.custom<EnhancedStatusCode>((value) => value !== undefined, "is missing"), {
  read: readEnhancedStatusCode,
  write: writeEnhancedStatusCode,
  wanted: 'an enhanced status code such as "4.3.1"',
  meta: { pattern: "^[245]\\.\\d{1,3}\\.\\d{1,3}$", examples: ["4.3.1"] },
});

/** A whole number in a query, where everything is text. */
export function wholeNumber(minimum: number, maximum: number) {
  return field(z.number(), {
    read(text) {
      const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
      return value >= minimum && value <= maximum ? value : undefined;
    },
    write: String,
    wanted: `a whole number from ${minimum} to ${maximum}`,
    meta: { type: "integer", minimum, maximum },
  });
}

/** A name that may stand once or several times in a query. */
export function severalTimes<T extends z.ZodType>(item: T) {
  return z.codec(z.union([item, z.array(item)]).meta({ description: "May be given several times" }), z.array(z.custom<z.output<T>>()), {
    decode: (value) => (Array.isArray(value) ? value : [value]),
    encode: (values) => values,
  });
}

/** The numbers of a decision; those that are instants are told as instants. */
export const numbers = z.codec(z.record(z.string(), z.union([z.number(), z.string()])), z.record(z.string(), z.number()), {
  decode: (told) => Object.fromEntries(Object.entries(told).map(([name, value]) => [name, typeof value === "number" ? value : (readInstant(value) ?? 0)])),
  encode: (inside) => Object.fromEntries(Object.entries(inside).map(([name, value]) => [name, isInstant(name) ? writeInstant(value) : value])),
});

function isInstant(name: string): boolean {
  return /(^until|Until|At)$/.test(name);
}
