// Tells whether an expression could be made to look at a text's characters far more often than once each.

import { automatonOf, type Automaton } from "./automaton.ts";
import { hostileTexts, type HostileText } from "./hostile-texts.ts";
import { stepsToSearch, type Text } from "./steps.ts";

/** How often, on average, each character of a text may be looked at. At this limit a megabyte takes about a second. */
const MOST_LOOKS = 300;
/** How much more often, where the text is longer by LENGTH. Where work is linear it is none, once what repeats have to count is counted. */
const MOST_MORE = 0.5;
/** Characters by which texts grow. Repeats end sooner, or they count as endless. */
const LENGTH = 700;
/** The same, of those that tell whether the longer ones are worth it. */
const SHORT = 120;
/** A repeat that leaves more open than this is looked at as if it were endless. */
const MOST_COUNTED = 3;

const LONGEST_SHOWN = 60;

/** What costs most, as a sentence; undefined where nothing costs too much. */
export function findExcess(expression: RegExp): string | undefined {
  const exact = automatonOf(expression);
  const worst = hostileTexts(automatonOf(expression, { mostCounted: MOST_COUNTED }))
    .map((text) => ({ text, ...costOf(exact, text) }))
    .filter(({ looks, more }) => looks > MOST_LOOKS || more > MOST_MORE)
    .reduce<Cost & { text: HostileText } | undefined>((most, one) => (most && most.looks >= one.looks ? most : one), undefined);
  return worst && `${sentence(worst)} of ${written(exact, worst.text)}`;
}

interface Cost {
  /** At each character of the longest text, on average. */
  readonly looks: number;
  /** Looks at each character that the text's growing alone brought about. */
  readonly more: number;
}

function costOf(automaton: Automaton, text: HostileText): Cost {
  const short = measure(automaton, text, SHORT);
  return short.more <= 0 && short.looks <= MOST_LOOKS ? short : measure(automaton, text, LENGTH);
}

/** Of three texts, each longer than the one before by as much: what work of the first and the third have beside twice the second is not linear. */
function measure(automaton: Automaton, text: HostileText, length: number): Cost {
  const times = Math.ceil(length / text.middle.length);
  const texts = [1, 2, 3].map((factor) => repeated(text, factor * times));
  const [one = 0, two = 0, three = 0] = texts.map((each) => stepsToSearch(automaton, each));
  const isCounted = three < Number.MAX_SAFE_INTEGER;
  return { looks: three / (texts[2]?.length ?? 1), more: isCounted ? (one + three - 2 * two) / (times * text.middle.length) : Number.POSITIVE_INFINITY };
}

function repeated({ front, middle, end }: HostileText, times: number): Text {
  return [...front, ...Array.from({ length: times }, () => middle).flat(), ...end];
}

function sentence({ looks, more }: Cost): string {
  const often = looks < 1e6 ? `${Math.round(looks)} times` : "without end";
  return more > MOST_MORE ? `looks ${often} at each character, and more often the longer the text is,` : `looks ${often} at each character, wanted ${MOST_LOOKS} at most,`;
}

function written({ alphabet }: Automaton, { front, middle, end }: HostileText): string {
  const [before = "", again, behind] = [front, middle, end].map((text) => JSON.stringify(text.map((number) => alphabet.characters[number]).join("")));
  return `${before.length > LONGEST_SHOWN ? `${before.slice(0, LONGEST_SHOWN)}…"` : before} + ${again} again and again + ${behind}`;
}
