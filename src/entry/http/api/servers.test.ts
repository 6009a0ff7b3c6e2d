import { deepEqual, doesNotMatch, equal, match } from "node:assert/strict";
import { after, before, test } from "node:test";
import { openTestHttp, post, type TestHttp } from "../testing/open-test-http.ts";

const DAY = 86_400_000;

/** One mail, refused at first and taken at its first retry a day later. */
let http: TestHttp;
before(async () => {
  http = await openTestHttp();
  http.reply = "452 4.3.1 Insufficient system storage";
  await http.ask("/v1/messages", post({ envelopeId: "m1", reversePath: "news@example.com", recipients: ["ada@full.example"], content: "Subject: x\n\ny" }));
  await http.engine.settle();
});
after(() => http.close());

test("GET /v1/attempts tells what is to be sent, and when", async () => {
  const { body } = await http.ask("/v1/attempts");
  deepEqual(body.items, [{ envelopeId: "m1", mailbox: "ada@full.example", number: 1, dueAt: new Date(http.clock.now() + DAY).toISOString(), outlet: "own" }]);
  const { text } = await http.ask("/v1/attempts?format=csv&mailbox=ada@full.example");
  equal(text.trim().split("\n").length, 2);
});

test("GET /v1/servers tells who is full, since when, and whom that hits", async () => {
  const { body } = await http.ask("/v1/servers?reason=mail-system-full");
  const [server] = body.items;
  equal(server.server, "full.example");
  equal(server.affected, 1);
  equal(server.running, undefined, "one person is no evidence");
  equal(server.suspected.reason, "mail-system-full");
  equal(server.suspected.beganAt, new Date(http.clock.now()).toISOString());
  match((await http.ask("/v1/servers?format=csv")).text, /^server,domains,refusals/);
  equal((await http.ask("/v1/servers?limit=1")).body.next, undefined, "there is only one");
  equal((await http.ask("/v1/servers?cursor=recipients.1")).httpStatus, 422);
});

test("GET /metrics counts refusals by reason, and tells when the next attempt is due", async () => {
  const { text } = await http.ask("/metrics");
  match(text, /^# TYPE rebound_refusals_total counter$/m);
  match(text, /^rebound_refusals_total\{reason="mail-system-full"\} 1$/m);
  match(text, new RegExp(`^rebound_next_attempt_timestamp_seconds ${(http.clock.now() + DAY) / 1000}$`, "m"));
  match(text, /^rebound_server_domains\{server="full\.example"\} 1$/m);
});

test("GET /v1/servers/:server, /v1/retries and /metrics agree on what the retry was worth", async () => {
  http.reply = "250 2.0.0 Ok";
  http.clock.forward(DAY);
  await http.engine.settle();
  const { body: server } = await http.ask("/v1/servers/full.example");
  deepEqual(server.retries.byAttempt, [{ attempt: 1, accepted: 1, refused: 0, rate: 1 }]);
  deepEqual([server.resolution.closed, server.resolution.medianMs, server.affected], [1, DAY, 0]);
  const { body: retries } = await http.ask("/v1/retries?reason=mail-system-full");
  deepEqual(retries.byWaitingTime, [{ waitedHours: 24, accepted: 1, refused: 0, rate: 1 }]);
  equal(retries.resolution.within24h, 1);
  const { text, headers } = await http.ask("/metrics", { headers: { authorization: "" } });
  match(headers.get("content-type") ?? "", /^text\/plain; version=0\.0\.4/);
  match(text, /^rebound_retries_total\{attempt="1",outcome="accepted"\} 1$/m);
  match(text, /^rebound_resolution_seconds\{quantile="0\.5"\} 86400$/m);
  match(text, /^rebound_deliveries\{state="delivered"\} 1$/m);
  match(text, /^rebound_resolution_share\{within="24h"\} 1$/m);
  match(text, /^rebound_incidents_closed 1$/m);
  match(text, /^rebound_attempts_pending 0$/m);
  doesNotMatch(text, /^rebound_next_attempt_timestamp_seconds /m, "none waits");
  match(text, /^process_resident_memory_bytes \d+$/m);
});

test("GET /v1/servers/:server says that it is not known", async () => {
  equal((await http.ask("/v1/servers/nowhere.example")).httpStatus, 404);
});
