// The mails of a stream of octets: the one that it is, or those of an mbox (RFC 4155), in bounded memory.
//
// Limits: an mbox is read as the kind called mboxrd; of the older mboxo, lines that were quoted before they came lose one ">".

import { partAtFromLines } from "./from-lines.ts";

export interface SplitMail {
  /** Without the From_ line, the quoting and the empty line at the end that the mbox added. */
  readonly bytes: Uint8Array;
  /** Octets at its end that were left out because it is longer than the limit. */
  readonly leftOutBytes: number;
  /** Whether it is one of an mbox. */
  readonly isOfMbox: boolean;
}

export interface SplitOptions {
  /** What the stream is; where nothing is said, an mbox if it begins with a From_ line. */
  readonly form?: "mail" | "mbox" | undefined;
  /** Of one mail; what is longer is cut off. */
  readonly mostBytes: number;
}

const LF = 0x0a;
const CR = 0x0d;

/**
 * Splits a stream into its mails, one after the other. What is no mbox is one mail, even if nothing is in it.
 *
 * @example
 * const mbox = "From ann Thu Jan  1 00:00:00 2026\nSubject: 1\n\nFrom bob Thu Jan  1 00:00:01 2026\nSubject: 2\n\n";
 * const mails = await Array.fromAsync(splitMails([Buffer.from(mbox)], { mostBytes: 1_000_000 }));
 * mails.length; // 2
 */
export async function* splitMails(chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>, { form, mostBytes }: SplitOptions): AsyncGenerator<SplitMail> {
  const mail = collect(mostBytes);
  let isMbox = form && form === "mbox";
  for await (const { bytes, isFromLine } of partAtFromLines(fromFirstLine(chunks))) {
    isMbox ??= isFromLine;
    if (!isMbox || !isFromLine) mail.add(bytes);
    else yield* fromMbox(mail.take());
  }
  if (isMbox) yield* fromMbox(mail.take());
  else yield { ...mail.take(), isOfMbox: false };
}

/** A byte order mark and empty lines, which editors leave in front of a mailbox. */
const BEFORE_FROM = /^(?:\xef\xbb\xbf)?[\r\n]{0,100}(?=From )/;
const LONGEST_BEFORE = 3 + 100 + "From ".length;

/** The stream without what stands before its first From_ line, where nothing but that does; else as it is. */
async function* fromFirstLine(chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let held: Buffer | undefined = Buffer.alloc(0);
  for await (const chunk of chunks) {
    held &&= Buffer.concat([held, chunk]);
    if (held === undefined) yield chunk;
    else if (held.length >= LONGEST_BEFORE) {
      yield held.subarray(lengthBefore(held));
      held = undefined;
    }
  }
  if (held && held.length > 0) yield held.subarray(lengthBefore(held));
}

function lengthBefore(held: Buffer): number {
  return BEFORE_FROM.exec(held.toString("latin1", 0, LONGEST_BEFORE))?.[0].length ?? 0;
}

type Collected = Pick<SplitMail, "leftOutBytes"> & { readonly bytes: Buffer };

/** Gathers the pieces of one mail up to the limit, and counts the rest. */
function collect(mostBytes: number): { add(piece: Buffer): void; take(): Collected } {
  let pieces: Buffer[] = [];
  let [size, leftOutBytes] = [0, 0];
  return {
    add(piece) {
      const kept = piece.subarray(0, mostBytes - size);
      if (kept.length > 0) pieces.push(kept);
      size += kept.length;
      leftOutBytes += piece.length - kept.length;
    },
    take() {
      const taken = { bytes: Buffer.concat(pieces), leftOutBytes };
      pieces = [];
      [size, leftOutBytes] = [0, 0];
      return taken;
    },
  };
}

function* fromMbox({ bytes, leftOutBytes }: Collected): Generator<SplitMail> {
  const mail = unquote(leftOutBytes > 0 ? bytes : withoutLastLine(bytes));
  if (mail.length > 0) yield { bytes: mail, leftOutBytes, isOfMbox: true };
}

/** The empty line that an mbox puts behind each mail. */
function withoutLastLine(bytes: Buffer): Buffer {
  const lineBreak = bytes.at(-1) === LF && bytes.at(-2) === CR ? 2 : 1;
  const before = bytes.at(-1 - lineBreak);
  const isEmptyLine = [LF, CR].includes(bytes.at(-1) ?? 0) && (before === undefined || before === bytes.at(-1));
  return isEmptyLine ? bytes.subarray(0, -lineBreak) : bytes;
}

const QUOTED = ">From ";

/** Takes one ">" from each line that begins with some of them and "From ". Moves octets within `bytes`: a piece for each line would cost many times the mail. */
function unquote(bytes: Buffer): Buffer {
  let [from, to] = [0, 0];
  for (let at = bytes.indexOf(QUOTED); at >= 0; at = bytes.indexOf(QUOTED, at + QUOTED.length)) {
    let lineAt = at;
    while (bytes[lineAt - 1] === 0x3e) lineAt -= 1;
    if (lineAt > 0 && bytes[lineAt - 1] !== LF && bytes[lineAt - 1] !== CR) continue;
    bytes.copyWithin(to, from, lineAt);
    to += lineAt - from;
    from = lineAt + 1;
  }
  bytes.copyWithin(to, from);
  return bytes.subarray(0, to + bytes.length - from);
}
