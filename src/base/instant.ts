// Instants in text, as programs write them: RFC 3339 §5.6, always with their offset from UTC.

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)$/i;

/**
 * Milliseconds since the epoch; undefined where `text` is none. Seconds may be missing.
 *
 * @example
 * readInstant("2026-11-23T11:00:00+01:00"); // 1795428000000
 */
export function readInstant(text: string): number | undefined {
  const at = INSTANT.test(text) ? Date.parse(text.toUpperCase()) : Number.NaN;
  return Number.isNaN(at) ? undefined : at;
}

/**
 * In UTC, to the millisecond.
 *
 * @param at within the 8,640,000,000,000,000 milliseconds on either side of the epoch that a date can hold
 *
 * @example
 * writeInstant(1795428000000); // "2026-11-23T10:00:00.000Z"
 */
export function writeInstant(at: number): string {
  return new Date(at).toISOString();
}
