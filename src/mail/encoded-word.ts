// Encoded words, by which a header field holds more than US-ASCII: RFC 2047 §2.

import { readText } from "./charset.ts";
import { readQuotedPrintable } from "./transfer-encoding.ts";

const WORD = /=\?([^?\s]{1,75})\?([bq])\?([^?\s]*)\?=/gi;

/** Octets of words that stand side by side in one charset; they may part a character between them. */
interface Run {
  readonly charset: string;
  readonly octets: Buffer[];
}

/**
 * Puts the text of encoded words in their place; the rest stays as it is.
 *
 * @example
 * readEncodedWords("=?iso-8859-1?Q?f=FCr_dich?= and me"); // "für dich and me"
 */
export function readEncodedWords(value: string): string {
  if (!value.includes("=?")) return value;
  if (value !== last.value) last = { value, text: decodeWords(value) };
  return last.text;
}

/** Kept, since many ask for the subject of one mail, one after the other. */
let last = { value: "", text: "" };

function decodeWords(value: string): string {
  let text = "";
  let end = 0;
  let run: Run = { charset: "", octets: [] };
  for (const match of value.matchAll(WORD)) {
    const [word, label = "", encoding = "", encoded = ""] = match;
    const gap = value.slice(end, match.index);
    const isNeighbour = run.octets.length > 0 && gap.trim() === ""; // RFC 2047 §6.2
    const charset = label.split("*", 1)[0]?.toLowerCase() ?? ""; // RFC 2231 §5 puts a language behind it
    if (!isNeighbour || charset !== run.charset) {
      text += textOf(run) + (isNeighbour ? "" : gap);
      run = { charset, octets: [] };
    }
    run.octets.push(octetsOf(encoding, encoded));
    end = match.index + word.length;
  }
  return text + textOf(run) + value.slice(end);
}

function octetsOf(encoding: string, encoded: string): Buffer {
  if (encoding.toLowerCase() === "b") return Buffer.from(encoded, "base64");
  return readQuotedPrintable(Buffer.from(encoded.replaceAll("_", " "), "utf8"));
}

function textOf({ charset, octets }: Run): string {
  return octets.length === 0 ? "" : readText(Buffer.concat(octets), charset);
}
