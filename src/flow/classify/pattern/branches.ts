// Parts a pattern into branches of which one must fit, so that each can be kept out by its own words and runs fast.
//
// "\b(mailbox|inbox) (is )?full|over quota" becomes "\bmailbox (is )?full", "\binbox (is )?full" and "over quota".

/** A pattern with more branches is taken whole from there on. */
const MOST_BRANCHES = 200;

interface Span {
  readonly from: number;
  readonly to: number;
}

/** Patterns that together fit what `source` fits. `source` must be one that readPattern() reads. */
export function branchesOf(source: string): readonly string[] {
  let branches = choicesIn(source);
  for (let grown = expandAll(branches); grown.length > branches.length && grown.length <= MOST_BRANCHES; grown = expandAll(branches)) branches = grown;
  return branches;
}

const expandAll = (branches: readonly string[]): string[] => branches.flatMap(expandOpening);

/** The choice that a branch begins with, save anchors before it, becomes branches of their own. */
function expandOpening(branch: string): string[] {
  const opensAt = /^(?:\^|\\[bB])*/.exec(branch)?.[0].length ?? 0;
  if (branch[opensAt] !== "(") return [branch];
  const closesAt = groupEnd(branch, opensAt);
  const before = branch.slice(0, opensAt);
  const behind = branch.slice(closesAt + 1);
  const choices = choicesIn(branch.slice(opensAt + 1, closesAt).replace(/^\?:/, ""));
  if (choices.length === 1 || /^[?{]/.test(behind)) return [branch];
  return choices.map((choice) => `${before}${choice}${behind}`);
}

/** The parts of a source between the "|" that stand in no group and no set. */
export function choicesIn(source: string): string[] {
  const parts: string[] = [];
  let from = 0;
  let depth = 0;
  for (const { from: at, to } of signsOf(source)) {
    const sign = source.slice(at, to);
    if (sign === "(") depth += 1;
    if (sign === ")") depth -= 1;
    if (sign !== "|" || depth > 0) continue;
    parts.push(source.slice(from, at));
    from = to;
  }
  return [...parts, source.slice(from)];
}

/** Where the group that opens at `opensAt` is closed. */
function groupEnd(source: string, opensAt: number): number {
  let depth = 0;
  for (const { from: at, to } of signsOf(source)) {
    if (at < opensAt) continue;
    const sign = source.slice(at, to);
    if (sign === "(") depth += 1;
    if (sign === ")") depth -= 1;
    if (depth === 0) return at;
  }
  return source.length;
}

/** One sign after the other; an escape and a set are one each. */
function* signsOf(source: string): Generator<Span> {
  for (let at = 0; at < source.length; ) {
    const to = at + signLength(source, at);
    yield { from: at, to };
    at = to;
  }
}

function signLength(source: string, at: number): number {
  if (source[at] === "\\") return 2;
  if (source[at] !== "[") return 1;
  let end = at + 1;
  while (end < source.length && source[end] !== "]") end += source[end] === "\\" ? 2 : 1;
  return end + 1 - at;
}
