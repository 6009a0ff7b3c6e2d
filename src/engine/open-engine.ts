// Opens the engine: the rooms are introduced to each other here, and nowhere else.

import { newId, systemClock, type Clock } from "../base/clock.ts";
import { silentLog, type Log } from "../base/log.ts";
import type { RuleSet } from "../flow/classify/index.ts";
import { defaultPolicy, policyVersion, type Policy } from "../flow/decide/index.ts";
import { openCallbackOutlet, openSmtpOutlet, type CallbackOutletOptions, type Outlet, type SmtpOutletOptions } from "../flow/send/index.ts";
import { openJournalListener, openWebhookListener, type JournalListenerOptions, type Listener, type WebhookListenerOptions } from "../flow/tell/index.ts";
import { openStore, type Store } from "../store/index.ts";
import { apiKeysOf } from "./api-keys.ts";
import { byHandWith } from "./by-hand.ts";
import { compiledRules } from "./compiled-rules.ts";
import type { Engine } from "./engine.ts";
import { handInWith } from "./hand-in.ts";
import { tellingTo } from "./listeners.ts";
import { startPump, type Pump } from "./pump.ts";
import { senderWith, type Sender } from "./run-due.ts";
import { runOutbox } from "./run-outbox.ts";
import { runPauses } from "./run-pauses.ts";
import { takeInWith } from "./take-in.ts";
import { viewsOf } from "./views/index.ts";
import { workThrough, type WorkTools } from "./work-through.ts";

export interface EngineOptions {
  /** "sqlite:path/to/rebound.db" or "postgres://…". */
  readonly database: string;
  /** Undefined: the built-in one. */
  readonly policy?: Omit<Policy, "version">;
  /** The operator's own rules; asked before the shipped ones. */
  readonly rules?: readonly RuleSet[];
  readonly outlets?: OutletOptions;
  readonly listeners?: ListenerOptions;
  readonly work?: Partial<WorkOptions>;
  readonly clock?: Clock;
  readonly log?: Log;
}

export interface OutletOptions {
  readonly smtp?: Omit<SmtpOutletOptions, "clock">;
  readonly callback?: Omit<CallbackOutletOptions, "clock">;
  /** The caller's own, such as one made by libraryOutlet(). */
  readonly own?: readonly Outlet[];
  /** Name of the one for mail without another wish; undefined: the first of the above. */
  readonly default?: string;
}

export interface ListenerOptions {
  readonly webhooks?: readonly Omit<WebhookListenerOptions, "clock">[];
  readonly journal?: JournalListenerOptions;
  readonly own?: readonly Listener[];
}

export interface WorkOptions {
  /** Notices in one transaction. */
  readonly batch: number;
  /** How long a claimed attempt or telling belongs to its worker. */
  readonly leaseMs: number;
  /** How often each pump looks by itself. */
  readonly pollMs: number;
  /** Attempts under way at once. */
  readonly sending: number;
}

const usualWork: WorkOptions = { batch: 500, leaseMs: 10 * 60_000, pollMs: 1_000, sending: 16 };

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
  return engineOn(store, options);
}

/** All that the parts of an open engine share. */
interface Parts extends WorkTools {
  readonly log: Log;
  readonly work: WorkOptions;
  readonly worker: string;
  readonly outlets: ReadonlyMap<string, Outlet>;
  readonly listeners: ReadonlyMap<string, Listener>;
}

function partsOf(store: Store, options: EngineOptions): Parts {
  const clock = options.clock ?? systemClock;
  const log = options.log ?? silentLog;
  const work = { ...usualWork, ...options.work };
  const policy: Policy = options.policy ? { ...options.policy, version: policyVersion(options.policy) } : defaultPolicy();
  const outlets = openOutlets(options.outlets ?? {}, clock);
  const listeners = openListeners(options.listeners ?? {}, clock);
  return {
    store,
    clock,
    log,
    work,
    policy,
    rules: compiledRules(options.rules),
    batch: work.batch,
    worker: newId(clock),
    outlets,
    listeners,
    telling: tellingTo([...listeners.values()]),
    fallbackOutlet: outlets.has("callback") ? "callback" : undefined,
  };
}

function openOutlets({ smtp, callback, own = [], default: first }: OutletOptions, clock: Clock): ReadonlyMap<string, Outlet> {
  const all = [...(smtp ? [openSmtpOutlet({ ...smtp, clock })] : []), ...(callback ? [openCallbackOutlet({ ...callback, clock })] : []), ...own];
  const byName = new Map(all.map((outlet) => [outlet.name, outlet]));
  const preferred = first === undefined ? undefined : byName.get(first);
  return preferred ? new Map([[preferred.name, preferred], ...byName]) : byName;
}

function openListeners({ webhooks = [], journal, own = [] }: ListenerOptions, clock: Clock): ReadonlyMap<string, Listener> {
  const all = [...webhooks.map((webhook) => openWebhookListener({ ...webhook, clock })), ...(journal ? [openJournalListener(journal)] : []), ...own];
  return new Map(all.map((listener) => [listener.name, listener]));
}

/** What runs by itself between start() and stop(). */
type Pumps = Readonly<Record<"work" | "due" | "pauses" | "outbox", Pump>>;

function engineOn(store: Store, options: EngineOptions): Engine {
  const parts = partsOf(store, options);
  const { clock, work } = parts;
  let pumps: Pumps | undefined;

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
  const steps = stepsOf(parts, sender);

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
    apiKeys: apiKeysOf(store, clock),
    views: viewsOf({ ...parts, now: () => clock.now() }),
    ...steps,
    settle: () => settle(steps),
    start() {
      pumps ??= startPumps(parts, { steps, sender });
    },
    async stop() {
      const running = pumps;
      pumps = undefined;
      await Promise.all(Object.values(running ?? {}).map((pump) => pump.stop()));
      await sender.idle();
      await Promise.all([...parts.outlets.values(), ...parts.listeners.values()].map((open) => open.close()));
      await store.close();
    },
  };
}

type Steps = Pick<Engine, "workThrough" | "runDue" | "runPauses" | "runOutbox">;

function stepsOf(parts: Parts, sender: Sender): Steps {
  const { work, policy } = parts;
  return {
    workThrough: () => workThrough(parts),
    async runDue() {
      const begun = await sender.begin();
      await Promise.all(begun);
      return begun.length;
    },
    runPauses: () => runPauses({ ...parts, policyVersion: policy.version }),
    runOutbox: () => runOutbox({ ...parts, leaseMs: work.leaseMs }),
  };
}

async function settle(steps: Steps): Promise<void> {
  for (let done = 1; done > 0; ) {
    const { notices } = await steps.workThrough();
    done = notices + (await steps.runDue()) + (await steps.runPauses()) + (await steps.runOutbox());
  }
}

function startPumps(parts: Parts, { steps, sender }: { steps: Steps; sender: Sender }): Pumps {
  const { clock, log, store } = parts;
  const { pollMs, batch } = parts.work;
  const pump = (name: keyof Pumps, step: () => Promise<boolean>): Pump => startPump({ name, step, pollMs, clock, log });
  const outbox = pump("outbox", async () => (await steps.runOutbox()) > 0);
  const due = pump("due", async () => (await sender.begin()).length > 0);
  const pauses = pump("pauses", async () => (await steps.runPauses()) > 0);
  const work = pump("work", async () => {
    const { notices } = await steps.workThrough();
    if (notices > 0) for (const other of [outbox, due]) other.wake();
    return notices >= batch;
  });
  store.onWake(() => {
    for (const woken of [work, due]) woken.wake();
  });
  return { work, due, pauses, outbox };
}
