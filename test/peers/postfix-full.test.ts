// The story: a real server is really full, Rebound waits as the schedule says, and either it gets room or it never does.

import { deepEqual, equal, ok } from "node:assert/strict";
import { after, before, test } from "node:test";
import { virtualClock, type VirtualClock } from "../../src/base/clock.ts";
import { openEngine, type Engine } from "../../src/engine/index.ts";
import { openHttp, type OpenHttp } from "../../src/entry/http/index.ts";
import { verifySignature } from "../../src/flow/send/index.ts";
import { openHttpEar, type HttpEar } from "../wire/http-ear.ts";
import { startPostfix, whyNoPostfix, type Postfix } from "./postfix.ts";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const SECRET = "whsec_c3RvcnkgdGVzdCBzZWNyZXQ=";
const skip = whyNoPostfix() ?? false;

let postfix: Postfix;
before(async () => {
  if (skip === false) postfix = await startPostfix("full.example");
});
after(() => postfix?.stop());

interface MessageAnswer {
  readonly envelopeId: string;
  readonly deliveries: readonly { readonly state: string; readonly retries: number; readonly dueAt?: string; readonly uncertain: boolean }[];
  readonly decisions: readonly { readonly kind: string; readonly reason: string; readonly rule: string }[];
}

interface CheckAnswer {
  readonly items: readonly { readonly verdict: string; readonly until?: string }[];
}

interface PersonAnswer {
  readonly standing: string;
  readonly reason?: string;
  readonly until?: string;
}

interface ServerAnswer {
  readonly resolution: object;
  readonly retries: { readonly byAttempt: readonly object[] };
}

/** A Rebound of its own: database in memory, clock that stands still, API on a free port. */
interface House {
  readonly clock: VirtualClock;
  readonly engine: Engine;
  readonly ear: HttpEar;
  ask<Answer>(path: string, body?: object): Promise<Answer>;
  metrics(): Promise<string>;
  close(): Promise<void>;
}

async function openHouse(): Promise<House> {
  const clock = virtualClock();
  const ear = await openHttpEar();
  const engine = await openEngine({
    database: "sqlite::memory:",
    clock,
    outlets: { smtp: { helloName: "rebound.example", routes: { "full.example": { host: "127.0.0.1", port: postfix.port } } } },
    listeners: { webhooks: [{ name: "app", url: ear.url, secret: SECRET }] },
  });
  const http: OpenHttp = await openHttp({ engine, clock, host: "127.0.0.1", port: 0, maxBodyBytes: 1_000_000, version: "test" });
  const { secret } = await engine.apiKeys.create("story", ["read", "write", "send"]);
  const headers = { authorization: `Bearer ${secret}`, "content-type": "application/json" };
  return {
    clock,
    engine,
    ear,
    async ask(path, body) {
      const response = await fetch(http.url + path, body ? { method: "POST", headers, body: JSON.stringify(body) } : { headers });
      ok(response.ok, `${path} answers ${response.status}`);
      return (await response.json()) as never; // the caller says what it must hold
    },
    metrics: async () => (await fetch(`${http.url}/metrics`)).text(),
    async close() {
      await http.close();
      await engine.stop();
      await ear.close();
    },
  };
}

function mailTo(recipient: string, subject: string): object {
  return {
    reversePath: "news@example.com",
    recipients: [{ finalRecipient: recipient, contacts: [{ kind: "phone", value: "+44 20 7946 0000" }] }],
    metadata: { campaign: "spring" },
    content: `From: news@example.com\r\nTo: ${recipient}\r\nSubject: ${subject}\r\nMessage-ID: <${subject}@example.com>\r\n\r\nHello\r\n`,
  };
}

function iso(at: number): string {
  return new Date(at).toISOString();
}

test("a full server is waited for by the schedule, and the mail arrives when it has room", { skip }, async () => {
  await postfix.makeFull();
  const house = await openHouse();
  const { clock, engine, ask } = house;
  const startedAt = clock.now();
  try {
    const { envelopeId } = await ask<MessageAnswer>("/v1/messages", mailTo("ada@full.example", "first"));
    await engine.settle();

    const refused = await ask<MessageAnswer>(`/v1/messages/${envelopeId}`);
    const [decision] = refused.decisions;
    ok(decision, "a decision was written down");
    equal(decision.reason, "mail-system-full");
    equal(decision.rule, "mtas/postfix#insufficient-system-storage");
    equal(decision.kind, "retry");
    deepEqual(
      refused.deliveries.map(({ state, retries, dueAt }) => ({ state, retries, dueAt })),
      [{ state: "waiting", retries: 0, dueAt: iso(startedAt + DAY) }],
    );
    const [verdict] = (await ask<CheckAnswer>("/v1/check", { recipients: ["ada@full.example"] })).items;
    deepEqual({ verdict: verdict?.verdict, until: verdict?.until }, { verdict: "wait", until: iso(startedAt + DAY) });

    clock.forward(DAY - 1);
    equal(await engine.runDue(), 0, "nothing is sent before its time");
    clock.forward(1);
    await engine.settle();
    const again = await ask<MessageAnswer>(`/v1/messages/${envelopeId}`);
    deepEqual(
      again.deliveries.map(({ state, retries, dueAt }) => ({ state, retries, dueAt })),
      [{ state: "waiting", retries: 1, dueAt: iso(startedAt + 3 * DAY) }],
    );

    await postfix.giveRoom();
    clock.forward(2 * DAY);
    await engine.settle();
    const delivered = await ask<MessageAnswer>(`/v1/messages/${envelopeId}`);
    deepEqual(
      delivered.deliveries.map(({ state, retries, uncertain }) => ({ state, retries, uncertain })),
      [{ state: "delivered", retries: 2, uncertain: false }],
    );
    await until(async () => (await postfix.delivered()).some((mail) => mail.includes("Subject: first")));

    const person = await ask<PersonAnswer>("/v1/recipients/ada@full.example");
    equal(person.standing, "active");
    const server = await ask<ServerAnswer>("/v1/servers/mx.full.example");
    deepEqual(server.resolution, { closed: 1, medianMs: 3 * DAY, p90Ms: 3 * DAY, within24h: 0, within48h: 0, within1w: 1 });
    deepEqual(server.retries.byAttempt, [
      { attempt: 1, accepted: 0, refused: 1, rate: 0 },
      { attempt: 2, accepted: 1, refused: 0, rate: 1 },
    ]);
    const metrics = await house.metrics();
    for (const line of ['rebound_retries_total{attempt="1",outcome="refused"} 1', 'rebound_retries_total{attempt="2",outcome="accepted"} 1', `rebound_resolution_seconds{quantile="0.5"} ${(3 * DAY) / 1000}`]) {
      ok(metrics.includes(line), `/metrics has no line ${line}:\n${metrics.split("\n").filter((one) => /retries_total|resolution/.test(one)).join("\n")}`);
    }
  } finally {
    await house.close();
  }
});

test("a server that never has room pauses the recipient after four retries, and a webhook is told so", { skip }, async () => {
  await postfix.makeFull();
  const house = await openHouse();
  const { clock, engine, ask, ear } = house;
  const startedAt = clock.now();
  try {
    const { envelopeId } = await ask<MessageAnswer>("/v1/messages", mailTo("bob@full.example", "second"));
    await engine.settle();
    for (const days of [1, 2, 3, 7]) {
      clock.forward(days * DAY);
      await engine.settle();
    }
    equal(clock.now(), startedAt + 13 * DAY);

    const spent = await ask<MessageAnswer>(`/v1/messages/${envelopeId}`);
    deepEqual(
      spent.deliveries.map(({ state, retries }) => ({ state, retries })),
      [{ state: "failed", retries: 4 }],
    );
    const person = await ask<PersonAnswer>("/v1/recipients/bob@full.example");
    deepEqual(
      { standing: person.standing, reason: person.reason, until: person.until },
      { standing: "paused", reason: "mail-system-full", until: iso(clock.now() + 30 * DAY) },
    );
    equal((await ask<CheckAnswer>("/v1/check", { recipients: ["bob@full.example"] })).items[0]?.verdict, "paused");

    const told = ear.heard.map((heard) => ({ heard, event: JSON.parse(heard.body) }));
    const paused = told.find(({ event }) => event.type === "recipient.paused");
    ok(paused, "the webhook was told of the pause");
    equal(paused.event.reason, "mail-system-full");
    deepEqual(paused.event.recipient, { mailbox: "bob@full.example", contacts: [{ kind: "phone", value: "+44 20 7946 0000" }] });
    deepEqual(paused.event.metadata, { campaign: "spring" });
    ok(verifySignature(paused.heard.headers, paused.heard.body, SECRET, { now: clock.now() }));

    clock.forward(30 * DAY);
    await engine.settle();
    equal((await ask<PersonAnswer>("/v1/recipients/bob@full.example")).standing, "active", "a pause ends by time");
  } finally {
    await house.close();
  }
});

/** `disconnect from localhost[127.0.0.1] ehlo=1 mail=0/1 quit=1 commands=2/3`: two of three commands went well. */
const VISIT = /: disconnect from .* commands=(?:(\d+)\/)?(\d+)/g;
const OUR_REFUSAL = /: reject: .* helo=<rebound\.example>/g;

test("a full server counts one error for each mail, and slows nobody down", { skip }, async () => {
  await postfix.makeFull();
  const house = await openHouse();
  const { engine, ask } = house;
  const mails = 24;
  try {
    const logged = (await postfix.log()).length;
    for (let number = 1; number <= mails; number += 1) await ask<MessageAnswer>("/v1/messages", mailTo(`reader${number}@full.example`, `mail${number}`));
    await engine.settle();
    const news = async (): Promise<string> => (await postfix.log()).slice(logged);
    await until(async () => [...(await news()).matchAll(VISIT)].length >= mails);
    const log = await news();
    equal(log.match(OUR_REFUSAL)?.length, mails);
    const errors = [...log.matchAll(VISIT)].map(([, went, all]) => Number(all) - Number(went ?? all));
    deepEqual(errors, errors.map(() => 1), "errors in each visit");
    equal(log.includes("too many errors"), false);
  } finally {
    await house.close();
  }
});

/** Postfix delivers, and logs, a moment after it has answered. */
async function until(isSo: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    if (await isSo()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error("Postfix did not come to what was awaited of it");
}
