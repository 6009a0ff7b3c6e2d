// What a house tells of itself over its API, its metrics and its journal when everything has settled.

import { readFileSync } from "node:fs";
import { pause } from "../../src/base/clock.ts";

export interface House {
  readonly api: string;
  readonly key: string;
  readonly journal: string;
}

/** What is not over yet, by name; all 0 where the house has settled. */
export interface Unsettled {
  readonly keptNotices: number;
  readonly pendingAttempts: number;
  readonly waitingTellings: number;
}

const LOOK_EVERY_MS = 50;
/** Longer than a lease and a pause after an error: what has not moved by then is stuck. */
const MOST_LOOKS_WITHOUT_PROGRESS = 240;

/** Looks until nothing is left to do, or nothing moves any more. @returns what was left at the last look */
export async function settled(house: House): Promise<Unsettled> {
  let least = Infinity;
  for (let looks = 0; ; looks += 1) {
    const left = await unsettled(house);
    const count = left.keptNotices + left.pendingAttempts + left.waitingTellings;
    if (count === 0 || looks === MOST_LOOKS_WITHOUT_PROGRESS) return left;
    if (count < least) looks = 0;
    least = Math.min(least, count);
    await pause(LOOK_EVERY_MS);
  }
}

async function unsettled(house: House): Promise<Unsettled> {
  const figures = await metricsOf(house);
  return {
    keptNotices: figures.get('rebound_notices{state="kept"}') ?? Number.NaN,
    pendingAttempts: figures.get("rebound_attempts_pending") ?? Number.NaN,
    waitingTellings: figures.get('rebound_tellings{state="waiting"}') ?? Number.NaN,
  };
}

/** By name with labels. */
export async function metricsOf({ api }: House): Promise<ReadonlyMap<string, number>> {
  const text = await (await fetch(`${api}/metrics`)).text();
  const lines = text.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
  return new Map(lines.map((line) => [line.slice(0, line.lastIndexOf(" ")), Number(line.slice(line.lastIndexOf(" ") + 1))]));
}

export async function ask<T>({ api, key }: House, path: string): Promise<T | undefined> {
  const response = await fetch(api + path, { headers: { authorization: `Bearer ${key}` } });
  if (response.status === 404) return undefined;
  if (!response.ok) throw new Error(`${path} answers ${response.status}: ${await response.text()}`);
  return (await response.json()) as T; // as its OpenAPI document has it
}

const AT_ONCE = 16;

/** Asks for many, a few at a time. */
export async function askEach<T>(house: House, paths: readonly string[]): Promise<readonly (T | undefined)[]> {
  const answers: (T | undefined)[] = [];
  for (let at = 0; at < paths.length; at += AT_ONCE) answers.push(...(await Promise.all(paths.slice(at, at + AT_ONCE).map((path) => ask<T>(house, path)))));
  return answers;
}

export interface JournalEvent {
  readonly id: string;
  readonly type: string;
  readonly envelopeId?: string;
}

/** Each event once, though a crash may have told it twice. A line that a crash left half is none. */
export function readJournal({ journal }: House): readonly JournalEvent[] {
  const events = readFileSync(journal, "utf8").split("\n").flatMap(eventIn);
  return [...new Map(events.map((event) => [event.id, event])).values()];
}

function eventIn(line: string): readonly JournalEvent[] {
  try {
    return [JSON.parse(line) as JournalEvent]; // as docs of the journal have it
  } catch {
    return [];
  }
}
