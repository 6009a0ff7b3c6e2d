// By hand: what an operator does to recipients without any report.

import { newId, type Clock } from "../base/clock.ts";
import { RequestError } from "../base/errors.ts";
import { writeInstant } from "../base/instant.ts";
import type { Reason } from "../flow/classify/index.ts";
import { newRecipient, type Contact, type Policy, type Recipient } from "../flow/decide/index.ts";
import { aliveAt, pauseRecipient, resumeRecipient, suppressRecipient } from "../flow/record/index.ts";
import { domainKey, mailboxKey, readMailbox, type Mailbox } from "../mail/index.ts";
import type { DecisionRow, Ledger, Store } from "../store/index.ts";
import { standingEvent } from "./events-of.ts";
import type { EventKeeper } from "./event-keeper.ts";
import { settleOthers } from "./others.ts";
import { emptyWorkbench, saveWorkbench, type OthersOrder } from "./workbench.ts";

export interface ByHand {
  /**
   * Pauses recipients; those not known yet are made known.
   *
   * @param until milliseconds since the epoch, later than now
   * @throws {RequestError} where one is no mailbox; nothing is changed then
   */
  pause(mailboxes: readonly string[], until: number): Promise<readonly Recipient[]>;
  /** Suppresses recipients; those not known yet are made known. */
  suppress(mailboxes: readonly string[], reason?: Reason): Promise<readonly Recipient[]>;
  /** Makes paused and suppressed recipients active again; their held mail is due now. Those not known are left out. */
  resume(mailboxes: readonly string[]): Promise<readonly Recipient[]>;
  /**
   * Takes the word of the application that these people are there: they have replied, or opened a link. That is proof of life, as
   * a delivery is; who was set aside by hand stays so. Those not known are made known.
   */
  proveAlive(mailboxes: readonly string[]): Promise<readonly Recipient[]>;
  setContacts(mailbox: string, contacts: readonly Contact[]): Promise<Recipient>;
}

export interface HandTools {
  readonly store: Store;
  readonly clock: Clock;
  readonly policy: Policy;
  readonly events: EventKeeper;
  /** Called when held mail may be due now. */
  readonly onReleased: () => void;
}

/** One thing done by hand, to each of some recipients. */
interface Act {
  readonly kind: DecisionRow["kind"];
  readonly why: "by-hand" | "proven-alive";
  /** What becomes of waiting mail. */
  readonly others: OthersOrder["what"];
  /** Waiting mail is left alone where the recipient stands as it did. */
  readonly onlyWhereMoved?: true;
  readonly makesKnown: boolean;
  readonly change: (recipient: Recipient, batch: string, now: number) => Recipient;
}

/** Beyond it an instant has no writing that programs read: RFC 3339 §5.6. */
const LATEST = Date.UTC(9999, 11, 31, 23, 59, 59, 999);

export function byHandWith(tools: HandTools): ByHand {
  const { store, clock } = tools;
  return {
    async pause(mailboxes, until) {
      if (until <= clock.now()) throw new RequestError("recipient.pause-in-the-past", 422, `Cannot pause: until ${writeInstant(until)}, wanted a time to come`);
      if (until > LATEST) throw new RequestError("recipient.pause-too-long", 422, "Cannot pause: its end lies behind the year 9999, wanted an earlier one, or a suppression, which has none");
      return doTo(mailboxes, { kind: "pause", why: "by-hand", others: "hold", makesKnown: true, change: (one, batch, now) => pauseRecipient(one, { until, batch, now }) }, tools);
    },
    suppress: (mailboxes, reason) =>
      doTo(mailboxes, { kind: "suppress", why: "by-hand", others: "end", makesKnown: true, change: (one, batch, now) => suppressRecipient(one, { batch, now, ...(reason && { reason }) }) }, tools),
    async resume(mailboxes) {
      const resumed = await doTo(mailboxes, { kind: "resume", why: "by-hand", others: "release", makesKnown: false, change: (one, _, now) => resumeRecipient(one, now) }, tools);
      tools.onReleased();
      return resumed;
    },
    async proveAlive(mailboxes) {
      const alive = await doTo(mailboxes, { kind: "resume", why: "proven-alive", others: "release", onlyWhereMoved: true, makesKnown: true, change: (one, _, now) => aliveAt(one, now, now) }, tools);
      tools.onReleased();
      return alive;
    },
    setContacts: (text, contacts) =>
      store.transaction(async (ledger) => {
        const [mailbox] = [...readMailboxes([text])];
        if (!mailbox) throw new RequestError("recipient.none", 422, "Cannot set contacts: no mailbox is given, wanted one");
        const known = await ledger.recipients.load([mailbox[0]]);
        const recipient = { ...(known.get(mailbox[0]) ?? newRecipient(mailbox[0], domainKey(mailbox[1].domain), clock.now())), contacts };
        await ledger.recipients.save([recipient]);
        return recipient;
      }),
  };
}

function readMailboxes(texts: readonly string[]): ReadonlyMap<string, Mailbox> {
  return new Map(
    texts.map((text) => {
      const mailbox = readMailbox(text);
      if (!mailbox) throw new RequestError("recipient.bad-mailbox", 422, `Cannot find recipient: "${text.slice(0, 100)}", wanted a mailbox such as "someone@example.com"`);
      return [mailboxKey(mailbox), mailbox];
    }),
  );
}

function doTo(texts: readonly string[], act: Act, tools: HandTools): Promise<readonly Recipient[]> {
  const mailboxes = readMailboxes(texts);
  const batch = `hand:${newId(tools.clock)}`;
  return tools.store.transaction(async (ledger) => {
    const known = await ledger.recipients.load([...mailboxes.keys()]);
    const now = tools.clock.now();
    const before = [...mailboxes].flatMap(([key, { domain }]) => known.get(key) ?? (act.makesKnown ? newRecipient(key, domainKey(domain), now) : []));
    return keepAct(ledger, { act, before, after: before.map((recipient) => act.change(recipient, batch, now)), now }, tools);
  });
}

interface Done {
  readonly act: Act;
  readonly before: readonly Recipient[];
  readonly after: readonly Recipient[];
  readonly now: number;
}

async function keepAct(ledger: Ledger, { act, before, after, now }: Done, tools: HandTools): Promise<readonly Recipient[]> {
  const bench = emptyWorkbench();
  for (const [index, recipient] of after.entries()) {
    const { mailbox, contacts, until, reason } = recipient;
    const details = { ...(reason && { reason }), ...(until !== undefined && { until }) };
    const type = standingEvent(before[index] ?? recipient, recipient);
    bench.recipients.set(mailbox, recipient);
    if (type || !act.onlyWhereMoved) bench.others.set(mailbox, { what: act.others, at: now, ...(until !== undefined && { until }) });
    bench.decisions.push(decisionByHand(act, recipient, { now, tools }));
    if (type) bench.events.push({ id: newId(tools.clock), type, at: now, recipient: { mailbox, contacts }, why: act.why, ...details });
  }
  await settleOthers(ledger, bench, tools);
  await saveWorkbench(ledger, bench);
  await tools.events.keep(ledger, bench.events);
  return after;
}

function decisionByHand(act: Act, { mailbox, reason, retries, until }: Recipient, { now, tools }: { now: number; tools: HandTools }): DecisionRow {
  return {
    id: newId(tools.clock),
    at: now,
    kind: act.kind,
    why: act.why,
    mailbox,
    envelopeId: "",
    ...(reason && { reason }),
    policyVersion: tools.policy.version,
    numbers: { retries, ...(until !== undefined && { until }) },
  };
}
