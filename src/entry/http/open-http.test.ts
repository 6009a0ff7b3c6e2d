import { deepEqual, equal, match, ok, rejects } from "node:assert/strict";
import { once } from "node:events";
import { request, type IncomingMessage } from "node:http";
import { after, before, test } from "node:test";
import { openEngine } from "../../engine/index.ts";
import { openHttp } from "./index.ts";
import { MAX_BODY_BYTES, openTestHttp, post, postMail, type TestHttp } from "./testing/open-test-http.ts";

let http: TestHttp;
before(async () => (http = await openTestHttp()));
after(() => http.close());

const noKey = { headers: { authorization: "" } };

test("openHttp() answers a request without a key by 401 and the way to show one", async () => {
  const { httpStatus, headers, body } = await http.ask("/v1/recipients", noKey);
  equal(httpStatus, 401);
  equal(headers.get("www-authenticate"), 'Bearer realm="rebound"');
  equal(headers.get("content-type"), "application/problem+json");
  deepEqual(Object.keys(body).toSorted(), ["code", "detail", "requestId", "status", "title", "type"]);
  equal(body.code, "key.unknown");
});

test("openHttp() answers a wrong key by 401", async () => {
  const { httpStatus, body } = await http.ask("/v1/recipients", { headers: { authorization: "Bearer rebound_wrong" } });
  equal(httpStatus, 401);
  match(body.detail, /not known/);
});

test("openHttp() answers a key without the scope by 403 naming both", async () => {
  const authorization = `Bearer ${await http.keyFor("read", "write")}`;
  const { httpStatus, headers, body } = await http.ask("/v1/messages", post({}, { authorization }));
  equal(httpStatus, 403);
  equal(body.detail, 'Cannot let in: the key\'s scopes are "read", "write", wanted "send"');
  match(headers.get("www-authenticate") ?? "", /insufficient_scope/);
});

test("openHttp() refuses a body that is too large by its Content-Length", async () => {
  const { httpStatus, body } = await http.ask("/v1/notices", postMail("x".repeat(20_000_000)));
  equal(httpStatus, 413);
  equal(body.detail, `Cannot take request: its body has 20000000 bytes, wanted at most ${MAX_BODY_BYTES}`);
});

test("openHttp() refuses a body without Content-Length at the byte that is too much", async () => {
  let pulled = 0;
  const endless = new ReadableStream({ pull: (controller) => controller.enqueue(new Uint8Array((pulled += 1) && 50_000)) });
  const answer = await http.ask("/v1/notices", { method: "POST", duplex: "half", headers: { "content-type": "message/rfc822" }, body: endless }).catch(() => undefined);
  // The client may see the connection go before it reads the answer: it is still sending.
  if (answer) equal(answer.httpStatus, 413);
  ok(pulled < 200);
});

test("openHttp() names the content type that it found and those it wanted", async () => {
  const { httpStatus, body } = await http.ask("/v1/messages", { method: "POST", headers: { "content-type": "text/html; charset=utf-8" }, body: "<p>" });
  equal(httpStatus, 415);
  equal(body.detail, 'Cannot take request: its content type is "text/html", wanted "application/json" or "message/rfc822"');
});

test("openHttp() takes no compressed body, and says so", async () => {
  const { httpStatus, headers, body } = await http.ask("/v1/notices", post({}, { "content-encoding": "gzip" }));
  deepEqual([httpStatus, headers.get("accept-encoding"), body.code], [415, "identity", "request.content-encoding"]);
  match(body.detail, /its content encoding is "gzip", wanted the body as it is/);
});

test("openHttp() says where JSON breaks off", async () => {
  const { httpStatus, body } = await http.ask("/v1/check", { method: "POST", headers: { "content-type": "application/json" }, body: '{"recipients":' });
  equal(httpStatus, 400);
  match(body.detail, /its body is no JSON \(.*\), wanted an object/);
});

test("openHttp() knows a wrong path from a wrong method", async () => {
  equal((await http.ask("/v1/bounces")).httpStatus, 404);
  const { httpStatus, headers } = await http.ask("/v1/check", { method: "DELETE" });
  equal(httpStatus, 405);
  equal(headers.get("allow"), "GET, POST");
});

test("openHttp() lets no browser guess, frame or keep an answer", async () => {
  const { headers } = await http.ask("/health");
  equal(headers.get("x-content-type-options"), "nosniff");
  equal(headers.get("cache-control"), "no-store");
  match(headers.get("content-security-policy") ?? "", /default-src 'none'/);
  match(headers.get("x-request-id") ?? "", /^[\da-z]{26}$/);
});

test("GET /health needs no key from this machine, and one when a proxy passes it on", async () => {
  const { httpStatus, body } = await http.ask("/health?deep=1", noKey);
  equal(httpStatus, 200);
  deepEqual(body, { status: "ok", version: "0.0.0-test" });
  equal((await http.ask("/health", { headers: { authorization: "", "x-forwarded-for": "192.0.2.1" } })).httpStatus, 401);
});

test("openHttp() tells what stands in the way of listening", async () => {
  const { port } = new URL(http.url);
  const options = { engine: http.engine, host: "127.0.0.1", port: Number(port), maxBodyBytes: 1, version: "0" };
  await rejects(openHttp(options), { code: "http.cannot-listen", message: /EADDRINUSE.*wanted an address of this machine and a free port/ });
});

test("openHttp() tells nothing of its inside when something breaks, and lives on", async () => {
  const engine = await openEngine({ database: "sqlite::memory:" });
  const broken = await openHttp({ engine, host: "127.0.0.1", port: 0, maxBodyBytes: 1, version: "0" });
  await engine.stop();
  const answer = await fetch(`${broken.url}/v1/recipients`, { headers: { authorization: "Bearer rebound_any" } });
  equal(answer.status, 500);
  const text = await answer.text();
  match(text, /"code":"internal"/);
  equal(/database|sqlite|\.ts/i.test(text), false);
  equal((await fetch(`${broken.url}/health`)).status, 200);
  await broken.close();
});

test("openHttp() finishes a request that is under way before it closes", async () => {
  const other = await openTestHttp();
  const authorization = `Bearer ${await other.keyFor("read")}`;
  const underWay = request(`${other.url}/v1/check`, { method: "POST", headers: { authorization, "content-type": "application/json" } });
  underWay.write('{"recipients":');
  await once(underWay, "socket");
  await other.ask("/health"); // by then the first half has arrived
  const closed = other.close();
  underWay.end('["ada@example.net"]}');
  const [response]: IncomingMessage[] = await once(underWay, "response");
  equal(response?.statusCode, 200);
  response?.resume();
  await closed;
});
