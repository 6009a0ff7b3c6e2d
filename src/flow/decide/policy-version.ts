// A policy's version: the same wishes have the same one, on every machine and in every order of writing.

import { createHash } from "node:crypto";
import type { Policy } from "./policy.ts";

/** 12 hexadecimal digits. */
export function policyVersion(policy: Omit<Policy, "version">): string {
  const { byReason, pauseHoldsTransactional, strikeEveryMs, incidentRecipients, doubtHoldMs } = policy;
  const text = JSON.stringify(inOrder({ byReason, pauseHoldsTransactional, strikeEveryMs, incidentRecipients, doubtHoldMs }));
  return createHash("sha256").update(text).digest("hex").slice(0, 12);
}

/** The same value with the fields of every object in the order of their names. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== "object" || value === null) return value;
  const fields = Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(fields.map(([name, field]) => [name, inOrder(field)]));
}
