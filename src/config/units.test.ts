import { deepEqual, equal } from "node:assert/strict";
import { test } from "node:test";
import * as fc from "fast-check";
import { readHost, readHostPort, readPort, readSize, writeHostPort, writeSize, type HostPort } from "./units.ts";

const sizes: readonly [given: string, expected: number | undefined, why: string][] = [
  ["16mb", 16 * 1024 * 1024, "takes megabytes"],
  ["512KB", 512 * 1024, "takes capitals"],
  ["0b", 0, "takes nothing at all"],
  ["16", undefined, "wants a unit"],
  ["1.5gb", undefined, "wants a whole number"],
  ["16 mb", undefined, "wants no blank"],
  ["big", undefined, "has no number for a word"],
  ["9999999999999999gb", undefined, "refuses more than can be counted exactly"],
];
for (const [given, expected, why] of sizes) test(`readSize() ${why}`, () => equal(readSize(given), expected));

test("readSize() undoes writeSize()", () => {
  fc.assert(fc.property(fc.maxSafeNat(), (bytes) => equal(readSize(writeSize(bytes)), bytes)));
});

const hostPorts: readonly [given: string, expected: HostPort | undefined, why: string][] = [
  ["mx.example.com:25", { host: "mx.example.com", port: 25 }, "takes a name"],
  ["localhost:2525", { host: "localhost", port: 2525 }, "takes a name of one label"],
  ["127.0.0.1:25", { host: "127.0.0.1", port: 25 }, "takes an address"],
  ["[::1]:25", { host: "::1", port: 25 }, "takes an IPv6 address in brackets"],
  ["::1:25", undefined, "wants brackets around an IPv6 address"],
  ["[mx.example.com]:25", undefined, "wants no brackets around a name"],
  ["mx.example.com", undefined, "wants a port"],
  ["mx.example.com:0", undefined, "wants a port that can be sent to"],
  ["mx.example.com:65536", undefined, "wants a port that exists"],
  ["mx example.com:25", undefined, "wants no blank"],
  ["smtp://mx.example.com:25", undefined, "wants no URL"],
  ["127.0.0.256:25", undefined, "wants an address that exists"],
  [":25", undefined, "wants a host"],
];
for (const [given, expected, why] of hostPorts) test(`readHostPort() ${why}`, () => deepEqual(readHostPort(given), expected));

test("readHostPort() undoes writeHostPort()", () => {
  const hosts = fc.oneof(fc.domain(), fc.ipV4(), fc.ipV6());
  fc.assert(fc.property(hosts, fc.integer({ min: 1, max: 65_535 }), (host, port) => deepEqual(readHostPort(writeHostPort({ host, port })), { host, port })));
});

test("units are read from any text without a throw", () => {
  fc.assert(fc.property(fc.string(), (text) => void [readSize(text), readHostPort(text), readHost(text), readPort(text, 0)]));
});
