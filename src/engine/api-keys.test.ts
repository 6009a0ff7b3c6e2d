import { deepEqual, equal, match, rejects } from "node:assert/strict";
import { test } from "node:test";
import { withEngine } from "./testing/with-engine.ts";

test("create() gives a key that find() knows, with what it may do", () =>
  withEngine(async ({ engine: { apiKeys }, clock }) => {
    const { secret, key } = await apiKeys.create("shop", ["read", "send"]);
    match(secret, /^rebound_[\w-]{32}$/);
    deepEqual(key, { id: key.id, name: "shop", scopes: ["read", "send"], createdAt: clock.now() });
    deepEqual(await apiKeys.find(secret), key);
  }));

test("find() knows no other key, and none by its id or a part of it", () =>
  withEngine(async ({ engine: { apiKeys } }) => {
    const { secret, key } = await apiKeys.create("shop", ["read"]);
    for (const other of ["", key.id, secret.slice(0, -1), `${secret} `, secret.toUpperCase()]) equal(await apiKeys.find(other), undefined);
  }));

test("list() tells of keys without the keys themselves", () =>
  withEngine(async ({ engine: { apiKeys } }) => {
    const { secret } = await apiKeys.create("shop", ["read"]);
    const all = await apiKeys.list();
    deepEqual(all.map(({ name }) => name), ["shop"]);
    equal(JSON.stringify(all).includes(secret.slice("rebound_".length)), false);
  }));

test("remove() takes a key back, once", () =>
  withEngine(async ({ engine: { apiKeys } }) => {
    const { secret, key } = await apiKeys.create("shop", ["read"]);
    deepEqual([await apiKeys.remove(key.id), await apiKeys.remove(key.id)], [true, false]);
    equal(await apiKeys.find(secret), undefined);
  }));

test("create() makes no key that could not be handed over", () =>
  withEngine(async ({ engine: { apiKeys } }) => {
    const noRoom = (): void => {
      throw new Error("no room");
    };
    await rejects(apiKeys.create("shop", ["read"], noRoom), /no room/);
    deepEqual(await apiKeys.list(), []);
  }));
