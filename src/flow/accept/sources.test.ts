import { equal, throws } from "node:assert/strict";
import { existsSync } from "node:fs";
import { test } from "node:test";
import { testSource } from "./source.contract.ts";
import { sourceById } from "./source-by-id.ts";
import type { Source } from "./source.ts";
import { sources } from "./sources.gen.ts";

/** A source's folder is named for its id, in the rack or on one of its shelves. */
function folderOf({ id }: Source): URL {
  const folders = ["", "webhooks/", "logs/"].map((shelf) => new URL(`${shelf}${id}/`, import.meta.url));
  const folder = folders.find((candidate) => existsSync(candidate));
  if (!folder) throw new Error(`Source "${id}" has no folder of that name`);
  return folder;
}

for (const source of sources) testSource(source, folderOf(source));

test("sourceById() finds each source by its id, and no other", () => {
  for (const source of sources) equal(sourceById(source.id), source);
  equal(sourceById("constructor"), undefined);
  equal(new Set(sources.map(({ id }) => id)).size, sources.length);
  throws(() => folderOf({ ...sources[0], id: "nobody" }));
});
