import { deepEqual, equal, rejects } from "node:assert/strict";
import { buffer } from "node:stream/consumers";
import { test } from "node:test";
import { contentOf } from "./content.ts";

test("contentOf() asks for the intent when it is read, once, and gives all octets", async () => {
  let intents = 0;
  const octets = Buffer.alloc(200_000, "abc");
  const content = contentOf(octets, async () => void (intents += 1));
  deepEqual([intents, content.isBegun, content.isSpent], [0, false, false]);
  equal(octets.equals(await buffer(content.stream)), true);
  deepEqual([intents, content.isBegun, content.isSpent], [1, true, true]);
});

test("contentOf() gives no octet where the intent is refused, and leaves the refusal as it was", async () => {
  const error = Object.assign(new Error("No"), { code: "store.full" });
  const content = contentOf(Buffer.from("abc"), () => Promise.reject(error));
  await rejects(buffer(content.stream), { message: "No intent" });
  deepEqual([content.isSpent, content.refusal], [false, { error }]);
  equal(error.code, "store.full");
});
