// Parts a mail into its entities in one pass over its octets: RFC 2045 and RFC 2046.

import { readText } from "./charset.ts";
import { readContentType, type ContentType } from "./content-type.ts";
import { findBoundary } from "./find-boundary.ts";
import { fault, type Fault } from "./fault.ts";
import { readHeaderAt, type Header } from "./header.ts";
import { fieldValue, type HeaderField } from "./header-field.ts";
import { withLineFeeds } from "./line-breaks.ts";
import { nextLine, openMailText, type MailText } from "./mail-text.ts";
import { bufferOf } from "./octets.ts";
import { decodeTransfer } from "./transfer-encoding.ts";

/** A mail or a part of one. A message within a message is a part without parts; read its octets to go on. */
export interface Entity {
  readonly header: readonly HeaderField[];
  readonly contentType: ContentType;
  /** The Content-Transfer-Encoding, in lower case. */
  readonly encoding: string;
  /** As it came: a view of the mail's octets. */
  readonly body: Uint8Array;
  /** Those of a multipart, in their order. */
  readonly parts: readonly Entity[];
}

export interface EntityReading {
  readonly entity: Entity;
  readonly faults: readonly Fault[];
}

const DEEPEST = 20;
const MOST_PARTS = 1000;
const MOST_FAULTS = 50;
/** What stands behind a boundary in its line. */
const END = /^[^\r\n]*/;
/** Behind a boundary there may be two hyphens, and blanks: RFC 2046 §5.1.1. */
const LONGEST_END = 128;
const LF = 0x0a;
const CR = 0x0d;

/** Where the pass has come to. */
interface Pass {
  readonly mail: MailText;
  /** A line break and two hyphens. */
  readonly beforeDelimiter: string;
  /** Boundaries of the multiparts that we are in, each an octet a letter, the innermost last. */
  readonly open: string[];
  readonly faults: Fault[];
  parts: number;
}

interface Delimiter {
  readonly at: number;
  /** Where the next line begins. */
  readonly next: number;
  /** Which of the open boundaries it belongs to. */
  readonly level: number;
  readonly isLast: boolean;
}

interface Read {
  readonly entity: Entity;
  /** The delimiter that ended it; undefined at the end of the mail. */
  readonly end: Delimiter | undefined;
}

/**
 * Reads a mail and its parts. Never throws, whatever the octets are.
 *
 * Lenient: relays strip or change the Content-Type of a multipart and leave its parts standing
 * (samples/parts-without-content-type.eml); the boundary is then found by its lines, and a fault is noted.
 *
 * Limits: multiparts 20 deep, 1000 parts. What goes beyond is left as it is, with a fault.
 *
 * @example
 * readEntity(Buffer.from("Content-Type: text/html\r\n\r\n<p>")).entity.contentType.mediaType; // "text/html"
 */
export function readEntity(mail: Uint8Array): EntityReading {
  const text = openMailText(bufferOf(mail));
  const read = readWhole(text, undefined);
  const { header, contentType, body, parts } = read.entity;
  const isUntyped = fieldValue(header, "content-type") === undefined;
  const boundary = parts.length === 0 && (isUntyped || contentType.mediaType.startsWith("multipart/")) ? findBoundary(body) : undefined;
  if (boundary === undefined) return read;
  const mediaType = isUntyped ? "multipart/mixed" : contentType.mediaType;
  const again = readWhole(text, { mediaType, parameters: new Map([...contentType.parameters, ["boundary", boundary]]) });
  const wrong = fault("content-type", `${isUntyped ? "none" : mediaType}, and parts within`, "RFC 2046 §5.1.1");
  return { entity: again.entity, faults: [wrong, ...again.faults].slice(0, MOST_FAULTS) };
}

function readWhole(mail: MailText, contentType: ContentType | undefined): EntityReading {
  const pass: Pass = { mail, beforeDelimiter: `${mail.lineEnd}--`, open: [], faults: [], parts: 0 };
  const { entity } = readPart(pass, 0, contentType);
  return { entity, faults: pass.faults.slice(0, MOST_FAULTS) };
}

/** @param given in place of the type that the part has */
function readPart(pass: Pass, from: number, given?: ContentType): Read {
  const header = readHeaderAt(pass.mail, from, (at) => delimiterAt(pass, at) !== undefined);
  pass.faults.push(...header.faults);
  const contentType = given ?? readContentType(fieldValue(header.fields, "content-type"));
  const boundary = boundaryOf(contentType, pass);
  if (boundary !== undefined) return readMultipart(pass, { ...header, contentType }, boundary);
  const end = findDelimiter(pass, header.bodyAt);
  return { entity: toEntity(pass, { ...header, contentType }, { end, parts: [] }), end };
}

function boundaryOf({ mediaType, parameters }: ContentType, pass: Pass): string | undefined {
  if (!mediaType.startsWith("multipart/")) return undefined;
  const boundary = parameters.get("boundary")?.trimEnd();
  if (!boundary) pass.faults.push(fault("content-type", `${mediaType} without a boundary`, "RFC 2046 §5.1.1"));
  else if (pass.open.length === DEEPEST) pass.faults.push(fault("content-type", `multiparts more than ${DEEPEST} deep`, "RFC 2046 §5.1"));
  else return boundary;
  return undefined;
}

interface TypedHeader extends Header {
  readonly contentType: ContentType;
}

function readMultipart(pass: Pass, header: TypedHeader, boundary: string): Read {
  const level = pass.open.push(Buffer.from(boundary).toString("latin1")) - 1;
  const parts: Entity[] = [];
  let end = findDelimiter(pass, header.bodyAt);
  while (end?.level === level && !end.isLast && hasRoom(pass)) {
    const part = readPart(pass, end.next);
    parts.push(part.entity);
    ({ end } = part);
  }
  pass.open.pop();
  if (end?.level !== level) pass.faults.push(fault("body", `no end of the ${header.contentType.mediaType}`, "RFC 2046 §5.1.1"));
  else end = findDelimiter(pass, end.next); // behind the last delimiter comes an epilogue
  return { entity: toEntity(pass, header, { end, parts }), end };
}

function hasRoom(pass: Pass): boolean {
  pass.parts++;
  if (pass.parts === MOST_PARTS + 1) pass.faults.push(fault("body", `more than ${MOST_PARTS} parts`, "RFC 2046 §5.1"));
  return pass.parts <= MOST_PARTS;
}

function toEntity({ mail }: Pass, header: TypedHeader, { end, parts }: { end: Delimiter | undefined; parts: readonly Entity[] }): Entity {
  const to = end ? withoutLineBreak(mail, end.at) : mail.bytes.length;
  return {
    header: header.fields,
    contentType: header.contentType,
    encoding: fieldValue(header.fields, "content-transfer-encoding")?.trim().toLowerCase() ?? "7bit",
    body: mail.bytes.subarray(header.bodyAt, Math.max(to, header.bodyAt)),
    parts,
  };
}

/** The line break in front of a delimiter belongs to the delimiter: RFC 2046 §5.1.1. */
function withoutLineBreak({ bytes, lineEnd }: MailText, at: number): number {
  const end = lineEnd === "\n" ? LF : CR;
  if (bytes[at - 1] !== end) return at;
  return bytes[at - 2] === CR && end === LF ? at - 2 : at - 1;
}

/** The next line at or behind the line that begins at `from` which belongs to an open boundary. */
function findDelimiter(pass: Pass, from: number): Delimiter | undefined {
  if (pass.open.length === 0) return undefined;
  let found = delimiterAt(pass, from);
  let at = from;
  while (!found) {
    at = pass.mail.letters.indexOf(pass.beforeDelimiter, at) + 1;
    if (at === 0) return undefined;
    found = delimiterAt(pass, at);
  }
  return found;
}

function delimiterAt({ mail, open }: Pass, at: number): Delimiter | undefined {
  if (!mail.letters.startsWith("--", at)) return undefined;
  for (let level = open.length - 1; level >= 0; level -= 1) {
    const end = endOf(open[level] ?? "", mail.letters, at + 2);
    if (end !== undefined) return { at, next: nextLine(mail, at), level, isLast: end === "--" };
  }
  return undefined;
}

/** What stands behind a boundary in its line: nothing or "--", and undefined where that is no delimiter. */
function endOf(boundary: string, letters: string, at: number): "" | "--" | undefined {
  if (!letters.startsWith(boundary, at)) return undefined;
  const to = at + boundary.length;
  const mark = (END.exec(letters.slice(to, to + LONGEST_END))?.[0] ?? "").trimEnd();
  return mark === "" || mark === "--" ? mark : undefined;
}

/**
 * The body with its Content-Transfer-Encoding undone.
 *
 * @example
 * bodyBytes(readEntity(Buffer.from("Content-Transfer-Encoding: base64\n\nSGk=")).entity).length; // 2
 */
export function bodyBytes({ body, encoding }: Entity): Uint8Array {
  return decodeTransfer(body, encoding);
}

/**
 * The body as text in its charset, each line break being "\n".
 *
 * @example
 * bodyText(readEntity(Buffer.from("Content-Type: text/plain; charset=utf-8\r\n\r\nHi\r\n")).entity); // "Hi\n"
 */
export function bodyText(entity: Entity): string {
  return withLineFeeds(readText(bodyBytes(entity), entity.contentType.parameters.get("charset")));
}
