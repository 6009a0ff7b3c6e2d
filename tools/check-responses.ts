// No figure of the classifier falls below what it has reached on labelled reply lines, and its confidence keeps its word; skipped where they are not there.

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Check } from "./check.ts";
import { findFallen, raiseFloor, writeFloor, type Floor } from "./floor.ts";
import { answerAll } from "./responses/answers.ts";
import { bandsOf, brokenPromises, tallyResponses } from "./responses/figures.ts";
import { LABELLED, readLabelled } from "./responses/labelled-lines.ts";
import { readText } from "./source-files.ts";

const FLOOR = "tools/responses-floor.json";

export const checkResponses: Check = async (top) => {
  const labelled = readLabelled(join(top, LABELLED));
  if (!labelled) return { findings: [], summary: `skipped: there is no ${LABELLED}` };
  const answers = answerAll(labelled);
  const tallies = tallyResponses(answers);
  const floor: Floor = JSON.parse(readText(top, FLOOR));
  const reached = raiseFloor(floor, tallies);
  if (process.env["REBOUND_ACCEPT"] === "1") writeFileSync(join(top, FLOOR), writeFloor(reached));
  const rose = tallies.filter(({ name, right }) => right > (floor[name]?.[0] ?? 0)).map(({ name }) => name);
  return {
    findings: [...findFallen(process.env["REBOUND_ACCEPT"] === "1" ? reached : floor, tallies), ...brokenPromises(bandsOf(answers))],
    notes: rose.length > 0 ? [`${rose.join(", ")}: above the floor, --accept raises it`] : [],
    summary: `${answers.lines.length} lines`,
  };
};
