// The mail that follows DATA, collected up to its largest size.

import type { SMTPServerDataStream } from "smtp-server";
import { refusal } from "./refusal.ts";

/**
 * Reads the whole stream, as the client will not hear an answer before its last dot, but keeps no more than it may.
 *
 * @throws {Refusal} 552 5.3.4 where it is larger
 */
export async function collect(stream: SMTPServerDataStream, maxMessageBytes: number): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let sizeBytes = 0;
  for await (const chunk of stream) {
    if (!Buffer.isBuffer(chunk)) continue;
    sizeBytes += chunk.length;
    if (sizeBytes <= maxMessageBytes) chunks.push(chunk);
    else chunks.length = 0;
  }
  if (sizeBytes > maxMessageBytes) throw refusal([552, 3, 4], `Cannot take the mail: it has ${sizeBytes} bytes, wanted at most ${maxMessageBytes}`);
  return Buffer.concat(chunks);
}
