import { equal, ok } from "node:assert/strict";
import { test } from "node:test";
import { array, assert, constantFrom, property } from "fast-check";
import { doesNotHang } from "../../../test/hang-guard.ts";
import { serverNamed, serverOf } from "./server.ts";

const finalRecipient = { localPart: "ada", domain: "Example.COM" };

const servers: readonly [remoteMta: string | undefined, expected: string, why: string][] = [
  ["MX1.Example.net.", "example.net", "takes the answering host's server in its one form"],
  [undefined, "example.com", "takes the recipient's domain where no host is known"],
  ["[192.0.2.1]", "example.com", "takes no address literal"],
  ["192.0.2.1", "example.com", "takes no bare address"],
  ["2001:db8::1", "example.com", "takes no bare IPv6 address"],
  ["", "example.com", "takes no empty name"],
];

for (const [remoteMta, expected, why] of servers) {
  test(`serverOf() ${why}`, () => equal(serverOf({ finalRecipient, ...(remoteMta !== undefined && { remoteMta }) }), expected));
}

const names: readonly [hosts: readonly string[], expected: string, why: string][] = [
  [["mx1.example.com", "mx02.example.com", "mxb.example.com", "mail.example.com", "backup-mx.example.com", "example.com"], "example.com", "takes the mail hosts of a domain together"],
  [["in1-smtp.example.com", "mail-in-03.example.com", "smtpin2.example.com", "mx-a.example.com"], "example.com", "knows a place in a row by its words, whatever joins them"],
  [["mx01.mail.example.com", "mx02.mail.example.com"], "example.com", "takes off one label after the other"],
  [["alt1.example-in.l.example.com", "alt4.example-in.l.example.com", "example-in.l.example.com"], "example-in.l.example.com", "takes the further hosts of a row and its first together"],
  [["mx1.example.co.uk", "mail.example.co.uk"], "example.co.uk", "knows whose a name is where kinds of owners have domains of their own"],
  [["mail.co.uk"], "mail.co.uk", "leaves an owner's name whole under such a domain"],
  [["mx.mail.com", "mail.com"], "mail.com", "leaves an owner's name whole that is a word for mail"],
  [["acme-com.in.example.com"], "acme-com.in.example.com", "keeps a customer's part of a service to itself"],
  [["mxa-00123.example.com"], "mxa-00123.example.com", "keeps a customer's number"],
  [["mx1.c00123.example.com"], "c00123.example.com", "takes the hosts of one customer together"],
  [["host12.example.com"], "host12.example.com", "keeps one of a hundred machines, each with a disk of its own"],
  [["server7.example.com"], "server7.example.com", "keeps a machine that is no mail host by its name"],
  [["MX1.Example.COM."], "example.com", "takes a name in its one form"],
  [["mx"], "mx", "keeps a name of one label"],
];

for (const [hosts, expected, why] of names) {
  test(`serverNamed() ${why}`, () => {
    for (const host of hosts) equal(serverNamed(host), expected, host);
  });
}

test("serverNamed() names a server once and for all, by an end of the host's name", () => {
  const label = constantFrom("mx1", "mail", "in-2", "com", "uk", "co", "acme", "a", "-");
  assert(
    property(array(label, { minLength: 1, maxLength: 6 }), (labels) => {
      const host = labels.join(".");
      const name = serverNamed(host);
      equal(serverNamed(name), name);
      ok(host.replace(/\.$/, "").endsWith(name));
    }),
  );
});

test("serverNamed() does not hang on a hostile name", () => {
  const name = `${"mailinbound".repeat(50_000)}!.${"mx1.".repeat(50_000)}example.com`;
  doesNotHang(() => serverNamed(name), name);
});
