// Reckons how many characters a backtracking matcher could look at for a pattern from one place of a text, at worst.

import type { CharSet } from "./char-set.ts";
import { NO_CHAR } from "./char-set.ts";
import { ENDLESS, leadingText, mayBeginAlike, openingOf, waysThrough } from "./pattern-ways.ts";
import type { Pattern } from "./read-pattern.ts";

/** `follow` holds what may come behind the pattern; nothing, where the pattern stands alone. */
export function workOf(pattern: Pattern, follow: CharSet = NO_CHAR): number {
  switch (pattern.kind) {
    case "literal":
      return pattern.text.length;
    case "set":
      return 1;
    case "anchor":
      return 0;
    case "sequence":
      return workOfSequence(pattern.parts, follow);
    case "choice":
      return workToChoose(pattern.branches, follow);
    case "repeat":
      return workToRepeat(pattern, follow);
  }
}

/** What stands behind a part is tried on each of the ways through that part. */
function workOfSequence(parts: readonly Pattern[], follow: CharSet): number {
  return parts.reduceRight((work, part, index) => {
    const behind = openingOf(parts.slice(index + 1), follow);
    return Math.min(workOf(part, behind) + waysThrough(part, behind) * work, ENDLESS);
  }, 0);
}

/** Of branches that cannot begin alike only one costs more than a look at where it is another. */
function workToChoose(branches: readonly Pattern[], follow: CharSet): number {
  const works = branches.map((branch) => workOf(branch, follow));
  const besides = branches.map((branch) =>
    branches.reduce((sum, other, index) => sum + (mayBeginAlike(branch, other, follow) ? (works[index] ?? 0) : looksUntilOther(branch, other)), 0),
  );
  return Math.max(...besides);
}

function looksUntilOther(branch: Pattern, other: Pattern): number {
  const [one, two] = [leadingText(branch), leadingText(other)];
  let same = 0;
  while (same < one.length && one[same] === two[same]) same += 1;
  return same + 1;
}

/** It is left where something else stands behind it: a look at that, each time. */
function workToRepeat({ of, least, most }: Pattern & { kind: "repeat" }, follow: CharSet): number {
  const behind = openingOf([of], NO_CHAR) | follow;
  const [once, ways] = [workOf(of, behind), waysThrough(of, behind)];
  let sum = most - least;
  for (let times = 0; times < most && sum < ENDLESS; times += 1) sum += once * ways ** times;
  return Math.min(sum, ENDLESS);
}
