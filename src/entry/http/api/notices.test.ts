import { deepEqual, equal, match } from "node:assert/strict";
import { after, before, test } from "node:test";
import { openTestHttp, post, postMail, type TestHttp } from "../testing/open-test-http.ts";

let http: TestHttp;
before(async () => (http = await openTestHttp()));
after(() => http.close());

const bounce = (recipient: string): string =>
  [
    "From: MAILER-DAEMON@mx.example.net",
    "To: news@example.com",
    "Subject: Undelivered Mail",
    "MIME-Version: 1.0",
    'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
    "",
    "--b",
    "Content-Type: text/plain",
    "",
    "It did not arrive.",
    "--b",
    "Content-Type: message/delivery-status",
    "",
    "Reporting-MTA: dns; mx.example.net",
    "",
    `Final-Recipient: rfc822; ${recipient}`,
    "Action: failed",
    "Status: 4.3.1",
    "Diagnostic-Code: smtp; 452 4.3.1 Insufficient system storage",
    "",
    "--b--",
    "",
  ].join("\r\n");

test("POST /v1/notices takes a bounce mail in, and it has its effect", async () => {
  const { httpStatus, body } = await http.ask("/v1/notices", postMail(bounce("full@example.net")));
  equal(httpStatus, 202);
  deepEqual([body.isNew, body.reports], [true, 1]);
  await http.engine.settle();
  const { body: notice } = await http.ask(`/v1/notices/${body.id}`);
  deepEqual([notice.source, notice.state, notice.reports], ["mail", "worked", 1]);
  equal(notice.decisions[0].reason, "mail-system-full");
  equal(notice.decisions[0].kind, "retry");
});

test("POST /v1/notices counts the same mail once", async () => {
  const first = await http.ask("/v1/notices", postMail(bounce("once@example.net")));
  const again = await http.ask("/v1/notices", postMail(bounce("once@example.net")));
  deepEqual([again.httpStatus, again.body.id, again.body.isNew], [202, first.body.id, false]);
});

test("POST /v1/notices takes replies as JSON, and tells what in them it did not know", async () => {
  const report = { finalRecipient: "json@example.net", reply: "452 4.3.1 Mail system full", colour: "red" };
  const { httpStatus, body } = await http.ask("/v1/notices", post({ reports: [report] }));
  equal(httpStatus, 202);
  equal(body.reports, 1);
  equal(body.faults[0].field, "reports[0].colour");
});

test("POST /v1/notices keeps a mail that tells of nobody, and says so", async () => {
  const { httpStatus, body } = await http.ask("/v1/notices", postMail("Subject: Hello\r\n\r\nHow are you?\r\n"));
  equal(httpStatus, 422);
  equal(body.code, "notice.unreadable");
  await http.engine.settle();
  const { body: kept } = await http.ask(`/v1/notices/${body.id}`);
  equal(kept.state, "unreadable");
});

test("POST /v1/notices keeps a bounce that is cut off with its faults", async () => {
  const mail = bounce("cut@example.net");
  const cut = mail.slice(0, mail.indexOf("Final-Recipient") + 20);
  const { httpStatus, body } = await http.ask("/v1/notices", postMail(cut));
  equal(httpStatus, 422);
  match(body.detail, /^Cannot read notice: /);
  const raw = await http.ask(`/v1/notices/${body.id}/raw`);
  equal(raw.text, cut);
  equal(raw.headers.get("content-type"), "application/octet-stream");
});

test("POST /v1/notices keeps an address without a domain with its fault", async () => {
  const { httpStatus, body } = await http.ask("/v1/notices", post({ reports: [{ finalRecipient: "ada", reply: "550 5.1.1 No" }] }));
  equal(httpStatus, 422);
  equal(body.faults[0].field, "reports[0].finalRecipient");
  equal(body.faults[0].found, "ada");
});

test("POST /v1/notices answers what is no JSON by 400, and keeps it", async () => {
  const { httpStatus, body } = await http.ask("/v1/notices", { method: "POST", headers: { "content-type": "application/json" }, body: "{oops" });
  deepEqual([httpStatus, body.code], [400, "notice.not-json"]);
  equal((await http.ask(`/v1/notices/${body.id}/raw`)).text, "{oops");
});

test("POST /v1/notices/:id/retry works through once more what could not be read, and nothing else", async () => {
  await http.engine.settle();
  const { body } = await http.ask("/v1/notices?state=unreadable&limit=1");
  const { id } = body.items[0];
  equal((await http.ask(`/v1/notices/${id}/retry`, { method: "POST" })).httpStatus, 202);
  equal((await http.ask(`/v1/notices/${id}/retry`, { method: "POST" })).httpStatus, 409);
  equal((await http.ask("/v1/notices/nothing/retry", { method: "POST" })).httpStatus, 404);
});

test("GET /v1/notices goes on with its cursor", async () => {
  const all = await http.ask("/v1/notices");
  const first = await http.ask("/v1/notices?limit=2");
  const second = await http.ask(`/v1/notices?limit=1000&cursor=${first.body.next}`);
  const ids = [...first.body.items, ...second.body.items].map(({ id }) => id);
  deepEqual(ids, all.body.items.map(({ id }: { id: string }) => id));
});

test("POST /in/:source keeps no key with the notice", async () => {
  const { httpStatus, body } = await http.ask("/in/smtp", post({ finalRecipient: "hook@example.net", reply: "550 5.1.1 No such user" }, { "x-trace": "7" }));
  equal(httpStatus, 202);
  const { body: notice } = await http.ask(`/v1/notices/${body.id}`);
  equal(notice.headers["x-trace"], "7");
  equal(notice.headers.authorization, undefined);
});

test("POST /in/:source says that there is no such source", async () => {
  const { httpStatus, body } = await http.ask("/in/pigeon", post({}));
  deepEqual([httpStatus, body.code], [404, "source.unknown"]);
});
