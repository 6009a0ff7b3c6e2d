import { deepEqual, equal } from "node:assert/strict";
import { after, before, test } from "node:test";
import { openTestHttp, postMail, type TestHttp } from "../testing/open-test-http.ts";

const DAY = 86_400_000;

let http: TestHttp;
before(async () => (http = await openTestHttp()));
after(() => http.close());

test("GET /v1/explain gives the whole answer with real dates", async () => {
  const { httpStatus, body } = await http.ask(`/v1/explain?text=${encodeURIComponent("452 4.3.1 Mail system full")}`);
  equal(httpStatus, 200);
  deepEqual([body.code, body.status, body.classification.reason, body.classification.scope], [452, "4.3.1", "mail-system-full", "server"]);
  const now = http.clock.now();
  deepEqual(body.plan.dueAt, [1, 3, 6, 13].map((days) => new Date(now + days * DAY).toISOString()));
  equal(body.plan.whenSpent, "pause");
});

const bare: readonly [text: string, code: number | undefined, why: string][] = [
  ["552 Mailbox is full", 552, "no enhanced code"],
  ["Mail system full", undefined, "no code at all"],
  ["452", 452, "a code and no words"],
];
for (const [text, code, why] of bare) {
  test(`GET /v1/explain answers a reply with ${why}`, async () => {
    const { httpStatus, body } = await http.ask(`/v1/explain?text=${encodeURIComponent(text)}`);
    deepEqual([httpStatus, body.code, body.status, body.given], [200, code, undefined, text]);
  });
}

for (const text of ["452 4.3.1 Mail system full", "421 4.7.0 try again in 5 minutes", "554 5.7.1 Client host [192.0.2.1] blocked using zen.lists.example", "451 4.3.0 Disk full", "2.0.0"]) {
  test(`GET /v1/explain leaves out nothing of what is known about ${text}`, async () => {
    const { body } = await http.ask(`/v1/explain?text=${encodeURIComponent(text)}`);
    const { classification, ...known } = http.engine.views.explain(text);
    deepEqual(Object.keys(body).toSorted(), Object.keys({ classification, ...known }).toSorted());
    deepEqual(body.classification, classification);
  });
}

test("POST /v1/explain answers for a bounce that tells no code", async () => {
  const mail = "From: MAILER-DAEMON@mx.example.net\r\nTo: news@example.com\r\nSubject: Undelivered Mail\r\nX-Failed-Recipients: ada@example.net\r\n\r\nThis message could not be delivered:\r\n\r\n  ada@example.net\r\n    mailbox is full\r\n";
  const { httpStatus, body } = await http.ask("/v1/explain", postMail(mail));
  deepEqual([httpStatus, body.items.map(({ recipient }: { readonly recipient: string }) => recipient)], [200, ["ada@example.net"]]);
});

for (const text of ["9.9.9", "4.3", "999", " 1.2.3 "]) {
  test(`GET /v1/explain refuses "${text}", as the command line does`, async () => {
    const { httpStatus, body } = await http.ask(`/v1/explain?text=${encodeURIComponent(text)}`);
    deepEqual([httpStatus, body.code], [422, "explain.no-code"]);
  });
}

test("GET /v1/explain wants a text", async () => {
  equal((await http.ask("/v1/explain")).httpStatus, 422);
});

test("POST /v1/explain keeps nothing of a mail", async () => {
  const { httpStatus, body } = await http.ask("/v1/explain", postMail("Subject: Hello\r\n\r\nHow are you?\r\n"));
  equal(httpStatus, 200);
  equal(Array.isArray(body.items), true);
  deepEqual((await http.ask("/v1/notices")).body.items, []);
});
