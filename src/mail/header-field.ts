// The fields of a header, read from and written to text: RFC 5322 §2.2.

import { isBlank, sliceTrimmed } from "./blanks.ts";
import { fault, type Fault } from "./fault.ts";
import { splitLines } from "./line-breaks.ts";

export interface HeaderField {
  /** As it was written; compare without regard to case. */
  readonly name: string;
  /** Unfolded, each fold being one blank: RFC 5322 §2.2.3. */
  readonly value: string;
}

export interface HeaderFields {
  readonly fields: readonly HeaderField[];
  readonly faults: readonly Fault[];
}

const MOST_FIELDS = 1000;
const LONGEST_VALUE = 65_536;
/** Where so much is wrong, the rest is no header either. */
const MOST_FAULTS = 20;
const LINE_LENGTH = 78;

const FIRST_SIGN = 0x21;
const LAST_SIGN = 0x7e;
const COLON = 0x3a;
/** What a small letter has and a large one has not. */
const CASE = 0x20;

/**
 * The value of the first field of that name, which is in lower case.
 *
 * @example
 * fieldValue([{ name: "Subject", value: "Hello" }], "subject"); // "Hello"
 */
export function fieldValue(fields: readonly HeaderField[], name: string): string | undefined {
  for (const field of fields) {
    if (isNamed(field, name)) return field.value;
  }
  return undefined;
}

/** Whether it has that name, which is in lower case. Most have another length or begin otherwise, which takes little to see. */
function isNamed({ name: written }: HeaderField, name: string): boolean {
  return written.length === name.length && (written.charCodeAt(0) | CASE) === (name.charCodeAt(0) | CASE) && written.toLowerCase() === name;
}

/**
 * Reads the fields of a header, or of any block that is written like one. Empty lines are passed over.
 *
 * Limits: 1000 fields, 65,536 characters in a value, 20 faults. What goes beyond is left out, with a fault.
 *
 * @example
 * readHeaderFields("Subject: Hello\r\n there\r\n").fields; // [{ name: "Subject", value: "Hello there" }]
 */
export function readHeaderFields(text: string): HeaderFields {
  const faults: Fault[] = [];
  const fields: HeaderField[] = [];
  const lines = splitLines(text);
  for (let at = nextFilled(lines, 0); at < lines.length && faults.length < MOST_FAULTS; ) {
    const next = endOfField(lines, at + 1);
    const field = readField(lines, { from: at, to: next }, faults);
    if (field && fields.length === MOST_FIELDS) {
      faults.push(fault("header", `more than ${MOST_FIELDS} fields`, "RFC 5322 §3.6"));
      break;
    }
    if (field) fields.push(field);
    at = next;
  }
  return { fields, faults };
}

function nextFilled(lines: readonly string[], from: number): number {
  let at = from;
  while (at < lines.length && isBlank(lines[at] ?? "")) at += 1;
  return at;
}

/** Where the next field begins: behind all that is folded, and behind empty lines. */
function endOfField(lines: readonly string[], from: number): number {
  let at = from;
  while (at < lines.length && goesOn(lines[at] ?? "")) at += 1;
  return at;
}

function goesOn(line: string): boolean {
  return line.startsWith(" ") || line.startsWith("\t") || isBlank(line);
}

function readField(lines: readonly string[], { from, to }: { readonly from: number; readonly to: number }, faults: Fault[]): HeaderField | undefined {
  const first = lines[from] ?? "";
  const colon = first.indexOf(":");
  const name = sliceTrimmed(first, 0, Math.max(colon, 0));
  if (!first.startsWith(name) || !isName(name)) {
    faults.push(fault("header", first, "RFC 5322 §2.2"));
    return undefined;
  }
  let value = sliceTrimmed(first, colon + 1);
  for (let at = from + 1; at < to; at += 1) value = joined(value, sliceTrimmed(lines[at] ?? "", 0));
  if (value.length <= LONGEST_VALUE) return { name, value };
  faults.push(fault(name.toLowerCase(), `a value of ${value.length} characters`, "RFC 5322 §2.1.1"));
  return { name, value: value.slice(0, LONGEST_VALUE) };
}

/** Signs of ASCII that are neither blanks nor colons: RFC 5322 §2.2. */
function isName(name: string): boolean {
  for (let at = 0; at < name.length; at += 1) {
    const unit = name.charCodeAt(at);
    if (unit < FIRST_SIGN || unit > LAST_SIGN || unit === COLON) return false;
  }
  return name !== "";
}

function joined(value: string, more: string): string {
  if (value === "" || more === "") return value + more;
  return `${value} ${more}`;
}

/**
 * Writes fields, each line ended by CRLF and folded at blanks where it is longer than 78 characters: RFC 5322 §2.1.1.
 *
 * @example
 * writeHeaderFields([{ name: "Subject", value: "Hello" }]); // "Subject: Hello\r\n"
 */
export function writeHeaderFields(fields: readonly HeaderField[]): string {
  return fields.map(writeField).join("");
}

function writeField({ name, value }: HeaderField): string {
  const [first = "", ...words] = value.replaceAll(/[\r\n]+/g, " ").split(" ");
  let text = `${name}: ${first}`;
  let length = text.length;
  for (const word of words) {
    // A word of nothing would leave a line of blanks, which ends no field but is no fold either.
    const isFold = word !== "" && length + 1 + word.length > LINE_LENGTH;
    text += isFold ? `\r\n ${word}` : ` ${word}`;
    length = isFold ? word.length + 1 : length + 1 + word.length;
  }
  return `${text}\r\n`;
}
