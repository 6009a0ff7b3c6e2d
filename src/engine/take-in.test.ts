import { deepEqual, equal, notEqual, rejects } from "node:assert/strict";
import { test } from "node:test";
import { SourceError } from "../base/errors.ts";
import { heard, withEngine } from "./testing/with-engine.ts";

test("takeIn() keeps the bytes untouched, and works nothing through yet", () =>
  withEngine(async ({ engine, clock }) => {
    const body = Buffer.from([0xff, 0x00, 0x0d, 0x0a, 0x80]);
    const { id, isNew } = await engine.takeIn({ source: "mail", headers: { "x-from": "relay" }, body });
    equal(isNew, true);
    const notice = await engine.views.notice(id);
    deepEqual([notice?.state, notice?.receivedAt, notice?.headers], ["kept", clock.now(), { "x-from": "relay" }]);
    deepEqual(Buffer.from(notice?.body ?? []), body);
  }));

test("takeIn() answers the id of the twin that is kept", () =>
  withEngine(async ({ engine }) => {
    const notice = heard("ada@example.com", "452 4.3.1 Mail system full");
    const first = await engine.takeIn(notice);
    deepEqual(await engine.takeIn(notice), { id: first.id, isNew: false });
    notEqual((await engine.takeIn(heard("bob@example.com", "452 4.3.1 Mail system full"))).id, first.id);
  }));

test("takeIn() refuses a source that it does not know", () =>
  withEngine(async ({ engine }) => {
    await rejects(engine.takeIn({ ...heard("ada@example.com", "250 Ok"), source: "pigeon" }), (error: unknown) => error instanceof SourceError && error.code === "source.unknown");
  }));

test("takeIn() of many at once keeps each", () =>
  withEngine(async ({ engine }) => {
    const all = Array.from({ length: 1200 }, (_, index) => engine.takeIn(heard(`r${index}@example.com`, "250 2.0.0 Ok")));
    equal(new Set((await Promise.all(all)).map(({ id }) => id)).size, 1200);
    equal((await engine.views.counts()).notices.kept, 1200);
  }));
