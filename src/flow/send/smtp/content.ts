// The octets of a message on their way: none leaves before the intent is kept.

import { Readable } from "node:stream";

export interface Content {
  readonly stream: Readable;
  /** Whether the server has agreed to take it. */
  readonly isBegun: boolean;
  /** Whether all octets have been taken out, so that the final dot may be on its way. */
  readonly isSpent: boolean;
  /** What `onIntent()` threw, wrapped so that "threw undefined" is not "threw nothing". */
  readonly refusal: { readonly error: unknown } | undefined;
}

const CHUNK_BYTES = 64 * 1024;

/** @param onIntent called when the stream is first read from, which is when the server has agreed to take the message */
export function contentOf(octets: Uint8Array, onIntent: () => Promise<void>): Content {
  let isBegun = false;
  let isSpent = false;
  let refusal: Content["refusal"];

  async function* chunks(): AsyncGenerator<Uint8Array> {
    isBegun = true;
    await onIntent().catch((error: unknown) => {
      refusal = { error };
      throw new Error("No intent"); // one of our own: nodemailer writes into the errors of its streams
    });
    for (let at = 0; at < octets.length; at += CHUNK_BYTES) yield octets.subarray(at, at + CHUNK_BYTES);
    isSpent = true;
  }

  return {
    stream: Readable.from(chunks()),
    get isBegun() {
      return isBegun;
    },
    get isSpent() {
      return isSpent;
    },
    get refusal() {
      return refusal;
    },
  };
}
