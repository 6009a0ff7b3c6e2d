// What the operator wishes for every reason and for one, put over what is built in; and the way back into settings.

import { readDuration } from "../base/duration.ts";
import type { EngineOptions } from "../engine/index.ts";
import type { Raw } from "./kind.ts";
import { shown, type Misfit } from "./misfit.ts";
import { EVERY_REASON, nameOf } from "./names.ts";
import { settings, type Setting, type SettingName, type ValueOf } from "./settings.ts";
import type { Wishes } from "./wishes.ts";

export type Policy = NonNullable<EngineOptions["policy"]>;
export type ReasonPolicy = Policy["byReason"][keyof Policy["byReason"]];
type Schedule = ReasonPolicy["schedule"];
type WhenSpent = ReasonPolicy["whenSpent"];

/** What stands behind "policy.<reason>." in the table. */
type Field = SettingName extends infer Row ? (Row extends `policy.<reason>.${infer Name}` ? Name : never) : never;

const rowOf = <F extends Field>(field: F): `policy.<reason>.${F}` => `policy.<reason>.${field}`;
const ms = (words: string): number => readDuration(words) ?? 0;

/** Where the schedule was of the other kind before. */
const USUAL_LADDER = { kind: "ladder", delaysMs: ["24h", "48h", "72h", "1w"].map(ms), jitter: 0 } as const;
const USUAL_BACKOFF = { kind: "backoff", firstDelayMs: ms("15m"), factor: 2, longestDelayMs: ms("12h"), jitter: 0.5 } as const;
const USUAL_PAUSE_MS = ms("30d");
/** More would send a whole crowd long after the time that the operator wrote down. */
const MOST_JITTER_OF_LADDER = 0.1;

/** Which fields belong to which choice; elsewhere they would do nothing, and the operator would not know. */
const BELONGS: readonly (readonly [field: Field, choice: "schedule" | "when-spent", to: string])[] = [
  ["delays", "schedule", "ladder"],
  ["first-delay", "schedule", "backoff"],
  ["factor", "schedule", "backoff"],
  ["longest-delay", "schedule", "backoff"],
  ["pause", "when-spent", "pause"],
];

/** The wishes for every reason hold where something is tried again by itself: what is over at once for a reason stays so. */
export function readReasonPolicy(wishes: Wishes, reason: string, builtIn: ReasonPolicy, misfits: Misfit[]): ReasonPolicy {
  const isTriedAgain = builtIn.attempts > 0;
  const policy = overlaid(wishes, reason, isTriedAgain ? overlaid(wishes, EVERY_REASON, builtIn) : builtIn);
  const { schedule, whenSpent, attempts } = policy;
  const nameFor = (field: Field): string => nameOf(rowOf(field), isTriedAgain && wishes.from(rowOf(field), reason) === undefined ? EVERY_REASON : reason);
  misfits.push(...misplaced(wishes, reason, { schedule: schedule.kind, "when-spent": whenSpent.kind }), ...beyond(schedule, nameFor));
  if (attempts === 0 && isTriedAgain) misfits.push({ setting: nameFor("attempts"), found: "is 0", wanted: "a whole number from 1 to 10" });
  return policy;
}

/** What is wrong with the wishes for every reason by themselves. A pause among them is for those reasons that pause. */
export function misfitsOfEvery(wishes: Wishes): readonly Misfit[] {
  const choices = { schedule: wishes.value(rowOf("schedule"), EVERY_REASON) ?? "ladder", "when-spent": wishes.value(rowOf("when-spent"), EVERY_REASON) ?? "pause" };
  return misplaced(wishes, EVERY_REASON, choices);
}

function overlaid(wishes: Wishes, instance: string, base: ReasonPolicy): ReasonPolicy {
  const delays = wishes.value(rowOf("delays"), instance);
  const strikes = wishes.value(rowOf("strikes"), instance) ?? base.strikes ?? 1;
  const verifyAfterMs = wishes.value(rowOf("verify-after"), instance) ?? base.verifyAfterMs ?? 0;
  return {
    attempts: wishes.value(rowOf("attempts"), instance) ?? delays?.length ?? base.attempts,
    schedule: scheduleOf(wishes, instance, base.schedule),
    whenSpent: whenSpentOf(wishes, instance, base.whenSpent),
    ...(strikes > 1 && { strikes }),
    ...(verifyAfterMs > 0 && { verifyAfterMs }),
  };
}

function scheduleOf(wishes: Wishes, instance: string, before: Schedule): Schedule {
  const wish = <F extends Field>(field: F) => wishes.value(rowOf(field), instance);
  const kind = wish("schedule") ?? before.kind;
  if (kind === "ladder") {
    const base = before.kind === "ladder" ? before : USUAL_LADDER;
    return { kind, delaysMs: wish("delays") ?? base.delaysMs, jitter: wish("jitter") ?? base.jitter };
  }
  const base = before.kind === "backoff" ? before : USUAL_BACKOFF;
  return {
    kind,
    firstDelayMs: wish("first-delay") ?? base.firstDelayMs,
    factor: wish("factor") ?? base.factor,
    longestDelayMs: wish("longest-delay") ?? base.longestDelayMs,
    jitter: wish("jitter") ?? base.jitter,
  };
}

function whenSpentOf(wishes: Wishes, instance: string, before: WhenSpent): WhenSpent {
  const kind = wishes.value(rowOf("when-spent"), instance) ?? before.kind;
  if (kind !== "pause") return { kind };
  return { kind, forMs: wishes.value(rowOf("pause"), instance) ?? (before.kind === "pause" ? before.forMs : USUAL_PAUSE_MS) };
}

function misplaced(wishes: Wishes, instance: string, choices: Readonly<Record<"schedule" | "when-spent", string>>): readonly Misfit[] {
  return BELONGS.filter(([field, choice, to]) => choices[choice] !== to && wishes.from(rowOf(field), instance) !== undefined).map(([field, choice, to]) => ({
    setting: nameOf(rowOf(field), instance),
    found: `is given while "${nameOf(rowOf(choice), instance)}" is "${choices[choice]}"`,
    wanted: `"${to}" there, or nothing here`,
  }));
}

function beyond(schedule: Schedule, name: (field: Field) => string): readonly Misfit[] {
  if (schedule.kind === "ladder") {
    if (schedule.jitter <= MOST_JITTER_OF_LADDER) return [];
    return [{ setting: name("jitter"), found: `is ${shown(schedule.jitter)}`, wanted: `a number from 0 to ${MOST_JITTER_OF_LADDER} with the schedule "ladder"` }];
  }
  if (schedule.firstDelayMs <= schedule.longestDelayMs) return [];
  return [{ setting: name("first-delay"), found: `is longer than "${name("longest-delay")}"`, wanted: "a first delay that is not" }];
}

/** Every setting that says the same, in the order of the table. */
export function writeReasonPolicy({ attempts, schedule, whenSpent, strikes = 1, verifyAfterMs = 0 }: ReasonPolicy): readonly WrittenField[] {
  const ofSchedule: readonly WrittenField[] =
    schedule.kind === "ladder"
      ? [written("delays", schedule.delaysMs)]
      : [written("first-delay", schedule.firstDelayMs), written("factor", schedule.factor), written("longest-delay", schedule.longestDelayMs)];
  return [
    written("attempts", attempts),
    written("schedule", schedule.kind),
    ...ofSchedule,
    written("jitter", schedule.jitter),
    written("when-spent", whenSpent.kind),
    ...(whenSpent.kind === "pause" ? [written("pause", whenSpent.forMs)] : []),
    written("strikes", strikes),
    written("verify-after", verifyAfterMs),
  ];
}

export interface WrittenField {
  readonly row: SettingName;
  /** The last word of its name. */
  readonly field: string;
  readonly raw: Raw;
}

function written<F extends Field>(field: F, value: NonNullable<ValueOf<`policy.<reason>.${F}`>>): WrittenField {
  const { kind }: Setting = settings[rowOf(field)];
  return { row: rowOf(field), field, raw: kind.write(value) };
}
