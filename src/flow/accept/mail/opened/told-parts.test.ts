import { deepEqual, equal } from "node:assert/strict";
import { test } from "node:test";
import { partMail } from "./mail-parts.ts";
import { openMail } from "./open-mail.ts";
import { toldParts, type ToldPart } from "./told-parts.ts";

const told = (mail: string): readonly ToldPart[] => toldParts(partMail(Buffer.from(mail, "latin1"), "").parts);
const mayHold = (mail: string, words: string | RegExp): boolean => told(mail).some((part) => part.mayHold(words));

const rows: readonly [mail: string, words: string | RegExp, may: boolean, why: string][] = [
  ["\nMailbox full", "full", true, "finds words"],
  ["\nMailbox full", /\bfull$/, true, "finds what an expression fits"],
  ["\nMailbox full", "empty", false, "leaves out what is not there"],
  ["Content-Transfer-Encoding: quoted-printable\n\nMailbox fu=\nll", "full", true, "finds words that an encoding has torn"],
  ["Content-Transfer-Encoding: base64\n\nTWFpbGJveCBmdWxs", "full", true, "finds words that are encoded"],
  ["Content-Type: text/plain; charset=utf-16le\n\nf\0u\0l\0l\0", "full", true, "tells nothing of charsets that do not keep ASCII"],
  ["Content-Type: message/rfc822\n\nSubject: full\n\nfull", "full", false, "does not look into the message that came back"],
];

for (const [mail, words, may, why] of rows) test(`ToldPart.mayHold() ${why}`, () => equal(mayHold(mail, words), may));

test("ToldPart.text is in plain letters, also where the part is in HTML", () => {
  deepEqual(told("Content-Type: text/html\n\n<p>Mailbox &amp; <b>full</b></p>").map(({ text }) => text.trim()), ["Mailbox & full"]);
});

test("openMail() says which text is read no further than its longest", () => {
  const long = `\n${"A line that says nothing\n".repeat(50_000)}`;
  deepEqual(openMail(Buffer.from(long)).faults, [{ field: "body", found: "1250000 octets in part 1", breaks: "no more than 1048576 octets of text" }]);
  deepEqual(openMail(Buffer.from("\nMailbox full")).faults, []);
  deepEqual(openMail(Buffer.from(`Content-Type: image/jpeg\n${long}`)).faults, []);
});
