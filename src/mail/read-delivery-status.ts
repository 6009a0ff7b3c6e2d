// Reads a message/delivery-status: its blocks, and which of them is of which recipient. RFC 3464 §2.1.

import type { DeliveryStatus, PerRecipientFields } from "./delivery-status.ts";
import { MESSAGE_FIELDS, RECIPIENT_FIELDS, type FieldReader } from "./delivery-status-fields.ts";
import { fault, type Fault } from "./fault.ts";
import { readFieldBlocks, type NumberedField } from "./field-blocks.ts";
import { splitLines } from "./line-breaks.ts";

/** Of each value, by its name in the fields: the line that it stands in, from 1. */
export type FieldLines = Readonly<Record<string, number>>;

export interface DeliveryStatusReading extends DeliveryStatus {
  /** Those of the recipients are in their order. */
  readonly lines: { readonly message: FieldLines; readonly recipients: readonly FieldLines[] };
  readonly faults: readonly Fault[];
}

const LONGEST = 8_388_608;
const MOST_RECIPIENTS = 5000;
const MOST_FAULTS = 100;

/** What a recipient's block must hold, and where that is said. */
const REQUIRED = [["final-recipient", "RFC 3464 §2.3.2"], ["action", "RFC 3464 §2.3.3"], ["status", "RFC 3464 §2.3.4"]] as const;

type Block = readonly NumberedField[];

/**
 * Reads all that can be read. Never throws, whatever `body` holds.
 *
 * Limits: 8,388,608 characters, 5000 recipients. What goes beyond is left out, with a fault.
 *
 * @example
 * readDeliveryStatus("Reporting-MTA: dns; mx.example.com\n\nFinal-Recipient: rfc822; ann@example.org\nAction: delayed\nStatus: 4.3.1\n").recipients[0]?.status; // { class: 4, subject: 3, detail: 1 }
 */
export function readDeliveryStatus(body: string): DeliveryStatusReading {
  const faults: Fault[] = [];
  const blocks = readBlocks(body, faults);
  const message = readAll(blocks.flat(), MESSAGE_FIELDS, faults);
  if (message.fields.reportingMta === undefined) faults.push(fault("reporting-mta", "", "RFC 3464 §2.2.2"));
  const recipients = joined(blocks.filter(isOfRecipient)).map((block) => readRecipient(block, faults));
  if (recipients.length === 0) faults.push(fault("final-recipient", "no recipient", "RFC 3464 §2.1"));
  return {
    message: message.fields,
    recipients: recipients.map(({ fields }) => fields),
    lines: { message: message.lines, recipients: recipients.map(({ lines }) => lines) },
    faults: faults.slice(0, MOST_FAULTS),
  };
}

function readBlocks(body: string, faults: Fault[]): readonly Block[] {
  if (body.length > LONGEST) faults.push(fault("delivery-status", `${body.length} characters`, "RFC 3464 §2.1"));
  const read = readFieldBlocks(splitLines(body.slice(0, LONGEST)), MOST_RECIPIENTS + 2);
  const blocks = read.blocks.flatMap(parted);
  faults.push(...read.faults);
  if (blocks.length > MOST_RECIPIENTS + 1) faults.push(fault("delivery-status", `more than ${MOST_RECIPIENTS} recipients`, "RFC 3464 §2.1"));
  return blocks.slice(0, MOST_RECIPIENTS + 1);
}

/** The fields decide, not the place: some MTAs leave out the empty line in front of a recipient. */
function isOfRecipient(block: Block): boolean {
  return block.some(({ key }) => RECIPIENT_FIELDS.has(key));
}

/** Lenient: some leave out the empty lines between recipients too (samples/delivery-status-without-empty-lines.txt). */
function parted(block: Block): readonly Block[] {
  const finals = block.flatMap(({ key }, index) => (key === "final-recipient" ? [index] : []));
  if (finals.length < 2) return [block];
  const starts = finals.map((index) => (block[index - 1]?.key === "original-recipient" ? index - 1 : index));
  return starts.map((start, index) => block.slice(index === 0 ? 0 : start, starts[index + 1]));
}

/** Lenient: others put an empty line behind every field (samples/delivery-status-double-spaced.txt). */
function joined(blocks: readonly Block[]): readonly Block[] {
  if (blocks.length < 2) return blocks;
  const recipients: { readonly names: Set<string>; readonly fields: NumberedField[] }[] = [];
  for (const block of blocks) {
    const names = block.map(({ key }) => key);
    const last = recipients.at(-1);
    if (last && !names.some((name) => last.names.has(name)) && !(isAddressed(names) && isAddressed([...last.names]))) {
      last.fields.push(...block);
      for (const name of names) last.names.add(name);
    } else recipients.push({ names: new Set(names), fields: [...block] });
  }
  return recipients.map(({ fields }) => fields);
}

/** An original recipient may have its line in front of the final one, and is then of the same recipient. */
function isAddressed(names: readonly string[]): boolean {
  return names.includes("final-recipient") || (names.includes("original-recipient") && names.length > 1);
}

function readRecipient(block: Block, faults: Fault[]): BlockReading<PerRecipientFields> {
  for (const [field, breaks] of REQUIRED) {
    if (!block.some(({ key }) => key === field)) faults.push(fault(field, "", breaks));
  }
  return readAll(withWholeDiagnostic(block), RECIPIENT_FIELDS, faults);
}

const DIAGNOSTIC = "diagnostic-code";

/** Lenient: a reply of several lines may have a field for each (samples/delivery-status-without-empty-lines.txt). */
function withWholeDiagnostic(block: Block): Block {
  const [first, ...others] = block.filter(({ key }) => key === DIAGNOSTIC);
  if (!first || others.length === 0 || !/^(?:smtp\s*;)?\s*[2-5]\d\d-/i.test(first.value)) return block;
  const lines = others.map(({ value }) => value.replace(/^smtp\s*;\s*/i, ""));
  return block.map((field) => (field === first ? { ...first, value: [first.value, ...lines].join(" ") } : field));
}

/** A block of fields as values, and where they stand. */
interface BlockReading<Fields> {
  readonly fields: Fields;
  readonly lines: FieldLines;
}

/** Of a field that stands there twice the first counts. */
function readAll<Fields extends object>(block: Block, readers: ReadonlyMap<string, FieldReader<Fields>>, faults: Fault[]): BlockReading<Fields> {
  const fields: Record<string, unknown> = {};
  const lines: Record<string, number> = {};
  for (const { key, value, line } of block) {
    const read = readers.get(key)?.(value, faults);
    if (!read) continue;
    for (const name of Object.keys(read)) {
      if (name in fields) continue;
      fields[name] = read[name as keyof Fields];
      lines[name] = line;
    }
  }
  return { fields: fields as Fields, lines }; // a sum of parts of them
}
