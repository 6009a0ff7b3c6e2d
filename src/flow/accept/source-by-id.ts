// Finds a source by its name.

import type { Source } from "./source.ts";
import { sources } from "./sources.gen.ts";

const byId: ReadonlyMap<string, Source> = new Map(sources.map((source) => [source.id, source]));

/**
 * @example
 * sourceById("smtp")?.id; // "smtp"
 */
export function sourceById(id: string): Source | undefined {
  return byId.get(id);
}
