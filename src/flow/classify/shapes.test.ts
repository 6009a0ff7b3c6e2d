import { deepEqual } from "node:assert/strict";
import { test } from "node:test";

import { classify } from "./classify.ts";
import { factsOfReply } from "./facts/facts.ts";
import type { Reason } from "./reasons/reasons.ts";

/** Every subject goes with every word that is said of it, so that no wording is known in one sentence alone. */
const shapes: readonly [reason: Reason, code: string, subjects: readonly string[], said: readonly string[]][] = [
  ["user-unknown", "550", ["mailbox", "inbox", "user", "recipient", "recipient address", "e-mail address", "customer", "addressee", "alias"], ["is unknown", "not found", "does not exist", "can't be found", "is invalid", "is not registered", "was not recognized", "isn't known to us"]],
  ["user-unknown", "550", ["unknown", "invalid", "no such", "non-existent"], ["mailbox", "user", "recipient", "account", "e-mail address", "local part"]],
  ["user-unknown", "550", ["there is no", "we have no", "cannot find", "unable to locate"], ["mailbox here by that name", "user with that name", "such account"]],
  ["domain-not-found", "550", ["the recipient's domain", "recipient domain", "destination domain", "domain example.com"], ["does not exist", "not found", "is unknown", "has expired", "could not be found"]],
  ["sender-rejected", "550", ["sender", "sender address", "the sender's address", "envelope sender", "sender domain", "mail from address"], ["rejected", "does not exist", "is invalid", "could not be verified", "is not allowed", "has no MX"]],
  ["mailbox-disabled", "550", ["mailbox", "account", "user account", "recipient", "subscriber"], ["is disabled", "has been suspended", "is inactive", "has expired", "was closed", "is on hold", "has been archived"]],
  ["mailbox-moved", "550", ["user", "the mailbox", "recipient"], ["has moved", "has been relocated", "is no longer with us"]],
  ["mailbox-full", "552", ["mailbox", "inbox", "account", "recipient mailbox", "user's inbox"], ["is full", "is over quota", "has exceeded its quota", "is out of space", "has reached its limit", "has insufficient space", "has no more room"]],
  ["mail-system-full", "452", ["mail system", "server", "mail server", "disk", "spool", "message store", "partition"], ["is full", "is out of disk space", "has no space left", "has run out of space", "has insufficient disk space"]],
  ["system-unavailable", "421", ["server", "service", "mail server", "host"], ["is too busy", "is temporarily unavailable", "is down for maintenance", "is overloaded", "is not accepting mail now"]],
  ["recipient-refused", "550", ["recipient", "the mailbox owner", "user"], ["has blocked you", "does not accept mail from you", "rejected your message"]],
  ["ip-blocklisted", "550", ["your IP", "your IP address", "client host [192.0.2.1]", "192.0.2.1", "your mail server"], ["is blacklisted", "has been blocked", "is banned", "is listed in dnsbl.example"]],
  ["relay-denied", "550", ["relaying", "relay access", "relaying to that host", "relaying of this mail"], ["denied", "is not allowed", "is prohibited", "is disabled"]],
  ["connection-failed", "451", ["connection", "SMTP connection", "the connection to the server"], ["timed out", "was lost", "was reset", "could not be established", "closed unexpectedly"]],
  ["dns-failure", "451", ["DNS lookup", "name resolution", "MX lookup"], ["failed", "timed out", "temporarily failed"]],
];

for (const [reason, code, subjects, said] of shapes) {
  test(`classify() tells ${reason} by what is said of "${subjects[0]}" and its like`, () => {
    const sentences = subjects.flatMap((subject) => said.map((words) => `${code} ${subject} ${words}`));
    const others = sentences.map((sentence) => `${sentence}: ${classify(factsOfReply(sentence)).reason}`).filter((told) => !told.endsWith(`: ${reason}`));
    deepEqual(others, []);
  });
}
