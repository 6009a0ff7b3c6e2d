// Bad input: each gets an answer that names what was found and what was wanted, what came is kept, and the intake goes on.

import { deepEqual, doesNotMatch, equal, match, ok } from "node:assert/strict";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { after, before, describe, test } from "node:test";
import { createTransport } from "nodemailer";
import { pause } from "../../src/base/clock.ts";
import { runRebound, serveRebound, type Doors, type Serving } from "./rebound-process.ts";

const MB = 1_000_000;
const JSON_TYPE = "application/json";
const MAIL_TYPE = "message/rfc822";

const folder = mkdtempSync(join(tmpdir(), "rebound-bad-input-"));
const settings = ["http.port=0", "smtp.port=0", "lmtp.enabled=false", "smtp.max-message=1mb", "outlets.smtp.relay=127.0.0.1:1", "log.level=silent"];
let serving: Serving;
let doors: Doors;
/** By name: one for all, one that may only look. */
let keys: Readonly<Record<"all" | "reader", string>>;

async function open(): Promise<void> {
  serving = serveRebound({ folder, settings });
  doors = await serving.opened;
  const reader = await runRebound(["keys", "add", "reader", "--scopes", "read"], { folder, settings });
  keys = { all: readFileSync(join(folder, "data", "api-key"), "utf8").trim(), reader: reader.out.trim() };
}

async function close(): Promise<void> {
  await serving.kill();
  rmSync(folder, { recursive: true, force: true });
}

const DSN = [
  "From: <>",
  "Subject: Undelivered",
  "Message-ID: <bounce-1@mx.example.net>",
  'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
  "",
  "--b",
  "Content-Type: text/plain",
  "",
  "Sorry",
  "--b",
  "Content-Type: message/delivery-status",
  "",
  "Reporting-MTA: dns; mx.example.net",
  "",
  "Final-Recipient: rfc822; ada@example.net",
  "Action: failed",
  "Status: 5.1.1",
  "--b--",
  "",
].join("\r\n");

/** Up to, and without, `mark`. */
const cutOff = (mark: string): string => DSN.slice(0, DSN.indexOf(mark));

interface Answer {
  readonly httpStatus: number;
  readonly body: { readonly id?: string; readonly code?: string; readonly detail?: string; readonly reports?: number; readonly items?: readonly Notice[]; readonly faults?: readonly Fault[] };
}

interface Fault {
  readonly field: string;
  readonly found: string;
  readonly breaks: string;
}

interface Notice {
  readonly id: string;
  readonly state: string;
  readonly faults: readonly Fault[];
}

interface Asking {
  readonly path?: string;
  readonly type?: string;
  readonly body?: string | Uint8Array | ReadableStream;
  /** Undefined: the key for all; "": none. */
  readonly key?: string;
}

async function ask({ path = "/v1/notices", type, body, key = keys.all }: Asking): Promise<Answer> {
  const response = await fetch(doors.api + path, {
    headers: { ...(key !== "" && { authorization: `Bearer ${key}` }), ...(type !== undefined && { "content-type": type }) },
    ...(body !== undefined && { method: "POST", body, duplex: "half" }),
  });
  return { httpStatus: response.status, body: (await response.json()) as Answer["body"] }; // JSON as the OpenAPI document has it
}

let goodOnes = 0;

async function intakeGoesOn(): Promise<void> {
  goodOnes += 1;
  const good = await ask({ type: JSON_TYPE, body: JSON.stringify({ finalRecipient: `good-${goodOnes}@example.net`, reply: "452 4.3.1 Mail system full" }) });
  deepEqual({ httpStatus: good.httpStatus, reports: good.body.reports, faults: good.body.faults }, { httpStatus: 202, reports: 1, faults: [] });
}

const json = (value: unknown): Asking => ({ type: JSON_TYPE, body: JSON.stringify(value) });
const message = { reversePath: "news@example.com", recipients: ["ada@example.net"], content: "Subject: Hello\n\nHello\n" };
const toSend = (order: object): Asking => ({ path: "/v1/messages", ...json({ ...message, ...order }) });
/** With a length that nobody knows beforehand. */
const stream = (bytes: number): ReadableStream => ReadableStream.from(Array.from({ length: Math.ceil(bytes / MB) }, () => new Uint8Array(MB)));

const refused: readonly [why: string, asking: () => Asking, httpStatus: number, code: string, detail: RegExp][] = [
  ["a DSN that is cut off before its first recipient", () => ({ type: MAIL_TYPE, body: cutOff("Final-Recipient") }), 422, "notice.unreadable", /wanted a bounce mail .*kept as \w+$/],
  ["a DSN that is cut off in its header", () => ({ type: MAIL_TYPE, body: cutOff("report; ") }), 422, "notice.unreadable", /RFC 3464 §2.*wanted a bounce mail .*kept as \w+$/],
  ["a reply for an address without a domain", () => json({ finalRecipient: "ada", reply: "452 4.3.1 Full" }), 422, "notice.unreadable", /"finalRecipient" is "ada".*wanted a mailbox such as/],
  ["a message for an address without a domain", () => toSend({ recipients: ["ada"] }), 422, "message.bad-mailbox", /"finalRecipient" is "ada", wanted a mailbox such as "someone@example.com"/],
  ["a body of 20 MB", () => ({ type: MAIL_TYPE, body: new Uint8Array(20 * MB) }), 413, "request.too-large", /20000000 bytes, wanted at most 16\d+$/],
  ["a body of 20 MB that does not say so", () => ({ type: MAIL_TYPE, body: stream(20 * MB) }), 413, "request.too-large", /more than 16\d+ bytes, wanted at most 16\d+$/],
  ["an unknown field of a message", () => toSend({ reversPath: "x@example.com" }), 422, "request.invalid", /"reversPath" is not a known field, the nearest known is "reversePath"/],
  ["a field of the wrong kind", () => toSend({ recipients: 7 }), 422, "request.invalid", /"recipients" is 7, wanted a list/],
  ["no key", () => ({ ...toSend({}), key: "" }), 401, "key.unknown", /no key is given, wanted "Authorization: Bearer rebound_…"/],
  ["a wrong key", () => ({ ...toSend({}), key: "rebound_wrong" }), 401, "key.unknown", /key is not known, wanted one that `rebound keys add` made/],
  ["a key without the scope", () => ({ ...toSend({}), key: keys.reader }), 403, "key.scope", /scopes are "read", wanted "send"/],
  ["a message in broken JSON", () => ({ path: "/v1/messages", type: JSON_TYPE, body: '{"reversePath":' }), 400, "request.not-json", /its body is no JSON .*wanted an object/],
  ["a notice in broken JSON", () => ({ type: JSON_TYPE, body: '{"reports":[' }), 400, "notice.not-json", /RFC 8259 §2.*wanted JSON such as .*kept as/],
  ["a wrong content type", () => ({ type: "text/csv", body: "ada@example.net;full" }), 415, "request.content-type", /content type is "text\/csv", wanted "message\/rfc822" or "application\/json"/],
  ["an unknown source", () => ({ path: "/in/pigeon", type: JSON_TYPE, body: "{}" }), 404, "source.unknown", /source is "pigeon", wanted one/],
  ["a state that is none", () => ({ path: "/v1/notices?state=often" }), 422, "request.invalid", /"state" is "often", wanted one of "kept", "worked", "unreadable", "failed"/],
];

function refusedByHttp(): void {
  for (const [why, asking, httpStatus, code, detail] of refused) {
    test(`HTTP: ${why} is answered with ${httpStatus}, and the next notice is taken`, async () => {
      const answer = await ask(asking());
      deepEqual({ httpStatus: answer.httpStatus, code: answer.body.code }, { httpStatus, code });
      match(answer.body.detail ?? "", detail);
      await intakeGoesOn();
    });
  }
}

const takenWithFaults: readonly [why: string, asking: () => Asking, field: string][] = [
  ["a DSN that is cut off behind its first recipient", () => ({ type: MAIL_TYPE, body: cutOff("--b--") }), "body"],
  ["an unknown field of a reply", () => json({ finalRecipient: "bob@example.net", reply: "452 4.3.1 Full", mood: "bad" }), "mood"],
  ["a second recipient without a domain", () => json({ reports: [{ finalRecipient: "carl@example.net", reply: "452 4.3.1 Full" }, { finalRecipient: "dora", reply: "452 4.3.1 Full" }] }), "reports[1].finalRecipient"],
];

function takenWithFaultsByHttp(): void {
  for (const [why, asking, field] of takenWithFaults) {
    test(`HTTP: ${why} is a fault, and the rest counts`, async () => {
      const { httpStatus, body } = await ask(asking());
      deepEqual({ httpStatus, reports: body.reports, fields: body.faults?.map((fault) => fault.field) }, { httpStatus: 202, reports: 1, fields: [field] });
      await intakeGoesOn();
    });
  }
}

/** @returns the last reply, be it good or bad */
async function mail(raw: string | Readable, pass?: string): Promise<string> {
  const transport = createTransport({ host: "127.0.0.1", port: doors.smtpPort, ignoreTLS: true, ...(pass !== undefined && { auth: { user: "walk", pass } }) });
  const sent = transport.sendMail({ envelope: { from: "news@example.com", to: "ada@example.net" }, raw });
  return sent.then(({ response }) => response, (error: { response?: string }) => error.response ?? String(error));
}

const large = `Subject: Large\r\n\r\n${"0123456789\r\n".repeat(200_000)}`;

const byMail: readonly [why: string, say: () => Promise<string>, reply: RegExp][] = [
  ["a mail that says it is too large", () => mail(large), /^552 5\.3\.4 /],
  ["a mail that is too large and does not say so", () => mail(Readable.from([large])), /^552 5\.3\.4 Cannot take the mail: it has \d+ bytes, wanted at most \d+/],
  ["a wrong key", () => mail("Subject: x\r\n\r\nx\r\n", "rebound_wrong"), /^535 5\.7\.8 Key is not known, wanted one/],
  ["a key without the scope", () => mail("Subject: x\r\n\r\nx\r\n", keys.reader), /^535 5\.7\.8 Key has the scopes read, wanted send/],
  ["a DSN that is cut off", () => mail(cutOff("Reporting-MTA")), /^250 2\.6\.0 Kept as notice \w+/],
];

function answeredByMail(): void {
  for (const [why, say, reply] of byMail) {
    test(`SMTP: ${why} is answered, and the next notice is taken`, async () => {
      match(await say(), reply);
      await intakeGoesOn();
      match(await mail(DSN.replace("bounce-1", `good-${goodOnes}`)), /^250 2\.6\.0 Kept as notice \w+; nothing is sent on without AUTH$/);
    });
  }
}

function keptAndShown(): void {
  test("what could not be read is kept and shown with its faults, by the API and on the command line", async () => {
    const unreadable = [
      { type: MAIL_TYPE, body: `X-Shown: 1\r\n${cutOff("Final-Recipient")}2` },
      { type: JSON_TYPE, body: '{"finalRecipient":"nobody"' },
      { type: JSON_TYPE, body: '{"finalRecipient":"nobody","reply":"452 4.3.1 Full"}' },
    ];
    const answers = await Promise.all(unreadable.map(ask));
    const ids = answers.map(({ body }) => body.id ?? "").toSorted();
    const shown = await untilShown(ids);
    deepEqual(shown.map(({ id }) => id).toSorted(), ids);
    for (const { faults } of shown) ok(faults.length > 0 && faults.every(({ field, found, breaks }) => field !== "" && found !== undefined && breaks !== ""));

    const raw = await fetch(`${doors.api}/v1/notices/${answers[1]?.body.id}/raw`, { headers: { authorization: `Bearer ${keys.all}` } });
    equal(await raw.text(), unreadable[1]?.body, "the bytes are as they came");

    const told = await runRebound(["notices", "--state", "unreadable", "--json"], { folder, settings });
    const lines = told.out.trim().split("\n").map((line) => JSON.parse(line) as Notice); // as `rebound notices --help` has it
    for (const id of ids) ok(lines.some((line) => line.id === id && line.faults.length > 0), `rebound notices shows ${id}`);
    equal(told.exitCode, 0);
  });
}

/** They are worked through a moment after they were taken. */
async function untilShown(ids: readonly string[]): Promise<readonly Notice[]> {
  for (let looks = 1; ; looks += 1) {
    const { body } = await ask({ path: "/v1/notices?state=unreadable&limit=1000" });
    const shown = (body.items ?? []).filter(({ id }) => ids.includes(id));
    if (shown.length === ids.length || looks === 100) return shown;
    await pause(50);
  }
}

interface BadStart {
  readonly why: string;
  readonly words: readonly string[];
  readonly settings?: () => readonly string[];
  /** Of rebound.toml in the folder where it starts. */
  readonly file?: string;
  readonly exitCode: number;
  readonly says: readonly RegExp[];
}

const often = { file: '[policy.mail-system-full]\nschedule = "often"\ndelays = ["often"]\n[http]\nprot = 1\n' };
const away = () => ["database.url=postgres://bob:topsecret@127.0.0.1:1/rebound", ...settings];

const badStarts: readonly BadStart[] = [
  { why: 'a schedule of "often"', words: ["config"], file: often.file.split("delays")[0] ?? "", exitCode: 78, says: [/^Cannot read config: "policy\.mail-system-full\.schedule" is "often".*, wanted "ladder" or "backoff"$/m] },
  { why: "several faults in the config, told together", words: ["serve"], ...often, exitCode: 78, says: [/"policy\.mail-system-full\.schedule" is "often"/, /"policy\.mail-system-full\.delays" is .*often.*wanted a list/, /"http\.prot" is no setting, wanted "http\.port"/] },
  { why: "a config that is no TOML", words: ["serve"], file: "[policy\n", exitCode: 78, says: [/"config" is "rebound\.toml": .* at line 1, wanted a file of TOML/] },
  { why: "a config that is not there", words: ["serve", "--config", "none.toml"], exitCode: 78, says: [/"config" is "none\.toml", where nothing is, wanted a file/] },
  { why: "a database of an unknown kind", words: ["serve", "--set", "database.url=mysql://bob:topsecret@db/x"], exitCode: 78, says: [/"database\.url".*wanted "sqlite:PATH" or "postgres:/] },
  { why: "a PostgreSQL that is not there, to serve on", words: ["serve"], settings: away, exitCode: 75, says: [/Cannot use database "postgres:\/\/127\.0\.0\.1:1\/rebound": nobody listens there, wanted a PostgreSQL that can be reached/] },
  { why: "a PostgreSQL that is not there, to look into", words: ["notices"], settings: away, exitCode: 75, says: [/nobody listens there, wanted a PostgreSQL/] },
  { why: "a database file in a folder that cannot be made", words: ["serve", "--set", "database.url=sqlite:rebound.toml/x.db"], file: "", exitCode: 69, says: [/Cannot use database ".*rebound\.toml\/x\.db": .*wanted a folder that is there/] },
  { why: "a database file that is not there, to look into", words: ["notices"], exitCode: 69, says: [/Cannot open database: there is none at ".*rebound\.db", wanted one that `rebound serve`/] },
  { why: "a database file that is something else", words: ["notices", "--set", "database.url=sqlite:rebound.toml"], file: `# ${"no database ".repeat(100)}\n`, exitCode: 69, says: [/the file is something else, wanted a SQLite database or no file/] },
  { why: "a data folder that cannot be made", words: ["serve", "--set", "data.dir=rebound.toml/data"], file: "", exitCode: 78, says: [/Cannot make folder: "data\.dir" is ".*rebound\.toml\/data" \(ENOTDIR\), wanted a folder that can be made/] },
  { why: "an HTTP port in use", words: ["serve"], settings: () => [...settings, `http.port=${new URL(doors.api).port}`], exitCode: 69, says: [/Cannot listen: "127\.0\.0\.1" port \d+ is refused \(.*EADDRINUSE.*\), wanted .*a free port/] },
  { why: "an SMTP port in use", words: ["serve"], settings: () => [...settings, `smtp.port=${doors.smtpPort}`], exitCode: 69, says: [/Cannot listen: "127\.0\.0\.1" port \d+ is refused/] },
  { why: "an unknown verb", words: ["srve"], exitCode: 64, says: [/"srve" is no verb, .*serve/] },
  { why: "an unknown option", words: ["notices", "--stat", "kept"], exitCode: 64, says: [/--stat/, /See: rebound notices --help/] },
  { why: "an option with a value that is none", words: ["notices", "--state", "often"], exitCode: 64, says: [/--state.*"often", wanted one of kept, worked, unreadable, failed/] },
  { why: "a file that is not there", words: ["read", "none.eml"], exitCode: 66, says: [/^Cannot read "none\.eml": there is no such file$/m] },
  { why: "a file that is no bounce mail", words: ["read", "rebound.toml"], file: "# nothing\n", exitCode: 65, says: [/RFC 5322 §2.2/] },
];

function refusedAtTheStart(): void {
  describe("the program refuses", { concurrency: 3 }, () => {
    for (const [index, { why, words, settings: given, file, exitCode, says }] of badStarts.entries()) {
      test(`${why}, with exit code ${exitCode}`, async () => {
        const place = join(folder, `start-${index}`);
        mkdirSync(place);
        if (file !== undefined) writeFileSync(join(place, "rebound.toml"), file);
        const run = await runRebound(words, { folder: place, settings: given?.() ?? [] });
        for (const said of says) match(run.err + run.out, said);
        doesNotMatch(run.err + run.out, /topsecret|^ +at .*\.ts:\d+/m, "no secret and no stack");
        equal(run.exitCode, exitCode);
      });
    }
  });
}

/** The program serves as long as these tests run, and no longer. */
describe("bad input", () => {
  before(open);
  after(close);
  refusedByHttp();
  takenWithFaultsByHttp();
  answeredByMail();
  keptAndShown();
  refusedAtTheStart();
});
