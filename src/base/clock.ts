// Time and chance: the only file of Rebound that asks the system for either.

import { randomBytes } from "node:crypto";

/** Gives a number from 0 up to, and never, 1. */
export type Chance = () => number;

/** Where the engine takes time, chance and new ids from, so that a test can hand in its own. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  readonly chance: Chance;
  /** Calls once after `delayMs`; the answer takes the call back. A pending call keeps no process alive. */
  after(delayMs: number, call: () => void): () => void;
}

export const systemClock: Clock = {
  now: () => Date.now(),
  chance: () => Math.random(),
  after(delayMs, call) {
    // setTimeout() takes no more than 31 bits and would fire at once.
    const timer = setTimeout(call, Math.min(delayMs, 0x7fff_ffff));
    timer.unref();
    return () => clearTimeout(timer);
  },
};

/** Waits in real time, for things outside that have no clock of ours, such as a busy database. Unlike `after()` it keeps the process alive. */
export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => void setTimeout(resolve, ms));
}

/** A clock that stands still until it is moved, with chance that repeats from run to run. */
export interface VirtualClock extends Clock {
  /** Moves time on by `ms` and makes the calls that fall due on the way, in their order. */
  forward(ms: number): void;
}

export function virtualClock(startAt: number = Date.UTC(2026, 0, 5, 9)): VirtualClock {
  let now = startAt;
  let pending: { at: number; call: () => void }[] = [];
  return {
    now: () => now,
    chance: repeatableChance(0x5eed),
    after(delayMs, call) {
      const entry = { at: now + delayMs, call };
      pending.push(entry);
      return () => (pending = pending.filter((other) => other !== entry));
    },
    forward(ms) {
      const end = now + ms;
      for (let next = soonest(pending, end); next; next = soonest(pending, end)) {
        pending.splice(pending.indexOf(next), 1);
        now = Math.max(now, next.at);
        next.call();
      }
      now = end;
    },
  };
}

function soonest<T extends { at: number }>(pending: readonly T[], end: number): T | undefined {
  return pending.filter(({ at }) => at <= end).reduce<T | undefined>((best, entry) => (best && best.at <= entry.at ? best : entry), undefined);
}

/** Mulberry32: small, good enough for jitter in tests, the same on every machine. */
export function repeatableChance(seed: number): Chance {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const DIGITS = "0123456789abcdefghjkmnpqrstvwxyz";

let lastAt = 0;
let front = "";
let serial = 0;

/**
 * An id that sorts by time: 10 digits of milliseconds and 16 of chance, base 32.
 *
 * Ids of one millisecond and process follow each other, so that an index on them is filled from one end.
 */
export function newId(clock: Pick<Clock, "now">): string {
  const at = clock.now();
  if (at === lastAt) {
    serial += 1;
  } else {
    const chance = randomBytes(9);
    lastAt = at;
    front = inBase32(at, 10) + inBase32(chance.readUIntBE(0, 5), 8);
    serial = chance.readUInt32BE(5); // 32 of 40 bits: room to count on
  }
  return front + inBase32(serial, 8);
}

/** Ids of `at` and later are not below it, those of before are. */
export function firstIdAt(at: number): string {
  return inBase32(at, 10);
}

/** Shifts would cut numbers to 32 bits. */
function inBase32(value: number, digits: number): string {
  let text = "";
  for (let rest = value; text.length < digits; rest = Math.floor(rest / 32)) text = DIGITS.charAt(rest % 32) + text;
  return text;
}

/** Where secrets come from: `count` bytes that nobody can guess. */
export function secretBytes(count: number): Uint8Array {
  return randomBytes(count);
}
