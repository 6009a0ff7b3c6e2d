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

test("GET /v1/explain wants a text", async () => {
  equal((await http.ask("/v1/explain")).httpStatus, 422);
});

test("POST /v1/explain keeps nothing of a mail", async () => {
  const { httpStatus, body } = await http.ask("/v1/explain", postMail("Subject: Hello\r\n\r\nHow are you?\r\n"));
  equal(httpStatus, 200);
  equal(Array.isArray(body.items), true);
  deepEqual((await http.ask("/v1/notices")).body.items, []);
});
