// The first key to the API: made when there is none, and put where its owner alone can read it.

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Engine } from "../engine/index.ts";

const FILE = "api-key";
const OWNER_ONLY = 0o600;

/** @returns the file that holds a key made now; undefined where there are keys already */
export async function makeFirstKey({ apiKeys }: Engine, dataDir: string): Promise<string | undefined> {
  if ((await apiKeys.list()).length > 0) return undefined;
  const { secret } = await apiKeys.create("first", ["read", "write", "send"]);
  const file = join(dataDir, FILE);
  writeFileSync(file, `${secret}\n`, { mode: OWNER_ONLY });
  return file;
}
