// Runs a transaction again where the database, or another transaction, asks for that.

import { pause, systemClock } from "../base/clock.ts";
import { StoreError } from "../base/errors.ts";
import { CONFLICT } from "./seen-rows.ts";

const MOST_TRIES = 8;
const FIRST_PAUSE_MS = 5;

/** Runs `work` up to eight times while it ends in a conflict, with a pause that grows and is half chance. */
export async function againOnConflict<T>(work: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await work();
    } catch (error) {
      if (tries === MOST_TRIES || !(error instanceof StoreError && error.code === CONFLICT)) throw error;
      await pause(FIRST_PAUSE_MS * 2 ** tries * (0.5 + systemClock.chance() / 2));
    }
  }
}
