import { deepEqual, equal } from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import * as fc from "fast-check";
import { domainKey, mailboxKey, readMailbox, writeMailbox, type Mailbox } from "./mailbox.ts";

const mailbox = (localPart: string, domain = "example.com"): Mailbox => ({ localPart, domain });

const rows: readonly [given: string, expected: Mailbox | undefined, why: string][] = [
  ["ann@example.com", mailbox("ann"), "reads local part and domain"],
  [" <ann@example.com> ", mailbox("ann"), "takes angle brackets and blanks off"],
  ["Ann.Lee+x=y@Example.COM", mailbox("Ann.Lee+x=y", "Example.COM"), "keeps the letters as they are"],
  ['"two words"@example.com', mailbox("two words"), "reads a quoted local part"],
  ['"a@b\\"c\\\\d"@example.com', mailbox('a@b"c\\d'), "reads quoted pairs"],
  ["ann@[192.0.2.1]", mailbox("ann", "[192.0.2.1]"), "reads an IPv4 literal, RFC 5321 §4.1.3"],
  ["ann@[IPv6:2001:db8::1]", mailbox("ann", "[IPv6:2001:db8::1]"), "reads an IPv6 literal, RFC 5321 §4.1.3"],
  ["ann@localhost", mailbox("ann", "localhost"), "takes a domain of one label"],
  ["jürgen@bücher.example", mailbox("jürgen", "bücher.example"), "reads more than US-ASCII, RFC 6531 §3.3"],
  [`${"a".repeat(242)}@example.com`, mailbox("a".repeat(242)), "takes 254 octets, RFC 5321 §4.5.3.1.3"],
  [`${"a".repeat(243)}@example.com`, undefined, "takes no 255 octets, RFC 5321 §4.5.3.1.3"],
  [`ann@${"a".repeat(64)}.example`, undefined, "takes no label of 64 octets"],
  [`${"a".repeat(120)}..${"a".repeat(120)}@example.com`, undefined, "takes none that is too long once it is in quotes"],
  ["ann", undefined, "wants a domain"],
  ["ann@", undefined, "wants a domain that is not empty"],
  ["@example.com", undefined, "wants a local part"],
  ["<>", undefined, "takes the null path for none"],
  ["a b@example.com", undefined, "wants blanks in quotes"],
  ["ann@exa mple.com", undefined, "takes no blank in a domain"],
  ["ann@-example.com", undefined, "takes no label that begins with a hyphen"],
  ["ann@example..com", undefined, "takes no empty label"],
  ["ann@[192.0.2.256]", undefined, "takes no number above 255"],
  ["ann@[IPv6:1g::]", undefined, "takes no IPv6 address that is none"],
  ["ann@example.com\r\nRCPT TO:<bob@example.com>", undefined, "takes no line break"],
  ["ann\u0000@example.com", undefined, "takes no control character"],
  ["ann\ud800@example.com", undefined, "takes no half of a character"],
];

for (const [given, expected, why] of rows) {
  test(`readMailbox() ${why}`, () => deepEqual(readMailbox(given), expected));
}

test("readMailbox() reads domains of hosts that should not be called so", () => {
  const text = readFileSync(new URL("samples/underscore-in-domain.txt", import.meta.url), "utf8");
  deepEqual(text.trim().split("\n").map((line) => readMailbox(line)), [mailbox("ann", "mail_gw.example.com"), mailbox("_b", "_c.example")]);
});

test("readMailbox() reads what carriers gave out", () => {
  const text = readFileSync(new URL("samples/dots-in-a-row.txt", import.meta.url), "utf8");
  const written = text.trim().split("\n").map((line) => writeMailbox(readMailbox(line) ?? mailbox("none")));
  deepEqual(written, ['"a..b"@carrier.example', '"c.d."@carrier.example', '".e"@carrier.example']);
});

const sameRows: readonly [one: string, other: string, why: string][] = [
  ["Ann@Example.COM", "ann@example.com", "letters' case"],
  ['"ann"@example.com', "ann@example.com", "needless quotes"],
  ['"a\\b"@example.com', "ab@example.com", "needless quoted pairs"],
  ["ann@BÜCHER.example", "ann@xn--bcher-kva.example", "U-labels and A-labels"],
  ["u\u0308@example.com", "ü@example.com", "composed and decomposed characters, RFC 6532 §3.1"],
];

for (const [one, other, why] of sameRows) {
  test(`mailboxKey() sees through ${why}`, () => {
    const [first, second] = [readMailbox(one), readMailbox(other)];
    equal(first && mailboxKey(first), second && mailboxKey(second));
    equal(first && mailboxKey(first) !== "", true);
  });
}

const domainRows: readonly [given: string, expected: string, why: string][] = [
  ["MX.Example.com.", "mx.example.com", "takes the final dot off"],
  ["[IPv6:2001:DB8::1]", "[ipv6:2001:db8::1]", "leaves literals as they are, in lower case"],
  ["bücher.example/path", "bücher.example/path", "makes no URL of what is no domain"],
  ["", "", "leaves nothing as it is"],
];

for (const [given, expected, why] of domainRows) {
  test(`domainKey() ${why}`, () => equal(domainKey(given), expected));
}

const localParts = fc.oneof(
  fc.stringMatching(/^[a-z.+"\\@ ]{1,20}$/),
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 }),
).filter((text) => text.isWellFormed() && !/\p{Cc}/u.test(text));
const mailboxes = fc.record({ localPart: localParts, domain: fc.oneof(fc.domain(), fc.constantFrom("[192.0.2.7]", "bücher.example")) }, { noNullPrototype: true })
  .filter((it) => Buffer.byteLength(writeMailbox(it)) <= 254);

test("readMailbox() undoes writeMailbox()", () => {
  fc.assert(fc.property(mailboxes, (it) => {
    deepEqual(readMailbox(writeMailbox(it)), it);
    deepEqual(readMailbox(`<${writeMailbox(it)}>`), it);
  }));
});

test("writeMailbox() puts a blank beyond ASCII at the beginning in quotes", () => {
  const it = { localPart: "\u00a0ann", domain: "example.com" };
  equal(writeMailbox(it), '"\u00a0ann"@example.com');
  deepEqual(readMailbox(writeMailbox(it)), it);
});

test("mailboxKey() of what was read can be read, and is its own key", () => {
  const domains = fc.string({ unit: fc.constantFrom(..."aZ1.-äß。．１Ⅷ\u0130\u200d\u00ad"), minLength: 1, maxLength: 12 });
  fc.assert(fc.property(fc.oneof(mailboxes, fc.record({ localPart: localParts, domain: domains })), (it) => {
    const given = readMailbox(writeMailbox(it));
    const read = given && readMailbox(mailboxKey(given));
    equal(read === undefined, given === undefined);
    if (given && read) equal(mailboxKey(read), mailboxKey(given));
  }));
});

test("readMailbox() never throws, nor do the keys", () => {
  fc.assert(fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (text, more) => {
    readMailbox(text);
    readMailbox(`"${text}"@${more}`);
    domainKey(text);
    mailboxKey({ localPart: text, domain: more });
  }));
});
