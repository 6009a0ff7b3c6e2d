// The likely cause of a full or failing server, where the reply's text tells it.

export type Cause = (typeof CAUSES)[number][0];

export interface LikelyCause {
  readonly id: Cause;
  /** The words that told it. */
  readonly words: string;
}

/** Asked from top to bottom: the particular before the general. */
const CAUSES = [
  ["quota-allocated", /\b(?:storage quota|disk quota|allocated (?:space|storage|quota)|quota (?:of|for) the (?:system|server|domain|organi[sz]ation)|queue quota|edquot)\b/iu],
  ["queue-overflow", /\b(?:queue (?:is |was )?(?:too (?:long|large|full)|full|overflow\w{0,8})|queue (?:size|limit) exceeded|too many (?:messages|mails) (?:in|on) (?:the )?queue|spool (?:is )?full)\b/iu],
  ["temporary-files", /\b(?:temp(?:orary)? (?:files?|storage|director(?:y|ies))|tmp (?:file|space|director(?:y|ies))|\/(?:var\/)?tmp\b)/iu],
  ["logs", /\b(?:log (?:files?|volume|partition|disk|drive)|transaction logs?|version (?:buckets?|store))\b/iu],
  ["database", /\b(?:database|mail(?:box)? store|information store|mdb|tablespace|sql(?:ite)? error)\b/iu],
  ["backup", /\b(?:backups?|snapshots?|being archived)\b/iu],
  ["maintenance", /\b(?:maintenance|migration|being (?:upgraded|moved)|upgrade in progress)\b/iu],
  ["memory", /\b(?:out of memory|(?:low|short|shortage) (?:on |of )?memory|memory (?:pressure|shortage|exhausted)|(?:cannot|could not|unable to) allocate memory|insufficient memory|not enough memory)\b/iu],
  ["disk", /\b(?:disks? (?:is |was )?full|out of (?:disk )?space|(?:no|not enough|insufficient|low) (?:free )?(?:disk )?space|disk space|no space left|space shortage|write error|written? to disk|stored to disk|safe storage|system storage|mail system storage|(?:insufficient|low) storage|enospc|inodes?)\b/iu],
] as const satisfies readonly (readonly [string, RegExp])[];

/** What each of them needs; most texts have none, and are spared the rest. */
const CAUSE_AT_ALL = /quot|allocated|queue|spool|te?mp|log|version|database|store|mdb|tablespace|sql|backup|snapshot|archived|maintenance|migration|upgrade|being|memory|disk|space|writ|storage|enospc|inode/iu;

/** Undefined where the text tells nothing. `text` is tidy (tidyFacts). */
export function likelyCause(text: string): LikelyCause | undefined {
  if (!CAUSE_AT_ALL.test(text)) return undefined;
  for (const [id, pattern] of CAUSES) {
    const words = pattern.exec(text)?.[0];
    if (words !== undefined) return { id, words };
  }
  return undefined;
}
