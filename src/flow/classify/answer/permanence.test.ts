import { equal } from "node:assert/strict";
import { test } from "node:test";

import { classify } from "../classify.ts";
import type { Facts } from "../facts/facts.ts";
import { factsOfReply } from "../facts/facts.ts";

const rows: readonly [reply: string, phase: Facts["phase"], expected: boolean, why: string][] = [
  ["550 5.1.1 User unknown", "rcpt", true, "an address that is not there"],
  ["550 User unknown", undefined, true, "the same of a server that gives no status at all, said somewhere"],
  ["550 5.0.0 User unknown", undefined, false, "words of a server that gives a status, and not that of addressing"],
  ["550 5.0.0 User unknown", "rcpt", true, "the same in reply to the command that names the recipient"],
  ["550 5.2.1 User unknown", undefined, false, "words beside a status by which the mailbox is there"],
  ["550 5.2.1 User unknown", "rcpt", true, "the same in reply to the command that names the recipient"],
  ["The user is unknown", undefined, false, "words that stand in no reply"],
  ["User someone not listed in Domino Directory", undefined, true, "words that stand in no reply, of a server that is known by them"],
  ["551 User does not exist", undefined, true, "a reply code that answers no other command than RCPT"],
  ["550 someone@example.com: recipient rejected", "rcpt", false, "words that may stand for a policy as well"],
  ["550 5.1.1 someone@example.com: recipient rejected", "rcpt", true, "the same with a status that tells the two apart"],
  ["550 Host unknown", undefined, false, "a host of which it is not said whose it is"],
  ["450 4.1.1 User unknown", "rcpt", false, "class 4, which may pass"],
  ["550 4.1.1 User unknown", "rcpt", false, "class 4 in the status alone"],
  ["450 User unknown", "rcpt", false, "class 4 in the reply code alone"],
  ["550 5.7.1 Sending IP address is on a blocklist", "rcpt", false, "a refusal of the sender, whoever it was said to"],
  ["552 5.2.2 Mailbox full", "rcpt", false, "a mailbox that may have room again"],
  ["550 User unknown", "data", false, "words after DATA, where all recipients are refused together"],
  ["550 5.1.10 No mailbox of this name", "data", true, "a status of addressing after DATA"],
  ["550 5.1.1 User unknown", "data", true, "a status of addressing beside words of a filter after DATA"],
  ["550 User unknown", "mail", false, "words in reply to MAIL, where no recipient was named"],
  ["521 Host does not accept mail", "connect", true, "a domain that takes no mail, said before anything"],
  ["501 5.0.0 Invalid domain name", "helo", false, "a domain that is not the recipient's"],
  ["550 5.7.1 User unknown", "rcpt", false, "a status of policy beside words about the address"],
  ["550 5.5.0 User unknown", "rcpt", true, "a status that says nothing beside words about the address"],
  ["550 5.4.4 Host not found", undefined, true, "a domain to which there is no way, in the status as in words"],
  ["550 5.4.1 Host not found", undefined, false, "a host that did not answer, by its status"],
  ["450 4.4.4 Host not found", undefined, false, "a domain to which there may be a way again"],
  ["550 5.4.4 User unknown", undefined, false, "words of an address where the status is of its domain"],
  ["554 delivery error: dd This user doesn't have a yahoo.com account", "data", true, "a receiver of which a rule knows that it answers after DATA"],
  ["521 5.3.2 System not accepting network messages", "rcpt", true, "a domain that takes no mail, with the status that RFC 7504 gives it"],
  ["550 5.2.1 Mailbox disabled", "rcpt", false, "a mailbox that is there, and may be switched on again whatever its status"],
  ["550 Mailbox disabled", "rcpt", false, "a mailbox that may be switched on again"],
];

for (const [reply, phase, expected, why] of rows) {
  test(`isPermanent() is ${expected} of ${why}`, () => equal(classify({ ...factsOfReply(reply), ...(phase ? { phase } : {}) }).permanent, expected));
}
