import { deepEqual, equal } from "node:assert/strict";
import { test } from "node:test";
import { virtualClock, type VirtualClock } from "../base/clock.ts";
import { ListenerError } from "../base/errors.ts";
import { silentLog } from "../base/log.ts";
import { ListenerRefusal, type Listener, type ReboundEvent } from "../flow/tell/index.ts";
import type { Store } from "../store/index.ts";
import { openTestStore } from "../../test/databases/open-test-store.ts";
import { tellerWith, type TellingBegun } from "./run-outbox.ts";

const SECOND = 1000;

interface Bench {
  readonly store: Store;
  readonly clock: VirtualClock;
  /** Keeps events "e001", "e002", …, each for these listeners. */
  happen(count: number, ...listeners: readonly string[]): Promise<void>;
  /** @returns how many were claimed, when all of them have been told or put off */
  run(): Promise<number>;
  begin(): Promise<TellingBegun>;
}

async function withOutbox(listeners: readonly Listener[], tell: (bench: Bench) => Promise<void>): Promise<void> {
  const { store, stop } = await openTestStore("sqlite memory");
  const clock = virtualClock();
  let last = 0;
  const tools = { store, clock, worker: "w1", leaseMs: 60 * SECOND, log: silentLog, onRoom: () => {}, listeners: new Map(listeners.map((listener) => [listener.name, listener])) };
  const teller = tellerWith(tools);
  try {
    await tell({
      store,
      clock,
      happen: (count, ...names) =>
        store.transaction((ledger) =>
          ledger.events.add(Array.from({ length: count }, () => ({ event: { id: `e${String((last += 1)).padStart(3, "0")}`, type: "delivery.failed", at: clock.now() }, listeners: names }))),
        ),
      begin: () => teller.begin(),
      async run() {
        const { claimed, told } = await teller.begin();
        await Promise.all(told);
        return claimed;
      },
    });
  } finally {
    await stop();
  }
}

/** One that throws what `answer` gives, or takes the event. */
function listenerThat(name: string, answer: (event: ReboundEvent) => Error | undefined = () => undefined): { listener: Listener; asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    listener: {
      name,
      async tell(event) {
        asked.push(event.id);
        const error = answer(event);
        if (error) throw error;
      },
      close: async () => {},
    },
  };
}

const away = (): Error => new ListenerError("tell.no-answer", "Nobody there", { temporary: true });
const refusal = (httpStatus: number, temporary: boolean, retryAfterMs?: number): Error => new ListenerRefusal(`Answer is ${httpStatus}`, httpStatus, { temporary, retryAfterMs });

test("the outbox tells each listener in the order of events, and nobody twice", async () => {
  const [one, other] = [listenerThat("one"), listenerThat("other")];
  await withOutbox([one.listener, other.listener], async ({ happen, run }) => {
    await happen(3, "one", "other");
    await happen(1, "other");
    equal(await run(), 7);
    equal(await run(), 0);
    deepEqual([one.asked, other.asked], [["e001", "e002", "e003"], ["e001", "e002", "e003", "e004"]]);
  });
});

test("the outbox asks one that is away once, and tells all in order when it is back", async () => {
  let isAway = true;
  const { listener, asked } = listenerThat("one", () => (isAway ? away() : undefined));
  await withOutbox([listener], async ({ clock, happen, run }) => {
    await happen(3, "one");
    await run();
    deepEqual(asked, ["e001"]);
    clock.forward(7 * SECOND);
    equal(await run(), 0, "not sooner than after eight seconds");
    isAway = false;
    clock.forward(3 * SECOND);
    await run();
    deepEqual(asked, ["e001", "e001", "e002", "e003"]);
  });
});

const answers: readonly [answer: Error, others: readonly string[], why: string][] = [
  [refusal(500, true), ["e001", "e002", "e003"], "goes on with the next event where one is answered 500"],
  [refusal(400, false), ["e001", "e002", "e003"], "goes on with the next event where one is refused for good"],
  [new TypeError("poison"), ["e001", "e002", "e003"], "goes on with the next event where the listener breaks at one"],
  [refusal(503, true), ["e001"], "leaves the others alone where one is answered 503"],
  [refusal(429, true), ["e001"], "leaves the others alone where there are too many requests"],
];

for (const [answer, expected, why] of answers) {
  test(`the outbox ${why}`, async () => {
    const { listener, asked } = listenerThat("one", ({ id }) => (id === "e001" ? answer : undefined));
    await withOutbox([listener], async ({ happen, run }) => {
      await happen(3, "one");
      await run();
      deepEqual(asked, expected);
    });
  });
}

test("the outbox lets no listener wait behind the backlog of another", async () => {
  const slow = listenerThat("slow", away);
  const quick = listenerThat("quick");
  await withOutbox([slow.listener, quick.listener], async ({ happen, run }) => {
    await happen(200, "slow");
    await happen(1, "quick");
    await run();
    deepEqual(quick.asked, ["e201"]);
  });
});

test("the outbox heeds the listener's own wish of when to be told again", async () => {
  const { listener, asked } = listenerThat("one", () => refusal(503, true, 3600 * SECOND));
  await withOutbox([listener], async ({ clock, happen, run }) => {
    await happen(1, "one");
    await run();
    clock.forward(3599 * SECOND);
    equal(await run(), 0);
    clock.forward(SECOND);
    equal(await run(), 1);
    equal(asked.length, 2);
  });
});

test("the outbox gives up after twelve tries, for all that were tried together", async () => {
  const { listener, asked } = listenerThat("one", away);
  await withOutbox([listener], async ({ store, clock, happen, run }) => {
    await happen(3, "one");
    for (let hours = 0; hours < 24 * 14; hours += 1) {
      await run();
      clock.forward(3600 * SECOND);
    }
    equal(asked.length, 12);
    deepEqual(await store.look((ledger) => ledger.events.countTellings()), { waiting: 0, givenUp: 3 });
  });
});

test("the outbox gives up for a listener that the configuration has no more", async () => {
  await withOutbox([], async ({ store, happen, run }) => {
    await happen(1, "gone");
    await run();
    deepEqual(await store.look((ledger) => ledger.events.countTellings()), { waiting: 0, givenUp: 1 });
  });
});

test("the outbox tells others while a listener is slow, and the slow one nothing twice", async () => {
  const { promise, resolve } = Promise.withResolvers<void>();
  const slow: Listener = { name: "slow", tell: () => promise, close: async () => {} };
  const quick = listenerThat("quick");
  await withOutbox([slow, quick.listener], async ({ store, happen, begin, run }) => {
    await happen(1, "slow", "quick");
    const { told } = await begin();
    await told[0]; // quick
    await happen(1, "slow", "quick");
    equal(await run(), 1, "the slow one's is left");
    deepEqual(quick.asked, ["e001", "e002"]);
    resolve();
    await Promise.all(told);
    equal(await run(), 1);
    deepEqual(await store.look((ledger) => ledger.events.countTellings()), { waiting: 0, givenUp: 0 });
  });
});

test("the outbox keeps the order of events through an outage, however many have piled up", async () => {
  let isAway = true;
  const { listener, asked } = listenerThat("one", () => (isAway ? away() : undefined));
  await withOutbox([listener], async ({ clock, happen, run }) => {
    await happen(70, "one");
    await run();
    equal(await run(), 0, "nothing is tried behind one that failed");
    isAway = false;
    clock.forward(3600 * SECOND);
    while ((await run()) > 0);
    deepEqual(asked.slice(1), asked.slice(1).toSorted());
    equal(asked.length, 71);
  });
});

test("the outbox gives back what it cannot tell within its lease", async () => {
  let clockOfBench: VirtualClock | undefined;
  const { listener, asked } = listenerThat("one", () => void clockOfBench?.forward(20 * SECOND));
  await withOutbox([listener], async ({ clock, happen, run }) => {
    clockOfBench = clock;
    await happen(4, "one");
    await run();
    deepEqual(asked, ["e001", "e002"], "30 of the 60 seconds are over");
    await run();
    deepEqual(asked, ["e001", "e002", "e003", "e004"]);
  });
});
