// Reads the Retry-After field of an HTTP answer: RFC 9110 §10.2.3.

/** @returns milliseconds from `now`, 0 or more; undefined where the field is neither seconds nor a date */
export function readRetryAfter(value: string, now: number): number | undefined {
  const text = value.trim();
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1000;
  const at = /[a-z]/i.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(at) ? undefined : Math.max(0, at - now);
}
