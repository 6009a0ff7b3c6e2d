// Makes findings of a delivery status.

import { readEncodedWords, type DeliveryStatusReading, type FieldLines, type Mailbox, type PerMessageFields, type PerRecipientFields, type TypedText } from "../../../../../mail/index.ts";
import type { Origin, Origins } from "../../../origin.ts";
import type { Finding } from "../../findings/finding.ts";
import { readRecipient } from "../../recipients/mistyped-address.ts";
import { readRefusal } from "../../sentences/refusal-words.ts";

/** What the status leaves to the mail around it. */
export interface Surroundings {
  /** Where in the mail a line of the status stands, from 1. */
  originOf(line: number): Origin;
  /** The whole address of a local part. */
  complete(localPart: string): Mailbox | undefined;
}

export function findingsOf(reading: DeliveryStatusReading, { originOf, complete }: Surroundings): readonly Finding[] {
  const ofMessage = fieldsOfMessage(reading.message);
  return reading.recipients.map((recipient, index) => {
    const lines = { ...reading.lines.recipients[index], ...reading.lines.message };
    const finding = { ...fieldsOfRecipient(recipient, complete), ...ofMessage };
    return { ...finding, found: originsOf(finding, lines, originOf) };
  });
}

function fieldsOfMessage({ reportingMta, originalEnvelopeId, arrivedAt }: PerMessageFields): Finding {
  return {
    ...(reportingMta !== undefined && { reportingMta }),
    ...(originalEnvelopeId !== undefined && { envelopeId: originalEnvelopeId }),
    ...(arrivedAt !== undefined && { arrivedAt }),
  };
}

/** Lenient: hosts tell of their own users by the local part alone (samples/local-parts-of-two.eml). */
const LOCAL_PART = /^[\w.+=-]{1,64}$/;

function fieldsOfRecipient({ finalAddress, finalLogId: _, actualRecipient, statusComment, ...fields }: PerRecipientFields, complete: Surroundings["complete"]): Finding {
  const diagnosticCode = (fields.diagnosticCode && decoded(fields.diagnosticCode)) ?? (statusComment === undefined ? undefined : diagnosticOf(statusComment));
  const completed = finalAddress && LOCAL_PART.test(finalAddress.text) ? complete(finalAddress.text) : undefined;
  const mistyped = finalAddress?.type === "rfc822" ? readRecipient(finalAddress.text) : undefined;
  const finalRecipient = fields.finalRecipient ?? actualRecipient ?? completed ?? mistyped;
  return {
    ...(diagnosticCode && withRefusal(diagnosticCode)),
    ...fields,
    ...(diagnosticCode && { diagnosticCode }),
    ...(finalRecipient && { finalRecipient }),
  };
}

/** Lenient: what is not ASCII is put as in a header (RFC 2047) by MTAs that tell it in another language (samples/encoded-diagnostic.eml). */
function decoded({ type, text }: TypedText): TypedText {
  return { type, text: text.includes("=?") ? readEncodedWords(text) : text };
}

/** Comments that tell no more than the class of the status. */
const EMPTY_COMMENT = /^(?:permanent|temporary|transient|persistent|delivery|general|undefined|unknown|other|status|error|failure|failed|[\s(),.:-]){1,20}$/i;

function diagnosticOf(comment: string): TypedText | undefined {
  if (EMPTY_COMMENT.test(comment)) return undefined;
  return /^[245]\d\d[ -]/.test(comment) ? { type: "smtp", text: comment } : { type: "x-text", text: comment };
}

/** A gateway's own reply, and in it the one that it got: "5.1.0 - Unknown address error 550-'5.1.1 No such user'". */
const WRAPPED: readonly RegExp[] = [
  /^[45]\.\d\.\d{1,3} - [^'"]{1,100}([45]\d\d)[- ]'(.{1,900})'/,
  /^[45]\d\d [45]\.4\.7 .{1,300}<([45]\d\d) ([^<>]{1,900})>$/,
];

function wrappedReply(text: string): string | undefined {
  for (const pattern of WRAPPED) {
    const [, code, said] = pattern.exec(text) ?? [];
    if (code !== undefined) return `${code} ${said}`;
  }
  return undefined;
}

/** What MTAs put around a reply is theirs, whatever type they give it: X-Postfix, X-Unix, LMTP. */
function withRefusal({ text }: TypedText): Finding {
  const { reply, remoteMta, phase } = readRefusal(wrappedReply(text) ?? text);
  return { ...(reply && { reply }), ...(remoteMta !== undefined && { remoteMta }), ...(phase && { phase }) };
}

/** Where a value of the report was read under another name, unless it has a line of its own. */
const OTHER_NAMES: Readonly<Record<string, readonly string[]>> = { envelopeId: ["originalEnvelopeId"], finalRecipient: ["actualRecipient", "finalAddress"], diagnosticCode: ["statusComment"] };

function originsOf(finding: Finding, lines: FieldLines, originOf: (line: number) => Origin): Origins {
  const origins: Record<string, Origin> = {};
  for (const name of Object.keys(finding)) {
    const line = lines[[name, ...(OTHER_NAMES[name] ?? [])].find((one) => lines[one] !== undefined) ?? ""];
    if (line !== undefined) origins[name] = originOf(line);
  }
  return origins;
}
