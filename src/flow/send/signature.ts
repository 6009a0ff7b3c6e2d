// Signs what is posted to applications, in the form of Standard Webhooks, and checks such signatures.

import { createHmac, timingSafeEqual } from "node:crypto";

export type SignedHeaders = Readonly<Record<"webhook-id" | "webhook-timestamp" | "webhook-signature", string>>;

export interface Freshness {
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** How far the timestamp may lie from `now`, either way. Undefined: five minutes. */
  readonly toleranceMs?: number;
}

const USUAL_TOLERANCE_MS = 5 * 60_000;
const BASE64_SECRET = "whsec_";

/**
 * The headers that prove to the holder of the same secret who sent `body`, and when.
 *
 * @param secret with "whsec_" in front the base64 of the key, as Standard Webhooks writes it; else the key's own text
 * @param id the same for each repetition of one message, so that the receiver can tell
 * @param now milliseconds since the epoch
 */
export function signedHeaders(body: string, secret: string, id: string, now: number): SignedHeaders {
  const timestamp = String(Math.floor(now / 1000));
  return { "webhook-id": id, "webhook-timestamp": timestamp, "webhook-signature": `v1,${digestOf(`${id}.${timestamp}.${body}`, secret).toString("base64")}` };
}

/** Whether `body` was signed with `secret`, lately. Names of `headers` are in lower case. */
export function verifySignature(headers: Readonly<Record<string, string | undefined>>, body: string, secret: string, freshness: Freshness): boolean {
  const id = headers["webhook-id"];
  const timestamp = headers["webhook-timestamp"];
  if (id === undefined || timestamp === undefined || !isFresh(timestamp, freshness)) return false;
  const wanted = digestOf(`${id}.${timestamp}.${body}`, secret);
  return (headers["webhook-signature"] ?? "").split(" ").some((signature) => isDigest(signature, wanted));
}

function isFresh(timestamp: string, { now, toleranceMs = USUAL_TOLERANCE_MS }: Freshness): boolean {
  return /^\d{1,12}$/.test(timestamp) && Math.abs(now - Number(timestamp) * 1000) <= toleranceMs;
}

function isDigest(signature: string, wanted: Buffer): boolean {
  if (!signature.startsWith("v1,")) return false;
  const given = Buffer.from(signature.slice("v1,".length), "base64");
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}

function digestOf(text: string, secret: string): Buffer {
  const key = secret.startsWith(BASE64_SECRET) ? Buffer.from(secret.slice(BASE64_SECRET.length), "base64") : Buffer.from(secret, "utf8");
  return createHmac("sha256", key).update(text, "utf8").digest();
}
