import { deepEqual, equal, match } from "node:assert/strict";
import { after, before, test } from "node:test";
import { openTestHttp, post, type TestHttp } from "../testing/open-test-http.ts";

const DAY = 86_400_000;

let http: TestHttp;
before(async () => {
  http = await openTestHttp();
  const full = (name: string) => ({ finalRecipient: `${name}@full.example`, reply: "452 4.3.1 Mail system full", remoteMta: "mx.full.example" });
  await http.ask("/v1/notices", post({ reports: [full("ann"), full("=1+1"), full("bob")] }));
  await http.ask("/v1/notices", post({ reports: [{ finalRecipient: "gone@example.org", reply: "550 5.1.1 No such user" }] }));
  await http.engine.settle();
});
after(() => http.close());

test("GET /v1/recipients/:mailbox tells how it stands, and why", async () => {
  const { body } = await http.ask("/v1/recipients/ann%40full.example");
  equal(body.standing, "active");
  equal(body.troubleReason, "mail-system-full");
  equal(body.waitUntil, new Date(http.clock.now() + DAY).toISOString());
  equal(body.decisions[0].said.includes("Mail system full"), true);
  equal(body.decisions[0].numbers.dueAt, body.waitUntil);
});

test("GET /v1/recipients/:mailbox says that it is not known", async () => {
  const { httpStatus, body } = await http.ask("/v1/recipients/nobody%40example.org");
  deepEqual([httpStatus, body.code], [404, "recipient.unknown"]);
});

test("GET /v1/segments counts the people affected", async () => {
  const { body } = await http.ask("/v1/segments?server=mx.full.example&limit=2");
  equal(body.count, 3);
  equal(body.items.length, 2);
});

test("GET /v1/segments exports whole as CSV, and no cell is a formula", async () => {
  const { text, headers } = await http.ask("/v1/segments?reason=mail-system-full&format=csv");
  match(headers.get("content-type") ?? "", /^text\/csv/);
  const [head, ...rows] = text.trim().split("\n");
  equal(head?.split(",")[0], "mailbox");
  equal(rows.length, 3);
  equal(rows.some((row) => row.startsWith("=")), false);
});

test("GET /v1/segments exports whole as NDJSON where the Accept header says so", async () => {
  const { text } = await http.ask("/v1/segments?state=suppressed", { headers: { accept: "application/x-ndjson" } });
  const lines = text.trim().split("\n");
  equal(lines.length, 1);
  equal(JSON.parse(lines[0] ?? "").mailbox, "gone@example.org");
});

test("GET /v1/recipients refuses filters that it does not know, rather than forget them", async () => {
  const { httpStatus, body } = await http.ask("/v1/recipients?stat=paused");
  equal(httpStatus, 422);
  match(body.detail, /the nearest known is "state"/);
});

test("GET /v1/recipients refuses the cursor of another list", async () => {
  const { httpStatus, body } = await http.ask("/v1/recipients?cursor=notices.abc");
  deepEqual([httpStatus, body.code], [422, "request.cursor"]);
});

test("POST /v1/recipients/:mailbox/pause holds until a time, or for one", async () => {
  const paused = await http.ask("/v1/recipients/eve%40example.org/pause", post({ for: "30d" }));
  deepEqual([paused.httpStatus, paused.body.standing, paused.body.until], [200, "paused", new Date(http.clock.now() + 30 * DAY).toISOString()]);
  const until = new Date(http.clock.now() + DAY).toISOString();
  equal((await http.ask("/v1/recipients/eve%40example.org/pause", post({ until }))).body.until, until);
});

const refused: readonly [given: object, expected: RegExp, why: string][] = [
  [{ for: "often" }, /"for" is "often", wanted a duration such as "4h" or "30d"/, "a duration that is none"],
  [{}, /wanted either "until" or "for"/, "no end"],
  [{ until: "2020-01-01T00:00:00Z" }, /wanted a time to come/, "an end that is past"],
];

for (const [given, expected, why] of refused) {
  test(`POST /v1/recipients/:mailbox/pause refuses ${why}`, async () => {
    const { httpStatus, body } = await http.ask("/v1/recipients/eve%40example.org/pause", post(given));
    equal(httpStatus, 422);
    match(body.detail, expected);
  });
}

test("POST /v1/recipients/:mailbox/suppress and /resume go there and back", async () => {
  const suppressed = await http.ask("/v1/recipients/sam%40example.org/suppress", post({ reason: "user-unknown" }));
  deepEqual([suppressed.httpStatus, suppressed.body.standing, suppressed.body.reason], [200, "suppressed", "user-unknown"]);
  const resumed = await http.ask("/v1/recipients/sam%40example.org/resume", { method: "POST" });
  deepEqual([resumed.httpStatus, resumed.body.standing], [200, "active"]);
  equal((await http.ask("/v1/recipients/unseen%40example.org/resume", { method: "POST" })).httpStatus, 404);
});

test("POST /v1/recipients/:mailbox/alive ends what has a reason, and nothing that was done by hand", async () => {
  await http.ask("/v1/recipients/back%40example.org/suppress", post({ reason: "user-unknown" }));
  await http.ask("/v1/recipients/left%40example.org/suppress", post({}));
  const stands = async (name: string): Promise<unknown> => (await http.ask(`/v1/recipients/${name}%40example.org/alive`, { method: "POST" })).body.standing;
  deepEqual([await stands("back"), await stands("left")], ["active", "suppressed"]);
  equal((await http.ask("/v1/recipients/nobody/alive", { method: "POST" })).httpStatus, 422);
});

test("POST /v1/recipients/:mailbox/suppress does without a body", async () => {
  equal((await http.ask("/v1/recipients/tim%40example.org/suppress", { method: "POST" })).body.standing, "suppressed");
});

test("PUT /v1/recipients/:mailbox/contacts keeps the other ways to reach the person", async () => {
  const contacts = [{ kind: "phone", value: "+44 20 7946 0000" }];
  const { httpStatus, body } = await http.ask("/v1/recipients/ann%40full.example/contacts", { ...post({ contacts }), method: "PUT" });
  equal(httpStatus, 200);
  deepEqual(body.contacts, contacts);
});

test("GET /v1/check answers in the order that was asked in", async () => {
  const { body } = await http.ask("/v1/check?recipient=bob@full.example&recipient=gone@example.org&recipient=new@example.org&recipient=nonsense");
  deepEqual(body.items.map(({ verdict }: { verdict: string }) => verdict), ["wait", "suppressed", "send", "not-a-mailbox"]);
});

test("POST /v1/check asks for many", async () => {
  const recipients = Array.from({ length: 2000 }, (_, index) => `p${index}@example.org`);
  const { body } = await http.ask("/v1/check", post({ recipients, stream: "transactional" }));
  equal(body.items.length, 2000);
  equal(body.items[1999].recipient, "p1999@example.org");
});
