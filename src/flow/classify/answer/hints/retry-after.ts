// Reads out of a reply's text when its sender wants to be asked again.

export interface RetryAfter {
  readonly ms: number;
  /** The words that told it. */
  readonly words: string;
}

const UNIT_MS: Readonly<Record<string, number>> = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };
const LONGEST_MS = 7 * 86_400_000;
const AMOUNT = String.raw`(?:(?<amount>\d{1,6})[ -]?(?<unit>s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?|d|days?)|(?<clock>\d{1,3}:[0-5]\d:[0-5]\d))\b`;

// Each is anchored at words that ask for a wait, so that "5 minutes ago" and "1000 messages per hour" are none.
const ASKS: readonly RegExp[] = [
  new RegExp(String.raw`\b(?:try|retry|again|come back|resend|reconnect|wait)(?: [a-z]{1,12}){0,4}? (?:in|after|for|at least|within|another)? ?(?:about |at least |another )?${AMOUNT}`, "iu"),
  new RegExp(String.raw`\b(?:gr[ea]ylist(?:ed|ing)?|deferred|delayed|blocked|rejected|retry)(?: temporarily)?(?: for|,? retry in|[-_ ]?after|:)? ${AMOUNT}`, "iu"),
  new RegExp(String.raw`\bretry[-_ ]?(?:after|in|timeout)[:=]? ?${AMOUNT}`, "iu"),
  new RegExp(String.raw`\b(?:in|after) ${AMOUNT}[^.]{0,20} (?:try|retry|again)\b`, "iu"),
];

/** What each of them needs; most texts have none, and are spared the rest. */
const AMOUNT_AT_ALL = /\d[ -]?[smhdSMHD]|:\d\d:/;

/** Undefined where the text asks for no wait, or for none that is believable (up to 7 days). `text` is tidy (tidyFacts). */
export function readRetryAfter(text: string): RetryAfter | undefined {
  if (!AMOUNT_AT_ALL.test(text)) return undefined;
  for (const ask of ASKS) {
    const found = ask.exec(text);
    const ms = found ? lengthOf(found.groups) : 0;
    if (found && ms > 0 && ms <= LONGEST_MS) return { ms, words: found[0] };
  }
  return undefined;
}

function lengthOf({ amount, unit = "", clock = "" }: Readonly<Record<string, string | undefined>> = {}): number {
  if (amount !== undefined) return Number(amount) * (UNIT_MS[unit.charAt(0).toLowerCase()] ?? 0);
  return clock.split(":").reduce((seconds, part) => seconds * 60 + Number(part), 0) * 1000;
}
