// What makes two notices the same, in a form that fits an index.

import { createHash } from "node:crypto";

/** One text for the same parts in the same order, and for no others. */
export function fingerprintOf(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(`${Buffer.byteLength(part)}:`).update(part);
  return hash.digest("base64url");
}
