import { deepEqual } from "node:assert/strict";
import { test } from "node:test";
import * as fc from "fast-check";
import { splitMails, type SplitOptions } from "./split-mails.ts";

const LINE = "From ann@example.com Thu Jan  1 00:00:00 2026\n";

const chunksOf = (bytes: Buffer, size: number): Buffer[] => Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) => bytes.subarray(index * size, (index + 1) * size));

async function split(text: string, { size = 7, mostBytes = 1000, form }: Partial<SplitOptions> & { size?: number } = {}): Promise<string[]> {
  const mails = await Array.fromAsync(splitMails(chunksOf(Buffer.from(text, "latin1"), size), { mostBytes, form }));
  return mails.map(({ bytes }) => Buffer.from(bytes).toString("latin1"));
}

const rows: readonly [mbox: string, mails: readonly string[], why: string][] = [
  [`${LINE}A: 1\n\none\n\n${LINE}B: 2\n\ntwo\n\n`, ["A: 1\n\none\n", "B: 2\n\ntwo\n"], "parts at From_ lines and takes the empty line behind each mail away"],
  [`${LINE}A: 1\n\none${LINE}`, [`A: 1\n\none${LINE}`], "parts at the beginning of a line alone"],
  [`${LINE}A: 1\n${LINE}B: 2`, ["A: 1\n", "B: 2"], "goes on behind a mail that was cut off"],
  [`${LINE}\n\n>From a\n>>From b\n>from c\nd >From e\n`, ["\n\nFrom a\n>From b\n>from c\nd >From e\n"], "takes one step of quoting away"],
  [`${LINE}A: 1\n\nFrom now on, at 10:30\nFrom May to June 2026\n`, ["A: 1\n\nFrom now on, at 10:30\nFrom May to June 2026\n"], "leaves text that nobody quoted where it is no From_ line"],
  [`${LINE}${LINE}A: 1\n`, ["A: 1\n"], "passes over a mail of nothing"],
  [`A: 1\n\n${LINE}one\n`, [`A: 1\n\n${LINE}one\n`], "takes what does not begin with a From_ line for one mail"],
  [`From - Thu Jan  1 00:00:00 2026\r\nA: 1\r\n\r\none\r\n\r\nFrom - Fri Jan  2 10:00:00 2026 +0100\r\nB: 2\r\n\r\n>From a\r\n\r\n`, ["A: 1\r\n\r\none\r\n", "B: 2\r\n\r\nFrom a\r\n"], "reads lines that end with CRLF"],
  ["From - Thu Jan  1 00:00:00 2026\rA: 1\r\rone\r\rFrom - Thu Jan  1 00:00:00 2026\rB: 2\r\r>From a\r\r", ["A: 1\r\rone\r", "B: 2\r\rFrom a\r"], "reads lines that end with CR"],
  [`${"From x Jan 2026 10:00 ".padEnd(1100, "x")}\nA: 1\n`, [`${"From x Jan 2026 10:00 ".padEnd(1100, "x")}\nA: 1\n`], "takes no line of more than 1000 octets for a From_ line"],
  [`\n\r\n${LINE}A: 1\n`, ["A: 1\n"], "passes over empty lines before the first From_ line"],
  [`\xef\xbb\xbf${LINE}A: 1\n`, ["A: 1\n"], "passes over a byte order mark before it"],
  ["\n\nA: 1\n", ["\n\nA: 1\n"], "takes nothing from what is no mbox"],
  ["", [""], "takes nothing at all for one mail of nothing"],
  ["no line break", ["no line break"], "takes a line that does not end for a mail"],
];

for (const [mbox, mails, why] of rows) test(`splitMails() ${why}`, async () => deepEqual(await split(mbox, { mostBytes: 2000 }), mails));

test("splitMails() takes what it is told for one mail, or for an mbox", async () => {
  const twice = `${LINE}A: 1\n\n${LINE}B: 2\n\n`;
  deepEqual(await split(twice, { form: "mail" }), [twice]);
  deepEqual(await split(`A: 1\n\n${twice}`, { form: "mbox" }), ["A: 1\n", "A: 1\n", "B: 2\n"]);
  deepEqual(await split("", { form: "mbox" }), []);
});

test("splitMails() cuts a mail that is too long, says by how much, and goes on behind it", async () => {
  const mails = await Array.fromAsync(splitMails([Buffer.from(`${LINE}${"x".repeat(500)}\n${LINE}A: 1\n`)], { mostBytes: 100 }));
  deepEqual(mails.map(({ bytes, leftOutBytes }) => [bytes.length, leftOutBytes]), [[100, 401], [5, 0]]);
});

test("splitMails() gives the same whatever the chunks are", async () => {
  const texts = rows.map(([mbox]) => mbox).join("\n");
  const whole = await split(`${LINE}${texts}`, { size: 100_000, mostBytes: 700 });
  for (let size = 1; size < 60; size += 1) deepEqual(await split(`${LINE}${texts}`, { size, mostBytes: 700 }), whole, `chunks of ${size}`);
});

/** As the writer of an mboxrd does it. */
const quote = (mail: string): string => `${LINE}${mail.replace(/^(>*From )/gm, ">$1")}\n\n`;

test("splitMails() gives back what was put into an mbox", async () => {
  const line = fc.oneof(fc.constantFrom("", "From ann Thu Jan  1 00:00:00 2026", ">From ", ">>From x", "From", "\t"), fc.stringMatching(/^[\x20-\x7e]*$/));
  const mail = fc.array(line, { minLength: 1 }).map((lines) => `A: 1\n\n${lines.join("\n")}`);
  await fc.assert(fc.asyncProperty(fc.array(mail, { minLength: 1 }), fc.integer({ min: 1, max: 200 }), async (mails, size) => {
    deepEqual(await split(mails.map(quote).join(""), { size, mostBytes: 100_000 }), mails.map((one) => `${one}\n`));
  }));
});
