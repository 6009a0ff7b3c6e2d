import { equal } from "node:assert/strict";
import { test } from "node:test";
import { openMail } from "./open-mail.ts";
import { handsOnReport } from "./subject.ts";

const handedOn: readonly [subject: string, isHandedOn: boolean, why: string][] = [
  ["Fwd: Undelivered Mail Returned to Sender", true, "knows a report that is forwarded"],
  ["WG: failure notice", true, "knows how programs of other languages forward"],
  ["Re: Undelivered Mail Returned to Sender", false, "takes no answer for one"],
  ["Fwd: Autumn letter", false, "takes no other mail for one"],
];

for (const [subject, isHandedOn, why] of handedOn) {
  test(`handsOnReport() ${why}`, () => equal(handsOnReport(openMail(Buffer.from(`Subject: ${subject}\n\nText\n`)).header), isHandedOn));
}
