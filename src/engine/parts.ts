// What an open engine is made of.

import { newId, systemClock, type Clock } from "../base/clock.ts";
import { silentLog, type Log } from "../base/log.ts";
import { defaultPolicy, policyVersion, type Policy } from "../flow/decide/index.ts";
import { openCallbackOutlet, openSmtpOutlet, type Outlet } from "../flow/send/index.ts";
import { openJournalListener, openWebhookListener, type Listener } from "../flow/tell/index.ts";
import type { Store } from "../store/index.ts";
import { compiledRules } from "./compiled-rules.ts";
import type { EngineOptions, ListenerOptions, OutletOptions, WorkOptions } from "./engine-options.ts";
import { keeperFor } from "./event-keeper.ts";
import { obstaclesOf, type ObstacleTo } from "./obstacle.ts";
import type { WorkTools } from "./work-through.ts";

const usualWork: WorkOptions = { batch: 500, leaseMs: 10 * 60_000, pollMs: 1_000, sending: 16 };

const USUAL_HISTORY_MS = 90 * 86_400_000;

/** All that the parts of an open engine share. */
export interface Parts extends WorkTools {
  readonly log: Log;
  readonly work: WorkOptions;
  readonly worker: string;
  readonly keepHistoryMs: number;
  readonly outlets: ReadonlyMap<string, Outlet>;
  readonly obstacleTo: ObstacleTo;
  readonly listeners: ReadonlyMap<string, Listener>;
}

export function partsOf(store: Store, options: EngineOptions): Parts {
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
    keepHistoryMs: options.keepHistoryMs ?? USUAL_HISTORY_MS,
    outlets,
    obstacleTo: obstaclesOf(outlets),
    listeners,
    events: keeperFor([...listeners.values()]),
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
