// Durations in words, as people write them in settings and requests: "90s", "15m", "4h", "30d".

const UNITS = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000, w: 604_800_000 } as const;
const WORD = /^(\d{1,16})(ms|s|m|h|d|w)$/;

function isUnit(text: string | undefined): text is keyof typeof UNITS {
  return text !== undefined && Object.hasOwn(UNITS, text);
}

/**
 * Milliseconds; undefined where `text` is not a whole number and one of ms, s, m, h, d, w, or is more than can be counted.
 *
 * @example
 * readDuration("30d"); // 2592000000
 */
export function readDuration(text: string): number | undefined {
  const [, count, unit] = WORD.exec(text) ?? [];
  if (!isUnit(unit)) return undefined;
  const ms = Number(count) * UNITS[unit];
  return Number.isSafeInteger(ms) ? ms : undefined;
}

/**
 * In the largest unit that leaves nothing over, up to days: weeks are read but not written.
 *
 * @param ms whole and not negative
 *
 * @example
 * writeDuration(129_600_000); // "36h"
 */
export function writeDuration(ms: number): string {
  const unit = (["d", "h", "m", "s"] as const).find((name) => ms % UNITS[name] === 0 && ms > 0);
  return ms === 0 ? "0s" : `${ms / UNITS[unit ?? "ms"]}${unit ?? "ms"}`;
}
