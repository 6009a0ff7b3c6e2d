import { equal } from "node:assert/strict";
import { test } from "node:test";
import { readReplyText } from "../../../../mail/index.ts";
import { openMail } from "../opened/open-mail.ts";
import { findPhase } from "./reply-phase.ts";

const REPLY = "550 5.1.1 <ann@example.com>: User unknown";

const rows: readonly [text: string, phase: string | undefined, why: string][] = [
  [`>>> RCPT To:<ann@example.com>\n<<< ${REPLY}`, "rcpt", "takes the command above the reply"],
  [`>>> DATA\n<<< ${REPLY}`, "data", "takes DATA for what was answered"],
  [`>>> DATA\n<<< ${REPLY}\n550 5.1.1 <ann@example.com>... User unknown\n<<< 503 5.0.0 Need RCPT (recipient)`, "rcpt", "knows answers to commands that were sent together"],
  ["<ann@example.com>: host mx.example.com[192.0.2.3] said: 550 5.1.1\n    <ann@example.com>: User unknown (in reply to RCPT TO\n    command)", "rcpt", "reads the note behind a reply over the ends of lines"],
  ["<ann@example.com>: host mx.example.com[192.0.2.3] said: 550 5.1.1\n    <ann@example.com>: User unknown (in\n    reply to end of DATA command)", "data", "reads a note that is broken in its midst"],
  ["<bob@example.com>: host mx.example.com[192.0.2.3] said: 552 5.2.2 Full (in reply to end of DATA command)", undefined, "takes nothing from another reply"],
  [`The server said ${REPLY}.`, undefined, "does without a command"],
];

for (const [text, phase, why] of rows) {
  test(`findPhase() ${why}`, () => equal(findPhase(openMail(Buffer.from(`From: a@example.org\n\n${text}\n`)))(readReplyText(REPLY)), phase));
}
