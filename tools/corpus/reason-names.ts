// Which reasons of ours are right where a label uses another project's name.

import { existsSync, readFileSync } from "node:fs";

interface Taxonomy {
  readonly reasons: readonly { readonly id: string; readonly sisimai: readonly string[] }[];
}

/** Whether our reason `ours` is what a label calls `theirs`. */
export type ReasonFits = (ours: string, theirs: string) => boolean;

/** Names that were given up for others. */
const RENAMED: Readonly<Record<string, string>> = {
  speeding: "ratelimited",
  toomanyconn: "ratelimited",
  exceedlimit: "emailtoolarge",
  mesgtoobig: "emailtoolarge",
};

/** Where there is no taxonomy, a name fits only itself. */
export function readReasonNames(file: string): ReasonFits {
  const taxonomy: Taxonomy = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : { reasons: [] };
  const counterparts = new Map(taxonomy.reasons.map(({ id, sisimai }) => [id, new Set(sisimai.map((name) => name.toLowerCase()))]));
  return (ours, theirs) => {
    const wanted = RENAMED[theirs] ?? theirs;
    return ours === wanted || counterparts.get(ours)?.has(wanted) === true;
  };
}
