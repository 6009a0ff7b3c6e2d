// Reads out of a reply's text when its sender wants to be asked again.

export interface RetryAfter {
  readonly ms: number;
  /** The words that told it. */
  readonly words: string;
}

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const LONGEST_MS = 7 * DAY;

/** Units by how they begin; English, German, French, Spanish, Portuguese, Italian, Dutch, Russian. The first that fits counts. */
const UNITS: readonly (readonly [begins: RegExp, ms: number])[] = [
  [/^(?:st|h|u|or|ч)/iu, HOUR],
  [/^(?:s|с)/iu, SECOND],
  [/^(?:m|м)/iu, MINUTE],
  [/^(?:d|t|j|g|д)/iu, DAY],
];
/** From 1 on. */
const NUMBERS: readonly string[] = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

const AMOUNT = String.raw`(?:(?<amount>\d{1,6})[ -]?(?<unit>s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?|d|days?)|(?<clock>\d{1,3}:[0-5]\d:[0-5]\d))\b`;
const IN_WORDS = String.raw`(?<amount>an?|${NUMBERS.join("|")}) (?<unit>secs?|seconds?|mins?|minutes?|hrs?|hours?|days?)\b`;
const amountIn = (units: string): string => String.raw`(?<amount>\d{1,6}) ?(?<unit>${units})(?!\p{L})`;

const AGAIN = String.raw`\b(?:try|retry|again|come back|resend|reconnect|wait)(?: [a-z]{1,12}){0,4}?`;

// Each is anchored at words that ask for a wait, so that "5 minutes ago" and "1000 messages per hour" are none.
const ASKS: readonly RegExp[] = [
  new RegExp(String.raw`${AGAIN} (?:in|after|for|at least|within|another)? ?(?:about |at least |another )?${AMOUNT}`, "iu"),
  new RegExp(String.raw`${AGAIN} (?:in|after|for|at least|within) (?:about |at least )?${IN_WORDS}`, "iu"),
  new RegExp(String.raw`\b(?:gr[ea]ylist(?:ed|ing)?|deferred|delayed|blocked|rejected|retry)(?: temporarily)?(?: for|,? retry in|[-_ ]?after|:)? ${AMOUNT}`, "iu"),
  new RegExp(String.raw`\bretry[-_ ]?(?:after|in|timeout)[:=]? ?${AMOUNT}`, "iu"),
  new RegExp(String.raw`\b(?:in|after) ${AMOUNT}[^.]{0,20} (?:try|retry|again)\b`, "iu"),
  new RegExp(String.raw`\b(?:in|nach) ${amountIn("sek(?:unden?)?|min(?:uten?)?|std|stunden?|tag(?:en)?")}[^.]{0,20} (?:erneut|wieder|noch ?einmal|nochmals?)`, "iu"),
  new RegExp(String.raw`(?:réessa|nouvel|nouveau)[^.]{0,40} (?:dans|après) ${amountIn("s(?:ec(?:ondes?)?)?|min(?:utes?)?|h(?:eures?)?|j(?:ours?)?")}`, "iu"),
  new RegExp(String.raw`(?:intent|prueb|nuevo|tent[ae]|novamente|riprov|ritent|nuovo)[^.]{0,40} (?:en|dentro de|em|tra|fra|dopo|após) ${amountIn("segundos?|minutos?|horas?|d[ií]as?|secondi?o?|minut[io]|or[ae]|giorn[io]")}`, "iu"),
  new RegExp(String.raw`(?:probeer|opnieuw)[^.]{0,40} (?:over|na) ${amountIn("seconden?|minu(?:ut|ten)|u(?:ur|ren)|dag(?:en)?")}`, "iu"),
  new RegExp(String.raw`(?:повтор|попроб|попыт)[^.]{0,40} через ${amountIn("сек(?:унд[аыу]?)?|мин(?:ут[аыу]?)?|час(?:а|ов)?|дн(?:я|ей)")}`, "iu"),
];

/** What each of them needs: a figure, or the last letter of a number in words, in front of the beginning of a unit; most texts have none, and are spared the rest. */
const AMOUNT_AT_ALL = new RegExp(
  String.raw`\d[ -]?(?:[smhdj]\b|s[eé][cgk]|mi?n|hr|h[eo]u|hor|da[yg]|d[ií]a|std|stu|tag|u[ur]|jou|or[ae]|gio|сек|мин|час|дн)|:\d\d:|[aenortx] (?:sec|min|h(?:ou)?r|day)`,
  "iu",
);

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
  if (amount === undefined) return clock.split(":").reduce((seconds, part) => seconds * 60 + Number(part), 0) * SECOND;
  const [, unitMs = 0] = UNITS.find(([begins]) => begins.test(unit)) ?? [];
  return numberOf(amount.toLowerCase()) * unitMs;
}

function numberOf(amount: string): number {
  if (/^\d/.test(amount)) return Number(amount);
  return amount === "a" || amount === "an" ? 1 : NUMBERS.indexOf(amount) + 1;
}
