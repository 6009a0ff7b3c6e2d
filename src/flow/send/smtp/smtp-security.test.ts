import { deepEqual, equal, ok, rejects } from "node:assert/strict";
import { after, test } from "node:test";
import { openSmtpSink, type SinkScript, type SmtpSink } from "../../../../test/wire/smtp-sink.ts";
import { systemClock } from "../../../base/clock.ts";
import { writeEnhancedStatusCode } from "../../../mail/index.ts";
import { aSending } from "../outlet.contract.ts";
import type { Answered } from "../outlet.ts";
import { openSmtpOutlet, type SmtpOutletOptions } from "./smtp-outlet.ts";

const cleanups: (() => Promise<void>)[] = [];
after(async () => {
  for (const cleanup of cleanups) await cleanup();
});

interface Tried {
  readonly sink: SmtpSink;
  readonly answer: Answered;
}

async function tryWith(script: SinkScript, options: Partial<SmtpOutletOptions>, auth?: { user: string; password: string }): Promise<Tried> {
  const sink = await openSmtpSink(script);
  const relay = { host: sink.host, port: sink.port, ...(auth && { auth }) };
  const outlet = openSmtpOutlet({ relay, helloName: "out.example.org", silenceTimeoutMs: 500, clock: systemClock, ...options });
  cleanups.push(async () => {
    await outlet.close();
    await sink.close();
  });
  const answer = await outlet.send(aSending());
  ok(answer.kind === "answered");
  return { sink, answer };
}

const outcomes: readonly (readonly [script: SinkScript, options: Partial<SmtpOutletOptions>, outcome: string, why: string])[] = [
  [{ offersTls: true }, {}, "250 2.0.0 encrypted", "encrypts where the server offers it, whoever signed its certificate"],
  [{}, {}, "250 2.0.0 plain", "goes on in the clear where the server offers no TLS"],
  [{ offersTls: true }, { tls: "never" }, "250 2.0.0 plain", "encrypts nothing where the operator wants it so"],
  [{ offersTls: true, replies: { starttls: "454 4.7.0 Not now" } }, {}, "250 2.0.0 plain", "goes on in the clear where STARTTLS is refused"],
  [{ offersTls: true, diesAt: "handshake" }, {}, "250 2.0.0 plain", "comes back in the clear where the handshake fails"],
  [{ offersTls: true }, { tls: "required" }, "- 4.7.5 nothing", "sends nothing where the certificate is required and not trusted"],
  [{ offersTls: true, replies: { starttls: "454 4.7.0 Not now" } }, { tls: "required" }, "- 4.7.4 nothing", "sends nothing where TLS is required and refused"],
  [{}, { tls: "required" }, "- 4.7.4 nothing", "sends nothing where TLS is required and not offered"],
];

for (const [script, options, outcome, why] of outcomes) {
  test(`send() ${why}`, async () => {
    const { sink, answer } = await tryWith(script, options);
    const { code = "-", status } = answer.reply;
    const [message] = sink.messages;
    const how = message?.isSecure ? "encrypted" : "plain";
    equal(`${code} ${status ? writeEnhancedStatusCode(status) : "-"} ${message ? how : "nothing"}`, outcome);
    equal(answer.phase, message ? "data" : "tls");
  });
}

const auth = { user: "app", password: "pass word" };

test("send() logs in, and once for each connection", async () => {
  const { sink } = await tryWith({ extensions: ["AUTH PLAIN LOGIN"], offersTls: true }, {}, auth);
  equal(sink.messages[0]?.isSecure, true);
  deepEqual(sink.commands.filter((line) => line.startsWith("AUTH")), [`AUTH PLAIN ${Buffer.from("\0app\0pass word").toString("base64")}`]);
});

test("send() gives a refused log-in as an answer", async () => {
  const { answer } = await tryWith({ extensions: ["AUTH PLAIN"], replies: { auth: "535 5.7.8 Who are you?" } }, {}, auth);
  deepEqual([answer.reply.code, answer.phase, answer.uncertain], [535, "auth", false]);
});

test("send() throws where a relay with a user offers no AUTH", async () => {
  await rejects(tryWith({}, {}, auth), { code: "send.no-auth", temporary: true });
});

test("send() tells no password to a server that failed to encrypt", async () => {
  const refused = { extensions: ["AUTH PLAIN"], offersTls: true, replies: { starttls: "454 4.7.0 Not now" } };
  await rejects(tryWith(refused, {}, auth), { code: "send.no-auth" });
  const { sink, answer } = await tryWith({ extensions: ["AUTH PLAIN"], offersTls: true, diesAt: "handshake" }, {}, auth);
  equal(answer.phase, "tls");
  equal(sink.connections, 1);
  equal(sink.commands.some((line) => line.startsWith("AUTH")), false);
});
