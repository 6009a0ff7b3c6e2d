// The first key to the API: made when there is none, and put where its owner alone can read it.

import type { Engine } from "../engine/index.ts";
import { writePrivately } from "./data-dir.ts";

const FILE = "api-key";

/**
 * The file is there before the key counts: a crash in between leaves a file that the next start writes anew, and never
 * a key that nobody knows.
 *
 * @returns the file that holds a key made now; undefined where there are keys already
 */
export async function makeFirstKey({ apiKeys }: Engine, dataDir: string): Promise<string | undefined> {
  if ((await apiKeys.list()).length > 0) return undefined;
  let file: string | undefined;
  await apiKeys.create("first", ["read", "write", "send"], (secret) => (file = writePrivately(dataDir, FILE, `${secret}\n`)));
  return file;
}
