// The mail that follows DATA, collected up to its largest size, and all mails under way up to theirs.

import type { SMTPServerDataStream } from "smtp-server";
import { refusal } from "./refusal.ts";

export interface CollectLimits {
  readonly maxMessageBytes: number;
  /** Of all mails that are being collected at once. */
  readonly maxBytesAtOnce: number;
}

export type Collect = (stream: SMTPServerDataStream) => Promise<Uint8Array>;

/**
 * Makes a function that reads a mail to its last dot, as the client hears no answer before, but keeps no more than it may.
 *
 * That function throws a Refusal: 552 5.3.4 where the mail is larger, 452 4.3.1 where there is no room beside the others,
 * 451 4.4.2 where the client breaks off.
 */
export function collector({ maxMessageBytes, maxBytesAtOnce }: CollectLimits): Collect {
  let heldBytes = 0;
  return async (stream) => {
    const chunks: Buffer[] = [];
    let sizeBytes = 0;
    let keptBytes = 0;
    try {
      for await (const chunk of untilBroken(stream)) {
        if (!Buffer.isBuffer(chunk)) continue;
        sizeBytes += chunk.length;
        if (sizeBytes > maxMessageBytes || keptBytes < sizeBytes - chunk.length || heldBytes + chunk.length > maxBytesAtOnce) continue;
        chunks.push(chunk);
        keptBytes += chunk.length;
        heldBytes += chunk.length;
      }
      if (sizeBytes > maxMessageBytes) throw refusal([552, 3, 4], `Cannot take the mail: it has ${sizeBytes} bytes, wanted at most ${maxMessageBytes}`);
      if (keptBytes < sizeBytes) throw refusal([452, 3, 1], "Mail system full: too many mails are under way, try again later");
      return Buffer.concat(chunks);
    } finally {
      heldBytes -= keptBytes;
    }
  };
}

/** Nobody hears the refusal any more, but it tells a client that went away from a fault of ours. */
async function* untilBroken(stream: SMTPServerDataStream): AsyncGenerator<unknown> {
  try {
    yield* stream;
  } catch (cause) {
    throw Object.assign(refusal([451, 4, 2], "Cannot take the mail: the connection broke off before its end"), { cause });
  }
}
