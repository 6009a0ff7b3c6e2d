// Octets to text, whatever charset they claim to be in. Never throws.

import { isAscii, isUtf8 } from "node:buffer";
import { TextDecoder } from "node:util";
import { bufferOf } from "./octets.ts";
import { readUtf7 } from "./utf-7.ts";

/** Names that are in use and that the Encoding Standard does not list. */
const OTHER_NAMES: ReadonlyMap<string, string> = new Map([
  ["cp932", "shift_jis"],
  ["cp936", "gbk"],
  ["cp949", "euc-kr"],
  ["cp950", "big5"],
  ["cp50220", "iso-2022-jp"],
  ["cp50221", "iso-2022-jp"],
  ["iso-2022-jp-ms", "iso-2022-jp"],
]);

const WESTERN = "windows-1252";
/** How ISO-2022-JP shifts to two octets: RFC 1468. */
const JAPANESE_SHIFT = Buffer.from("\u001b$");
/** What Japanese mail was turned into on its way, when the label stayed. Each is told from the next by octets that it does not have. */
const OF_EIGHT_BITS = ["utf-8", "euc-jp", "shift_jis"] as const;
/** All of ASCII but what shifts to other charsets. */
const ASCII = Buffer.from(Array.from({ length: 128 }, (_, octet) => octet).filter((octet) => octet !== 0x1b));

interface Decoder {
  decode(octets: Uint8Array): string;
  /** Whether it reads ASCII as what it is, so that a text of nothing else needs no decoder. */
  readonly keepsAscii: boolean;
}

/** Decoders of known charsets, as many as the Encoding Standard lists; undefined for some that nobody knows. */
const decoders = new Map<string, Decoder | undefined>();
const MOST_DECODERS = 500;

/**
 * Text of `octets` in `charset`. Without one, or in one that nobody knows: ISO-2022-JP if they shift as it does,
 * UTF-8 if they are that, else windows-1252, which holds ISO-8859-1. What claims ISO-2022-JP, which has seven bits, and
 * uses eight, is in the first Japanese charset that it can be in; what claims UTF-16 and has no U+0000 in it is none; what
 * claims UTF-8 and has nothing else beyond ASCII than octets which are none is windows-1252. U+0000, which no text has a use for, becomes U+FFFD.
 *
 * @example
 * readText(Buffer.from([0x66, 0xfc, 0x72]), "iso-8859-1"); // "für"
 */
export function readText(octets: Uint8Array, charset = ""): string {
  const text = decode(octets, charset.trim().toLowerCase());
  return text.includes("\0") ? text.replaceAll("\0", "\ufffd") : text;
}

function decode(octets: Uint8Array, charset: string): string {
  const bytes = bufferOf(octets);
  if (charset === "utf-7" || charset === "unicode-1-1-utf-7") return readUtf7(bytes.toString("latin1"));
  const name = OTHER_NAMES.get(charset) ?? charset;
  if (name === "iso-2022-jp" && !isAscii(bytes)) return decodeJapanese(bytes);
  const isPlain = charset === "" || charset === "us-ascii" || (name.startsWith("utf-16") && !bytes.includes(0));
  const decoder = (isPlain ? undefined : decoderOf(name)) ?? decoderOf(guess(bytes));
  if (decoder?.keepsAscii && isAscii(bytes)) return bytes.toString("latin1");
  const text = decoder?.decode(bytes) ?? "";
  return text.includes(MISREAD) && decoder === decoderOf("utf-8") && !TOLD.test(text) ? (decoderOf(WESTERN)?.decode(bytes) ?? text) : text;
}

/** What stands for octets that are no character. */
const MISREAD = "\ufffd";
/** A character beyond ASCII that was read. */
const TOLD = /[^\0-\x7f\ufffd]/;

function decodeJapanese(octets: Uint8Array): string {
  for (const charset of OF_EIGHT_BITS) {
    const text = decoderOf(charset)?.decode(octets) ?? "";
    if (!text.includes("\ufffd")) return text;
  }
  return decoderOf("iso-2022-jp")?.decode(octets) ?? "";
}

function guess(bytes: Buffer): string {
  if (!isUtf8(bytes)) return WESTERN;
  return bytes.includes(JAPANESE_SHIFT) ? "iso-2022-jp" : "utf-8";
}

function decoderOf(charset: string): Decoder | undefined {
  if (decoders.has(charset)) return decoders.get(charset);
  const made = newDecoder(charset);
  if (made || decoders.size < MOST_DECODERS) decoders.set(charset, made);
  return made;
}

function newDecoder(charset: string): Decoder | undefined {
  try {
    const decoder = new TextDecoder(charset);
    const decodeAll = (octets: Uint8Array): string => decoder.decode(octets);
    return { decode: decoder.encoding === "iso-2022-jp" ? byLines(decodeAll) : decodeAll, keepsAscii: decoder.decode(ASCII) === ASCII.toString("latin1") };
  } catch {
    return undefined; // a RangeError is how TextDecoder says that it does not know the name
  }
}

const BREAKS = /(\r\n|\r|\n)/;
const SHIFTS_OR_BEYOND = /[^\0-\x1a\x1c-\x7f]/;

/**
 * RFC 1468 has every line begin in ASCII: one that breaks off in the midst of a character spoils no other. The decoder
 * itself would take half of a line break for the other half of the character.
 */
function byLines(decodeLine: Decoder["decode"]): Decoder["decode"] {
  return (octets) => {
    const pieces = bufferOf(octets).toString("latin1").split(BREAKS);
    return pieces.map((piece) => (SHIFTS_OR_BEYOND.test(piece) ? decodeLine(Buffer.from(piece, "latin1")) : piece)).join("");
  };
}
