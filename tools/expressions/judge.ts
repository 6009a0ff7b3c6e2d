// Tells whether an expression could be made to look at a text's characters far more often than once each.

import { automatonOf, type Automaton } from "./automaton.ts";
import { hostileTexts, type HostileText } from "./hostile-texts.ts";
import { stepsToSearch, type Text } from "./steps.ts";

/** How often, on average, each character of a text may be looked at. At this limit a megabyte takes about a second. */
export const MOST_LOOKS = 300;
/** Twice the text takes twice the steps, or four times as many where the work is quadratic. */
const MOST_GROWTH = 3;
/** Characters of the texts that are reckoned with. Repeats end sooner, or they count as endless. */
const LENGTH = 1000;
/** Of those that tell whether the longer ones are worth it. */
const SHORT = 200;
/** What grows no faster than this from one short text to the next is left alone. */
const STEADY = 1.3;
/** A repeat that leaves more open than this is looked at as if it were endless. */
const MOST_COUNTED = 3;

const LONGEST_SHOWN = 60;

/** What costs most, as a sentence; undefined where nothing costs too much. */
export function findExcess(expression: RegExp): string | undefined {
  const exact = automatonOf(expression);
  const worst = hostileTexts(automatonOf(expression, { mostCounted: MOST_COUNTED }))
    .map((text) => ({ text, ...costOf(exact, text) }))
    .filter(({ looks, growth }) => looks > MOST_LOOKS || growth > MOST_GROWTH)
    .reduce<Cost & { text: HostileText } | undefined>((most, one) => (most && most.looks >= one.looks ? most : one), undefined);
  return worst && `${sentence(worst)} of ${written(exact, worst.text)}`;
}

interface Cost {
  /** At each character of the longer text, on average. */
  readonly looks: number;
  /** Steps for the longer text as a multiple of those for one of half its length. */
  readonly growth: number;
}

function costOf(automaton: Automaton, text: HostileText): Cost {
  const short = measure(automaton, text, SHORT);
  const isSteady = short.growth <= 2 * STEADY && short.looks <= MOST_LOOKS / STEADY;
  return isSteady ? short : measure(automaton, text, LENGTH);
}

function measure(automaton: Automaton, text: HostileText, length: number): Cost {
  const [half, whole] = [ofLength(text, length), ofLength(text, 2 * length)];
  const [ofHalf, ofWhole] = [stepsToSearch(automaton, half), stepsToSearch(automaton, whole)];
  return { looks: ofWhole / whole.length, growth: ofWhole / ofHalf };
}

function ofLength({ front, middle, end }: HostileText, length: number): Text {
  return [...front, ...Array.from({ length: Math.ceil(length / middle.length) }, () => middle).flat(), ...end];
}

function sentence({ looks, growth }: Cost): string {
  const often = looks < 1e6 ? `${Math.round(looks)} times` : "without end";
  return growth > MOST_GROWTH ? `looks ${often} at each character, and more often the longer the text is,` : `looks ${often} at each character, wanted ${MOST_LOOKS} at most,`;
}

function written({ alphabet }: Automaton, { front, middle, end }: HostileText): string {
  const [before = "", again, behind] = [front, middle, end].map((text) => JSON.stringify(text.map((number) => alphabet.characters[number]).join("")));
  return `${before.length > LONGEST_SHOWN ? `${before.slice(0, LONGEST_SHOWN)}…"` : before} + ${again} again and again + ${behind}`;
}
