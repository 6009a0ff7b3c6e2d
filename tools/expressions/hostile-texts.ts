// Makes the texts that could cost an expression most: those that a repeat can read in two places at once.
//
// Where the same word leads around one repeat, from it to another, and around that, a matcher that fails behind many such words has tried
// all the places at which it could have left the one for the other. The search for a beginning is such a repeat, of all that there is. That
// no other texts make work grow faster than they do is the theory of Weber and Seidl, On the degree of ambiguity of finite automata (1991).

import { FITS, type Automaton } from "./automaton.ts";
import { findWord, statesBefore } from "./find-word.ts";
import { loopsOf, type Loop } from "./loops.ts";
import type { Text } from "./steps.ts";

/** A text of any length: the front, then the middle as often as one likes, then the end. */
export interface HostileText {
  readonly front: Text;
  readonly middle: Text;
  readonly end: Text;
}

/** A state and the loop that it is in. */
interface Turn {
  readonly state: number;
  readonly loop: Loop;
  /** States that lead to it. */
  readonly before: ReadonlySet<number>;
}

/** A word that leads around two loops, and from the one to the other. */
interface DoubleWord {
  /** Undefined for the search. */
  readonly from: Turn | undefined;
  readonly to: Turn;
  readonly word: Text;
}

/** Of a loop of many states so many are gone out from: the others repeat the same words from another letter on. */
const MOST_OF_A_LOOP = 8;
/** So often stands a word in front of others that are repeated behind it. */
const OFTEN = 100;

export function hostileTexts(automaton: Automaton): readonly HostileText[] {
  const words = doubleWords(automaton);
  const texts = words.flatMap((one) => {
    const before = words.filter((other) => other !== one && one.from?.before.has(other.to.state)).map((other) => frontOfTwo(automaton, other, one));
    return [frontOf(automaton, one.from), ...before].flatMap((front) => endsBehind(automaton, one.to).map((end): HostileText => ({ front, middle: one.word, end })));
  });
  const behind = looksBehind(automaton).flatMap((look) => hostileTexts(look).map(reversed));
  return [...new Map([...texts, ...behind].map((text) => [JSON.stringify(text), text])).values()];
}

function doubleWords(automaton: Automaton): readonly DoubleWord[] {
  const turns = loopsOf(automaton).flatMap((loop) => [...loop].slice(0, MOST_OF_A_LOOP).map((state): Turn => ({ state, loop, before: statesBefore(automaton, state) })));
  return turns.flatMap((to) => {
    const others = turns.filter(({ loop, state }) => loop !== to.loop && to.before.has(state));
    const words: readonly (readonly [from: Turn | undefined, word: Text | undefined])[] = [
      [undefined, wordOfSearch(automaton, to)],
      [to, wordOfTwoWays(automaton, to)],
      ...others.map((from) => [from, wordBetween(automaton, from, to)] as const),
    ];
    return words.flatMap(([from, word]) => (word ? [{ from, to, word }] : []));
  });
}

/** The first word many times, and what leads from it to where the second begins: each place to leave the one at is then one for the other. */
function frontOfTwo(automaton: Automaton, first: DoubleWord, { from: second }: DoubleWord): Text {
  const bridge = second && second.state !== first.to.state ? findWord(automaton, [{ from: [first.to.state], to: second.state, within: second.before }]) : [];
  return [...frontOf(automaton, first.from), ...Array.from({ length: OFTEN }, () => first.word).flat(), ...(bridge ?? [])];
}

function looksBehind({ start, states }: Automaton): readonly Automaton[] {
  const asked = [start, ...states.map(({ next }) => next)].flat().flatMap(({ asks }) => asks);
  return [...new Set(asked.flatMap((question) => (question.kind === "look" && question.isBehind ? [question.at] : [])))];
}

function reversed({ front, middle, end }: HostileText): HostileText {
  return { front: end.toReversed(), middle: middle.toReversed(), end: front.toReversed() };
}

/** Around the loop, and into it from a beginning. */
function wordOfSearch(automaton: Automaton, { state, loop, before }: Turn): Text | undefined {
  const begins = startsOf(automaton).filter((to) => before.has(to));
  return findWord(automaton, [{ from: begins, to: state, within: before }, { from: [state], to: state, within: loop }]);
}

/** Around the loop in two ways: work doubles with each word. */
function wordOfTwoWays(automaton: Automaton, { state, loop }: Turn): Text | undefined {
  const around = { from: [state], to: state, within: loop };
  return findWord(automaton, [around, around], { mustPart: true });
}

/** Around one loop, from it into another, and around that. */
function wordBetween(automaton: Automaton, first: Turn, second: Turn): Text | undefined {
  return findWord(automaton, [
    { from: [first.state], to: first.state, within: first.loop },
    { from: [first.state], to: second.state, within: second.before },
    { from: [second.state], to: second.state, within: second.loop },
  ]);
}

/** What leads to a loop from the beginning. */
function frontOf(automaton: Automaton, turn: Turn | undefined): Text {
  const begins = startsOf(automaton);
  if (!turn || begins.includes(turn.state)) return [];
  return findWord(automaton, [{ from: begins.filter((to) => turn.before.has(to)), to: turn.state, within: turn.before }]) ?? [];
}

/** Nothing; what the loop cannot go on with; the end of a line. One of them makes an expression fail. */
function endsBehind({ states, alphabet }: Automaton, { state }: Turn): readonly Text[] {
  const next = [state, ...(states[state]?.next ?? []).map(({ to }) => to).filter((to) => to !== FITS)];
  const strange = alphabet.characters.findIndex((_, number) => next.every((one) => states[one]?.takes[number] !== 1));
  const lineEnd = alphabet.characters.indexOf("\n");
  return [[], ...[...new Set([strange, lineEnd])].filter((number) => number >= 0).map((number) => [number])];
}

function startsOf({ start }: Automaton): readonly number[] {
  return [...new Set(start.map(({ to }) => to))].filter((to) => to !== FITS);
}
