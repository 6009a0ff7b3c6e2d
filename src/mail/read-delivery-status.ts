// Reads a message/delivery-status, and says what in it is not as RFC 3464 §2 has it.

import { readDateTime } from "./date-time.ts";
import { ACTIONS, type DeliveryStatus, type PerMessageFields, type PerRecipientFields } from "./delivery-status.ts";
import { readEnhancedStatusCode } from "./enhanced-status-code.ts";
import { fault, type Fault } from "./fault.ts";
import { fieldValue, readHeaderFields, type HeaderField } from "./header-field.ts";
import { mailboxOf, readTypedText, type TypedText } from "./typed-text.ts";

export interface DeliveryStatusReading extends DeliveryStatus {
  readonly faults: readonly Fault[];
}

const LONGEST = 8_388_608;
const MOST_RECIPIENTS = 5000;
const MOST_FAULTS = 100;

/** Between two blocks of fields. CRLF must not pass for two line breaks. */
const EMPTY_LINES = /(?:\r\n|\r(?!\n)|\n)[ \t]*(?:\r\n|\r|\n)/;

/** Reads the value of one field, and notes what is wrong with it. */
type FieldReader<Fields> = (value: string, faults: Fault[]) => Fields;

const MESSAGE_FIELDS: Readonly<Record<string, FieldReader<PerMessageFields>>> = {
  "original-envelope-id": (value) => (value === "" ? {} : { originalEnvelopeId: value }),
  "reporting-mta": (value, faults) => named("reportingMta", readHost({ value, field: "reporting-mta", breaks: "RFC 3464 §2.2.2" }, faults)),
  "received-from-mta": (value, faults) => named("receivedFromMta", readHost({ value, field: "received-from-mta", breaks: "RFC 3464 §2.2.4" }, faults)),
  "arrival-date": (value, faults) => named("arrivedAt", readDate({ value, field: "arrival-date", breaks: "RFC 3464 §2.2.5" }, faults)),
};

const RECIPIENT_FIELDS: Readonly<Record<string, FieldReader<PerRecipientFields>>> = {
  "original-recipient": (value, faults) => {
    const address = readAddress({ value, field: "original-recipient", breaks: "RFC 3464 §2.3.1" }, faults);
    return named("originalRecipient", address && mailboxOf(address));
  },
  "final-recipient": (value, faults) => {
    const address = readAddress({ value, field: "final-recipient", breaks: "RFC 3464 §2.3.2" }, faults);
    const mailbox = address && mailboxOf(address);
    return mailbox ? { finalRecipient: mailbox } : named("finalAddress", address);
  },
  action: (value, faults) => readAction(value, faults),
  status: (value, faults) => readStatus(value, faults),
  "remote-mta": (value, faults) => named("remoteMta", readHost({ value, field: "remote-mta", breaks: "RFC 3464 §2.3.5" }, faults)),
  "diagnostic-code": (value, faults) => named("diagnosticCode", readDiagnosticCode(value, faults)),
  "last-attempt-date": (value, faults) => named("lastAttemptAt", readDate({ value, field: "last-attempt-date", breaks: "RFC 3464 §2.3.7" }, faults)),
  "final-log-id": (value) => (value === "" ? {} : { finalLogId: value }),
  "will-retry-until": (value, faults) => named("willRetryUntil", readDate({ value, field: "will-retry-until", breaks: "RFC 3464 §2.3.9" }, faults)),
};

/** What a recipient's block must hold, and where that is said. */
const REQUIRED = { "final-recipient": "RFC 3464 §2.3.2", action: "RFC 3464 §2.3.3", status: "RFC 3464 §2.3.4" } as const;

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
  const message = Object.assign({}, ...blocks.map((block) => readAll(block, MESSAGE_FIELDS, faults))) as PerMessageFields; // a sum of such
  if (message.reportingMta === undefined) faults.push(fault("reporting-mta", "", "RFC 3464 §2.2.2"));
  const recipients = blocks.filter(isOfRecipient).map((block) => readRecipient(block, faults));
  if (recipients.length === 0) faults.push(fault("final-recipient", "no recipient", "RFC 3464 §2.1"));
  return { message, recipients, faults: faults.slice(0, MOST_FAULTS) };
}

function readBlocks(body: string, faults: Fault[]): readonly (readonly HeaderField[])[] {
  if (body.length > LONGEST) faults.push(fault("delivery-status", `${body.length} characters`, "RFC 3464 §2.1"));
  const texts = body.slice(0, LONGEST).split(EMPTY_LINES, MOST_RECIPIENTS + 2);
  if (texts.length > MOST_RECIPIENTS + 1) faults.push(fault("delivery-status", `more than ${MOST_RECIPIENTS} recipients`, "RFC 3464 §2.1"));
  return texts.slice(0, MOST_RECIPIENTS + 1).map((text) => {
    const read = readHeaderFields(text);
    faults.push(...read.faults);
    return read.fields;
  });
}

/** The fields decide, not the place: some MTAs leave out the empty line in front of a recipient. */
function isOfRecipient(block: readonly HeaderField[]): boolean {
  return block.some(({ name }) => Object.hasOwn(RECIPIENT_FIELDS, name.toLowerCase()));
}

function readRecipient(block: readonly HeaderField[], faults: Fault[]): PerRecipientFields {
  for (const [name, breaks] of Object.entries(REQUIRED)) {
    if (fieldValue(block, name) === undefined) faults.push(fault(name, "", breaks));
  }
  return readAll(block, RECIPIENT_FIELDS, faults);
}

/** Of a field that stands there twice the first counts. */
function readAll<Fields extends object>(block: readonly HeaderField[], readers: Readonly<Record<string, FieldReader<Fields>>>, faults: Fault[]): Fields {
  const read = block.map(({ name, value }) => {
    const field = name.toLowerCase();
    return Object.hasOwn(readers, field) ? readers[field]?.(value, faults) : undefined;
  });
  return Object.assign({}, ...read.toReversed()) as Fields; // every reader gives a part of them
}

function named<Name extends string, Value>(name: Name, value: Value | undefined): { readonly [Key in Name]?: Value } {
  // An index signature is all that TypeScript makes of a computed name.
  return (value === undefined ? {} : { [name]: value }) as { readonly [Key in Name]?: Value };
}

/** A field's value and where it is laid down. */
interface Clause {
  readonly value: string;
  readonly field: string;
  readonly breaks: string;
}

/** Lenient: small MTAs leave the type out (samples/delivery-status-without-types.txt); it is then taken for "rfc822". */
function readAddress({ value, field, breaks }: Clause, faults: Fault[]): TypedText | undefined {
  const typed = readTypedText(value);
  const address = typed ?? { type: "rfc822", text: value.replace(/^;/, "").trim() };
  if (!typed || !mailboxOf(address)) faults.push(fault(field, value, breaks));
  return address.text === "" ? undefined : address;
}

/** Lenient: small MTAs leave the type out (samples/delivery-status-without-types.txt); it is then taken for "dns". */
function readHost({ value, field, breaks }: Clause, faults: Fault[]): string | undefined {
  const typed = readTypedText(value);
  const [host] = /^[^\s()]+/.exec(typed?.text ?? value) ?? [];
  if (!typed || host === undefined) faults.push(fault(field, value, breaks));
  return host;
}

/** Lenient: small MTAs leave the type out (samples/delivery-status-without-types.txt); it is then taken for "smtp". */
function readDiagnosticCode(value: string, faults: Fault[]): TypedText | undefined {
  const typed = readTypedText(value);
  if (typed && /^[\w-]+$/.test(typed.type)) return typed;
  faults.push(fault("diagnostic-code", value, "RFC 3464 §2.3.6"));
  return value === "" ? undefined : { type: "smtp", text: value };
}

function readAction(value: string, faults: Fault[]): PerRecipientFields {
  const [word = ""] = /^[a-z]+/.exec(value.toLowerCase()) ?? [];
  const action = ACTIONS.find((known) => known === word);
  if (!action) faults.push(fault("action", value, "RFC 3464 §2.3.3"));
  return action ? { action } : {};
}

/** A comment may stand behind the code: RFC 3464 §2.1.1. */
function readStatus(value: string, faults: Fault[]): PerRecipientFields {
  const [word = ""] = /^[^\s(]+/.exec(value) ?? [];
  const status = readEnhancedStatusCode(word);
  if (!status) faults.push(fault("status", value, "RFC 3464 §2.3.4"));
  return status ? { status } : {};
}

function readDate({ value, field, breaks }: Clause, faults: Fault[]): number | undefined {
  const at = readDateTime(value);
  if (at === undefined) faults.push(fault(field, value, breaks));
  return at;
}
