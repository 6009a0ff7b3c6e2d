// What every store promises of attempts: nobody gets one that somebody else has, and none is lost.

import { deepEqual, equal } from "node:assert/strict";
import { beforeEach, test } from "node:test";
import type { Attempt, ClaimedAttempt } from "../../flow/retry/index.ts";
import type { Claim } from "../attempt.ts";
import { anAttempt, NOW, onEveryDatabase, type UnderTest } from "./under-test.contract.ts";

const LEASE_MS = 60_000;

type Keep = (...attempts: readonly Attempt[]) => Promise<void>;
type ClaimDue = (worker: string, now?: number, limit?: number) => Promise<readonly (ClaimedAttempt & Claim)[]>;

/** Each test begins with none. */
function onEmptyTable(name: string, tests: (under: UnderTest, keep: Keep, claim: ClaimDue) => void): void {
  onEveryDatabase(name, (under) => {
    beforeEach(() =>
      under.store.transaction(async (ledger) => {
        const { rows } = await ledger.attempts.list({ limit: 1000 });
        await ledger.attempts.remove(rows);
      }),
    );
    const keep: Keep = (...attempts) => under.store.transaction((ledger) => ledger.attempts.keep(attempts));
    const claim: ClaimDue = (worker, now = NOW, limit = 10) => under.store.transaction((ledger) => ledger.attempts.claimDue(worker, now, LEASE_MS, limit));
    tests(under, keep, claim);
  });
}

const withoutPlaces = (claims: readonly (ClaimedAttempt & Claim)[]): readonly ClaimedAttempt[] => claims.map(({ place: _, ...attempt }) => attempt);

onEmptyTable("claims of attempts", (under, keep, claim) => {
  test("claimDue() gives what is due, oldest first, with the time at which it was due", async () => {
    const [late, early, later] = [anAttempt(), anAttempt({ dueAt: NOW - 5 }), anAttempt({ dueAt: NOW + 1 })];
    await keep(late, early, later);
    deepEqual(withoutPlaces(await claim("one")), [
      { ...early, uncertain: false },
      { ...late, uncertain: false },
    ]);
    deepEqual(await claim("two"), []);
  });

  test("claimDue() of two workers at once gives each attempt to one", async () => {
    const attempts = Array.from({ length: 100 }, (_, index) => anAttempt({ dueAt: NOW - index }));
    await keep(...attempts);
    const claims = await Promise.all(
      Array.from({ length: 10 }, (_, index) => (index % 2 ? under.store : under.other).transaction((ledger) => ledger.attempts.claimDue(`worker ${index}`, NOW, LEASE_MS, 10))),
    );
    const ids = claims.flat().map(({ envelopeId }) => envelopeId);
    equal(new Set(ids).size, ids.length);
    const rest = await claim("last", NOW, 100);
    deepEqual([...ids, ...rest.map(({ envelopeId }) => envelopeId)].sort(), attempts.map(({ envelopeId }) => envelopeId).sort());
  });

  test("a claim that has lapsed comes back, and is uncertain when it was being sent", async () => {
    const [sent, waiting] = [anAttempt({ dueAt: NOW - 1 }), anAttempt()];
    await keep(sent, waiting);
    await claim("one");
    const held = await under.store.transaction((ledger) => ledger.attempts.markIntent([waiting, sent], "one", NOW, LEASE_MS));
    deepEqual(held.map((one) => one?.envelopeId), [waiting.envelopeId, sent.envelopeId]);
    await under.store.transaction((ledger) => ledger.attempts.giveBack([waiting], "one", NOW));
    await keep(waiting);
    deepEqual((await claim("two", NOW + LEASE_MS - 1)).map(({ envelopeId }) => envelopeId), [waiting.envelopeId]);
    const again = await claim("two", NOW + LEASE_MS);
    deepEqual(again.map(({ envelopeId, uncertain }) => [envelopeId, uncertain]), [[sent.envelopeId, true]]);
  });

  test("markIntent() prolongs the lease, and gives no claim where it is lost", async () => {
    const [held, lost] = [anAttempt(), anAttempt()];
    await keep(held, lost);
    await claim("one");
    await keep(lost);
    const claims = await under.store.transaction((ledger) => ledger.attempts.markIntent([lost, held, anAttempt()], "one", NOW + 10, LEASE_MS));
    deepEqual(claims.map((one) => one?.envelopeId), [undefined, held.envelopeId, undefined]);
    const { rows } = await under.store.look((ledger) => ledger.attempts.list({ limit: 10, dueBefore: NOW + 1 }));
    deepEqual(rows.find(({ claimedBy }) => claimedBy === "one"), { ...held, claimedBy: "one", claimedUntil: NOW + LEASE_MS + 10, intentAt: NOW + 10 });
  });

  test("a claim leaves the time at which it was due, and nextDueAt() tells of what nobody has", async () => {
    const [first, second] = [anAttempt({ dueAt: NOW - 2 }), anAttempt({ dueAt: NOW - 1 })];
    await keep(first, second);
    await claim("one", NOW, 1);
    equal(await under.store.look((ledger) => ledger.attempts.nextDueAt()), second.dueAt);
    const { rows } = await under.store.look((ledger) => ledger.attempts.list({ limit: 10 }));
    deepEqual(rows, [{ ...first, claimedBy: "one", claimedUntil: NOW + LEASE_MS }, second]);
  });
});

onEmptyTable("completion of attempts", (under, keep, claim) => {
  test("complete() takes out one's own and leaves what others have claimed", async () => {
    const [own, others] = [anAttempt({ dueAt: NOW - 1 }), anAttempt()];
    await keep(own, others);
    await claim("one", NOW, 1);
    await claim("two", NOW, 1);
    await under.store.transaction((ledger) => ledger.attempts.complete([own, others], "one"));
    deepEqual((await under.store.look((ledger) => ledger.attempts.list({ limit: 10 }))).rows.map(({ claimedBy }) => claimedBy), ["two"]);
    equal(await under.store.look((ledger) => ledger.attempts.count()), 1);
  });

  test("complete() finds each claim, whether its row has been written anew or not", async () => {
    const [claimed, intended, again] = [anAttempt({ dueAt: NOW - 3 }), anAttempt({ dueAt: NOW - 2 }), anAttempt({ dueAt: NOW - 1 })];
    await keep(claimed, intended, again);
    const claims = await claim("one");
    const [newClaim] = await under.store.transaction((ledger) => ledger.attempts.markIntent([intended, again], "one", NOW, LEASE_MS));
    const answered = [claims[0], newClaim, claims[2]].filter((one) => one !== undefined);
    equal(answered.length, 3);
    await under.store.transaction((ledger) => ledger.attempts.complete(answered, "one"));
    equal(await under.store.look((ledger) => ledger.attempts.count()), 0);
  });

  test("complete() leaves alone what has come to lie at the place of a claim", async () => {
    const [gone, other] = [anAttempt({ dueAt: NOW - 1 }), anAttempt()];
    await keep(gone, other);
    const [, held] = await claim("one");
    await under.store.transaction((ledger) => ledger.attempts.remove([gone]));
    const stale = { ...gone, ...(held?.place !== undefined && { place: held.place }) };
    await under.store.transaction((ledger) => ledger.attempts.complete([stale], "one"));
    deepEqual((await under.store.look((ledger) => ledger.attempts.list({ limit: 10 }))).rows.map(({ envelopeId }) => envelopeId), [other.envelopeId]);
  });
});

onEmptyTable("attempts", (under, keep, claim) => {
  test("keep() frees what was claimed, with its new number and time", async () => {
    const attempt = anAttempt();
    await keep(attempt);
    await claim("one");
    const next = { ...attempt, number: 2, dueAt: NOW + 1 };
    await keep(next);
    await under.store.transaction((ledger) => ledger.attempts.complete([attempt], "one"));
    deepEqual(withoutPlaces(await claim("two", NOW + 1)), [{ ...next, uncertain: false }]);
  });

  test("giveBack() makes it due at another time; others' claims stay", async () => {
    const attempt = anAttempt();
    await keep(attempt);
    await claim("one");
    await under.store.transaction((ledger) => ledger.attempts.giveBack([attempt], "two", NOW));
    deepEqual(await claim("two"), []);
    await under.store.transaction((ledger) => ledger.attempts.giveBack([attempt], "one", NOW + 5));
    equal(await under.store.look((ledger) => ledger.attempts.nextDueAt()), NOW + 5);
    deepEqual((await claim("two", NOW + 5)).map(({ uncertain }) => uncertain), [false]);
  });

  test("nextDueAt() is undefined where nothing waits", async () => {
    equal(await under.store.look((ledger) => ledger.attempts.nextDueAt()), undefined);
  });

  test("list() gives parts in the order of their times, of one mailbox if asked", async () => {
    const attempts = Array.from({ length: 25 }, (_, index) => anAttempt({ mailbox: `person${index % 2}@example.com`, dueAt: NOW + (index % 3) }));
    await keep(...attempts);
    const seen: Attempt[] = [];
    let after: string | undefined;
    do {
      const request = { mailbox: "person1@example.com", limit: 5, ...(after !== undefined && { after }) };
      const page = await under.store.look((ledger) => ledger.attempts.list(request));
      seen.push(...page.rows);
      after = page.next;
    } while (after !== undefined);
    equal(seen.length, 12);
    deepEqual(seen, seen.toSorted((left, right) => left.dueAt - right.dueAt));
    equal(new Set(seen.map(({ envelopeId }) => envelopeId)).size, 12);
  });
});
