// Where in a mail the values of a report stand, in one cell.

import type { Origins } from "../../../engine/index.ts";

/** Told once for all recipients of a mail: where they stand says nothing of one. */
const OF_ALL: ReadonlySet<string> = new Set(["reportingMta", "envelopeId", "arrivedAt", "messageId"]);

/** Part and lines, such as "2: 3–6"; of several parts "1: 4, 2: 3–6"; "" where nothing was found in a mail. */
export function writeOrigins(origins: Origins | undefined): string {
  const places = Object.entries(origins ?? {}).flatMap(([field, place]) => (OF_ALL.has(field) ? [] : [place]));
  return [...Map.groupBy(places, ({ part }) => part)]
    .toSorted(([one], [other]) => one.localeCompare(other, "en", { numeric: true }))
    .map(([part, inPart]) => `${part}: ${span(inPart.map(({ line }) => line))}`)
    .join(", ");
}

function span(lines: readonly number[]): string {
  const [first, last] = [Math.min(...lines), Math.max(...lines)];
  return first === last ? String(first) : `${first}–${last}`;
}
