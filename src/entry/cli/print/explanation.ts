// The full answer to "what does this mean?": pleasant to read in a terminal, and as a text elsewhere.

import type { Explanation } from "../../../engine/index.ts";
import { wrap } from "./text-width.ts";
import { date, duration, named } from "./words.ts";

const USUAL_WIDTH = 80;
/** Longer lines are hard to read, however wide the terminal is. */
const WIDEST = 100;

/**
 * @param given one or more that differ in their recipient alone
 * @param columns of the terminal; undefined where nobody looks on
 */
export function writeExplanation(given: readonly [Explanation, ...Explanation[]], columns: number | undefined, now: number): string {
  const width = Math.min(columns ?? USUAL_WIDTH, WIDEST);
  const [explanation] = given;
  const people = given.flatMap(({ recipient }) => recipient ?? []);
  const blocks = [
    headOf(explanation, people, width),
    [wrap(explanation.meaning, width)],
    section("Whose fault it is", [wrap(explanation.fault, width, "  ")]),
    section("What the codes say", explanation.anatomy.map(({ part, says }) => wrap(says, width, `  ${part.padEnd(8)} `))),
    bullets("Who says it", explanation.sentBy, width),
    causesOf(explanation, width),
    section("What the reply names", namesOf(explanation).map((line) => wrap(line, width, "  - "))),
    section("What Rebound does", planOf(explanation, width, now)),
    bullets("What you can do as a marketer", explanation.forMarketers, width),
    bullets("What you can do as a developer", explanation.forDevelopers, width),
    bullets("Do not confuse it with", explanation.confusedWith, width),
    bullets("Used for something else, too", explanation.seenAs, width),
    section("How this is known", knowledgeOf(explanation, width)),
  ];
  return blocks.filter((block) => block.length > 0).map((block) => block.join("\n")).join("\n\n");
}

function section(head: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [head, ...lines];
}

function bullets(head: string, lines: readonly string[], width: number): readonly string[] {
  return section(head, lines.map((line) => wrap(line, width, "  - ")));
}

function headOf({ given, text, title, classification, isFailure, plan }: Explanation, people: readonly string[], width: number): readonly string[] {
  const { reason, permanent, scope, category } = classification;
  const soft = plan.attempts > 0 ? "transient (soft bounce)" : "not tried again (soft bounce)"; // what is over for a message need not be for its recipient
  const about = [reason, permanent ? "permanent (hard bounce)" : soft, `category ${category}`, `scope ${scope}`];
  const asked = people.length === 0 && text === "" ? [given] : people;
  return [
    wrap(asked.length === 0 ? title : `${named(asked)}: ${title}`, width),
    ...(isFailure ? [wrap(about.join(" · "), width)] : []),
  ];
}

function causesOf({ classification: { cause }, causes }: Explanation, width: number): readonly string[] {
  return cause ? section("Likely cause", [wrap(`${cause.id}, told by "${cause.words}"`, width, "  ")]) : bullets("Likely causes", causes, width);
}

function namesOf({ classification: { hints: { help, newMailbox } = {} } }: Explanation): readonly string[] {
  return [
    ...(help ? [`${help.delists ? "Where to ask to be taken off the list" : "Where to ask or read more"}: ${help.at}`] : []),
    ...(newMailbox === undefined ? [] : [`Where the recipient is now, as the server says: ${newMailbox}`]),
  ];
}

function planOf({ plan, classification: { hints } }: Explanation, width: number, now: number): readonly string[] {
  return [
    wrap(plan.sentence, width, "  "),
    ...plan.dueAt.map((at, index) => `  ${`${index + 1}.`.padStart(3)} ${date(at)}, ${waited(at - (plan.dueAt[index - 1] ?? now))} after ${index === 0 ? "the bounce" : `try ${index}`}`),
    ...(plan.pausedUntil === undefined ? [] : [`      then paused until ${date(plan.pausedUntil)}`]),
    ...(hints?.retryAfter ? [wrap(`Never sooner than the server asks for: "${hints.retryAfter.words}"`, width, "  ")] : []),
  ];
}

/** The schedule is reckoned a moment before it is told. */
function waited(ms: number): string {
  return duration(ms < 60_000 ? ms : Math.round(ms / 60_000) * 60_000);
}

function knowledgeOf({ classification, sources, isFailure }: Explanation, width: number): readonly string[] {
  const { rule, matched, confidence, second, unknown = [] } = classification;
  const lines = [
    ...(isFailure ? [`Told by ${rule}${matched === undefined ? "" : `, which caught "${matched}"`}; confidence ${confidence}.`] : []),
    ...(second ? [`It could also be ${second.reason} (${second.rule}).`] : []),
    ...(isFailure && unknown.length > 0 ? [`Less was known than could be: ${unknown.join(", ")}.`] : []),
    ...(isFailure ? [`Sources: ${sources.join(", ")}.`] : []),
  ];
  return lines.map((line) => wrap(line, width, "  "));
}
