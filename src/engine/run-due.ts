// Run-due: attempts that are due are claimed, handed to their outlets, and their answers kept as notices.

import type { Clock } from "../base/clock.ts";
import { OutletError } from "../base/errors.ts";
import type { Log } from "../base/log.ts";
import type { ClaimedAttempt } from "../flow/retry/index.ts";
import type { Answer, Message, Outlet, Sending } from "../flow/send/index.ts";
import type { Claim, DeliveryKey, Store } from "../store/index.ts";
import { reportOfAnswer } from "./answer-notices.ts";
import { textOf } from "./correlate.ts";
import { drop } from "./drop.ts";
import type { EventKeeper } from "./event-keeper.ts";
import { sendCommits, type SendCommits } from "./send-commits.ts";

export interface SenderTools {
  readonly store: Store;
  readonly clock: Clock;
  readonly outlets: ReadonlyMap<string, Outlet>;
  readonly events: EventKeeper;
  readonly policyVersion: string;
  /** Tells this process from others in claims. */
  readonly worker: string;
  readonly leaseMs: number;
  /** Attempts under way at once. */
  readonly sending: number;
  readonly log: Log;
  /** Called when an answer has been kept. */
  readonly onKept: () => void;
  /** Called when there is room for another attempt. */
  readonly onRoom: () => void;
}

/** An attempt that could not be handed to its outlet at all is tried again after this; it counts as none. */
const OUTLET_PAUSE_MS = 5 * 60_000;

/** What a claim came to. */
export interface Begun {
  /** Attempts that were due; as long as it is more than 0, there may be more. */
  readonly claimed: number;
  /** One for each that is being sent; never broken. */
  readonly sent: readonly Promise<void>[];
}

export interface Sender {
  /** Claims what is due, as far as there is room, and begins to send it. */
  begin(): Promise<Begun>;
  /** Kept when nothing is under way. */
  idle(): Promise<void>;
}

export function senderWith(tools: SenderTools): Sender {
  const underWay = new Map<string, Promise<void>>();
  const commits = sendCommits(tools);

  function track(attempt: ClaimedAttempt & Claim): Promise<void> {
    const run = sendOne(attempt, tools, commits)
      .catch((error: unknown) => tools.log.error({ error, envelopeId: attempt.envelopeId }, "Cannot finish attempt; it comes back when its lease is over"))
      .finally(() => {
        underWay.delete(nameOf(attempt));
        tools.onRoom();
      });
    underWay.set(nameOf(attempt), run);
    return run;
  }

  return {
    async begin() {
      const room = tools.sending - underWay.size;
      if (room <= 0) return { claimed: 0, sent: [] };
      const { store, worker, clock, leaseMs } = tools;
      // A claim that a power failure undoes was nobody's: nothing is sent before its intent is on disk.
      const claimed = await store.transaction((ledger) => ledger.attempts.claimDue(worker, clock.now(), leaseMs, room), "none");
      // One that we are at still, though its lease was over, has a new lease now and goes on as it is.
      return { claimed: claimed.length, sent: claimed.filter((attempt) => !underWay.has(nameOf(attempt))).map(track) };
    },
    async idle() {
      while (underWay.size > 0) await Promise.all(underWay.values());
    },
  };
}

function nameOf(attempt: ClaimedAttempt): string {
  return `${textOf(attempt)}\n${attempt.number}`;
}

async function sendOne({ place, ...attempt }: ClaimedAttempt & Claim, tools: SenderTools, commits: SendCommits): Promise<void> {
  let claim: Claim = { ...keyOf(attempt), ...(place !== undefined && { place }) };
  const onIntent = async (): Promise<void> => {
    claim = await intend(attempt, commits);
  };
  const message = await tools.store.look((ledger) => ledger.messages.find(attempt.envelopeId));
  const known = message ?? unknownMessage(attempt, tools.clock.now());
  if (known.usefulUntil !== undefined && known.usefulUntil <= tools.clock.now()) return drop(attempt, known, "no-longer-useful", tools);
  const answer = await answerTo(attempt, { message: known, onIntent }, tools);
  if (!answer) return;
  if (answer.kind === "dropped") return drop(attempt, known, "no-longer-wanted", tools);
  await commits.answer({ claim, report: reportOfAnswer(attempt, answer, tools.clock.now()) });
  tools.onKept();
}

/** A message that the application alone knows: it is called by the name that it gave. */
function unknownMessage(attempt: ClaimedAttempt, now: number): Message {
  return { envelopeId: attempt.envelopeId, reversePath: "", stream: "marketing", outlet: attempt.outlet, metadata: {}, handedInAt: now };
}

/** Undefined where the attempt could not be tried; it is then given back. */
async function answerTo(attempt: ClaimedAttempt, { message, onIntent }: Pick<Sending, "message" | "onIntent">, tools: SenderTools): Promise<Answer | undefined> {
  const outlet = tools.outlets.get(attempt.outlet);
  try {
    if (!outlet) throw new OutletError("send.no-outlet", `Cannot send: outlet is "${attempt.outlet}", wanted one that the configuration opens`);
    return await outlet.send({ attempt, message, finalRecipient: message.writtenAs?.[attempt.mailbox] ?? attempt.mailbox, onIntent });
  } catch (error) {
    tools.log.warn({ error, envelopeId: attempt.envelopeId, outlet: attempt.outlet }, "Cannot hand attempt to its outlet; it is tried again later");
    const { store, worker, clock } = tools;
    const isUntried = error instanceof OutletError && error.untried;
    await store.transaction((ledger) => ledger.attempts.giveBack([keyOf(attempt)], worker, clock.now() + OUTLET_PAUSE_MS, isUntried));
    return undefined;
  }
}

async function intend(attempt: ClaimedAttempt, commits: SendCommits): Promise<Claim> {
  const claim = await commits.intent(keyOf(attempt));
  if (claim) return claim;
  throw new OutletError("send.claim-lost", "Cannot send: the attempt's lease is over and another worker has it, wanted an answer sooner");
}

function keyOf({ envelopeId, mailbox }: DeliveryKey): DeliveryKey {
  return { envelopeId, mailbox };
}
