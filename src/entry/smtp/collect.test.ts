import { equal, rejects } from "node:assert/strict";
import { PassThrough } from "node:stream";
import { test } from "node:test";
import type { SMTPServerDataStream } from "smtp-server";
import { collector } from "./collect.ts";

function mailOf(...parts: readonly string[]): SMTPServerDataStream {
  const stream = Object.assign(new PassThrough(), { byteLength: 0, sizeExceeded: false });
  for (const part of parts) stream.write(part);
  stream.end();
  return stream;
}

const limits = { maxMessageBytes: 10, maxBytesAtOnce: 15 };

test("collector() puts the parts together", async () => {
  equal(Buffer.from(await collector(limits)(mailOf("12345", "67890"))).toString(), "1234567890");
});

test("collector() refuses what is larger, with its size", async () => {
  await rejects(collector(limits)(mailOf("12345", "67890", "1")), { responseCode: 552, message: /^5\.3\.4 .* 11 bytes, wanted at most 10$/ });
});

test("collector() puts off what has no room beside the others, and has room again when they are done", async () => {
  const collect = collector(limits);
  const slow = mailOf();
  const open = Object.assign(new PassThrough(), { byteLength: 0, sizeExceeded: false });
  open.write("1234567890");
  const first = collect(open);
  await new Promise((resolve) => setImmediate(resolve));
  await rejects(collect(mailOf("123456")), { responseCode: 452, message: /^4\.3\.1 Mail system full/ });
  open.end();
  equal((await first).length, 10);
  equal((await collect(mailOf("1234567890"))).length, 10);
  equal((await collect(slow)).length, 0);
});

test("collector() tells a client that went away from a fault of ours, and lets go of what it held", async () => {
  const collect = collector(limits);
  const broken = Object.assign(new PassThrough(), { byteLength: 0, sizeExceeded: false });
  broken.write("1234567890");
  const collected = collect(broken);
  await new Promise((resolve) => setImmediate(resolve));
  broken.destroy(new Error("gone"));
  await rejects(collected, { responseCode: 451, message: /^4\.4\.2 .* broke off/ });
  equal((await collect(mailOf("1234567890"))).length, 10);
});
