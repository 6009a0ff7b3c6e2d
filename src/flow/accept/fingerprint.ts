// What makes two notices the same, in a form that fits an index.

import { createHash, hash } from "node:crypto";

/** One text for the same parts in the same order, and for no others. */
export function fingerprintOf(...parts: readonly (string | Uint8Array)[]): string {
  if (parts.every((part) => typeof part === "string")) return hash("sha256", parts.map((part) => lengthOf(part) + part).join(""), "base64url");
  const sum = createHash("sha256");
  for (const part of parts) sum.update(lengthOf(part)).update(part);
  return sum.digest("base64url");
}

const lengthOf = (part: string | Uint8Array): string => `${Buffer.byteLength(part)}:`;
