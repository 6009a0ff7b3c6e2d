// No figure of the reader falls below what it has reached on the corpus of labelled mails; skipped where that is not there.

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Check } from "./check.ts";
import { CORPUS, measureCorpus } from "./corpus/measure.ts";
import { findFallen, raiseFloor, writeFloor, type Floor } from "./floor.ts";
import { readText } from "./source-files.ts";

const FLOOR = "tools/corpus-floor.json";

export const checkCorpus: Check = async (top) => {
  const measured = measureCorpus(top, join(top, CORPUS));
  if (!measured) return { findings: [], summary: `skipped: there is no ${CORPUS}` };
  const floor: Floor = JSON.parse(readText(top, FLOOR));
  const reached = raiseFloor(floor, measured.tallies);
  if (process.env["REBOUND_ACCEPT"] === "1") writeFileSync(join(top, FLOOR), writeFloor(reached));
  const rose = Object.entries(reached).filter(([name, [right]]) => right > (floor[name]?.[0] ?? 0)).map(([name]) => name);
  return {
    findings: findFallen(process.env["REBOUND_ACCEPT"] === "1" ? reached : floor, measured.tallies),
    notes: rose.length > 0 ? [`${rose.join(", ")}: above the floor, --accept raises it`] : [],
    summary: `${measured.answers.length} mails`,
  };
};
