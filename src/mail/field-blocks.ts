// Blocks of fields parted by empty lines, as delivery statuses and feedback reports are written, and the line of each field.

import { isBlank, sliceTrimmed } from "./blanks.ts";
import { fault, type Fault } from "./fault.ts";
import type { HeaderField } from "./header-field.ts";

export interface NumberedField extends HeaderField {
  /** Its name in lower case. */
  readonly key: string;
  /** The first of its lines, from 1. */
  readonly line: number;
}

export interface FieldBlocks {
  readonly blocks: readonly (readonly NumberedField[])[];
  readonly faults: readonly Fault[];
}

const LONGEST_VALUE = 65_536;
const MOST_FAULTS = 20;
const NAME = /^([\x21-\x39\x3b-\x7e]{1,78})[ \t]{0,4}:/;

interface WrittenField {
  readonly line: number;
  readonly name: string;
  readonly texts: string[];
}

/**
 * Reads blocks of fields. Never throws.
 *
 * Lenient: small MTAs fold a field without the blank that RFC 5322 §2.2.3 wants (samples/delivery-status-unfolded.txt);
 * the line goes on with the field in front of it, and a fault is noted.
 *
 * @param mostBlocks what goes beyond is left out
 */
export function readFieldBlocks(lines: readonly string[], mostBlocks: number): FieldBlocks {
  const blocks: WrittenField[][] = [];
  const faults: Fault[] = [];
  let block: WrittenField[] = [];
  for (const [index, line] of lines.entries()) {
    if (isBlank(line)) block = [];
    else {
      if (block.length === 0 && blocks.length === mostBlocks) break;
      if (readLine(line, index + 1, block, faults) && block.length === 1) blocks.push(block);
    }
  }
  return { blocks: blocks.map((fields) => fields.map(toField)), faults };
}

/** Whether the line begins a field; else it goes on with the last one. */
function readLine(line: string, number: number, block: WrittenField[], faults: Fault[]): boolean {
  const [front, name] = NAME.exec(line) ?? [];
  if (front !== undefined && name !== undefined) {
    block.push({ line: number, name, texts: [line.slice(front.length)] });
    return true;
  }
  const isFolded = block.length > 0 && /^[ \t]/.test(line);
  if (!isFolded && faults.length < MOST_FAULTS) faults.push(fault("header", line, "RFC 5322 §2.2"));
  block.at(-1)?.texts.push(line);
  return false;
}

function toField({ line, name, texts }: WrittenField): NumberedField {
  const [only = ""] = texts;
  const value = texts.length === 1 ? sliceTrimmed(only, 0) : texts.map((text) => sliceTrimmed(text, 0)).filter(Boolean).join(" ");
  return { line, name, key: name.toLowerCase(), value: value.length > LONGEST_VALUE ? value.slice(0, LONGEST_VALUE) : value };
}
