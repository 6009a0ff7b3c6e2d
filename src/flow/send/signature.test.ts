import { deepEqual, equal } from "node:assert/strict";
import { test } from "node:test";
import { assert, integer, property, string } from "fast-check";
import { signedHeaders, verifySignature } from "./signature.ts";

const now = Date.UTC(2026, 0, 5, 9);

// The digest was reckoned with: printf '%s' 'msg_1.1767603600.{}' | openssl dgst -sha256 -hmac secret -binary | base64
test("signedHeaders() signs id, time and body as Standard Webhooks wants it", () => {
  deepEqual(signedHeaders("{}", "secret", "msg_1", now + 999), {
    "webhook-id": "msg_1",
    "webhook-timestamp": "1767603600",
    "webhook-signature": "v1,MM6Sei1mIrNWh1uAJ0jhfmWp7W7k+DQGghdm8VsuHYM=",
  });
});

test("signedHeaders() takes a key in base64 with its prefix", () => {
  const secret = `whsec_${Buffer.from("secret").toString("base64")}`;
  deepEqual(signedHeaders("{}", secret, "msg_1", now), signedHeaders("{}", "secret", "msg_1", now));
});

test("verifySignature() agrees to what signedHeaders() signed, and to nothing else", () => {
  assert(
    property(string(), string(), string(), integer({ min: -60_000, max: 60_000 }), (body, secret, id, skewMs) => {
      const headers = { ...signedHeaders(body, secret, id, now) };
      equal(verifySignature(headers, body, secret, { now: now + skewMs }), true);
      equal(verifySignature(headers, `${body} `, secret, { now }), false);
      equal(verifySignature(headers, body, `${secret}x`, { now }), false);
      equal(verifySignature({ ...headers, "webhook-id": `${id}x` }, body, secret, { now }), false);
    }),
  );
});

const good = signedHeaders("{}", "secret", "msg_1", now);
const rows: readonly (readonly [headers: Readonly<Record<string, string>>, expected: boolean, why: string])[] = [
  [{ ...good, "webhook-signature": `v1,AAAA ${good["webhook-signature"]}` }, true, "agrees to one good signature of several, so that a secret can be changed"],
  [{ ...good, "webhook-signature": good["webhook-signature"].replace("v1,", "v1a,") }, false, "knows no other kind of signature"],
  [{ ...good, "webhook-timestamp": "1767600000" }, false, "agrees to no time that was not signed"],
  [signedHeaders("{}", "secret", "msg_1", now - 6 * 60_000), false, "agrees to nothing old"],
  [signedHeaders("{}", "secret", "msg_1", now + 6 * 60_000), false, "agrees to nothing of the future"],
  [{ ...good, "webhook-timestamp": "1e99" }, false, "reads no odd time"],
  [{}, false, "agrees to nothing unsigned"],
];

for (const [headers, expected, why] of rows) test(`verifySignature() ${why}`, () => equal(verifySignature(headers, "{}", "secret", { now }), expected));
