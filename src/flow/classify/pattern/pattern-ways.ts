// Reckons in how many ways a backtracking matcher could walk a pattern from one place of a text, at worst.
//
// Two ways count as two only where both may go on: branches that begin with different words exclude
// each other, and a repeat is not in doubt about its end where what follows begins with something else.

import type { CharSet } from "./char-set.ts";
import { charSet, NO_CHAR } from "./char-set.ts";
import type { Pattern } from "./read-pattern.ts";

/** Beyond this the number says no more than "too many". */
export const ENDLESS = 1e12;

/** `follow` holds what may come behind the pattern; nothing, where the pattern stands alone. */
export function waysThrough(pattern: Pattern, follow: CharSet = NO_CHAR): number {
  switch (pattern.kind) {
    case "sequence":
      return pattern.parts.reduce((ways, part, index) => Math.min(ways * waysThrough(part, openingOf(pattern.parts.slice(index + 1), follow)), ENDLESS), 1);
    case "choice":
      return waysToChoose(flatten(pattern.branches), follow);
    case "repeat":
      return waysToRepeat(pattern, follow);
    default:
      return 1;
  }
}

/** A choice that is all of a branch is no choice of its own: "((user|account)|address)" has three. */
function flatten(branches: readonly Pattern[]): readonly Pattern[] {
  return branches.flatMap((branch) => {
    const [only, ...others] = branch.kind === "sequence" ? branch.parts : [branch];
    return only?.kind === "choice" && others.length === 0 ? flatten(only.branches) : [branch];
  });
}

/** Of branches only those that can begin alike are ways beside each other. */
function waysToChoose(branches: readonly Pattern[], follow: CharSet): number {
  const ways = branches.map((branch) => waysThrough(branch, follow));
  const besides = branches.map((branch) =>
    branches.reduce((sum, other, index) => sum + (mayBeginAlike(branch, other, follow) ? (ways[index] ?? 0) : 0), 0),
  );
  return Math.max(...besides);
}

function waysToRepeat({ of, least, most }: Pattern & { kind: "repeat" }, follow: CharSet): number {
  const opening = openingOf([of], NO_CHAR);
  const once = waysThrough(of, opening | follow);
  const endIsPlain = !mayBeEmpty(of) && (opening & follow) === NO_CHAR && follow !== NO_CHAR;
  if (endIsPlain) return Math.min(once ** most, ENDLESS);
  let sum = 0;
  for (let times = least; times <= most && sum < ENDLESS; times += 1) sum += once ** times;
  return Math.max(Math.min(sum, ENDLESS), 1);
}

export function mayBeginAlike(a: Pattern, b: Pattern, follow: CharSet): boolean {
  const [first, second] = [leadingText(a), leadingText(b)];
  if (first !== "" && second !== "") return first.startsWith(second) || second.startsWith(first);
  return (openingOf([a], follow) & openingOf([b], follow)) !== NO_CHAR || (mayBeEmpty(a) && mayBeEmpty(b));
}

/** The plain text that a pattern must begin with, in small letters; empty where it may begin otherwise. */
export function leadingText(pattern: Pattern): string {
  if (pattern.kind === "literal") return pattern.text.toLowerCase();
  if (pattern.kind !== "sequence") return "";
  const first = pattern.parts.find((part) => part.kind !== "anchor");
  return first?.kind === "literal" ? first.text.toLowerCase() : "";
}

/** What a row of patterns may begin with; beyond its end comes `follow`. */
export function openingOf(parts: readonly Pattern[], follow: CharSet): CharSet {
  let opening = NO_CHAR;
  for (const part of parts) {
    opening |= openingOfOne(part);
    if (!mayBeEmpty(part)) return opening;
  }
  return opening | follow;
}

function openingOfOne(pattern: Pattern): CharSet {
  switch (pattern.kind) {
    case "literal":
      return charSet(pattern.text);
    case "set":
      return pattern.chars;
    case "anchor":
      return NO_CHAR;
    case "sequence":
      return openingOf(pattern.parts, NO_CHAR);
    case "choice":
      return pattern.branches.reduce((opening, branch) => opening | openingOfOne(branch), NO_CHAR);
    case "repeat":
      return openingOfOne(pattern.of);
  }
}

export function mayBeEmpty(pattern: Pattern): boolean {
  switch (pattern.kind) {
    case "sequence":
      return pattern.parts.every(mayBeEmpty);
    case "choice":
      return pattern.branches.some(mayBeEmpty);
    case "repeat":
      return pattern.least === 0 || mayBeEmpty(pattern.of);
    default:
      return pattern.kind === "anchor";
  }
}
