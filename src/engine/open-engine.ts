// Opens the engine: the rooms are introduced to each other here, and nowhere else.

import { openStore, type Store } from "../store/index.ts";
import { apiKeysOf } from "./api-keys.ts";
import { byHandWith } from "./by-hand.ts";
import type { Engine } from "./engine.ts";
import type { EngineOptions } from "./engine-options.ts";
import { handInWith } from "./hand-in.ts";
import { partsOf } from "./parts.ts";
import { senderWith } from "./run-due.ts";
import { tellerWith } from "./run-outbox.ts";
import { settle, startPumps, stepsOf, type Pumps } from "./steps.ts";
import { takeInWith } from "./take-in.ts";
import { viewsOf } from "./views/index.ts";

/**
 * Opens the store, brings its schema up to date, and opens outlets and listeners. Nothing runs by itself until `start()`.
 *
 * @throws {ConfigError} where an option is wrong
 * @throws {StoreError} where the database cannot be opened
 *
 * @example
 * import { openEngine } from "rebound";
 * const engine = await openEngine({ database: "sqlite::memory:" });
 * await engine.takeIn({ source: "smtp", headers: {}, body: Buffer.from('{"finalRecipient":"ada@example.com","reply":"452 4.3.1 Mail system full"}') });
 * await engine.settle();
 * const [answer] = await engine.views.check({ recipients: ["ada@example.com"] });
 * answer?.verdict; // "wait"
 * await engine.stop();
 */
export async function openEngine(options: EngineOptions): Promise<Engine> {
  const store = await openStore(options.database);
  try {
    return engineOn(store, options);
  } catch (error) {
    await store.close();
    throw error;
  }
}

function engineOn(store: Store, options: EngineOptions): Engine {
  const parts = partsOf(store, options);
  const { clock, work } = parts;
  let pumps: Pumps | undefined;
  let stopping: Promise<void> | undefined;

  const onKept = (): void => {
    pumps?.work.wake();
    void store.wake().catch(() => {}); // a hint only: others poll, too
  };
  const sender = senderWith({
    ...parts,
    policyVersion: parts.policy.version,
    leaseMs: work.leaseMs,
    sending: work.sending,
    onKept,
    onRoom: () => pumps?.due.wake(),
  });
  const teller = tellerWith({ ...parts, leaseMs: work.leaseMs, onRoom: () => pumps?.outbox.wake() });
  const workers = { sender, teller };
  const steps = stepsOf(parts, workers);

  async function stop(): Promise<void> {
    const running = pumps;
    pumps = undefined;
    await Promise.all(Object.values(running ?? {}).map((pump) => pump.stop()));
    await Promise.all([sender.idle(), teller.idle()]);
    try {
      await Promise.all([...parts.outlets.values(), ...parts.listeners.values()].map((open) => open.close()));
    } finally {
      await store.close();
    }
  }

  return {
    takeIn: takeInWith({ store, clock, onKept }),
    handIn: handInWith({ ...parts, outlets: [...parts.outlets.keys()], onKept: () => pumps?.due.wake() }),
    byHand: byHandWith({ ...parts, onReleased: () => pumps?.due.wake() }),
    reopenNotice: async (id) => {
      const isReopened = await store.transaction((ledger) => ledger.notices.reopen(id));
      if (isReopened) onKept();
      return isReopened;
    },
    outlets: [...parts.outlets.keys()],
    obstacleTo: (mailbox) => {
      const [outlet] = parts.outlets.keys();
      return outlet === undefined ? undefined : parts.obstacleTo({ outlet, mailbox });
    },
    apiKeys: apiKeysOf(store, clock),
    views: viewsOf({ ...parts, now: () => clock.now() }),
    ...steps,
    settle: () => settle(steps),
    start() {
      if (!stopping) pumps ??= startPumps(parts, steps, workers);
    },
    stop: () => (stopping ??= stop()),
  };
}
