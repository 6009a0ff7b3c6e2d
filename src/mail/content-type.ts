// What a body is: RFC 2045 §5, with the parameters of RFC 2231.

import { readText } from "./charset.ts";

export interface ContentType {
  /** Such as "multipart/report", in lower case. */
  readonly mediaType: string;
  /** By name in lower case. */
  readonly parameters: ReadonlyMap<string, string>;
}

/** RFC 2045 §5.2: what a body is that does not say. */
const PLAIN: ContentType = { mediaType: "text/plain", parameters: new Map() };

const MEDIA_TYPE = /^\s*([^\s;()"/]+\/[^\s;()"/]+)/;
const PARAMETER = /;\s*([^\s;="()]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s;"()]*))/gs;
const MOST_PARAMETERS = 100;
/** name, name*, name*0, name*0*: RFC 2231 §3 and §4. */
const EXTENDED = /^([^*]+)(?:\*(\d{1,3}))?(\*)?$/;

interface Piece {
  readonly number: number;
  readonly isEncoded: boolean;
  readonly value: string;
}

/**
 * Reads the value of a Content-Type field; what is none counts as text/plain.
 *
 * @example
 * readContentType('Multipart/Report; boundary="a b"').mediaType; // "multipart/report"
 */
export function readContentType(value: string | undefined): ContentType {
  const [, mediaType] = MEDIA_TYPE.exec(value ?? "") ?? [];
  if (value === undefined || mediaType === undefined) return PLAIN;
  return { mediaType: mediaType.toLowerCase(), parameters: value.includes(";") ? readParameters(value) : PLAIN.parameters };
}

function readParameters(value: string): ReadonlyMap<string, string> {
  const pieces = new Map<string, Piece[]>();
  PARAMETER.lastIndex = 0;
  for (let count = 0, match = PARAMETER.exec(value); match && count < MOST_PARAMETERS; count += 1, match = PARAMETER.exec(value)) {
    const [, name = "", quoted, token = ""] = match;
    const [, base = "", number = "0", star] = name.includes("*") ? (EXTENDED.exec(name.toLowerCase()) ?? []) : ["", name.toLowerCase()];
    const piece = { number: Number(number), isEncoded: star !== undefined, value: quoted === undefined ? token : withoutBackslashes(quoted) };
    const known = pieces.get(base);
    if (!known && base !== "") pieces.set(base, [piece]);
    else if (known && !known.some((other) => other.number === piece.number)) known.push(piece);
  }
  const parameters = new Map<string, string>();
  for (const [name, found] of pieces) parameters.set(name, joinPieces(found));
  return parameters;
}

function withoutBackslashes(quoted: string): string {
  return quoted.includes("\\") ? quoted.replaceAll(/\\(.)/gs, "$1") : quoted;
}

function joinPieces(pieces: readonly Piece[]): string {
  const [only] = pieces;
  if (only && pieces.length === 1 && !only.isEncoded) return only.value;
  const inOrder = pieces.toSorted((a, b) => a.number - b.number);
  const first = inOrder[0];
  if (!first?.isEncoded) return inOrder.map(({ value }) => value).join("");
  const [charset = "", , ...rest] = first.value.split("'");
  const octets = inOrder.map((piece, index) => percentOctets(index === 0 ? rest.join("'") : piece.value, piece.isEncoded));
  return readText(Buffer.concat(octets), charset);
}

function percentOctets(value: string, isEncoded: boolean): Buffer {
  if (!isEncoded) return Buffer.from(value, "utf8");
  const octets = Buffer.from(value, "utf8").toString("latin1");
  return Buffer.from(octets.replaceAll(/%([\dA-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))), "latin1");
}

/**
 * Writes the value of a Content-Type field, on one line.
 *
 * @example
 * writeContentType({ mediaType: "text/plain", parameters: new Map([["charset", "utf-8"]]) }); // "text/plain; charset=utf-8"
 */
export function writeContentType({ mediaType, parameters }: ContentType): string {
  return [mediaType, ...[...parameters].map(([name, value]) => writeParameter(name, value))].join("; ");
}

function writeParameter(name: string, value: string): string {
  if (/^[\w.!#$%&'*+^`{|}~-]+$/.test(value)) return `${name}=${value}`;
  if (/^[\x20-\x7e]*$/.test(value)) return `${name}="${value.replaceAll(/["\\]/g, "\\$&")}"`;
  const octets = [...Buffer.from(value, "utf8")].map((octet) => `%${octet.toString(16).toUpperCase().padStart(2, "0")}`);
  return `${name}*=utf-8''${octets.join("")}`;
}
