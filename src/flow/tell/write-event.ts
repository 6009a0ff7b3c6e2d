// An event as it goes out of the house, in JSON: instants as RFC 3339 has them, as in the API.

import { writeInstant } from "../../base/instant.ts";
import type { ReboundEvent } from "./event.ts";

/** The fields of an event that are instants. */
type InstantField = "at" | "dueAt" | "until";

export type WrittenEvent = Omit<ReboundEvent, InstantField> & Partial<Readonly<Record<InstantField, string>>>;

/**
 * @example
 * writeEvent({ id: "1", type: "incident.opened", at: 0 }).at; // "1970-01-01T00:00:00.000Z"
 */
export function writeEvent({ at, dueAt, until, ...rest }: ReboundEvent): WrittenEvent {
  const { id, type, ...others } = rest;
  return {
    id,
    type,
    at: writeInstant(at),
    ...others,
    ...(dueAt !== undefined && { dueAt: writeInstant(dueAt) }),
    ...(until !== undefined && { until: writeInstant(until) }),
  };
}
