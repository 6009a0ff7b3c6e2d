import { deepEqual, equal, match, ok, rejects } from "node:assert/strict";
import { after, test } from "node:test";
import { openSmtpSink, type SinkScript, type SinkStep, type SmtpSink } from "../../../../test/wire/smtp-sink.ts";
import { systemClock, virtualClock } from "../../../base/clock.ts";
import { OutletError } from "../../../base/errors.ts";
import { writeEnhancedStatusCode, type SmtpPhase } from "../../../mail/index.ts";
import { aSending } from "../outlet.contract.ts";
import type { Answered, Outlet } from "../outlet.ts";
import { openSmtpOutlet, type SmtpOutletOptions } from "./smtp-outlet.ts";

interface Stage {
  readonly sink: SmtpSink;
  readonly outlet: Outlet;
}

const stages: Stage[] = [];
after(async () => {
  for (const { sink, outlet } of stages) {
    await outlet.close();
    await sink.close();
  }
});

async function setStage(script: SinkScript = {}, options: Partial<SmtpOutletOptions> = {}): Promise<Stage> {
  const sink = await openSmtpSink(script);
  const { host, port } = sink;
  const outlet = openSmtpOutlet({ routes: { "example.com": { host, port } }, helloName: "out.example.org", silenceTimeoutMs: 300, clock: systemClock, ...options });
  stages.push({ sink, outlet });
  return { sink, outlet };
}

async function answerOf({ outlet }: Stage, changes: Parameters<typeof aSending>[0] = {}): Promise<Answered> {
  const answer = await outlet.send(aSending(changes));
  ok(answer.kind === "answered");
  return answer;
}

function statusOf({ reply }: Answered): string {
  return reply.status ? writeEnhancedStatusCode(reply.status) : "";
}

const withMessage = (changes: object): { message: ReturnType<typeof aSending>["message"] } => ({ message: { ...aSending().message, ...changes } });

test("send() gives the server's acceptance, and where the mail has arrived", async () => {
  const stage = await setStage();
  const answer = await answerOf(stage);
  deepEqual(answer, {
    kind: "answered",
    reply: { code: 250, status: { class: 2, subject: 0, detail: 0 }, text: "Ok: queued" },
    phase: "data",
    uncertain: false,
    remoteMta: "mx.example.net",
  });
  deepEqual(stage.sink.messages.map(({ content }) => content), ["Subject: Hello\r\n\r\nHello, Ada"]);
  match(stage.sink.messages[0]?.mail ?? "", /^MAIL FROM:<news@example\.org> SIZE=\d+$/);
  equal(stage.sink.messages[0]?.rcpt, "RCPT TO:<Ada@example.com>");
});

test("send() says of mail for a relay that it is relayed", async () => {
  const sink = await openSmtpSink();
  const outlet = openSmtpOutlet({ relay: { host: sink.host, port: sink.port }, helloName: "out.example.org", clock: systemClock });
  stages.push({ sink, outlet });
  equal((await answerOf({ sink, outlet })).relayed, true);
});

test("send() says where no route leads to a domain", async () => {
  const { outlet } = await setStage();
  const obstacle = 'no route leads to "example.net", wanted outlets.smtp.relay, or this domain in outlets.smtp.routes';
  await rejects(outlet.send(aSending({ finalRecipient: "ada@example.net" })), new OutletError("send.no-route", `Cannot send: ${obstacle}`, { temporary: false }));
  deepEqual(["Example.NET", "example.com"].map((domain) => outlet.obstacleTo?.({ localPart: "ada", domain })), [obstacle, undefined]);
});

test("send() refuses a message without content", async () => {
  const { content: _, ...message } = aSending().message;
  const { outlet } = await setStage();
  await rejects(outlet.send(aSending({ message })), { code: "send.no-content" });
});

const refusals: readonly (readonly [step: SinkStep, reply: string, phase: SmtpPhase, why: string])[] = [
  ["connect", "554 5.3.2 mx.example.net takes no mail", "connect", "refused in the greeting"],
  ["connect", "421 4.3.2 Too busy", "connect", "sent away in the greeting"],
  ["ehlo", "550 5.7.1 Not you", "helo", "refused at EHLO and HELO"],
  ["mail", "452 4.3.1 Insufficient system storage", "mail", "refused at MAIL"],
  ["rcpt", "550 5.1.1 No such user", "rcpt", "refused at RCPT"],
  ["rcpt", "421 4.7.0 Go away", "rcpt", "sent away at RCPT"],
  ["data", "451 4.3.0 Not now", "data", "refused at DATA"],
  ["dot", "552 5.2.2 Over quota", "data", "refused after the final dot"],
];

/** Commands of a transaction that a server hears, the refused one included. */
const SENT_UP_TO: Partial<Record<SinkStep, number>> = { mail: 1, rcpt: 2, data: 3, dot: 3 };

for (const [step, reply, phase, why] of refusals) {
  test(`send() gives reply and phase of a message that is ${why}, and sends nothing more of it`, async () => {
    const stage = await setStage({ replies: { [step]: reply } });
    let intents = 0;
    const answer = await answerOf(stage, { onIntent: async () => void (intents += 1) });
    equal(`${answer.reply.code} ${statusOf(answer)} ${answer.reply.text}`, reply);
    deepEqual([answer.phase, answer.uncertain, intents], [phase, false, step === "dot" ? 1 : 0]);
    equal(stage.sink.messages.length, 0);
    const transaction = ["MAIL", "RCPT", "DATA"];
    const sent = stage.sink.commands.map((line) => line.slice(0, 4)).filter((verb) => transaction.includes(verb));
    deepEqual(sent, transaction.slice(0, SENT_UP_TO[step] ?? 0), "commands of the transaction");
  });
}

const unwelcome: readonly (readonly [step: SinkStep, reply: string, isLeft: boolean, why: string])[] = [
  ["mail", "452 4.3.1 Insufficient system storage", true, "a full server"],
  ["mail", "451 Try later", true, "a server that takes nobody's mail now"],
  ["rcpt", "452 4.3.1 Mail system full", true, "a server that says so at RCPT"],
  ["dot", "452 4.3.1 Mail system full", true, "a server that says so after the final dot"],
  ["mail", "550 5.7.1 Sender refused", false, "a refused sender"],
  ["rcpt", "452 4.2.2 Mailbox full", false, "one full mailbox"],
];

for (const [step, reply, isLeft, why] of unwelcome) {
  test(`send() ${isLeft ? "leaves with QUIT" : "stays after the refusal"} where it meets ${why}`, async () => {
    const stage = await setStage({ replies: { [step]: reply } });
    await answerOf(stage);
    stage.sink.script = {};
    equal((await answerOf(stage)).reply.code, 250);
    deepEqual([stage.sink.connections, stage.sink.commands.includes("QUIT")], isLeft ? [2, true] : [1, false]);
  });
}

const losses: readonly (readonly [script: SinkScript, status: string, phase: SmtpPhase, uncertain: boolean, why: string])[] = [
  [{ diesAt: "connect" }, "4.4.2", "connect", false, "lost before the greeting"],
  [{ silentAt: "connect" }, "4.4.2", "connect", false, "left without a greeting"],
  [{ diesAt: "ehlo" }, "4.4.2", "helo", false, "lost at EHLO"],
  [{ diesAt: "mail" }, "4.4.2", "mail", false, "lost at MAIL"],
  [{ silentAt: "mail" }, "4.4.2", "mail", false, "left waiting at MAIL"],
  [{ diesAt: "rcpt" }, "4.4.2", "rcpt", false, "lost at RCPT"],
  [{ silentAt: "data" }, "4.4.2", "data", false, "left waiting at DATA"],
  [{ diesAt: "dot" }, "4.4.2", "data", true, "lost after the final dot"],
  [{ silentAt: "dot" }, "4.4.2", "data", true, "left waiting after the final dot"],
  [{ replies: { dot: "What?" } }, "4.5.0", "data", true, "answered in no words of SMTP after the final dot"],
  [{ replies: { connect: "250 Hello" } }, "4.5.0", "connect", false, "greeted with an acceptance"],
  [{ replies: { connect: "SSH-2.0-Server" } }, "4.5.0", "connect", false, "greeted by something else"],
];

for (const [script, status, phase, uncertain, why] of losses) {
  test(`send() gives the status that an MTA would to a message that is ${why}`, async () => {
    const stage = await setStage(script, { greetingTimeoutMs: 300 });
    const answer = await answerOf(stage);
    deepEqual([answer.reply.code, statusOf(answer), answer.phase, answer.uncertain], [undefined, status, phase, uncertain]);
  });
}

test("send() says 4.4.1 where nobody listens, by the address as a literal", async () => {
  const stage = await setStage();
  await stage.sink.close();
  const answer = await answerOf(stage);
  deepEqual([answer.reply.text, statusOf(answer), answer.phase, answer.remoteMta], [`127.0.0.1:${stage.sink.port}: Connection refused`, "4.4.1", "connect", "[127.0.0.1]"]);
});

test("send() ends without a final dot where the server answers in the midst of the message", async () => {
  const stage = await setStage({ replies: { content: "552 5.3.4 Too much" } });
  const answer = await answerOf(stage, withMessage({ content: Buffer.alloc(8_000_000, "x\r\n") }));
  deepEqual([answer.reply.code, answer.phase, answer.uncertain], [552, "data", false]);
  equal(stage.sink.messages.length, 0);
  stage.sink.script = {};
  equal((await answerOf(stage)).reply.code, 250);
  equal(stage.sink.connections, 2);
});

test("send() takes no acceptance that comes before the message has gone", async () => {
  const stage = await setStage({ replies: { content: "250 2.0.0 Ok, whatever it is" } });
  const answer = await answerOf(stage, withMessage({ content: Buffer.alloc(8_000_000, "x\r\n") }));
  deepEqual([answer.reply.code, statusOf(answer), answer.uncertain], [undefined, "4.5.0", false]);
});

test("send() lets no octet out where the intent cannot be kept", async () => {
  const stage = await setStage();
  const cause = new Error("Disk is full");
  await rejects(stage.outlet.send(aSending({ onIntent: () => Promise.reject(cause) })), { code: "send.no-intent", temporary: true, cause });
  equal(stage.sink.messages.length, 0);
  equal(stage.sink.commands.includes("QUIT"), false);
  equal((await answerOf(stage)).reply.code, 250);
});

test("send() ends an attempt that takes too long, however often the server stirs", async () => {
  const clock = virtualClock();
  const onStep = (step: SinkStep): void => (step === "dot" ? clock.forward(8 * 60_000) : undefined);
  const stage = await setStage({ silentAt: "dot", onStep }, { clock, silenceTimeoutMs: 60_000 });
  const answer = await answerOf(stage);
  deepEqual([statusOf(answer), answer.phase, answer.uncertain], ["4.4.2", "data", true]);
});

const envelopes: readonly (readonly [extensions: readonly string[], sending: object, mail: string, rcpt: string, why: string])[] = [
  [["DSN"], withMessage({ envelopeId: "spring+1" }), "MAIL FROM:<news@example.org> RET=HDRS ENVID=spring+2B1", "RCPT TO:<Ada@example.com> ORCPT=rfc822;Ada@example.com", "names the envelope where the server offers DSN"],
  [[], withMessage({ reversePath: "" }), "MAIL FROM:<>", "RCPT TO:<Ada@example.com>", "writes the null path"],
  [["SMTPUTF8"], { finalRecipient: "ädä@example.com" }, "MAIL FROM:<news@example.org> SMTPUTF8", "RCPT TO:<Ã¤dÃ¤@example.com>", "asks for SMTPUTF8 where it needs it"],
  [["8BITMIME"], withMessage({ content: Buffer.from("\r\n\u00e4\r\n") }), "MAIL FROM:<news@example.org> BODY=8BITMIME", "RCPT TO:<Ada@example.com>", "asks for 8BITMIME where it needs it"],
];

for (const [extensions, sending, mail, rcpt, why] of envelopes) {
  test(`send() ${why}`, async () => {
    const stage = await setStage({ extensions });
    equal((await answerOf(stage, sending)).reply.code, 250);
    deepEqual([stage.sink.messages[0]?.mail, stage.sink.messages[0]?.rcpt], [mail, rcpt]);
  });
}

test("send() says 5.6.7 where the server takes no such address, and asks nothing of it", async () => {
  const stage = await setStage();
  equal(statusOf(await answerOf(stage, { finalRecipient: "ädä@example.com" })), "5.6.7");
  equal(stage.sink.commands.some((line) => line.startsWith("MAIL")), false);
});

test("send() says 5.3.4 where the server says that it takes no mail of this size", async () => {
  const stage = await setStage({ extensions: ["SIZE 10"] });
  const answer = await answerOf(stage);
  deepEqual([statusOf(answer), answer.phase], ["5.3.4", "mail"]);
});

test("send() stuffs dots and ends lines as SMTP wants it", async () => {
  const stage = await setStage();
  await answerOf(stage, withMessage({ content: Buffer.from("A: b\n\n.\nlast") }));
  equal(stage.sink.messages[0]?.content, "A: b\r\n\r\n.\r\nlast");
});

test("send() uses a connection again, up to its number of messages, and after a refusal", async () => {
  const stage = await setStage({}, { messagesPerConnection: 3 });
  await answerOf(stage);
  stage.sink.script = { replies: { rcpt: "550 5.1.1 No such user" } };
  await answerOf(stage);
  stage.sink.script = {};
  await answerOf(stage);
  equal(stage.sink.connections, 1);
  await answerOf(stage);
  equal(stage.sink.connections, 2);
  equal(stage.sink.messages.length, 3);
  equal(stage.sink.commands.filter((line) => line === "RSET").length, 2);
});

test("send() opens a new connection where the old one has died unseen", async () => {
  const stage = await setStage();
  await answerOf(stage);
  stage.sink.script = { diesAt: "rset" };
  equal((await answerOf(stage)).reply.code, 250);
  equal(stage.sink.connections, 2);
});

test("send() opens no more connections than it may", async () => {
  const stage = await setStage({}, { connections: 2 });
  const answers = await Promise.all(Array.from({ length: 9 }, () => answerOf(stage)));
  deepEqual(answers.map(({ reply }) => reply.code), Array.from({ length: 9 }, () => 250));
  equal(stage.sink.connections, 2);
});

test("send() comes one by one to a server that takes no mail, and side by side again when it does", async () => {
  let mostOpen = 0;
  const onStep = (): void => void (mostOpen = Math.max(mostOpen, stage.sink.open));
  const stage = await setStage({ replies: { mail: "452 4.3.1 Insufficient system storage" }, onStep }, { connections: 8 });
  await answerOf(stage);
  for (let tries = 0; stage.sink.open > 0 && tries < 100; tries += 1) await new Promise((resolve) => setTimeout(resolve, 5));
  mostOpen = 0;
  await Promise.all(Array.from({ length: 12 }, () => answerOf(stage)));
  equal(stage.sink.connections, 13);
  ok(mostOpen <= 2, `${mostOpen} were open at once, the one in use and the one on its way out`);
  stage.sink.script = { onStep };
  await Promise.all(Array.from({ length: 30 }, () => answerOf(stage)));
  ok(mostOpen > 2, `${mostOpen} were open at once`);
});

test("send() lets a connection go that was idle for long", async () => {
  const clock = virtualClock();
  const stage = await setStage({}, { clock, idleMs: 30_000 });
  await answerOf(stage);
  clock.forward(29_999);
  equal(stage.sink.commands.includes("QUIT"), false);
  clock.forward(1);
  await stage.outlet.close();
  equal(stage.sink.commands.at(-1), "QUIT");
});
