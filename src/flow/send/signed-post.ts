// Posts signed JSON to an application, as outlets and listeners do it: no redirects, a limit on time and on what is read.

import { ConfigError } from "../../base/errors.ts";
import { signedHeaders } from "./signature.ts";

export interface SignedPost {
  readonly url: string;
  readonly secret: string;
  /** The same for each repetition. */
  readonly id: string;
  readonly content: object;
  /** Of the whole exchange. */
  readonly timeoutMs: number;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

export interface PostAnswer {
  /** RFC 9110 §15. */
  readonly httpStatus: number;
  /** RFC 9110 §10.2.3, as it came. */
  readonly retryAfter?: string;
  /** What could be read of it, up to the limit. */
  readonly text: string;
}

const LONGEST_ANSWER_BYTES = 64 * 1024;

/** Rejects where there is no answer at all. An answer that breaks off in its body is one. */
export async function postSigned({ url, secret, id, content, timeoutMs, now }: SignedPost): Promise<PostAnswer> {
  const body = JSON.stringify(content);
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json", "user-agent": "rebound", ...signedHeaders(body, secret, id, now) },
    body,
    redirect: "manual",
    signal: AbortSignal.timeout(timeoutMs),
  });
  const retryAfter = response.headers.get("retry-after");
  return { httpStatus: response.status, ...(retryAfter !== null && { retryAfter }), text: await readSome(response) };
}

async function readSome(response: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  try {
    for await (const chunk of response.body ?? []) {
      chunks.push(chunk);
      bytes += chunk.length;
      if (bytes >= LONGEST_ANSWER_BYTES) break; // lets go of the rest
    }
  } catch {
    // The status has come; a body that breaks off takes nothing from it.
  }
  return Buffer.concat(chunks).subarray(0, LONGEST_ANSWER_BYTES).toString("utf8");
}

/** RFC 9110 §15: whether the same request may be answered otherwise later. */
export function isTemporary(httpStatus: number): boolean {
  return httpStatus >= 500 || [408, 425, 429].includes(httpStatus);
}

/** Why there was no answer, in a word or two: `fetch()` hides it in the cause. */
export function whyNoAnswer(error: unknown): string {
  const inner = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  if (inner instanceof Error && "code" in inner && typeof inner.code === "string") return inner.code;
  return inner instanceof Error ? inner.name : String(inner);
}

/** The part of a URL that may stand in a message; the rest of it may be a secret. @throws {ConfigError} */
export function originOf(url: string, setting: string): string {
  const read = URL.parse(url);
  if (!read || !["http:", "https:"].includes(read.protocol)) {
    throw new ConfigError(`Cannot post: "${setting}" is "${read?.protocol ?? url}", wanted a URL of http or https`, [setting]);
  }
  if (read.username !== "" || read.password !== "") {
    throw new ConfigError(`Cannot post: "${setting}" holds a user or a password, wanted a URL without; the signature says who we are`, [setting]);
  }
  return read.origin;
}
