import { equal } from "node:assert/strict";
import { test } from "node:test";
import { received } from "./received.ts";

const session = { remoteAddress: "192.0.2.1", transmissionType: "ESMTPSA", id: "abc" };
const reception = { session, hostName: "rebound.example", now: Date.UTC(2026, 0, 5, 9) };

test("received() names client, host, protocol and time, RFC 5321 §4.4", () => {
  equal(received(reception), "Received: from [192.0.2.1]\r\n\tby rebound.example with ESMTPSA id abc;\r\n\tMon, 05 Jan 2026 09:00:00 +0000\r\n");
});

test("received() writes an IPv6 address as a literal, RFC 5321 §4.1.3", () => {
  const field = received({ ...reception, session: { ...session, remoteAddress: "2001:db8::1" } });
  equal(field.split("\r\n")[0], "Received: from [IPv6:2001:db8::1]");
});
