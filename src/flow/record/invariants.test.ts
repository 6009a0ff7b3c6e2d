import { deepEqual, equal, ok } from "node:assert/strict";
import { test } from "node:test";
import * as fc from "fast-check";
import { reasonIds, type Reason } from "../classify/index.ts";
import { defaultPolicy, holds, isOfIncident, outstandingAttempt, reasonPolicyFor, standingAt, type Delivery, type Incident, type Recipient } from "../decide/index.ts";
import { pauseRecipient, resumeRecipient, suppressRecipient } from "./standing.ts";
import { DAY, HOUR, NOW, storyWith, type Story, type Telling, type Told } from "./testing/story.ts";

const policy = defaultPolicy();
const mailboxes = ["ada@example.com", "ben@example.com", "eve@example.com"];

/** One thing that happens, so long after the one before. */
interface Happening {
  readonly afterMs: number;
  readonly mailbox: string;
  readonly what: "failure" | "delivered" | "relayed" | "pause" | "suppress" | "resume";
  readonly reason: Reason;
  readonly isClass5: boolean;
  readonly telling: Omit<Telling, "at" | "mailbox" | "action" | "reason" | "isClass5">;
  /** How long ago it was when the report says so; reports come late and in any order. */
  readonly lateMs: number | undefined;
  /** The report answers an own attempt, the outstanding one or, below 0, one before it. */
  readonly ownAttempt: number | undefined;
}

const telling = fc.record(
  {
    envelopeId: fc.constantFrom("m1", "m2", ""),
    stream: fc.constantFrom("marketing" as const, "transactional" as const),
    phase: fc.constantFrom("connect" as const, "mail" as const, "rcpt" as const, "data" as const),
  },
  { requiredKeys: [] },
);

const troubles: readonly Reason[] = ["mail-system-full", "mailbox-full", "user-unknown", "recipient-refused", "greylisted", "rate-limited"];

const happenings: fc.Arbitrary<readonly Happening[]> = fc.array(
  fc.record({
    afterMs: fc.constantFrom(0, 1, HOUR, DAY, 2 * DAY, 3 * DAY, 7 * DAY, 31 * DAY),
    mailbox: fc.constantFrom(...mailboxes),
    what: fc.constantFrom("failure", "failure", "failure", "failure", "delivered", "relayed", "pause", "suppress", "resume"),
    reason: fc.oneof(fc.constantFrom(...troubles), fc.constantFrom(...reasonIds())),
    isClass5: fc.boolean(),
    telling,
    lateMs: fc.option(fc.constantFrom(0, HOUR, 5 * DAY), { nil: undefined }),
    ownAttempt: fc.option(fc.constantFrom(0, 0, -1), { nil: undefined }),
  }),
  { maxLength: 40 },
);

function happen(story: Story, { mailbox, what, ...rest }: Happening, at: number): Told | undefined {
  if (what === "failure" || what === "delivered" || what === "relayed") return story.tell(tellingOf(story, { mailbox, what, ...rest }, at));
  const recipient = story.recipients.get(mailbox);
  if (!recipient) return undefined;
  const until = at + 10 * DAY;
  const acts = {
    pause: { after: pauseRecipient(recipient, { until, batch: "hand:1", now: at }), others: "hold" },
    suppress: { after: suppressRecipient(recipient, { batch: "hand:1", now: at }), others: "end" },
    resume: { after: resumeRecipient(recipient, at), others: "release" },
  } as const;
  story.recipients.set(mailbox, acts[what].after);
  story.order(mailbox, { what: acts[what].others, at, until });
  return undefined;
}

function tellingOf(story: Story, { mailbox, what, reason, isClass5, telling: given, lateMs, ownAttempt }: Omit<Happening, "afterMs">, at: number): Telling {
  const delivery = story.deliveries.get(`${given.envelopeId ?? "m1"} ${mailbox}`);
  const outstanding = delivery ? outstandingAttempt(delivery) : 0;
  return {
    ...given,
    at,
    mailbox,
    ...(what === "failure" ? { reason, isClass5 } : { action: what as "delivered" | "relayed" }), // the acts by hand never come here
    ...(lateMs !== undefined && { lastAttemptAt: at - lateMs }),
    ...(ownAttempt !== undefined && { attempt: { number: Math.max(0, outstanding + ownAttempt), uncertain: false } }),
  };
}

/** Lets all of it happen and hands each told report, or undefined after an act by hand, to `check`. */
function forAllStories(check: (story: Story, told: Told | undefined) => void): void {
  fc.assert(
    fc.property(happenings, (all) => {
      const story = storyWith(policy);
      let at = NOW;
      for (const happening of all) {
        at += happening.afterMs;
        check(story, happen(story, happening, at));
      }
    }),
    { numRuns: 300 },
  );
}

function checkDelivery(delivery: Delivery): void {
  const { state, dueAt, endedAt, retries, firstRefusedAt, lastRefusedAt } = delivery;
  equal(dueAt !== undefined, state === "waiting", "an open delivery alone has a time to come");
  equal(endedAt !== undefined, state === "delivered" || state === "failed" || state === "dropped", "an ended delivery alone has an end");
  equal(firstRefusedAt === undefined, lastRefusedAt === undefined);
  ok(retries === 0 || firstRefusedAt !== undefined);
}

function checkRecipient({ standing, until, batch, reason, strikes, lastStrikeAt }: Recipient): void {
  equal(until !== undefined, standing === "paused", "a pause alone has an end");
  equal(batch !== undefined, standing !== "active", "what is set aside belongs to a batch");
  ok(reason === undefined || standing !== "active");
  equal(lastStrikeAt !== undefined, strikes > 0);
}

function checkIncidents(incidents: ReadonlyMap<string, Incident>): void {
  const running = [...incidents.values()].filter(({ closedAt }) => closedAt === undefined);
  equal(new Set(running.map(({ reason }) => reason)).size, running.length, "one incident runs for each reason");
  for (const { beganAt, openedAt = beganAt, lastRefusedAt, closedAt = lastRefusedAt, refusals } of incidents.values()) {
    ok(beganAt <= openedAt && openedAt <= lastRefusedAt && lastRefusedAt <= closedAt && refusals > 0);
  }
}

test("record() keeps the tables of states, whatever happens", () => {
  forAllStories((story) => {
    for (const delivery of story.deliveries.values()) checkDelivery(delivery);
    for (const recipient of story.recipients.values()) checkRecipient(recipient);
    checkIncidents(story.incidents);
  });
});

test("record() never moves a delivered delivery", () => {
  forAllStories((_, told) => {
    if (told?.situation.delivery.state === "delivered") deepEqual(told.after.delivery, told.situation.delivery);
  });
});

test("decide() suppresses for what is permanent, of class 5 and the recipient's own, and for nothing else", () => {
  forAllStories((_, told) => {
    if (told?.decision.kind !== "suppress") return;
    const { classification, report } = told.situation;
    deepEqual([classification?.permanent, classification?.scope, report.action], [true, "recipient", "failed"]);
  });
});

test("record() never touches a recipient for scope message, sender or unknown", () => {
  forAllStories((_, told) => {
    const scope = told?.situation.classification?.scope;
    if (scope === "message" || scope === "sender" || scope === "unknown") equal(told?.after.recipient, told?.situation.recipient);
  });
});

test("decide() plans no more attempts than the policy has, and one for a doubt", () => {
  forAllStories((_, told) => {
    const { decision, situation } = told ?? {};
    if (decision?.kind !== "retry" || !decision.reason) return;
    const { attempts } = reasonPolicyFor(decision.reason, situation?.report.action === "delayed", policy);
    const isDoubt = decision.why === "in-doubt" || decision.why === "to-verify";
    ok(decision.number <= (isDoubt ? Math.max(attempts, 1) : attempts), `${decision.reason} #${decision.number}`);
  });
});

test("decide() never plans a held retry before the end of the pause", () => {
  forAllStories((_, told) => {
    if (!told || told.decision.kind !== "retry") return;
    const { recipient, delivery, now } = told.situation;
    const isHeld = standingAt(recipient, now) === "paused" && holds(policy, delivery.stream);
    if (isHeld) ok((told.after.delivery.dueAt ?? 0) >= (recipient.until ?? 0));
  });
});

test("record() leaves no trouble after proof of life, save what was set aside by hand", () => {
  forAllStories((_, told) => {
    const { report, recipient, now } = told?.situation ?? {};
    if (!told || report?.action !== "delivered" || (report.lastAttemptAt ?? now ?? 0) < (recipient?.lastRefusedAt ?? 0)) return;
    const { after } = told;
    const { standing, reason, strikes, retries, troubleReason, waitUntil } = after.recipient;
    deepEqual([strikes, retries, troubleReason, waitUntil], [0, 0, undefined, undefined]);
    ok(standing === "active" || reason === undefined);
  });
});

test("record() takes part in incidents for troubles of servers alone", () => {
  forAllStories((_, told) => {
    const classification = told?.situation.classification;
    if (told?.after.hitBy !== undefined) ok(classification && isOfIncident(classification));
  });
});

test("record() counts the same answer to an own attempt once", () => {
  forAllStories((story, told) => {
    const { situation, decision } = told ?? {};
    if (!situation?.report.attempt || decision?.kind !== "retry" || !situation.classification) return;
    const { reason } = situation.classification;
    const before = new Map(story.deliveries);
    const { mailbox, envelopeId } = situation.delivery;
    const again = story.tell({ at: situation.now, mailbox, envelopeId, reason, isClass5: situation.report.action === "failed", attempt: situation.report.attempt });
    equal(again.decision.why, "already-counted");
    deepEqual(story.deliveries, before);
  });
});
