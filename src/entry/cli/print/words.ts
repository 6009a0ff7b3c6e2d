// Values in a person's words: dates, durations, shares, counts, lists of names.

/** "2026-11-24 10:00 UTC"; "" for undefined. */
export function date(at: number | undefined): string {
  return at === undefined ? "" : `${new Date(at).toISOString().slice(0, 16).replace("T", " ")} UTC`;
}

/** The same for a column whose head says "(UTC)". */
export function dateCell(at: number | undefined): string {
  return date(at).slice(0, 16);
}

const units: readonly (readonly [name: string, ms: number])[] = [
  ["d", 86_400_000],
  ["h", 3_600_000],
  ["min", 60_000],
  ["s", 1_000],
];

/** The two largest units: "2 d 4 h"; "" for undefined. */
export function duration(ms: number | undefined): string {
  if (ms === undefined) return "";
  let rest = Math.round(ms / 1000) * 1000;
  const parts = units.flatMap(([name, size]) => {
    const many = Math.floor(rest / size);
    rest -= many * size;
    return many > 0 ? [`${many} ${name}`] : [];
  });
  return parts.slice(0, 2).join(" ") || "0 s";
}

/** A share from 0 to 1 as "75 %"; "" for undefined. */
export function percent(share: number | undefined): string {
  return share === undefined ? "" : `${Math.round(share * 100)} %`;
}

/** "1 person", "1,204 people". */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number.toLocaleString("en-US")} ${number === 1 ? one : many}`;
}

/** "a, b, c and 2 more"; "" for none. */
export function named(names: readonly string[], most = 3): string {
  const shown = names.slice(0, most).join(", ");
  return names.length > most ? `${shown} and ${(names.length - most).toLocaleString("en-US")} more` : shown;
}

/** For a name or a value within a line: a line break in it is shown as "�", so that it does not look like a line of ours. */
export function onOneLine(text: string): string {
  return text.replace(/[\r\n\t]/g, "\ufffd");
}

/** What comes from outside may hold letters that move the cursor, colour the terminal or turn its direction; they are shown as "�". */
export function harmless(text: string): string {
  return text.replace(/\r\n/g, "\n").replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, "\ufffd");
}
