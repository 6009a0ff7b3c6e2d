import { equal } from "node:assert/strict";
import { test } from "node:test";
import { textOfLines } from "../opened/notice-text.ts";
import { tellsSuccess } from "./success-words.ts";

const rows: readonly [lines: readonly string[], isSuccess: boolean, why: string][] = [
  [["----- The following addresses had successful delivery notifications -----", "<ann@example.com>  (relayed to non-DSN-aware mailer)"], true, "knows the list of Sendmail"],
  [["Your message was successfully delivered to the destination(s)", "listed below. Otherwise you may still receive", "notifications of mail delivery errors from other systems."], true, "knows the report of Postfix, which speaks of errors to come"],
  [["Delivery to these recipients or groups is complete, but no delivery", "notification was sent by the destination server:"], true, "knows what Exchange says of systems that tell nothing"],
  [["Die Zustellung an folgende Empfänger oder Gruppen wurde abgeschlossen."], true, "knows it in another language"],
  [["It has been delivered to two recipients.", "It could not be delivered to ann@example.com."], false, "takes a report of both for one of a failure"],
  [["Your message has NOT been delivered."], false, "does not pass over a word"],
  [["was delivered to: ann@example.com", "550 5.1.1 Unknown"], false, "takes no refusing reply for a success"],
  [["Your order has been sent."], false, "leaves other texts alone"],
];

for (const [lines, isSuccess, why] of rows) test(`tellsSuccess() ${why}`, () => equal(tellsSuccess(textOfLines(lines)), isSuccess));
