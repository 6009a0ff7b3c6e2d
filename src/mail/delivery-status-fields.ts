// Reads the value of each field of a delivery status, and says what in it is not as RFC 3464 §2 has it.

import { readDateTime } from "./date-time.ts";
import type { PerMessageFields, PerRecipientFields } from "./delivery-status.ts";
import { readActionWord } from "./action-words.ts";
import { readEnhancedStatusCode } from "./enhanced-status-code.ts";
import { fault, type Fault } from "./fault.ts";
import type { Mailbox } from "./mailbox.ts";
import { mailboxOf, readTypedText, type TypedText } from "./typed-text.ts";

/** Reads the value of one field, and notes what is wrong with it. */
export type FieldReader<Fields> = (value: string, faults: Fault[]) => Fields;

/** By the name of the field, in lower case. */
export const MESSAGE_FIELDS: ReadonlyMap<string, FieldReader<PerMessageFields>> = new Map(Object.entries<FieldReader<PerMessageFields>>({
  "original-envelope-id": (value) => (value === "" ? {} : { originalEnvelopeId: value }),
  "reporting-mta": (value, faults) => named("reportingMta", readHost({ value, field: "reporting-mta", breaks: "RFC 3464 §2.2.2" }, faults)),
  "received-from-mta": (value, faults) => named("receivedFromMta", readHost({ value, field: "received-from-mta", breaks: "RFC 3464 §2.2.4" }, faults)),
  "arrival-date": (value, faults) => named("arrivedAt", readDate({ value, field: "arrival-date", breaks: "RFC 3464 §2.2.5" }, faults)),
}));

export const RECIPIENT_FIELDS: ReadonlyMap<string, FieldReader<PerRecipientFields>> = new Map(Object.entries<FieldReader<PerRecipientFields>>({
  "original-recipient": (value, faults) => {
    const address = readAddress({ value, field: "original-recipient", breaks: "RFC 3464 §2.3.1" }, faults);
    return named("originalRecipient", address && mailboxWithin(address));
  },
  "final-recipient": (value, faults) => {
    const address = readAddress({ value, field: "final-recipient", breaks: "RFC 3464 §2.3.2" }, faults);
    const mailbox = address && mailboxWithin(address);
    return mailbox ? { finalRecipient: mailbox } : named("finalAddress", address);
  },
  "x-actual-recipient": (value) => named("actualRecipient", mailboxWithin(readTypedText(value) ?? { type: "rfc822", text: value })), // Sendmail
  action: (value, faults) => readAction(value, faults),
  status: (value, faults) => readStatus(value, faults),
  "remote-mta": (value, faults) => named("remoteMta", readHost({ value, field: "remote-mta", breaks: "RFC 3464 §2.3.5" }, faults)),
  "diagnostic-code": (value, faults) => named("diagnosticCode", readDiagnosticCode(value, faults)),
  "last-attempt-date": (value, faults) => named("lastAttemptAt", readDate({ value, field: "last-attempt-date", breaks: "RFC 3464 §2.3.7" }, faults)),
  "final-log-id": (value) => (value === "" ? {} : { finalLogId: value }),
  "will-retry-until": (value, faults) => named("willRetryUntil", readDate({ value, field: "will-retry-until", breaks: "RFC 3464 §2.3.9" }, faults)),
}));

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
  const address = typed ?? { type: "rfc822", text: value.replace(/^[^;]{0,20};/, "").trim() };
  if (!typed || !mailboxOf(address)) faults.push(fault(field, value, breaks));
  return address.text === "" ? undefined : address;
}

/** An address in angle brackets, or one in front of a comment. */
const BRACKETED = /<([^<>\s]{1,254})>/;
const COMMENTED = /^(?:[\w-]{1,20};\s{0,9})?([^\s<>"(]{1,254})(?:[\s(]|$)/;

/** With quotes around it, as a link, or with the full stop of a sentence or of a domain name. */
const DRESSED = /^(?:mailto:)?["']?([^\s<>"'(),;:]{1,128}@[^\s<>"'(),;:]{1,254}?)[.,;"']{0,3}$/i;

/**
 * Lenient: gateways put a name in front of the address, a comment behind it, or a type of their own for what is a
 * mailbox all the same (samples/delivery-status-dressed-addresses.txt).
 */
function mailboxWithin(address: TypedText): Mailbox | undefined {
  const mailbox = mailboxOf(address);
  if (mailbox || address.type === "x400") return mailbox;
  for (const within of [BRACKETED, COMMENTED, DRESSED]) {
    const found = mailboxOf({ type: "rfc822", text: within.exec(address.text)?.[1] ?? "" });
    if (found) return found;
  }
  return undefined;
}

/** Lenient: small MTAs leave the type out (samples/delivery-status-without-types.txt); it is then taken for "dns". */
function readHost({ value, field, breaks }: Clause, faults: Fault[]): string | undefined {
  const typed = readTypedText(value);
  const [host] = /^[^\s();]+/.exec(typed?.text ?? value) ?? [];
  if (!typed || host === undefined) faults.push(fault(field, value, breaks));
  return host === "" ? undefined : host;
}

/** Lenient: small MTAs leave the type out (samples/delivery-status-without-types.txt); it is then taken for "smtp". */
function readDiagnosticCode(value: string, faults: Fault[]): TypedText | undefined {
  const typed = readTypedText(value);
  if (typed && /^[\w-]+$/.test(typed.type)) return typed;
  faults.push(fault("diagnostic-code", value, "RFC 3464 §2.3.6"));
  const text = value.replace(/^[\w-]{0,20};/, "").trim();
  return text === "" ? undefined : { type: "smtp", text };
}

/** Lenient: not all keep to the five words (samples/delivery-status-dressed-addresses.txt). */
function readAction(value: string, faults: Fault[]): PerRecipientFields {
  const { action, isStandard } = readActionWord(value);
  if (!isStandard) faults.push(fault("action", value, "RFC 3464 §2.3.3"));
  return action ? { action } : {};
}

/**
 * A comment may stand behind the code: RFC 3464 §2.1.1.
 *
 * Lenient: an SMTP reply in place of the code is kept as what is said of it (samples/delivery-status-dressed-addresses.txt).
 */
function readStatus(value: string, faults: Fault[]): PerRecipientFields {
  const [front = "", word = ""] = /^#?([^\s(;,]+)/.exec(value) ?? [];
  const status = readEnhancedStatusCode(word.replace(/\.$/, ""));
  if (!status || word.endsWith(".")) faults.push(fault("status", value, "RFC 3464 §2.3.4"));
  const rest = (status ? value.slice(front.length) : value).replace(/^[\s;,-]+/, "").trim();
  const statusComment = rest.startsWith("(") && rest.endsWith(")") ? rest.slice(1, -1).trim() : rest;
  return { ...(status && { status }), ...(statusComment !== "" && { statusComment }) };
}

function readDate({ value, field, breaks }: Clause, faults: Fault[]): number | undefined {
  const at = readDateTime(value);
  if (at === undefined) faults.push(fault(field, value, breaks));
  return at;
}
