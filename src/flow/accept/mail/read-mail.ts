// Reads any mail that may tell of a bounce: opens it, and asks the forms for theirs.

import { fault, fieldValue } from "../../../mail/index.ts";
import { completeFindings } from "./findings/complete-findings.ts";
import { handedOnInText } from "./opened/enclosed-mail.ts";
import { askForm, RANKS, type Form, type FormReading } from "./form.ts";
import { forms } from "./forms/forms.gen.ts";
import { handsOnReport } from "./opened/subject.ts";
import { KINDS_OF_DELIVERY, type MailKind, type MailReading } from "./mail-reading.ts";
import { faultOfNoMail } from "./opened/no-mail.ts";
import { openMail, type OpenMail } from "./opened/open-mail.ts";
import { originalFields } from "./opened/original-fields.ts";
import { reportsOf } from "./findings/reports-of.ts";

const MOST_FAULTS = 100;
const WANTED = "RFC 3464 §2, or another form that tells of a delivery";

/** A report within a mail within a mail, and no deeper. */
const DEEPEST = 2;

const inOrder: readonly Form[] = RANKS.flatMap((rank) => forms.filter((form) => form.rank === rank));
const isGuess = ({ rank }: Form): boolean => rank === "general" || rank === "remaining";
const guessing: readonly Form[] = inOrder.filter(isGuess);
const knowing: readonly Form[] = inOrder.filter((form) => !isGuess(form));
/** Those in front of the form that knows a mail have been asked, and know nothing of it. */
const fromOn: ReadonlyMap<Form, readonly Form[]> = new Map(inOrder.map((form, at) => [form, inOrder.slice(at)]));

/**
 * Reads a mail: what it is, and what it tells of each recipient. Never throws, whatever the octets are; what is no
 * report says so in a fault. A text in the place of octets is a slip of who calls it: its charset would be lost.
 *
 * @example
 * readMail(Buffer.from("Content-Type: text/plain\r\n\r\nHello")).kind; // "other"
 */
export function readMail(bytes: Uint8Array): MailReading {
  if (!ArrayBuffer.isView(bytes)) throw new TypeError(`Cannot read mail: found ${typeof bytes}, wanted its octets as a Uint8Array or Buffer`);
  const mail = openMail(bytes);
  const reading = ask(knowing, mail) ?? readEnclosed(mail, 1) ?? readHandedOn(mail) ?? ask(guessing, mail);
  if (reading) return reading;
  const first = faultOfNoMail(bytes, mail.header.length) ?? fault("content-type", fieldValue(mail.header, "content-type") ?? "no content type", WANTED);
  return { kind: "other", reports: [], faults: [first, ...mail.faults].slice(0, MOST_FAULTS) };
}

function ask(some: readonly Form[], mail: OpenMail): MailReading | undefined {
  for (const form of some) {
    const reading = askForm(form, mail);
    if (reading) return told(mail, form, reading);
  }
  return undefined;
}

/** A report that a person or a filter hands on says more than the words around it; within a report it is what came back, and nothing is guessed. */
function readEnclosed({ enclosed, isFromMachine }: OpenMail, depth: number): MailReading | undefined {
  if (!enclosed) return undefined;
  const mail = openMail(enclosed.bytes, enclosed.section);
  if (!mail.isFromMachine) return undefined;
  const known = ask(knowing, mail) ?? (depth < DEEPEST ? readEnclosed(mail, depth + 1) : undefined);
  const reading = known ?? (isFromMachine ? undefined : ask(guessing, mail));
  return reading && KINDS_OF_DELIVERY.has(reading.kind) ? reading : undefined;
}

/** What its subject hands on stands somewhere in the text, with what a mail program made of its header: only a form that is known counts. */
function readHandedOn(mail: OpenMail): MailReading | undefined {
  if (mail.isFromMachine || !handsOnReport(mail.header)) return undefined;
  const { bytes, section } = handedOnInText(mail);
  const reading = ask(knowing, openMail(bytes, section));
  return reading && reading.reports.length > 0 && KINDS_OF_DELIVERY.has(reading.kind) ? reading : undefined;
}

function told(mail: OpenMail, form: Form, reading: FormReading): MailReading {
  const isOfDelivery = reading.kind === undefined;
  const findings = isOfDelivery ? completeFindings(reading.findings, mail, fromOn.get(form) ?? inOrder) : [];
  const { reports, faults } = reportsOf(findings);
  const original = mail.original && originalFields(mail.original.header);
  return {
    kind: reading.kind ?? kindOf(findings.map(({ action }) => action)),
    form: form.id,
    reports,
    ...(reading.complaint && { complaint: reading.complaint }),
    ...(original && { original }),
    faults: [...mail.faults, ...(reading.faults ?? []), ...faults].slice(0, MOST_FAULTS),
  };
}

/** One failure among many makes a bounce. */
function kindOf(actions: readonly (string | undefined)[]): MailKind {
  if (actions.some((action) => action === undefined || action === "failed")) return "bounce";
  if (actions.includes("delayed")) return "delay";
  return actions.length === 0 ? "bounce" : "success";
}
