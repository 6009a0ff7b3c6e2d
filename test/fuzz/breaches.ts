// What holds of the reader whatever the mail is, and how a mail breaks it.

import { classify, factsOf } from "../../src/flow/classify/index.ts";
import { readMail, type MailReading } from "../../src/flow/accept/index.ts";

/** Of a mail's reading; what a report says may also stand in the mail many times over. */
const MOST_FAULTS = 100;
const LETTERS_FOR_EACH_OCTET = 40;
const LETTERS_ALWAYS = 100_000;

export type MailReader = (mail: Uint8Array) => MailReading;

/** A sentence where a promise is broken; undefined where all are kept. */
export function findBreach(mail: Buffer, read: MailReader = readAndClassify): string | undefined {
  try {
    return findExcess(mail, read(mail)) ?? findLineEndBreach(mail, read);
  } catch (error) {
    return `it throws: ${error instanceof Error ? error.stack : String(error)}`;
  }
}

function readAndClassify(mail: Uint8Array): MailReading {
  const reading = readMail(mail);
  for (const report of reading.reports) classify(factsOf(report));
  return reading;
}

function findExcess(mail: Buffer, reading: MailReading): string | undefined {
  if (reading.faults.length > MOST_FAULTS) return `${reading.faults.length} faults, wanted at most ${MOST_FAULTS}`;
  const { length } = JSON.stringify(reading);
  const most = LETTERS_ALWAYS + LETTERS_FOR_EACH_OCTET * mail.length;
  return length > most ? `an answer of ${length} letters to ${mail.length} octets, wanted at most ${most}` : undefined;
}

/** The same mail says the same whatever its lines end with. A mail with ends of several kinds has no other form. */
function findLineEndBreach(mail: Buffer, read: MailReader): string | undefined {
  const text = mail.toString("latin1").replaceAll("\r\n", "\n");
  if (text.includes("\r") || !text.includes("\n")) return undefined;
  const [lf, crlf, cr] = ["\n", "\r\n", "\r"].map((end) => saysOf(read(Buffer.from(text.replaceAll("\n", end), "latin1"))));
  if (crlf !== lf) return `with CRLF it says ${crlf}\nwith LF ${lf}`;
  return cr === lf ? undefined : `with CR it says ${cr}\nwith LF ${lf}`;
}

/**
 * Faults count octets, so only what they are about is compared. Numbers of lines are left out: where an escape sequence of
 * ISO-2022-JP is never ended, its decoder takes half of a CRLF for half of a letter.
 */
function saysOf({ faults, ...rest }: MailReading): string {
  return JSON.stringify({ ...rest, faults: faults.map(({ field }) => field) }, (key, value) => (key === "line" ? undefined : value));
}
