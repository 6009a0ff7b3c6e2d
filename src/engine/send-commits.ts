// What sending has to have on disk: the intent before the last octet of a mail goes out, the answer after it.

import type { Clock } from "../base/clock.ts";
import { failedForNow } from "../base/errors.ts";
import type { Claim, DeliveryKey, Store } from "../store/index.ts";
import { noticesOfAnswers, type AnswerReport } from "./answer-notices.ts";
import { groupCommit } from "./group-commit.ts";

export interface CommitTools {
  readonly store: Store;
  readonly clock: Clock;
  readonly worker: string;
  readonly leaseMs: number;
}

export interface Answered {
  readonly claim: Claim;
  readonly report: AnswerReport;
}

/** Each is committed before its caller goes on; callers at the same time share a commit. */
export interface SendCommits {
  /** @returns the claim from now on; undefined where it is lost */
  intent(key: DeliveryKey): Promise<Claim | undefined>;
  answer(answered: Answered): Promise<void>;
}

const LARGEST_GROUP = 2_000;

/** A mail that has gone out is not to go out again because the database is away for a while: two minutes in all. */
const ANSWER_TRIES = 8;
const FIRST_PAUSE_MS = 1_000;

export function sendCommits({ store, clock, worker, leaseMs }: CommitTools): SendCommits {
  const keepAnswer = groupCommit<Answered, void>(LARGEST_GROUP, async (answers) => {
    await commitAnswers(answers, { store, clock, worker });
    return answers.map(() => undefined);
  });
  return {
    intent: groupCommit<DeliveryKey, Claim | undefined>(LARGEST_GROUP, (keys) =>
      store.transaction((ledger) => ledger.attempts.markIntent(keys, worker, clock.now(), leaseMs)),
    ),
    answer: (answered) => patiently(() => keepAnswer(answered), clock),
  };
}

/**
 * Keeps answers as notices, and takes their attempts out, in one transaction.
 *
 * An answer to an attempt that `worker` has no claim on any more is kept, too: should it tell of a delivery, that counts.
 */
export async function commitAnswers(answers: readonly Answered[], { store, clock, worker }: Omit<CommitTools, "leaseMs">): Promise<void> {
  const notices = noticesOfAnswers(answers.map(({ report }) => report), clock);
  await store.transaction(async (ledger) => {
    await ledger.notices.keep(notices);
    await ledger.attempts.complete(answers.map(({ claim }) => claim), worker);
  });
}

async function patiently(work: () => Promise<void>, clock: Clock): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await work();
    } catch (error) {
      if (tries === ANSWER_TRIES || !failedForNow(error)) throw error;
      await new Promise<void>((resolve) => void clock.after(FIRST_PAUSE_MS * 2 ** (tries - 1), resolve));
    }
  }
}
