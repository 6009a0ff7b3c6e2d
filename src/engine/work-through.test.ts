import { deepEqual, equal } from "node:assert/strict";
import { test } from "node:test";
import { eventTypes, type EventType } from "../flow/tell/index.ts";
import { heard, withEngine } from "./testing/with-engine.ts";

/** A listener that breaks what is written together with one kind of event. */
function poisoned(poison: EventType) {
  const includes = (type: EventType): boolean => {
    if (type === poison) throw new TypeError("poison");
    return false;
  };
  return { name: "own", types: Object.assign([...eventTypes], { includes }), tell: async () => {}, close: async () => {} };
}

test("workThrough() goes through a batch that cannot be written one by one, and fails the one that is to blame", () =>
  withEngine(
    async ({ engine }) => {
      const full = "452 4.3.1 Mail system full";
      await engine.takeIn(heard("ada@example.com", full));
      const { id } = await engine.takeIn(heard("bob@example.com", "550 5.1.1 User unknown"));
      await engine.takeIn(heard("cyd@example.com", full));
      const { notices, failed, decisions } = await engine.workThrough();
      deepEqual({ notices, failed, retry: decisions.retry }, { notices: 3, failed: 1, retry: 2 });
      equal((await engine.views.notice(id))?.state, "failed");
      equal(await engine.views.recipient("bob@example.com"), undefined);
    },
    { listeners: { own: [poisoned("recipient.suppressed")] } },
  ));
