import { deepEqual, equal, rejects, throws } from "node:assert/strict";
import { after, test } from "node:test";
import { openHttpEar, type EarAnswer } from "../../../../test/wire/http-ear.ts";
import { virtualClock } from "../../../base/clock.ts";
import { ConfigError } from "../../../base/errors.ts";
import { aSending } from "../outlet.contract.ts";
import { verifySignature } from "../signature.ts";
import { openCallbackOutlet } from "./callback-outlet.ts";

const clock = virtualClock();
const ear = await openHttpEar();
const outlet = openCallbackOutlet({ url: ear.url, secret: "secret", timeoutMs: 300, clock });
after(() => ear.close());

test("send() posts the attempt, signed, without its content", async () => {
  ear.answer = { httpStatus: 204 };
  deepEqual(await outlet.send(aSending()), { kind: "left-to-application" });
  const { headers = {}, body = "" } = ear.heard.at(-1) ?? {};
  equal(verifySignature(headers, body, "secret", { now: clock.now() }), true);
  const { id, ...rest } = JSON.parse(body) as Record<string, unknown>; // our own outlet wrote it
  deepEqual(rest, {
    type: "attempt.due",
    envelopeId: "env-1",
    messageId: "1@example.org",
    finalRecipient: "Ada@example.com",
    attempt: 1,
    metadata: { campaign: "spring" },
    uncertain: false,
  });
  equal(headers["webhook-id"], id);
});

test("send() names an attempt the same each time, and no two the same", async () => {
  const { attempt } = aSending();
  for (const number of [1, 1, 2]) await outlet.send(aSending({ attempt: { ...attempt, number, uncertain: number === 2 } }));
  const [first, second, third] = ear.heard.slice(-3).map(({ headers }) => headers["webhook-id"]);
  equal(first, second);
  equal(third === first, false);
});

const mailFull = { code: 452, status: { class: 4, subject: 3, detail: 1 }, text: "Mail system full" } as const;
const answers: readonly (readonly [given: EarAnswer, expected: object, why: string])[] = [
  [{ httpStatus: 200, body: '{"reply": "452 4.3.1 Mail system full"}' }, { kind: "answered", reply: mailFull, phase: "data", uncertain: false }, "takes the reply of a server"],
  [
    { httpStatus: 200, body: '{"reply": "452 4.3.1 Mail system full", "phase": "mail", "remoteMta": "mx.example.net"}' },
    { kind: "answered", reply: mailFull, phase: "mail", remoteMta: "mx.example.net", uncertain: false },
    "takes the phase and the server",
  ],
  [{ httpStatus: 200, body: '{"reply": "4.3.1 full", "phase": "noon", "remoteMta": 7}' }, { kind: "answered", reply: { status: mailFull.status, text: "full" }, phase: "data", uncertain: false }, "leaves out what it does not know"],
  [{ httpStatus: 200, body: '{"dropped": true}' }, { kind: "dropped" }, "hears that the message is dropped"],
  [{ httpStatus: 410 }, { kind: "dropped" }, "takes 410 for dropped, RFC 9110 §15.5.11"],
  [{ httpStatus: 202, body: "thanks" }, { kind: "left-to-application" }, "leaves it to the application where it says nothing"],
  [{ httpStatus: 200, body: '{"reply": 250}' }, { kind: "left-to-application" }, "does not call again for a reply that is none"],
  [{ httpStatus: 200, body: '{"reply": "fine"}' }, { kind: "left-to-application" }, "does not call again for a reply without any code"],
  [{ httpStatus: 200, body: "[1" }, { kind: "left-to-application" }, "does not call again for a body that is no JSON"],
  [{ httpStatus: 200, body: '{"reply": "250', dies: "within" }, { kind: "left-to-application" }, "does not call again for a body that breaks off"],
  [{ httpStatus: 200, body: `{"reply": "250 ok", "x": "${"x".repeat(3_000_000)}"}` }, { kind: "left-to-application" }, "reads no endless body"],
];

for (const [given, expected, why] of answers) {
  test(`send() ${why}`, async () => {
    ear.answer = given;
    deepEqual(await outlet.send(aSending()), expected);
  });
}

const refusals: readonly (readonly [given: EarAnswer, code: string, temporary: boolean, why: string])[] = [
  [{ httpStatus: 503 }, "send.callback-refused", true, "an application in trouble"],
  [{ httpStatus: 429 }, "send.callback-refused", true, "an application with too much to do"],
  [{ httpStatus: 401 }, "send.callback-refused", false, "an application that does not know us"],
  [{ httpStatus: 307, headers: { location: "http://127.0.0.1:1/" } }, "send.callback-refused", false, "an application that points elsewhere"],
  [{ httpStatus: 200, isSilent: true }, "send.callback-unanswered", true, "an application that says nothing"],
  [{ httpStatus: 200, dies: "before" }, "send.callback-unanswered", true, "an application that falls over"],
];

for (const [given, code, temporary, why] of refusals) {
  test(`send() throws for ${why}`, async () => {
    ear.answer = given;
    await rejects(outlet.send(aSending()), { code, temporary });
  });
}

for (const url of ["nonsense", "ftp://example.com/", "https://user:word@example.com/"]) {
  test(`openCallbackOutlet() does not take "${url}"`, () => throws(() => openCallbackOutlet({ url, secret: "s", clock }), ConfigError));
}
