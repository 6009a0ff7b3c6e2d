import { deepEqual } from "node:assert/strict";
import { test } from "node:test";
import * as fc from "fast-check";
import { writeEnhancedStatusCode } from "../../../../mail/index.ts";
import { doesNotHang } from "../../../../../test/hang-guard.ts";
import { readRefusal } from "./refusal-words.ts";

/** Code, status, remote MTA, phase and diagnostic, as far as they are told. */
function told(words: string): readonly (string | number | undefined)[] {
  const { reply, status = reply?.status, remoteMta, phase, diagnosticCode } = readRefusal(words);
  return [reply?.code, status && writeEnhancedStatusCode(status), remoteMta, phase, diagnosticCode?.text];
}

const rows: readonly [words: string, expected: ReturnType<typeof told>, why: string][] = [
  ["host mx.example.org[192.0.2.7] said: 550 5.1.1 No such user (in reply to RCPT TO command)", [550, "5.1.1", "mx.example.org", "rcpt", "550 5.1.1 No such user"], "reads what Postfix was told"],
  ["connect to mx.example.org[192.0.2.7]:465: Connection timed out", [undefined, undefined, "mx.example.org", "connect", "connect to mx.example.org[192.0.2.7]:465: Connection timed out"], "takes no port for a reply"],
  ["SMTP error from remote mail server after MAIL FROM:<a@b.example> SIZE=512: host mx.example.org [192.0.2.7]: 452 4.3.1 Full", [452, "4.3.1", "mx.example.org", "mail", "452 4.3.1 Full"], "reads what Exim was told, and takes no size for a reply"],
  ["192.0.2.7 does not like recipient. Remote host said: 550 No (#5.1.1 - chkusr) Giving up on 192.0.2.7.", [550, "5.1.1", "192.0.2.7", "rcpt", "550 No (#5.1.1 - chkusr)"], "reads what qmail was told, with the status behind the reply"],
  ["Resources are short. (#4.3.0)I'm not going to try again; this message has been in the queue too long.", [undefined, "4.3.0", undefined, undefined, "Resources are short. (#4.3.0)"], "leaves out how long an MTA tried"],
  ["I'm not going to try again; this message has been in the queue too long.", [undefined, undefined, undefined, undefined, "I'm not going to try again; this message has been in the queue too long."], "keeps it where nothing else is said"],
  ["mx.example.org [192.0.2.7] did not like our final DATA: 554-5.7.1 Not 554 5.7.1 wanted", [554, "5.7.1", "mx.example.org", "data", "554-5.7.1 Not 554 5.7.1 wanted"], "keeps a reply of several lines"],
  ["It responded as follows: [550 5.1.1 User unknown]", [550, "5.1.1", undefined, undefined, "550 5.1.1 User unknown"], "reads a reply in brackets"],
  ["Server error: 550: unknown", [550, undefined, undefined, undefined, "550 unknown"], "reads a code with a colon behind it"],
  ["The server (5.5.2657.72) is at 192.0.2.1 since 4.92.1", [undefined, undefined, undefined, undefined, "The server (5.5.2657.72) is at 192.0.2.1 since 4.92.1"], "takes versions and addresses for no status"],
  ["No answer in 550 seconds", [undefined, undefined, undefined, undefined, "No answer in 550 seconds"], "takes a number of seconds for no reply"],
  ["#550 5.1.1 RESOLVER.ADR.RecipNotFound; not found ##", [550, "5.1.1", undefined, undefined, "550 5.1.1 RESOLVER.ADR.RecipNotFound; not found"], "reads what Exchange puts between hashes"],
  ["5/4/2026 8:05:56 PM - Remote Server at example.org (192.0.2.7) returned '550 4.4.7 QUEUE.Expired; message expired'", [550, "4.4.7", "example.org", undefined, "550 4.4.7 QUEUE.Expired; message expired"], "reads what Exchange puts in quotes"],
  ["The error that the other server returned was: 554 554 5.7.0 Header error (state 18).", [554, "5.7.0", undefined, undefined, "554 5.7.0 Header error (state 18)."], "takes a code that is said twice for one"],
  ["Remote host said: 501 5.1.8 Sender address rejected [MAIL_FROM]", [501, "5.1.8", undefined, "mail", "501 5.1.8 Sender address rejected"], "reads the command in brackets"],
  ["5.1.0 - Unknown address error 550-'5.1.1 <ann@example.com>: Not known'", [550, "5.1.1", undefined, undefined, "550 5.1.1 <ann@example.com>: Not known"], "reads the reply in the reason of IronPort"],
  ["5.3.0 - Other mail system problem 550-'Unknown user ann@example.com' (delivery attempts: 0)", [550, undefined, undefined, undefined, "550 Unknown user ann@example.com"], "leaves out how often IronPort tried"],
  ["550: : User unknown", [550, undefined, undefined, undefined, "550 User unknown"], "reads a code that only colons follow"],
  ["SMTP error from remote server after RCPT command: host: mx.example.org 5.2.2 <ann@example.com>... Full", [undefined, "5.2.2", "mx.example.org", "rcpt", "5.2.2 <ann@example.com>... Full"], "reads a reply that has lost its code"],
  ["Fehlercode: 550 Postfach unbekannt", [550, undefined, undefined, undefined, "550 Postfach unbekannt"], "reads a code that is announced in another language"],
  ["ann@example.com 550 Unknown", [550, undefined, undefined, undefined, "550 Unknown"], "reads a code behind an address"],
  ["10:00:01: --> RCPT To:<ann@example.com>: 10:00:02: <-- 550 Unknown", [550, undefined, undefined, "rcpt", "550 Unknown"], "reads a session that has arrows"],
  ["The account does not exist. <mail.example.com #5.1.1>", [undefined, "5.1.1", undefined, undefined, "The account does not exist. <mail.example.com #5.1.1>"], "reads a status behind the name of a host"],
  ["", [undefined, undefined, undefined, undefined, undefined], "finds nothing in nothing"],
];

for (const [words, expected, why] of rows) test(`readRefusal() ${why}`, () => deepEqual(told(words), expected));

test("readRefusal() never throws, and hangs on no hostile words", () => {
  fc.assert(fc.property(fc.string(), (words) => void readRefusal(words)));
  for (const piece of ["host ", "a.", "(in reply to ", "5.1.1 ", "connect to ", "said: ", " ", "a@b", "Fehler: "]) {
    doesNotHang(() => readRefusal(piece.repeat(100_000)), piece);
  }
});
