import { deepEqual } from "node:assert/strict";
import { test } from "node:test";

import { doesNotHang } from "../../../../test/hang-guard.ts";
import { classify } from "../classify.ts";
import { factsOfReply } from "./facts.ts";
import { firstReply, handedOnReply, toldReply } from "./told-reply.ts";
import type { ToldReply } from "./told-reply.ts";

const REPLY = "550 5.1.1 No such user";

const rows: readonly [given: string, expected: ToldReply | undefined, why: string][] = [
  [`host mx.example.com[192.0.2.1] said: ${REPLY}`, { reply: REPLY, remoteMta: "mx.example.com" }, "reads Postfix's way"],
  [`host mx.example.com[192.0.2.1] refused to talk to me: ${REPLY}`, { reply: REPLY, remoteMta: "mx.example.com" }, "reads Postfix's way at the greeting"],
  [`SMTP error from remote mail server after RCPT TO:<a@example.com>: host mx.example.com [192.0.2.1]: ${REPLY}`, { reply: REPLY, remoteMta: "mx.example.com" }, "reads Exim's way"],
  [`192.0.2.1 does not like recipient. Remote host said: ${REPLY}`, { reply: REPLY }, "reads qmail's way"],
  [`mx.example.com [192.0.2.1] did not like our RCPT TO:${REPLY}`, { reply: REPLY, remoteMta: "mx.example.com" }, "reads another's way"],
  [`Remote Server returned '${REPLY}'`, { reply: `${REPLY}'` }, "reads Exchange's way"],
  [`SMTP error from remote mail server after EHLO mail.example.com: ${REPLY}`, { reply: REPLY }, "reads Exim's way at EHLO"],
  [`The error that the other server returned was: 550 ${REPLY}`, { reply: REPLY }, "reads Google's way, which says the code twice"],
  [`User unknown: ${REPLY}`, { reply: REPLY }, "reads a heading in front of the reply"],
  [`(reason: ${REPLY})`, { reply: `${REPLY})` }, "reads Sendmail's way"],
  [`smtp; ${REPLY}`, { reply: REPLY }, "reads the type of a diagnostic in front of it"],
  [`mx.example.com #${REPLY} #SMTP#`, { reply: `${REPLY} #SMTP#` }, "reads Exchange 2010's way"],
  [`<someone@example.com>: ${REPLY}`, { reply: REPLY }, "reads a recipient in front of it"],
  [`SMTP error from remote mail server after RCPT TO:<a@example.com>:\n    550 No such user`, { reply: "550 No such user" }, "reads a reply on a line of its own"],
  [`{"event":"bounce","response":"${REPLY}"}`, { reply: `${REPLY}"}` }, "reads a reply in a field, for its status"],
  ["[550] No such user", { reply: "550 No such user" }, "reads a code in brackets"],
  ["550: No such user", { reply: "550 No such user" }, "reads a code with a colon"],
  ["SMTP error code 550, No such user", { reply: "550 No such user" }, "reads a code that is called so"],
  ["The account is disabled. See example.com 503-5.5.1 RCPT first", undefined, "takes no second reply behind the words of a first"],
  ["Message size 552 kB", undefined, "takes no number with a unit for a code"],
  ["The message of 452 lines is too long", undefined, "takes no number in a sentence for a code"],
  ["connect to mx.example.com[192.0.2.1]:587: Connection refused", undefined, "takes no port for a code"],
  ["connect to mx.example.com[192.0.2.1] 587 refused", undefined, "takes no number for a code that no code is"],
  ["The user is unknown", undefined, "finds none where none is"],
];

for (const [given, expected, why] of rows) {
  test(`toldReply() ${why}`, () => deepEqual(toldReply(given), expected));
}

test("toldReply() takes time by length alone", () => {
  for (const piece of ["said: 55", "ehlo a", "was: 550 550 ", "said: 550 ", "] ", "#550", "smtp;", "error 550", "code: ", " 550 5.1", "550 5.1.1 remote server returned ", "-> 550 ", "550 permanent failure for one or more recipients (a", "a:550 ", "host a.", "a.".repeat(40)]) {
    doesNotHang(() => [toldReply(piece.repeat(20_000)), handedOnReply(piece.repeat(20_000)), firstReply(piece.repeat(20_000))], piece);
  }
});

test("factsOfReply() has code, status, phase and host of a reply that is handed on", () => {
  const facts = factsOfReply("host mx.example.com[192.0.2.1] said: 452 4.3.1 Mail system full (in reply to MAIL FROM command)");
  deepEqual(facts, { code: 452, status: { class: 4, subject: 3, detail: 1 }, text: "Mail system full", phase: "mail", remoteMta: "mx.example.com" });
  deepEqual(classify(factsOfReply("host mx.google.com[192.0.2.1] said: 421 4.7.27 Sorry")).reason, "authentication-failed");
});

test("factsOfReply() has what the next server said of a reply that hands it on", () => {
  const front = "550 5.1.351 Remote server returned unknown recipient or mailbox unavailable ->";
  deepEqual(factsOfReply(`${front} 552 5.2.2 Mailbox full`), { code: 552, status: { class: 5, subject: 2, detail: 2 }, text: "Mailbox full" });
  deepEqual(factsOfReply(`${front} 550 Not here`), { code: 550, status: { class: 5, subject: 1, detail: 351 }, text: "Not here" }, "the outer status, where it has none");
  deepEqual(factsOfReply("550 permanent failure for one or more recipients (someone@example.com:552 5.2.2 Mailbox full)"), { code: 552, status: { class: 5, subject: 2, detail: 2 }, text: "Mailbox full)" });
  deepEqual(factsOfReply("550 5.4.300 Message expired -> 452 4.3.1 Full").text, "Message expired -> 452 4.3.1 Full", "what ended the tries says more than the last of them");
});

const severalReplies: readonly [text: string, first: string, why: string][] = [
  ["User unknown 554 5.5.1 Error: no valid recipients 550 5.1.1 User unknown", "User unknown", "leaves out what follows from it"],
  ["Mailbox unavailable 503 Error: need RCPT command", "Mailbox unavailable", "knows the complaint of a sequence that went wrong"],
  ["undeliverable address: host mx.example.com said: 552 5.2.2 Mailbox full", "undeliverable address: host mx.example.com said: 552 5.2.2 Mailbox full", "keeps the one that it tells of"],
  ["The queue holds 452 mails", "The queue holds 452 mails", "takes no number for a reply"],
];

for (const [text, first, why] of severalReplies) {
  test(`firstReply() ${why}`, () => deepEqual(firstReply(text), first));
}
