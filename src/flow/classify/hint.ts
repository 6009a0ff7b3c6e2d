// Reads out of a reply's text when its sender wants to be asked again.

export interface Hint {
  readonly retryAfterMs: number;
  /** The words that told it. */
  readonly words: string;
}

const UNIT_MS: Readonly<Record<string, number>> = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };
const LONGEST_MS = 7 * 86_400_000;
const AMOUNT = String.raw`(\d{1,6})[ -]?(s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?|d|days?)\b`;

// Each is anchored at words that ask for a wait, so that "5 minutes ago" and "1000 messages per hour" are none.
const ASKS: readonly RegExp[] = [
  new RegExp(String.raw`\b(?:try|retry|again|come back|resend|reconnect|wait)(?: [a-z]{1,12}){0,4}? (?:in|after|for|at least|within|another)? ?(?:about |at least |another )?${AMOUNT}`, "iu"),
  new RegExp(String.raw`\b(?:gr[ea]ylist(?:ed|ing)?|deferred|delayed|blocked|rejected|retry)(?: temporarily)?(?: for|,? retry in|[-_ ]?after|:)? ${AMOUNT}`, "iu"),
  new RegExp(String.raw`\bretry[-_ ]?(?:after|in|timeout)[:=]? ?${AMOUNT}`, "iu"),
  new RegExp(String.raw`\b(?:in|after) ${AMOUNT}[^.]{0,20} (?:try|retry|again)\b`, "iu"),
];

/** What each of them needs; most texts have none, and are spared the rest. */
const AMOUNT_AT_ALL = /\d[ -]?[smhd]/iu;

/** Undefined where the text asks for no wait, or for none that is believable (up to 7 days). `text` is tidy. */
export function retryHint(text: string): Hint | undefined {
  if (!AMOUNT_AT_ALL.test(text)) return undefined;
  for (const ask of ASKS) {
    const found = ask.exec(text);
    const [words, amount, unit] = found ?? [];
    const unitMs = UNIT_MS[unit?.charAt(0).toLowerCase() ?? ""];
    if (words === undefined || unitMs === undefined) continue;
    const retryAfterMs = Number(amount) * unitMs;
    if (retryAfterMs > 0 && retryAfterMs <= LONGEST_MS) return { retryAfterMs, words };
  }
  return undefined;
}
