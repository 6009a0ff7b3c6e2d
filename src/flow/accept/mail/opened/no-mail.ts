// What bytes are that are no mail at all, so that a person sees that they gave the wrong file.

import { fault, type Fault } from "../../../../mail/index.ts";

/** How files begin that mails are packed into, by the program that unpacks them. */
const PACKED: readonly (readonly [program: string, beginning: readonly number[]])[] = [
  ["gzip", [0x1f, 0x8b]],
  ["bzip2", [0x42, 0x5a, 0x68]],
  ["xz", [0xfd, 0x37, 0x7a, 0x58, 0x5a]],
  ["zstd", [0x28, 0xb5, 0x2f, 0xfd]],
  ["zip", [0x50, 0x4b, 0x03, 0x04]],
];

/**
 * Undefined where the bytes begin as a mail may.
 *
 * @param fields how many its header has
 */
export function faultOfNoMail(bytes: Uint8Array, fields: number): Fault | undefined {
  const [program] = PACKED.find(([, beginning]) => beginning.every((octet, at) => bytes[at] === octet)) ?? [];
  if (program !== undefined) return fault("mail", `a file packed by ${program}`, "RFC 5322 §2.1: unpack it first");
  if (bytes.length === 0) return fault("mail", "nothing", "RFC 5322 §2.1");
  return fields === 0 ? fault("mail", "no header field", "RFC 5322 §2.2") : undefined;
}
