// The form "dsn": a delivery status for machines, RFC 3464, as a part of its own or among the lines of a text.

import { bodyText, readDeliveryStatus } from "../../../../../mail/index.ts";
import type { Form, FormReading } from "../../form.ts";
import { addresseeFinder } from "../../recipients/local-part.ts";
import type { MailPart } from "../../opened/mail-parts.ts";
import type { OpenMail } from "../../opened/open-mail.ts";
import { findingsOf } from "./findings-of.ts";
import { statusInText } from "./status-in-text.ts";

const STATUS_TYPES: ReadonlySet<string> = new Set(["message/delivery-status", "message/global-delivery-status"]); // RFC 6533 §4

export const form: Form = {
  id: "dsn",
  title: "Delivery status notification",
  documentation: "RFC 3464",
  rank: "fields",
  ofMachines: false,
  read(mail) {
    const statuses = mail.parts.filter(({ entity }) => STATUS_TYPES.has(entity.contentType.mediaType)).slice(0, MOST_STATUSES);
    if (statuses.length > 0) return readParts(statuses, mail);
    if (!mail.isFromMachine) return undefined;
    const unnamed = mail.parts.find(isStatus);
    return unnamed ? readParts([unnamed], mail) : readText(mail);
  },
};

const MOST_STATUSES = 100;

/** How the fields begin. */
const FIELDS = /^\s{0,20}(?:Reporting-MTA|Original-Envelope-Id|Arrival-Date|Original-Recipient|Final-Recipient)[ \t]*:/i;

/** Lenient: relays that do not know the type make an attachment of it (samples/status-as-attachment.eml). */
function isStatus({ entity }: MailPart): boolean {
  return entity.contentType.mediaType.startsWith("application/") && FIELDS.test(bodyText(entity.body.length > MOST_OF_STATUS ? { ...entity, body: entity.body.subarray(0, MOST_OF_STATUS) } : entity));
}

/** Octets at the beginning of a part. */
const MOST_OF_STATUS = 1000;

/** Diagnostics of services that put a challenge to the sender into the clothes of a notification. */
const CHALLENGES: ReadonlySet<string> = new Set(["x-boxbe-notice"]);

/** Lenient: some gateways write a status of its own for each recipient (samples/status-for-each.eml). */
function readParts(statuses: readonly MailPart[], mail: OpenMail): FormReading | undefined {
  const complete = addresseeFinder(mail);
  const readings = statuses.map(({ entity, section }) => ({ section, ...readDeliveryStatus(bodyText(entity)) }));
  if (readings.some(({ recipients }) => recipients.some(({ diagnosticCode }) => diagnosticCode && CHALLENGES.has(diagnosticCode.type)))) return undefined;
  return {
    findings: readings.flatMap((reading) => findingsOf(reading, { originOf: (line) => ({ part: reading.section, line }), complete })),
    faults: readings.flatMap(({ faults }) => faults),
  };
}

function readText(mail: OpenMail): FormReading | undefined {
  const { text } = mail;
  const stretch = statusInText(text);
  if (!stretch) return undefined;
  const reading = readDeliveryStatus(text.lines.slice(stretch.from, stretch.to).join("\n"));
  return { findings: findingsOf(reading, { originOf: (line) => text.originOf(stretch.from + line - 1), complete: addresseeFinder(mail) }), faults: reading.faults };
}
