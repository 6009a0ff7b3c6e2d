// What the engine may be asked to be.

import type { Clock } from "../base/clock.ts";
import type { Log } from "../base/log.ts";
import type { RuleSet } from "../flow/classify/index.ts";
import type { Policy } from "../flow/decide/index.ts";
import type { CallbackOutletOptions, Outlet, SmtpOutletOptions } from "../flow/send/index.ts";
import type { JournalListenerOptions, Listener, WebhookListenerOptions } from "../flow/tell/index.ts";

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
  /** How long notices, decisions and events are kept; undefined: 90 days. */
  readonly keepHistoryMs?: number;
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
