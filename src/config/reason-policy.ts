// What the operator wishes for one reason, put over what is built in; and the way back into settings.

import { readDuration } from "../base/duration.ts";
import type { EngineOptions } from "../engine/index.ts";
import type { Raw } from "./kind.ts";
import { shown, type Misfit } from "./misfit.ts";
import { nameOf } from "./names.ts";
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

/** For a reason whose built-in schedule is of the other kind. */
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

export function readReasonPolicy(wishes: Wishes, reason: string, builtIn: ReasonPolicy, misfits: Misfit[]): ReasonPolicy {
  const schedule = scheduleOf(wishes, reason, builtIn.schedule);
  const whenSpent = whenSpentOf(wishes, reason, builtIn.whenSpent);
  misfits.push(...misplaced(wishes, reason, { schedule: schedule.kind, "when-spent": whenSpent.kind }), ...beyond(schedule, reason));
  const delays = wishes.value(rowOf("delays"), reason);
  const attempts = wishes.value(rowOf("attempts"), reason) ?? delays?.length ?? builtIn.attempts;
  if (attempts === 0 && builtIn.attempts > 0) misfits.push({ setting: nameOf(rowOf("attempts"), reason), found: "is 0", wanted: "a whole number from 1 to 10" });
  const strikes = wishes.value(rowOf("strikes"), reason) ?? builtIn.strikes ?? 1;
  const verifyAfterMs = wishes.value(rowOf("verify-after"), reason) ?? builtIn.verifyAfterMs ?? 0;
  return {
    attempts,
    schedule,
    whenSpent,
    ...(strikes > 1 && { strikes }),
    ...(verifyAfterMs > 0 && { verifyAfterMs }),
  };
}

function scheduleOf(wishes: Wishes, reason: string, builtIn: Schedule): Schedule {
  const wish = <F extends Field>(field: F) => wishes.value(rowOf(field), reason);
  const kind = wish("schedule") ?? builtIn.kind;
  if (kind === "ladder") {
    const base = builtIn.kind === "ladder" ? builtIn : USUAL_LADDER;
    return { kind, delaysMs: wish("delays") ?? base.delaysMs, jitter: wish("jitter") ?? base.jitter };
  }
  const base = builtIn.kind === "backoff" ? builtIn : USUAL_BACKOFF;
  return {
    kind,
    firstDelayMs: wish("first-delay") ?? base.firstDelayMs,
    factor: wish("factor") ?? base.factor,
    longestDelayMs: wish("longest-delay") ?? base.longestDelayMs,
    jitter: wish("jitter") ?? base.jitter,
  };
}

function whenSpentOf(wishes: Wishes, reason: string, builtIn: WhenSpent): WhenSpent {
  const kind = wishes.value(rowOf("when-spent"), reason) ?? builtIn.kind;
  if (kind !== "pause") return { kind };
  return { kind, forMs: wishes.value(rowOf("pause"), reason) ?? (builtIn.kind === "pause" ? builtIn.forMs : USUAL_PAUSE_MS) };
}

function misplaced(wishes: Wishes, reason: string, choices: Readonly<Record<"schedule" | "when-spent", string>>): readonly Misfit[] {
  return BELONGS.filter(([field, choice, to]) => choices[choice] !== to && wishes.from(rowOf(field), reason) !== undefined).map(([field, choice, to]) => ({
    setting: nameOf(rowOf(field), reason),
    found: `is given while "${nameOf(rowOf(choice), reason)}" is "${choices[choice]}"`,
    wanted: `"${to}" there, or nothing here`,
  }));
}

function beyond(schedule: Schedule, reason: string): readonly Misfit[] {
  const name = (field: Field): string => nameOf(rowOf(field), reason);
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
