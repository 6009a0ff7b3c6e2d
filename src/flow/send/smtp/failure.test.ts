import { deepEqual, equal } from "node:assert/strict";
import { test } from "node:test";
import { writeEnhancedStatusCode, type SmtpPhase } from "../../../mail/index.ts";
import { conversation } from "./conversation.ts";
import { failureOf, type WireError } from "./failure.ts";

const rows: readonly (readonly [error: Omit<WireError, "message">, status: string, text: string, why: string])[] = [
  [{ code: "EDNS", originalCode: "ENOTFOUND", command: "CONN" }, "4.4.4", "mx.example.net:25: Host not found", "a host that no directory knows"],
  [{ code: "EDNS", originalCode: "EAI_AGAIN", command: "CONN" }, "4.4.3", "mx.example.net:25: Host name lookup failure", "a directory that does not answer"],
  [{ code: "ESOCKET", originalCode: "ECONNREFUSED", command: "CONN" }, "4.4.1", "mx.example.net:25: Connection refused", "a host where nobody listens"],
  [{ code: "ESOCKET", originalCode: "EHOSTUNREACH", command: "CONN" }, "4.4.1", "mx.example.net:25: No route to host", "a host that no road leads to"],
  [{ code: "ETIMEDOUT", timeoutType: "CONNECT_TIMEOUT", command: "CONN" }, "4.4.1", "mx.example.net:25: Connection timed out", "a host that does not answer"],
  [{ code: "ETIMEDOUT", timeoutType: "GREETING_TIMEOUT", command: "CONN" }, "4.4.2", "mx.example.net:25: Conversation timed out", "a host that answers and says nothing"],
  [{ code: "ESOCKET", originalCode: "ECONNRESET", command: "CONN" }, "4.4.2", "mx.example.net:25: Lost connection", "a connection that broke"],
  [{ code: "ESOCKET", originalCode: "CERT_HAS_EXPIRED", command: "CONN" }, "4.7.5", "mx.example.net:25: TLS handshake failed: CERT_HAS_EXPIRED", "a certificate that is not trusted"],
];

for (const [error, status, text, why] of rows) {
  test(`failureOf() names ${why}`, () => {
    const { reply, phase } = failureOf({ message: "Failed", ...error }, "mx.example.net:25", conversation());
    deepEqual([reply.code, reply.status && writeEnhancedStatusCode(reply.status), reply.text, phase], [undefined, status, text, "connect"]);
  });
}

test("failureOf() keeps the first 8 KiB of a reply", () => {
  const failure = failureOf({ message: "", response: `550 5.7.1 ${"no ".repeat(20_000)}`, command: "DATA" }, "mx.example.net:25", conversation());
  equal(failure.reply.text.length <= 8 * 1024, true);
  equal(failure.phase, "data");
});

const talks: readonly (readonly [lines: readonly string[], answered: SmtpPhase, pending: SmtpPhase, why: string])[] = [
  [[], "connect", "connect", "before the greeting"],
  [["S 220 hi", "C EHLO me"], "connect", "helo", "while EHLO has no reply"],
  [["S 220 hi", "C EHLO me", "S 250 hi", "C MAIL FROM:<>", "C RCPT TO:<a@b>", "C DATA", "S 250 ok"], "mail", "rcpt", "in the midst of commands that went at once"],
  [["S 220 hi", "C EHLO me", "S 250 hi", "C AUTH LOGIN", "S 334 u", "C YXBw"], "auth", "auth", "within a log-in"],
  [["S 220 hi", "C EHLO me", "S 250 hi", "C STARTTLS", "S 220 go"], "tls", "tls", "within a handshake"],
];

for (const [lines, answered, pending, why] of talks) {
  test(`conversation() knows the phase ${why}`, () => {
    const said = conversation();
    for (const line of lines) (line.startsWith("C") ? said.onCommand : said.onReply)(line.slice(2));
    deepEqual([said.answered, said.pending], [answered, pending]);
  });
}
