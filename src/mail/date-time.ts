// Dates of mail headers, as instants: RFC 5322 §3.3, with the obsolete forms of RFC 5322 §4.3.

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"] as const;
const DAYS = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"] as const;

const MONTHS_BY_NAME: ReadonlyMap<string, number> = new Map(MONTHS.map((name, month) => [name.toLowerCase(), month]));

/** Hours from UTC; letters and names that are not here say nothing, RFC 5322 §4.3. */
const ZONES: Readonly<Record<string, number>> = { UT: 0, GMT: 0, EST: -5, EDT: -4, CST: -6, CDT: -5, MST: -7, MDT: -6, PST: -8, PDT: -7 };

const LONGEST = 200;
const COMMENT = /\([^()]*\)/g;
/** With two blanks in front of a day of one digit, and the zone's name behind it, as most MTAs write it. */
const DATE_TIME = /^(?:[A-Za-z]{3,9},? {1,2})?(\d{1,2}) ([A-Za-z]{3}) (\d{2,4}) (\d{1,2}):(\d{2})(?::(\d{2}))?(?: ?([+-]\d{4}|[A-Za-z]{1,5}))?(?: \([^()]*\))?$/;

/**
 * Reads a date as milliseconds since the epoch; undefined where it is none. A date without a zone is UTC.
 *
 * @example
 * readDateTime("Mon, 23 Nov 2026 11:00:00 +0100"); // 1795428000000
 */
export function readDateTime(text: string): number | undefined {
  if (text.length > LONGEST) return undefined;
  const [, day = "", monthName = "", year = "", hour = "", minute = "", second = "0", zone = ""] =
    DATE_TIME.exec(text) ?? DATE_TIME.exec(text.replaceAll(COMMENT, " ").replaceAll(/\s+/g, " ").replaceAll(" :", ":").trim()) ?? [];
  const month = MONTHS_BY_NAME.get(monthName.toLowerCase()) ?? -1;
  if (month < 0 || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 60) return undefined;
  const midnight = new Date(0).setUTCFullYear(fullYear(year), month, Number(day));
  if (new Date(midnight).getUTCDate() !== Number(day)) return undefined;
  return midnight + ((Number(hour) * 60 + Number(minute)) * 60 + Number(second)) * 1000 - offsetMs(zone);
}

/** RFC 5322 §4.3: two digits from 50, and three, count from 1900; two digits below 50 from 2000. */
function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length === 4) return year;
  return digits.length === 2 && year < 50 ? year + 2000 : year + 1900;
}

function offsetMs(zone: string): number {
  const [, sign, hours, minutes] = /^([+-])(\d\d)(\d\d)$/.exec(zone) ?? [];
  if (sign === undefined) return (ZONES[zone.toUpperCase()] ?? 0) * 3_600_000;
  return (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
}

/**
 * Writes an instant, to the second and in UTC.
 *
 * @example
 * writeDateTime(1795428000000); // "Mon, 23 Nov 2026 10:00:00 +0000"
 */
export function writeDateTime(at: number): string {
  const date = new Date(at);
  const time = date.toISOString().slice(-13, -5);
  const day = String(date.getUTCDate()).padStart(2, "0");
  const year = String(date.getUTCFullYear()).padStart(4, "0");
  return `${DAYS[date.getUTCDay()]}, ${day} ${MONTHS[date.getUTCMonth()]} ${year} ${time} +0000`;
}
