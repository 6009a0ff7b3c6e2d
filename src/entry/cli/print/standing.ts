// How a recipient stands, in the words by which people are chosen: waiting is one of them.

import type { RecipientSummary } from "../../../engine/index.ts";
import { dateCell } from "./words.ts";

export function standingOf({ standing, waitUntil }: RecipientSummary): string {
  return standing === "active" && waitUntil !== undefined ? "waiting" : standing;
}

/** Until when it is paused, or should not be sent to. */
export function untilCell({ until, waitUntil }: RecipientSummary): string {
  return dateCell(until ?? waitUntil);
}

/** Why it stands so, or what trouble it is in. */
export function reasonCell({ standing, reason, troubleReason }: RecipientSummary): string {
  return (standing === "active" ? troubleReason : reason) ?? "";
}
