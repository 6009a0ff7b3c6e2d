import { deepEqual, equal, rejects, throws } from "node:assert/strict";
import { after, test } from "node:test";
import { openHttpEar, type EarAnswer } from "../../../../test/wire/http-ear.ts";
import { virtualClock } from "../../../base/clock.ts";
import { ConfigError } from "../../../base/errors.ts";
import { verifySignature } from "../../send/index.ts";
import { anEvent } from "../listener.contract.ts";
import { openWebhookListener } from "./webhook-listener.ts";

const clock = virtualClock();
const ear = await openHttpEar();
const listener = openWebhookListener({ name: "crm", url: ear.url, secret: "secret", types: ["recipient.paused"], timeoutMs: 300, clock });
after(() => ear.close());

test("tell() signs what it posts, under the event's id", async () => {
  await listener.tell(anEvent("evt-1"));
  const { headers = {}, body = "", method, path } = ear.heard.at(-1) ?? {};
  deepEqual([method, path, headers["content-type"], headers["webhook-id"]], ["POST", "/hook", "application/json", "evt-1"]);
  equal(verifySignature(headers, body, "secret", { now: clock.now() }), true);
  deepEqual(listener.types, ["recipient.paused"]);
});

const refusals: readonly (readonly [given: EarAnswer, expected: object, why: string])[] = [
  [{ httpStatus: 404 }, { code: "tell.refused", httpStatus: 404, temporary: false, retryAfterMs: undefined }, "takes 404 for the last word"],
  [{ httpStatus: 408 }, { httpStatus: 408, temporary: true }, "comes back after 408"],
  [{ httpStatus: 425 }, { httpStatus: 425, temporary: true }, "comes back after 425"],
  [{ httpStatus: 429, headers: { "retry-after": "90" } }, { httpStatus: 429, temporary: true, retryAfterMs: 90_000 }, "comes back after 429, when it is asked to"],
  [{ httpStatus: 503, headers: { "retry-after": "Mon, 05 Jan 2026 09:01:00 GMT" } }, { temporary: true, retryAfterMs: 60_000 }, "reads a date, too"],
  [{ httpStatus: 301, headers: { location: "http://127.0.0.1:1/" } }, { httpStatus: 301, temporary: false }, "goes to no other address"],
  [{ httpStatus: 200, isSilent: true }, { code: "tell.no-answer", temporary: true }, "comes back after silence"],
  [{ httpStatus: 200, dies: "before" }, { code: "tell.no-answer", temporary: true }, "comes back after a broken connection"],
];

for (const [given, expected, why] of refusals) {
  test(`tell() ${why}`, async () => {
    ear.answer = given;
    await rejects(listener.tell(anEvent("evt-2")), expected);
  });
}

test("tell() is content with a 2xx whose body breaks off", async () => {
  ear.answer = { httpStatus: 200, body: "ok", dies: "within" };
  await listener.tell(anEvent("evt-3"));
});

test("tell() keeps the path out of messages, as it may be a secret", async () => {
  ear.answer = { httpStatus: 500 };
  const { origin } = new URL(ear.url);
  await rejects(listener.tell(anEvent("evt-4")), { message: `Cannot tell "crm": answer of "${origin}" is 500, wanted 2xx` });
});

test("openWebhookListener() does not take what is no URL", () => {
  throws(() => openWebhookListener({ name: "crm", url: "crm.example.org", secret: "s", clock }), ConfigError);
});
