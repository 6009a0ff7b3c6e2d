// What every store promises of notices.

import { deepEqual, equal, ok } from "node:assert/strict";
import { test } from "node:test";
import { aNotice, NOW, onEveryDatabase, type UnderTest } from "./under-test.contract.ts";

onEveryDatabase("notices", (under) => {
  test("keep() keeps a twin once and answers the id of the first", async () => {
    const [first, twin, another] = [aNotice({ fingerprint: "a" }), aNotice({ fingerprint: "a" }), aNotice({ fingerprint: "b" })];
    deepEqual(await under.store.transaction((ledger) => ledger.notices.keep([first])), [first.id]);
    deepEqual(await under.other.transaction((ledger) => ledger.notices.keep([another, twin])), [another.id, first.id]);
    equal(await under.store.look((ledger) => ledger.notices.find(twin.id)), undefined);
  });

  test("keep() keeps one of two twins that come together", async () => {
    const [first, twin] = [aNotice({ fingerprint: "together" }), aNotice({ fingerprint: "together" })];
    const ids = await under.store.transaction((ledger) => ledger.notices.keep([first, twin]));
    equal(ids[0], ids[1]);
  });

  test("keep() takes the same fingerprint from another source for another notice", async () => {
    const [smtp, dsn] = [aNotice({ fingerprint: "same" }), aNotice({ fingerprint: "same", source: "mail" })];
    deepEqual(await under.store.transaction((ledger) => ledger.notices.keep([smtp, dsn])), [smtp.id, dsn.id]);
  });

  test("keep() of twins from two sides at once keeps each once", async () => {
    const fingerprints = Array.from({ length: 50 }, (_, index) => `side ${index}`);
    const keepAll = (store: typeof under.store, order: readonly string[]): Promise<readonly string[]> =>
      store.transaction((ledger) => ledger.notices.keep(order.map((fingerprint) => aNotice({ fingerprint }))));
    const [left, right] = await Promise.all([keepAll(under.store, fingerprints), keepAll(under.other, fingerprints.toReversed())]);
    deepEqual(left, right.toReversed());
  });

  test("find() gives back what was kept, byte for byte", async () => {
    const notice = aNotice({ headers: { "content-type": "text/plain", "x-odd": "\0" }, body: Uint8Array.from({ length: 256 }, (_, byte) => byte) });
    await under.store.transaction((ledger) => ledger.notices.keep([notice]));
    const { fingerprint: _, ...expected } = notice;
    deepEqual(await under.store.look((ledger) => ledger.notices.find(notice.id)), { ...expected, state: "kept", faults: [], sizeBytes: 256 });
  });
});

onEveryDatabase("working through notices", (under) => {
  test("take() locks until the transaction ends, and leaves out what is locked", async () => {
    await drain(under);
    const notices = [aNotice(), aNotice(), aNotice()];
    await under.store.transaction((ledger) => ledger.notices.keep(notices));
    const [one, rest] = await takeOnBothSides(under);
    deepEqual([...one, ...rest].sort(), notices.map(({ id }) => id).sort());
    if (under.dialect === "postgres") deepEqual([one.length, rest.length], [1, 2]);
  });

  test("close() ends what was taken; reopen() brings back what had failed", async () => {
    await drain(under);
    const [worked, failed] = [aNotice(), aNotice()];
    const fault = { field: "status", found: "6.1.1", breaks: "RFC 3464 §2.3.4" };
    await under.store.transaction(async (ledger) => {
      await ledger.notices.keep([worked, failed]);
      await ledger.notices.close([
        { id: failed.id, state: "failed", workedAt: NOW, reports: 0, faults: [fault] },
        { id: worked.id, state: "worked", workedAt: NOW, reports: 2, faults: [] },
      ]);
    });
    const found = await under.store.look((ledger) => ledger.notices.find(failed.id));
    deepEqual([found?.state, found?.workedAt, found?.faults], ["failed", NOW, [fault]]);
    equal(await under.store.transaction((ledger) => ledger.notices.reopen(worked.id)), false);
    equal(await under.store.transaction((ledger) => ledger.notices.reopen(failed.id)), true);
    const taken = await under.store.transaction((ledger) => ledger.notices.take(10));
    deepEqual(taken.map(({ id }) => id), [failed.id]);
  });

  test("countByState() and list() agree", async () => {
    await drain(under);
    await under.store.transaction((ledger) => ledger.notices.keep([aNotice(), aNotice({ source: "mail" })]));
    await under.store.look(async (ledger) => {
      const counts = await ledger.notices.countByState();
      for (const state of ["kept", "worked", "unreadable", "failed"] as const) {
        equal((await ledger.notices.list({ state, limit: 1000 })).rows.length, counts[state], state);
      }
      const { rows } = await ledger.notices.list({ state: "kept", source: "mail", limit: 10 });
      equal(rows.length, 1);
      ok(rows.every((row) => !("body" in row)));
    });
  });
});

onEveryDatabase("bounds of a batch of notices", (under) => {
  test("take() takes no more bytes than it may, and one notice whatever its size", async () => {
    await drain(under);
    const notices = [40, 30, 50, 10].map((sizeBytes) => aNotice({ body: new Uint8Array(sizeBytes) }));
    await under.store.transaction((ledger) => ledger.notices.keep(notices));
    const takenOf = (limitBytes: number): Promise<number[]> =>
      under.store.transaction(async (ledger) => (await ledger.notices.take(10, { bytes: limitBytes, reports: 1000 })).map(({ body }) => body.length));
    deepEqual([await takenOf(1), await takenOf(70), await takenOf(119), await takenOf(130)], [[40], [40, 30], [40, 30], [40, 30, 50, 10]]);
  });

  test("take() takes no more reports than it may, as far as they are known, and one notice however many it has", async () => {
    await drain(under);
    const notices = [4, 0, 3, 2].map((reports) => aNotice({ reports }));
    await under.store.transaction((ledger) => ledger.notices.keep(notices));
    const takenOf = (reports: number): Promise<number> => under.store.transaction(async (ledger) => (await ledger.notices.take(10, { bytes: 1000, reports })).length);
    deepEqual([await takenOf(1), await takenOf(4), await takenOf(8), await takenOf(9)], [1, 2, 3, 4]);
  });

  test("take() leaves to others what it does not take", { skip: under.dialect !== "postgres" && "SQLite has one who writes" }, async () => {
    await drain(under);
    await under.store.transaction((ledger) => ledger.notices.keep([3, 3, 3].map((reports) => aNotice({ reports }))));
    const most = { bytes: 1000, reports: 4 };
    const taken = await under.store.transaction(async (ledger) => {
      const own = await ledger.notices.take(10, most);
      const others = await under.other.transaction((other) => other.notices.take(10, most));
      return [own, others].map((notices) => notices.map(({ id }) => id));
    });
    deepEqual(taken.map((ids) => ids.length), [1, 1]);
    equal(new Set(taken.flat()).size, 2);
  });

  test("close() leaves alone what somebody else has closed", async () => {
    const notice = aNotice();
    const end = { id: notice.id, state: "worked", workedAt: NOW, reports: 1, faults: [] } as const;
    await under.store.transaction(async (ledger) => {
      await ledger.notices.keep([notice]);
      await ledger.notices.close([end]);
      await ledger.notices.close([{ ...end, state: "failed" }]);
    });
    equal((await under.store.look((ledger) => ledger.notices.find(notice.id)))?.state, "worked");
  });
});

/** Takes one on one side and, before that ends, all that are left on the other. */
async function takeOnBothSides(under: UnderTest): Promise<[string[], string[]]> {
  let rest: Promise<string[]> = Promise.resolve([]);
  const one = await under.store.transaction(async (ledger) => {
    const taken = await ledger.notices.take(1);
    rest = under.other.transaction(async (others) => {
      const left = await others.notices.take(10);
      await others.notices.close(left.map(({ id }) => ({ id, state: "worked", workedAt: NOW, reports: 1, faults: [] })));
      return left.map(({ id }) => id);
    });
    if (under.dialect === "postgres") await rest;
    await ledger.notices.close(taken.map(({ id }) => ({ id, state: "worked", workedAt: NOW, reports: 1, faults: [] })));
    return taken.map(({ id }) => id);
  });
  return [one, await rest];
}

async function drain(under: UnderTest): Promise<void> {
  await under.store.transaction(async (ledger) => {
    const taken = await ledger.notices.take(1000);
    await ledger.notices.close(taken.map(({ id }) => ({ id, state: "worked", workedAt: NOW, reports: 1, faults: [] })));
  });
}
