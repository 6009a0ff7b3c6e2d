// The side of a contestant: a process of its own that loads jobs, works off those due, and says how far it is.

/** A queue under test. Every process of one queue opens its own. */
export interface Contestant {
  /** Keeps `count` jobs: due at once, or spread over the coming fortnight. */
  load(count: number, when: "due" | "pending"): Promise<void>;
  /**
   * Claims and completes what is due, calling `onDone` with how many more are completed for good. Ends by itself when
   * nothing is due, or, where jobs are pushed to the worker, when `enough` says so.
   */
  work(onDone: (count: number) => void, enough: AbortSignal): Promise<void>;
  /** Brings statistics up to date and writes back what can be written back, so that rounds are alike. */
  settle(): Promise<void>;
  /** What all jobs take up, on disk or in memory. */
  sizeBytes(): Promise<number>;
  close(): Promise<void>;
}

export type Order =
  | { readonly order: "load"; readonly count: number; readonly when: "due" | "pending" }
  | { readonly order: "work" | "settle" | "size" };

/** A word in between, without an answer. */
export type Word = { readonly order: "enough" } | { readonly order: "close" };

/** `done` comes while work goes on; `answer` ends an order. */
export type Answer = { readonly done: number } | { readonly answer: number } | { readonly error: string };

export const FORTNIGHT_MS = 14 * 24 * 3_600_000;

/** Serves orders of the parent process. The database's address is the first argument. */
export async function serveContestant(open: (url: string) => Promise<Contestant>): Promise<void> {
  const contestant = await open(process.argv[2] ?? "");
  let enough = new AbortController();

  async function follow(order: Order): Promise<number> {
    switch (order.order) {
      case "load":
        await contestant.load(order.count, order.when);
        return order.count;
      case "work":
        enough = new AbortController();
        await contestant.work((done) => tell({ done }), enough.signal);
        return 0;
      case "settle":
        await contestant.settle();
        return 0;
      case "size":
        return contestant.sizeBytes();
    }
  }

  function hear(message: Order | Word): void {
    if (message.order === "enough") return enough.abort();
    if (message.order === "close") return void contestant.close().finally(() => process.exit());
    void follow(message)
      .then((answer) => tell({ answer }))
      .catch((error: unknown) => tell({ error: error instanceof Error ? (error.stack ?? error.message) : String(error) }));
  }

  process.on("message", (message) => hear(message as Order | Word)); // the parent's side sends nothing else
  tell({ answer: 0 });
}

function tell(answer: Answer): void {
  process.send?.(answer);
}

/** Numbers from 0 in groups of `size`, so that loading needs no memory for all. */
export function* groupsOf(count: number, size: number): Generator<readonly number[]> {
  for (let from = 0; from < count; from += size) yield Array.from({ length: Math.min(size, count - from) }, (_, index) => from + index);
}

/** When job number `index` is due. Pending ones are strewn so that neighbours in the table are not neighbours in time. */
export function dueAtOf(index: number, when: "due" | "pending", now: number): number {
  if (when === "due") return now - 1_000;
  return now + 3_600_000 + ((index * 7_919_777) % FORTNIGHT_MS);
}
