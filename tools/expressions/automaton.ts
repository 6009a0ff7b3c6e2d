// Makes an automaton of an expression: states that read a character each, and behind each the ways on in the order in which they are tried.

import { RegExpParser } from "@eslint-community/regexpp";
import type { AST } from "@eslint-community/regexpp";
import { alphabetOf, type Alphabet, type ReadingPart } from "./alphabet.ts";

/** The way's end: the expression fits. */
export const FITS = -1;

/** A way on from a place of the text: what must hold there, and the state that reads next, or FITS. */
export interface Way {
  readonly asks: readonly Question[];
  readonly to: number;
}

/** What is asked of a place of the text without reading on. */
export type Question =
  | { readonly kind: "start" | "end" | "boundary" | "no-boundary" }
  /** "Behind" and, above, "start" and "end" are as the automaton reads: one that is looked for in front of a place reads from right to left. */
  | { readonly kind: "look"; readonly at: Automaton; readonly isBehind: boolean; readonly isNegated: boolean };

export interface State {
  /** By the number of a character: 1 where it is read. */
  readonly takes: Uint8Array;
  readonly next: readonly Way[];
}

export interface Automaton {
  readonly alphabet: Alphabet;
  readonly flags: string;
  readonly states: readonly State[];
  readonly start: readonly Way[];
}

export interface AutomatonOptions {
  /** Repeats in which more than this is left open have no end: for a look at how the work grows with the text. */
  readonly mostCounted?: number;
}

/** Where ways are to go on that are not known yet. */
interface Link {
  ways: readonly OpenWay[];
}

interface OpenWay {
  readonly asks: readonly Question[];
  readonly to: number | Link;
}

interface OpenState {
  readonly takes: Uint8Array;
  readonly next: readonly OpenWay[];
}

interface Maker {
  readonly alphabet: Alphabet;
  readonly flags: string;
  readonly mostCounted: number;
  readonly states: OpenState[];
  /** What is looked for in front of a place is read from right to left. */
  readonly isBackward: boolean;
}

const END: readonly OpenWay[] = [{ asks: [], to: FITS }];

function readExpression({ source, flags }: RegExp): AST.Pattern {
  return new RegExpParser().parsePattern(source, 0, source.length, { unicode: flags.includes("u"), unicodeSets: flags.includes("v") });
}

export function automatonOf(expression: RegExp, { mostCounted = Number.POSITIVE_INFINITY }: AutomatonOptions = {}): Automaton {
  const { flags } = expression;
  const pattern = readExpression(expression);
  return makeAutomaton(pattern.alternatives, { alphabet: alphabetOf(pattern, flags), flags, mostCounted, isBackward: false });
}

function makeAutomaton(alternatives: readonly AST.Alternative[], options: Omit<Maker, "states">): Automaton {
  const maker: Maker = { ...options, states: [] };
  const start = choose(alternatives, END, maker);
  const states = maker.states.map(({ takes, next }) => ({ takes, next: follow(next) }));
  return { alphabet: maker.alphabet, flags: maker.flags, states, start: follow(start) };
}

/** With all links followed. A way that comes back to a link without reading is none. */
function follow(ways: readonly OpenWay[], passed: readonly Link[] = []): Way[] {
  return ways.flatMap(({ asks, to }): Way[] => {
    if (typeof to === "number") return [{ asks, to }];
    if (passed.includes(to)) return [];
    const behind = follow(to.ways, [...passed, to]);
    return asks.length === 0 ? behind : behind.map((way) => ({ asks: [...asks, ...way.asks], to: way.to }));
  });
}

function choose(alternatives: readonly AST.Alternative[], next: readonly OpenWay[], maker: Maker): readonly OpenWay[] {
  return alternatives.flatMap(({ elements }) => {
    const inOrder = maker.isBackward ? elements : elements.toReversed();
    return inOrder.reduce<readonly OpenWay[]>((ways, element) => waysInto(element, ways, maker), next);
  });
}

function waysInto(element: AST.Element, next: readonly OpenWay[], maker: Maker): readonly OpenWay[] {
  switch (element.type) {
    case "Group":
    case "CapturingGroup":
      return choose(element.alternatives, next, maker);
    case "Quantifier":
      return repeat(element, next, maker);
    case "Assertion":
      // How the work grows is seen where what is only looked at is read like all else, and leads nowhere.
      if (element.kind === "lookahead" && Number.isFinite(maker.mostCounted)) return [...choose(element.alternatives, [], maker), ...next];
      return ask(questionOf(element, maker), next);
    case "Backreference":
      // What the group read it may read again: that is more than what it did read, and never less.
      return [element.resolved].flat().flatMap((group) => choose(group.alternatives, next, maker));
    default:
      return read(element, next, maker);
  }
}

function read(part: ReadingPart, next: readonly OpenWay[], { alphabet, states }: Maker): readonly OpenWay[] {
  states.push({ takes: alphabet.takes(part), next });
  return [{ asks: [], to: states.length - 1 }];
}

function ask(question: Question, next: readonly OpenWay[]): readonly OpenWay[] {
  return next.map(({ asks, to }) => ({ asks: [question, ...asks], to }));
}

function questionOf(assertion: AST.Assertion, { states: _, ...options }: Maker): Question {
  if (assertion.kind === "word") return { kind: assertion.negate ? "no-boundary" : "boundary" };
  if (!("alternatives" in assertion)) return { kind: (assertion.kind === "start") === options.isBackward ? "end" : "start" };
  const isBackward = assertion.kind === "lookbehind";
  return { kind: "look", at: makeAutomaton(assertion.alternatives, { ...options, isBackward }), isBehind: isBackward !== options.isBackward, isNegated: assertion.negate };
}

function repeat({ element, min, max, greedy }: AST.Quantifier, next: readonly OpenWay[], maker: Maker): readonly OpenWay[] {
  const isEndless = max - min > maker.mostCounted || max === Number.POSITIVE_INFINITY;
  const inOrder = (again: readonly OpenWay[]): readonly OpenWay[] => (greedy ? [...again, ...next] : [...next, ...again]);
  const once = (behind: Link): readonly OpenWay[] => waysInto(element, [{ asks: [], to: behind }], maker).filter(({ to }) => to !== behind);
  let ways = next;
  if (isEndless) {
    const loop: Link = { ways: next };
    ways = loop.ways = inOrder(once(loop));
  } else {
    for (let left = max - min; left > 0; left -= 1) ways = inOrder(once({ ways }));
  }
  for (let left = min; left > 0; left -= 1) ways = waysInto(element, ways, maker);
  return ways;
}
