// Signals as wishes: the first asks to end, a later one to end at once.

import { constants } from "node:os";
import { systemClock } from "../base/clock.ts";

export interface EndWish {
  readonly isWished: boolean;
  /** Kept with the first wish. */
  readonly wished: Promise<void>;
  /** Signals do again what they usually do. */
  forget(): void;
}

/** SIGHUP comes when the terminal is closed. */
const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** npm hands on what the whole group was sent already: what comes within this time is the same wish. */
const SAME_WISH_MS = 1_000;

export interface EndOptions {
  /** Called once, with the first wish. */
  readonly onWish: () => void;
  /** A goodbye that takes longer is ended at once; what was under way is found again. */
  readonly longestGoodbyeMs: () => number;
}

export function listenForEnd({ onWish, longestGoodbyeMs }: EndOptions): EndWish {
  let firstAt: number | undefined;
  let stopWaiting: (() => void) | undefined;
  const { promise: wished, resolve } = Promise.withResolvers<void>();
  const listen = (signal: (typeof SIGNALS)[number]): void => {
    const now = systemClock.now();
    if (firstAt !== undefined) {
      if (now - firstAt >= SAME_WISH_MS) endAtOnce(signal);
      return;
    }
    firstAt = now;
    stopWaiting = systemClock.after(longestGoodbyeMs(), () => endAtOnce(signal));
    onWish();
    resolve();
  };
  for (const signal of SIGNALS) process.on(signal, listen);
  return {
    get isWished() {
      return firstAt !== undefined;
    },
    wished,
    forget() {
      stopWaiting?.();
      for (const signal of SIGNALS) process.off(signal, listen);
    },
  };
}

/** With the code by which a shell knows an end by this signal. */
function endAtOnce(signal: (typeof SIGNALS)[number]): never {
  process.exit(128 + constants.signals[signal]);
}
