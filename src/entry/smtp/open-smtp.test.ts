import { deepEqual, equal, match, rejects } from "node:assert/strict";
import { once } from "node:events";
import { connect } from "node:net";
import { after, before, test } from "node:test";
import { createTransport, type SendMailOptions } from "nodemailer";
import { virtualClock } from "../../base/clock.ts";
import { openEngine, type Engine } from "../../engine/index.ts";
import { libraryOutlet } from "../../flow/send/index.ts";
import { openSmtp, type OpenSmtp } from "./index.ts";

const MAX_MESSAGE_BYTES = 100_000;
const mail = { from: "news@example.com", to: ["ada@example.net", "bob@example.org"], subject: "Hello", text: "Hello" };

let engine: Engine;
let smtp: OpenSmtp;
let lmtp: OpenSmtp;
let key: string;
before(async () => {
  const clock = virtualClock();
  engine = await openEngine({ database: "sqlite::memory:", clock, outlets: { own: [libraryOutlet("own", async () => "250 2.0.0 Ok")] } });
  const options = { engine, clock, host: "127.0.0.1", port: 0, maxMessageBytes: MAX_MESSAGE_BYTES };
  smtp = await openSmtp({ ...options, lmtp: false });
  lmtp = await openSmtp({ ...options, lmtp: true });
  key = (await engine.apiKeys.create("test", ["send"])).secret;
});
after(async () => {
  await smtp.close();
  await lmtp.close();
  await engine.stop();
});

/** Nodemailer as the client; `pass` undefined: without AUTH. @returns the server's last reply */
async function send(options: SendMailOptions, pass?: string): Promise<string> {
  const auth = pass === undefined ? {} : { auth: { user: "anyone", pass } };
  const transport = createTransport({ host: "127.0.0.1", port: smtp.port, ignoreTLS: true, ...auth });
  const { response } = await transport.sendMail(options);
  return response;
}

/** Says each line when the one before has been answered. @returns all answers */
async function talk(port: number, lines: readonly string[]): Promise<readonly string[]> {
  const socket = connect(port, "127.0.0.1");
  const answers: string[] = [];
  for (const line of ["", ...lines]) {
    if (line !== "") socket.write(`${line}\r\n`);
    const [answer]: unknown[] = await once(socket, "data");
    answers.push(String(answer).trim());
  }
  socket.destroy();
  return answers.slice(1);
}

test("openSmtp() keeps mail of a client with a key, to be sent", async () => {
  const reply = await send(mail, key);
  match(reply, /^250 2\.6\.0 Kept as /);
  const envelopeId = reply.split(" ").at(-1) ?? "";
  const kept = await engine.views.message(envelopeId);
  equal(kept?.message.reversePath, "news@example.com");
  equal(kept?.message.subject, "Hello");
  deepEqual(kept?.deliveries.map(({ mailbox }) => mailbox).toSorted(), ["ada@example.net", "bob@example.org"]);
});

test("openSmtp() takes ENVID as the name of the message, RFC 3461 §4.4", async () => {
  const dsn = { id: "campaign-7", return: "headers", notify: "failure", recipient: "news@example.com" } as const;
  equal(await send({ ...mail, dsn }, key), "250 2.6.0 Kept as campaign-7");
  equal(await send({ ...mail, dsn }, key), "250 2.6.0 Kept as campaign-7, came before");
});

test("openSmtp() loses nobody when an MTA parts a message under one ENVID", async () => {
  const dsn = { id: "parted", return: "headers", notify: "failure", recipient: "news@example.com" } as const;
  await send({ ...mail, to: ["one@example.org"], dsn }, key);
  const reply = await send({ ...mail, to: ["one@example.org", "two@example.org"], dsn }, key);
  const rest = await engine.views.message(reply.split(" ").at(-1) ?? "");
  deepEqual(rest?.deliveries.map(({ mailbox }) => mailbox), ["two@example.org"]);
});

test("openSmtp() relays nothing for a client without a key: its mail is a notice", async () => {
  match(await send({ ...mail, subject: "Relay me" }), /^250 2\.6\.0 Kept as notice \w+; nothing is sent on without AUTH$/);
  const { rows } = await engine.views.notices({ limit: 1 });
  equal(rows[0]?.source, "mail");
  const notice = await engine.views.notice(rows[0]?.id ?? "");
  equal(notice?.headers["delivered-to"], "ada@example.net, bob@example.org");
});

const refused: readonly [given: SendMailOptions, pass: string | undefined, expected: RegExp, why: string][] = [
  [{ ...mail, text: "x".repeat(200_000) }, undefined, /552 5\.3\.4 Cannot take the mail: it has \d+ bytes, wanted at most 100000/, "a mail that is too large"],
  [mail, "rebound_wrong", /535 5\.7\.8 Key is not known/, "a wrong key"],
];

for (const [given, pass, expected, why] of refused) {
  test(`openSmtp() refuses ${why}`, () => rejects(send(given, pass), expected));
}

test("openSmtp() refuses a key that may not send", async () => {
  const { secret } = await engine.apiKeys.create("reader", ["read"]);
  await rejects(send(mail, secret), /535 5\.7\.8 Key has the scopes read, wanted send/);
});

test("openSmtp() refuses a size that is too large before the mail is sent, RFC 1870", async () => {
  const [, reply] = await talk(smtp.port, ["EHLO client.example", "MAIL FROM:<> SIZE=900000"]);
  match(reply ?? "", /^552 /);
});

test("openSmtp() refuses an address without a domain", async () => {
  const [, , reply] = await talk(smtp.port, ["EHLO client.example", "MAIL FROM:<>", "RCPT TO:<nobody>"]);
  match(reply ?? "", /^501 /);
});

test("openSmtp() answers for each recipient in LMTP, RFC 2033 §4.2", async () => {
  const answers = await talk(lmtp.port, ["LHLO client.example", "MAIL FROM:<>", "RCPT TO:<a@example.com>", "RCPT TO:<b@example.com>", "DATA", "Subject: x\r\n\r\ny\r\n."]);
  equal(answers.at(-1)?.match(/^250 2\.6\.0 Kept as notice/gm)?.length, 2);
});

for (const isLmtp of [false, true]) {
  test(`openSmtp() refuses the one recipient whom no route reaches, and takes the other, by ${isLmtp ? "LMTP" : "SMTP"}`, async () => {
    const routes = { "example.com": { host: "127.0.0.1", port: 9 } };
    const other = await openEngine({ database: "sqlite::memory:", outlets: { smtp: { helloName: "rebound.example", routes } } });
    const door = await openSmtp({ engine: other, host: "127.0.0.1", port: 0, lmtp: isLmtp, maxMessageBytes: MAX_MESSAGE_BYTES });
    const { secret } = await other.apiKeys.create("test", ["send"]);
    const login = Buffer.from(`\0anyone\0${secret}`).toString("base64");
    const rcpt = ["RCPT TO:<a@nowhere.example>", "RCPT TO:<b@example.com>"];
    const answers = await talk(door.port, [`${isLmtp ? "LHLO" : "EHLO"} client.example`, `AUTH PLAIN ${login}`, "MAIL FROM:<news@example.com>", ...rcpt, "DATA", "Subject: x\r\n\r\ny\r\n."]);
    equal(answers[3], '550 5.4.4 Cannot take mail for this recipient: no route leads to "nowhere.example", wanted outlets.smtp.relay, or this domain in outlets.smtp.routes');
    match(answers.at(-1) ?? "", /^250 2\.6\.0 Kept as /);
    deepEqual((await other.views.attempts({ limit: 10 })).rows.map(({ mailbox }) => mailbox), ["b@example.com"]);
    await door.close();
    await other.stop();
  });
}

test("openSmtp() puts the sender off while the database is away", async () => {
  const other = await openEngine({ database: "sqlite::memory:" });
  const door = await openSmtp({ engine: other, host: "127.0.0.1", port: 0, lmtp: false, maxMessageBytes: MAX_MESSAGE_BYTES });
  await other.stop();
  const answers = await talk(door.port, ["EHLO client.example", "MAIL FROM:<>", "RCPT TO:<a@example.com>", "DATA", "Subject: x\r\n\r\ny\r\n."]);
  match(answers.at(-1) ?? "", /^451 4\.3\.0 /);
  await door.close();
});

test("openSmtp() tells what stands in the way of listening", async () => {
  const again = openSmtp({ engine, host: "127.0.0.1", port: smtp.port, lmtp: false, maxMessageBytes: 1 });
  await rejects(again, { code: "smtp.cannot-listen" });
});
