// What the operator wishes, in the slices that the engine and the entries ask for.

import { writeDuration } from "../base/duration.ts";
import type { ListenerOptions, OutletOptions, WorkOptions } from "../engine/index.ts";
import type { ExplainedSetting } from "./explain.ts";
import { readListeners, type EventType } from "./listeners.ts";
import { shown, type Misfit } from "./misfit.ts";
import { nameOf } from "./names.ts";
import { readOutlets, together } from "./outlets.ts";
import { misfitsOfEvery, readReasonPolicy, type Policy } from "./reason-policy.ts";
import type { ValueOf } from "./settings.ts";
import type { Wishes } from "./wishes.ts";

/** Paths in it are absolute. */
export interface Config {
  readonly data: { readonly dir: string };
  readonly database: string;
  readonly http: { readonly host: string; readonly port: number; readonly maxBodyBytes: number };
  /** Absent: not to listen. */
  readonly smtp?: MailDoor;
  /** Absent: not to listen. */
  readonly lmtp?: MailDoor;
  readonly outlets: OutletOptions;
  readonly listeners: ListenerOptions;
  readonly policy: Policy;
  readonly rules: { readonly folder?: string };
  readonly work: WorkOptions;
  readonly keepHistoryMs: number;
  readonly log: { readonly level: ValueOf<"log.level">; readonly format?: NonNullable<ValueOf<"log.format">> };
  /** Each setting with its value and where it came from, secrets as "***". */
  readonly explained: readonly ExplainedSetting[];
}

export interface MailDoor {
  readonly host: string;
  readonly port: number;
  readonly maxMessageBytes: number;
  readonly maxClients: number;
  readonly hostName: string;
  /** PEM. */
  readonly tls?: { readonly key: string; readonly cert: string };
}

/** What the settings depend on and cannot know by themselves. */
export interface BuiltIn {
  /** What holds for each reason where the operator wishes nothing; its ids are the reasons that there are. */
  readonly policy: Pick<Policy, "byReason">;
  readonly eventTypes: readonly EventType[];
}

export function configOf(wishes: Wishes, builtIn: BuiltIn, misfits: Misfit[]): Omit<Config, "explained"> {
  const outlets = readOutlets(wishes, misfits);
  const folder = wishes.value("rules.folder");
  const format = wishes.value("log.format");
  misfits.push(...longerThanLease(wishes, outlets));
  return {
    data: { dir: wishes.value("data.dir") },
    database: wishes.value("database.url"),
    http: { host: wishes.value("http.host"), port: wishes.value("http.port"), maxBodyBytes: wishes.value("http.max-body") },
    ...readDoors(wishes, misfits),
    outlets,
    listeners: readListeners(wishes, builtIn.eventTypes, misfits),
    policy: readPolicy(wishes, builtIn.policy.byReason, misfits),
    rules: { ...(folder !== undefined && { folder }) },
    work: { batch: wishes.value("work.batch"), leaseMs: wishes.value("work.lease"), pollMs: wishes.value("work.poll"), sending: wishes.value("work.sending") },
    keepHistoryMs: wishes.value("keep.history"),
    log: { level: wishes.value("log.level"), ...(format && { format }) },
  };
}

function readDoors(wishes: Wishes, misfits: Misfit[]): Pick<Config, "smtp" | "lmtp"> {
  together(["smtp.tls-key", "smtp.tls-cert"], wishes, misfits);
  const key = wishes.value("smtp.tls-key");
  const cert = wishes.value("smtp.tls-cert");
  const both = { maxMessageBytes: wishes.value("smtp.max-message"), maxClients: wishes.value("smtp.max-clients"), hostName: wishes.value("smtp.host-name") };
  const tls = key !== undefined && cert !== undefined ? { tls: { key, cert } } : {};
  return {
    ...(wishes.value("smtp.enabled") && { smtp: { host: wishes.value("smtp.host"), port: wishes.value("smtp.port"), ...both, ...tls } }),
    ...(wishes.value("lmtp.enabled") && { lmtp: { host: wishes.value("lmtp.host"), port: wishes.value("lmtp.port"), ...both } }),
  };
}

function readPolicy(wishes: Wishes, builtIn: Policy["byReason"], misfits: Misfit[]): Policy {
  const byReason = { ...builtIn };
  const found = [...misfitsOfEvery(wishes)];
  for (const reason of reasonsOf(builtIn)) byReason[reason] = readReasonPolicy(wishes, reason, builtIn[reason], found);
  misfits.push(...onceEach(found));
  return {
    byReason,
    pauseHoldsTransactional: wishes.value("policy.pause-holds-transactional"),
    strikeEveryMs: wishes.value("policy.strike-every"),
    incidentRecipients: wishes.value("policy.incident-recipients"),
    doubtHoldMs: wishes.value("policy.doubt-hold"),
  };
}

/** One wish for every reason goes wrong at each of them. */
function onceEach(misfits: readonly Misfit[]): Iterable<Misfit> {
  return new Map(misfits.map((misfit) => [`${misfit.setting} ${misfit.found}`, misfit])).values();
}

export function reasonsOf<R extends string>(byReason: Readonly<Record<R, unknown>>): R[] {
  return Object.keys(byReason) as R[]; // the record has these keys and no others
}

/** A lease that ends while its work is under way lets another process do it again. */
function longerThanLease(wishes: Wishes, { smtp, callback }: OutletOptions): readonly Misfit[] {
  const leaseMs = wishes.value("work.lease");
  const leased = [
    ...(smtp ? [["outlets.smtp.timeout", ""] as const] : []),
    ...(callback ? [["outlets.callback.timeout", ""] as const] : []),
    ...wishes.instances("listeners.<number>.name").map((number) => ["listeners.<number>.timeout", number] as const),
  ];
  return leased
    .filter(([row, instance]) => wishes.value(row, instance) >= leaseMs)
    .map(([row, instance]) => ({
      setting: nameOf(row, instance),
      found: `is ${shown(writeDuration(wishes.value(row, instance)))}`,
      wanted: `less than "work.lease", which is ${shown(writeDuration(leaseMs))}`,
    }));
}
