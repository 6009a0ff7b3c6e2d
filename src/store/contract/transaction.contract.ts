// What every store promises of transactions, of opening again, and of waking.

import { deepEqual, equal, rejects } from "node:assert/strict";
import { suite, test } from "node:test";
import { openTestDatabase, testDialects } from "../../../test/databases/open-test-store.ts";
import { pause } from "../../base/clock.ts";
import { RequestError, StoreError } from "../../base/errors.ts";
import { openStore } from "../open-store.ts";
import type { PageRequest } from "../page.ts";
import { aNotice, aRecipient, onEveryDatabase } from "./under-test.contract.ts";

onEveryDatabase("parts of transactions", (under) => {
  test("part() undoes a part that throws, and the transaction goes on", async () => {
    const [before, within, after] = [aNotice(), aNotice(), aNotice()];
    const [known, fresh] = [aRecipient(), aRecipient()];
    await under.store.transaction((ledger) => ledger.recipients.save([known]));
    await under.store.transaction(async (ledger) => {
      await ledger.notices.keep([before]);
      const part = ledger.part(async () => {
        await ledger.recipients.load([known.mailbox, fresh.mailbox]);
        await ledger.recipients.save([{ ...known, strikes: 7 }, fresh]);
        await ledger.notices.keep([within]);
        await ledger.notices.keep([{ ...before, fingerprint: "another" }]); // an id that is there: the database itself says no
      });
      await rejects(part, StoreError);
      await ledger.recipients.save([fresh]);
      equal(await ledger.part(async () => (await ledger.notices.keep([after])).length), 1);
    });
    const found = await Promise.all([before, within, after].map(({ id }) => under.store.look((ledger) => ledger.notices.find(id))));
    deepEqual(found.map((notice) => notice?.id), [before.id, undefined, after.id]);
    const people = await under.store.look((ledger) => ledger.recipients.load([known.mailbox, fresh.mailbox]));
    deepEqual([...people.values()].map(({ strikes }) => strikes), [0, 0]);
  });
});

onEveryDatabase("transactions", (under) => {
  test("a transaction is undone when its work throws, and the next one works", async () => {
    const notice = aNotice();
    const work = under.store.transaction(async (ledger) => {
      await ledger.notices.keep([notice]);
      throw new RangeError("changed my mind");
    });
    await rejects(work, RangeError);
    equal(await under.store.look((ledger) => ledger.notices.find(notice.id)), undefined);
    deepEqual(await under.store.transaction((ledger) => ledger.notices.keep([notice])), [notice.id]);
  });

  test("nobody sees what is not committed", { skip: under.dialect === "sqlite memory" && "a database in memory has one connection" }, async () => {
    const notice = aNotice();
    await under.store.transaction(async (ledger) => {
      await ledger.notices.keep([notice]);
      equal(await under.store.look((others) => others.notices.find(notice.id)), undefined);
      equal(await under.other.look((others) => others.notices.find(notice.id)), undefined);
    });
    equal((await under.other.look((ledger) => ledger.notices.find(notice.id)))?.id, notice.id);
  });

  test("many at once all have their turn", async () => {
    const notices = Array.from({ length: 40 }, () => aNotice());
    await Promise.all(notices.map((notice, index) => (index % 2 ? under.store : under.other).transaction((ledger) => ledger.notices.keep([notice]))));
    for (const { id } of notices) equal((await under.store.look((ledger) => ledger.notices.find(id)))?.id, id);
  });

  test("empty batches do nothing", async () => {
    await under.store.transaction(async (ledger) => {
      deepEqual(await ledger.notices.keep([]), []);
      await ledger.notices.close([]);
      await ledger.recipients.save([]);
      await ledger.deliveries.save([]);
      deepEqual(await ledger.attempts.markIntent([], "one", 0, 0), []);
      await ledger.tallies.add([]);
      await ledger.events.add([]);
    });
  });

  test("pages give every row once, and refuse a cursor that is none", async () => {
    const people = Array.from({ length: 7 }, () => aRecipient({ domain: "pages.example" }));
    await under.store.transaction((ledger) => ledger.recipients.save(people));
    const seen: string[] = [];
    let after: string | undefined;
    do {
      const request: PageRequest = { limit: 3, ...(after !== undefined && { after }) };
      const page = await under.store.look((ledger) => ledger.recipients.list({ ...request, domain: "pages.example" }));
      seen.push(...page.rows.map(({ mailbox }) => mailbox));
      after = page.next;
    } while (after !== undefined);
    deepEqual(seen, people.map(({ mailbox }) => mailbox).sort());
    for (const cursor of ["", "nonsense", Buffer.from("[1]").toString("base64url"), Buffer.from('["a","b"]').toString("base64url")]) {
      await rejects(under.store.look((ledger) => ledger.recipients.list({ limit: 3, after: cursor })), RequestError);
    }
    equal((await under.store.look((ledger) => ledger.recipients.list({ limit: 0 }))).rows.length, 1);
  });
});

onEveryDatabase("odd questions", (under) => {
  test("what no text can hold is looked for in vain, and breaks nothing", async () => {
    for (const odd of ["\0", "a\0b", "\ud800"]) {
      const found = await under.store.look(async ({ notices, messages, servers, attempts, deliveries }) => [
        await notices.find(odd),
        await messages.find(odd),
        await servers.find(odd),
        (await attempts.list({ mailbox: odd, limit: 1 })).rows[0],
        (await deliveries.list({ envelopeId: odd, limit: 1 })).rows[0],
      ]);
      deepEqual(found, Array.from({ length: 5 }));
    }
  });
});

for (const { dialect, skip } of testDialects.filter((entry) => entry.dialect !== "sqlite memory")) {
  suite(`opening on ${dialect}`, { skip }, () => {
    test("what was committed is there when the store is opened again", async () => {
      const database = await openTestDatabase(dialect);
      const notice = aNotice();
      const first = await openStore(database.url);
      await first.transaction((ledger) => ledger.notices.keep([notice]));
      await first.close();
      const second = await openStore(database.url);
      equal((await second.look((ledger) => ledger.notices.find(notice.id)))?.id, notice.id);
      await second.close();
      await database.stop();
    });

    test("several may open a new database at once", async () => {
      const database = await openTestDatabase(dialect);
      const stores = await Promise.all(Array.from({ length: 4 }, () => openStore(database.url)));
      for (const store of stores) equal(await store.look((ledger) => ledger.attempts.count()), 0);
      for (const store of stores) await store.close();
      await database.stop();
    });
  });
}

onEveryDatabase("waking", (under) => {
  test("wake() reaches the others and not oneself", { skip: under.dialect !== "postgres" && "there is nobody to hear on SQLite" }, async () => {
    const heard: string[] = [];
    const stops = [under.store.onWake(() => heard.push("self")), under.other.onWake(() => heard.push("other"))];
    await waitFor(() => heard.length === 2); // each has begun to listen
    await under.store.wake();
    await waitFor(() => heard.length === 3);
    deepEqual(heard.at(-1), "other");
    for (const stop of stops) stop();
    await under.store.wake();
    equal(heard.length, 3);
  });
});

async function waitFor(isThere: () => boolean): Promise<void> {
  for (let tries = 0; tries < 200 && !isThere(); tries += 1) await pause(10);
}
