// What the process was started with: the environment, the working directory, and the files that settings name.

import { readFileSync } from "node:fs";
import type { Sources } from "./gather.ts";

export function surroundings(): Pick<Sources, "env" | "folder" | "readFile"> {
  return { env: process.env, folder: process.cwd(), readFile };
}

function readFile(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  }
}
