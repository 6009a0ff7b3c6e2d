// The likely cause of a full or failing server, where the reply's text tells it.

import { bestOf, neededLiterals } from "../pattern/pattern-literals.ts";
import { readProvenPattern } from "../pattern/read-pattern.ts";

export type Cause = keyof typeof CAUSES;

export interface LikelyCause {
  readonly id: Cause;
  /** The words that told it. */
  readonly words: string;
}

/** By what they are told: whole words. Asked from top to bottom, the particular before the general. */
const CAUSES = {
  "quota-allocated": [
    "storage quota",
    "disk quota",
    "allocated (?:space|storage|quota)",
    "quota (?:of|for) the (?:system|server|domain|organi[sz]ation)",
    "queue quota",
    "edquot",
  ],
  "queue-overflow": [
    "queue (?:is |was )?(?:too (?:long|large|full)|full|overflow\\w{0,8})",
    "queue (?:size|limit) exceeded",
    "too many (?:messages|mails) (?:in|on) (?:the )?queue",
    "spool (?:is )?full",
  ],
  "temporary-files": ["temp(?:orary)? (?:files?|filesystem|storage|director(?:y|ies))", "tmp (?:files?|space|director(?:y|ies))", "/(?:var/)?tmp"],
  logs: ["log (?:files?|volume|partition|disk|drive)", "transaction logs?", "version (?:buckets?|store)"],
  database: ["database", "mail(?:box)? store", "information store", "mdb", "tablespace", "sql(?:ite)? error"],
  backup: ["backups?", "snapshots?", "being archived"],
  maintenance: ["maintenance", "migration", "being (?:upgraded|moved)", "upgrade in progress"],
  memory: [
    "out of memory",
    "(?:low|short|shortage) (?:on |of )?memory",
    "memory (?:pressure|shortage|exhausted)",
    "(?:cannot|could not|unable to) allocate memory",
    "(?:insufficient|not enough) memory",
  ],
  disk: [
    "disks? (?:is |was )?full",
    "out of (?:disk )?space",
    "(?:no|not enough|insufficient|low) (?:free )?(?:disk )?space",
    "disk space",
    "no space left",
    "space shortage",
    "write error",
    "(?:written?|stored) to disk",
    "(?:safe|system|mail system|insufficient|low) storage",
    "enospc",
    "inodes?",
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;

const wholeWords = (phrases: readonly string[]): RegExp => new RegExp(`(?<!\\w)(?:${phrases.join("|")})(?!\\w)`, "iu");

const TOLD_BY = (Object.keys(CAUSES) as Cause[]).map((id) => ({ id, pattern: wholeWords(CAUSES[id]) }));

/** What the phrases cannot do without: most texts have none of it, and are spared the rest. */
const TOLD_AT_ALL = new RegExp(shortest(Object.values(CAUSES).flat().flatMap((phrase) => bestOf(neededLiterals(readProvenPattern(phrase))) ?? [])).join("|"), "iu");

/** Without those that hold another. */
function shortest(literals: readonly string[]): readonly string[] {
  return [...new Set(literals)].filter((one) => !literals.some((other) => other !== one && one.includes(other)));
}

/** Undefined where the text tells nothing. `text` is tidy (tidyFacts). */
export function likelyCause(text: string): LikelyCause | undefined {
  if (!TOLD_AT_ALL.test(text)) return undefined;
  for (const { id, pattern } of TOLD_BY) {
    const words = pattern.exec(text)?.[0];
    if (words !== undefined) return { id, words };
  }
  return undefined;
}
