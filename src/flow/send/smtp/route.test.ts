import { deepEqual, equal } from "node:assert/strict";
import { test } from "node:test";
import { keyOf, nameInReply, remoteMtaOf, routing } from "./route.ts";

const relay = { host: "relay.example.org", port: 587 };
const own = { host: "mx.example.net", port: 25 };

test("routing() finds a domain in any of its writings, and else takes the relay", () => {
  const wayTo = routing({ relay, routes: { "Bücher.example": own } });
  deepEqual(wayTo({ localPart: "a", domain: "XN--BCHER-KVA.example" }), { route: own, isRelay: false });
  deepEqual(wayTo({ localPart: "a", domain: "constructor" }), { route: relay, isRelay: true });
});

test("routing() answers undefined where no route leads to a domain", () => {
  equal(routing({ routes: { "example.com": own } })({ localPart: "a", domain: "toString" }), undefined);
});

test("keyOf() tells users of one relay apart", () => {
  const [ann, bob] = ["ann", "bob"].map((user) => keyOf({ ...relay, auth: { user, password: "x" } }));
  equal(new Set([ann, bob, keyOf(relay)]).size, 3);
});

const replies: readonly (readonly [reply: string, name: string | undefined, why: string])[] = [
  ["220 mx1.example.net ESMTP ready", "mx1.example.net", "takes the first word of a greeting"],
  ["250-MX1.Example.NET greets you\n250 DSN", "mx1.example.net", "writes it in the one form of domains"],
  ["421 mx1.example.net Service not available", "mx1.example.net", "reads it from a refusal, RFC 5321 §4.2.3"],
  ["554 5.3.2 mx1.example.net", undefined, "takes no enhanced code for a name"],
  ["250 localhost", undefined, "takes no name without a dot"],
  ["250 [192.0.2.1]", undefined, "takes no literal"],
  [`250 ${"a.".repeat(5_000)}example`, undefined, "takes no name that is too long"],
];

for (const [reply, name, why] of replies) test(`nameInReply() ${why}`, () => equal(nameInReply(reply), name));

const mtas: readonly (readonly [host: string, nameItself: string | undefined, mta: string, why: string, isRelay?: true])[] = [
  ["MX.example.net.", "other.example.net", "mx.example.net", "gives the route's own host name"],
  ["192.0.2.1", "mx.example.net", "mx.example.net", "gives the server's name for an address"],
  ["192.0.2.1", undefined, "[192.0.2.1]", "gives the literal where there is no name"],
  ["2001:db8::1", undefined, "[IPv6:2001:db8::1]", "gives the literal of RFC 5321 §4.1.3"],
  ["192.0.2.1", undefined, "relay-192-0-2-1", "names a relay that has no name, since no recipient's domain is to blame for it", true],
  ["192.0.2.1", "mx.example.net", "mx.example.net", "gives a relay's own name", true],
];

for (const [host, nameItself, mta, why, isRelay = false] of mtas) {
  test(`remoteMtaOf() ${why}`, () => equal(remoteMtaOf({ route: { host, port: 25 }, isRelay }, nameItself), mta));
}
