import { equal } from "node:assert/strict";
import { test } from "node:test";
import { tellsDelay } from "./delay-words.ts";
import { textOfLines } from "../opened/notice-text.ts";

const rows: readonly [lines: readonly string[], isDelay: boolean, why: string][] = [
  [["A message that you sent has not yet been delivered to one or more of its", "recipients after more than 24 hours on the queue."], true, "knows the warning of Exim"],
  [["has not yet been delivered. Eventually the software will give up,", "and when that happens, the message will be returned to you."], true, "knows that it says what comes later"],
  [["THIS IS A WARNING ONLY.  YOU DO NOT NEED TO RESEND YOUR MESSAGE."], true, "knows the warning of Postfix"],
  [["Warning: message still undelivered after 4 hours", "Will keep trying until message is 5 days old"], true, "knows the warning of Sendmail"],
  [["The mail system will continue", "to try to deliver your message"], true, "reads over the end of a line"],
  [["Message could not be delivered for 5 days", "Message will be deleted from queue"], false, "knows that an MTA has given up"],
  [["Could not be delivered for more than 5 days.", "No further attempts will be made."], false, "knows that there is no further attempt"],
  [["Your message has NOT been delivered: it was blocked."], false, "takes what was not delivered for a failure where nothing says yet"],
  [["Ihre Nachricht konnte noch nicht zugestellt werden."], true, "knows warnings in other languages"],
  [["Your message was not delivered within 2 days."], false, "takes the end of a time for a failure"],
  [["This is a permanent error; I've given up."], false, "leaves a failure alone"],
];

for (const [lines, isDelay, why] of rows) test(`tellsDelay() ${why}`, () => equal(tellsDelay(textOfLines(lines)), isDelay));
