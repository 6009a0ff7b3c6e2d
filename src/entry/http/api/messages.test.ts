import { deepEqual, equal, match } from "node:assert/strict";
import { after, before, test } from "node:test";
import { openTestHttp, post, postMail, type TestHttp } from "../testing/open-test-http.ts";

let http: TestHttp;
before(async () => (http = await openTestHttp()));
after(() => http.close());

const order = { reversePath: "news@example.com", recipients: ["ada@example.net"], content: "Subject: Hello\nMessage-ID: <1@example.com>\n\nHello\n" };

test("POST /v1/messages keeps a mail and tells the state for each recipient", async () => {
  const recipients = ["ada@example.net", { finalRecipient: "bob@example.org", contacts: [{ kind: "phone", value: "+44 20 7946 0000" }] }];
  const { httpStatus, headers, body } = await http.ask("/v1/messages", post({ ...order, recipients, metadata: { campaign: "7" } }));
  equal(httpStatus, 202);
  equal(headers.get("location"), `/v1/messages/${body.envelopeId}`);
  equal(body.isNew, true);
  const dueAt = new Date(http.clock.now()).toISOString();
  deepEqual(body.recipients, [
    { finalRecipient: "ada@example.net", state: "waiting", dueAt },
    { finalRecipient: "bob@example.org", state: "waiting", dueAt },
  ]);
  const shown = await http.ask(`/v1/messages/${body.envelopeId}`);
  equal(shown.body.message.subject, "Hello");
  equal(shown.body.message.messageId, "1@example.com");
  deepEqual(shown.body.message.metadata, { campaign: "7" });
  equal(shown.body.deliveries.length, 2);
  const bob = await http.ask("/v1/recipients/bob%40example.org");
  deepEqual(bob.body.contacts, [{ kind: "phone", value: "+44 20 7946 0000" }]);
});

test("POST /v1/messages refuses a name that another message has, and keeps nobody of it", async () => {
  await http.ask("/v1/messages", post({ ...order, envelopeId: "taken" }));
  const { httpStatus, body } = await http.ask("/v1/messages", post({ ...order, envelopeId: "taken", recipients: ["stranger@example.org"] }));
  equal(httpStatus, 409);
  match(body.detail, /"taken" is the name of one that has no recipient "stranger@example\.org", wanted a new name/);
  equal((await http.ask("/v1/recipients/stranger@example.org")).httpStatus, 404);
});

test("POST /v1/messages takes the same name twice for one message", async () => {
  const first = await http.ask("/v1/messages", post(order, { "idempotency-key": '"key-1"' }));
  const again = await http.ask("/v1/messages", post({ ...order, envelopeId: "key-1" }));
  deepEqual([first.body.envelopeId, first.body.isNew], ["key-1", true]);
  deepEqual([again.httpStatus, again.body.envelopeId, again.body.isNew], [202, "key-1", false]);
});

test("POST /v1/messages refuses an Idempotency-Key that came with another request, and keeps the first as it was", async () => {
  const first = await http.ask("/v1/messages", post(order, { "idempotency-key": "key-2" }));
  const other = await http.ask("/v1/messages", post({ ...order, content: "Subject: Another\n\nHello\n" }, { "idempotency-key": "key-2" }));
  const same = await http.ask("/v1/messages", post(order, { "idempotency-key": "key-2" }));
  deepEqual([other.httpStatus, other.body.code], [422, "message.other-order"]);
  match(other.body.detail, /"key-2" came before with another order, wanted the same order again, or a new key for a new one/);
  deepEqual([same.httpStatus, same.body.isNew, same.body.envelopeId], [202, false, first.body.envelopeId]);
});

test("POST /v1/messages refuses what nobody could send, and says which setting would", async () => {
  const { httpStatus, body } = await http.ask("/v1/messages", post({ ...order, outlet: "smtp" }));
  deepEqual([httpStatus, body.code], [422, "message.no-route"]);
  equal(body.detail, 'Cannot take message: no route leads to "example.net", wanted outlets.smtp.relay, or this domain in outlets.smtp.routes');
});

test("POST /v1/messages refuses two names that differ", async () => {
  const { httpStatus, body } = await http.ask("/v1/messages", post({ ...order, envelopeId: "one" }, { "idempotency-key": "other" }));
  deepEqual([httpStatus, body.code], [422, "message.two-names"]);
});

test("POST /v1/messages takes a mail as it is, with its envelope in the query", async () => {
  const mail = "From: a@example.com\r\nSubject: Raw\r\n\r\nHi\r\n";
  const { httpStatus, body } = await http.ask("/v1/messages?reversePath=a@example.com&recipient=b@example.com&recipient=c@example.com&stream=transactional", postMail(mail));
  equal(httpStatus, 202);
  equal(body.recipients.length, 2);
  const { body: shown } = await http.ask(`/v1/messages/${body.envelopeId}`);
  equal(shown.sizeBytes, mail.length);
  equal(shown.message.stream, "transactional");
});

test("POST /v1/messages composes a mail from its parts, and reads no file for it", async () => {
  const parts = { from: "Ada <a@example.com>", to: ["b@example.com"], subject: "Grüße", text: "Hällo", html: "<p>Hällo" };
  const { body } = await http.ask("/v1/messages", post({ reversePath: "a@example.com", recipients: ["b@example.com"], parts }));
  const { body: shown } = await http.ask(`/v1/messages/${body.envelopeId}`);
  match(shown.message.subject, /=\?UTF-8\?|Grüße/);
  const file = await http.ask("/v1/messages", post({ reversePath: "", recipients: ["b@example.com"], parts: { ...parts, text: { path: "/etc/passwd" } } }));
  equal(file.httpStatus, 422);
});

const refused: readonly [given: object, expected: RegExp, why: string][] = [
  [{ ...order, recipents: [] }, /"recipents" is not a known field, the nearest known is "recipients"/, "a field that is not known"],
  [{ ...order, recipients: ["ada"] }, /"finalRecipient" is "ada", wanted a mailbox/, "an address without a domain"],
  [{ ...order, recipients: [] }, /"recipients" is too short/, "nobody to send to"],
  [{ ...order, contentBase64: "QQ==" }, /more than one content/, "two contents"],
  [{ ...order, outlet: "carrier-pigeon" }, /outlet is "carrier-pigeon", wanted one of "own"/, "an outlet that is not there"],
  [{ ...order, usefulUntil: "2020-01-01T00:00:00Z" }, /useful until 2020-01-01T00:00:00.000Z, wanted a time to come/, "a use that is over"],
  [{ ...order, envelopeId: "a b" }, /"envelopeId" is no envelope id/, "a name with a blank in it"],
];

for (const [given, expected, why] of refused) {
  test(`POST /v1/messages refuses ${why}`, async () => {
    const { httpStatus, body } = await http.ask("/v1/messages", post(given));
    equal(httpStatus, 422);
    match(body.detail, expected);
  });
}

test("GET /v1/messages/:envelopeId says that there is none", async () => {
  const { httpStatus, body } = await http.ask("/v1/messages/nothing");
  deepEqual([httpStatus, body.code], [404, "message.unknown"]);
});
