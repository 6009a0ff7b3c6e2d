import { deepEqual, equal, rejects } from "node:assert/strict";
import { test } from "node:test";
import { RequestError } from "../base/errors.ts";
import { DAY, heard, withEngine, type Bench } from "./testing/with-engine.ts";

const FULL = "452 4.3.1 Mail system full";

async function handIn({ engine }: Bench, envelopeId: string, finalRecipient = "ada@example.com"): Promise<void> {
  await engine.handIn({ envelopeId, reversePath: "", recipients: [{ finalRecipient }], content: Buffer.from("\r\n") });
}

async function deliveriesIn({ engine }: Bench, mailbox = "ada@example.com"): Promise<readonly object[]> {
  return (await engine.views.recipient(mailbox))?.deliveries.map(({ envelopeId, state, dueAt }) => ({ envelopeId, state, dueAt })) ?? [];
}

test("pause() sets aside who is known and who is not, and holds what waits", () =>
  withEngine(async (bench) => {
    const { engine, clock, told } = bench;
    await handIn(bench, "m1");
    const until = clock.now() + DAY;
    const paused = await engine.byHand.pause(["Ada@example.com", "bob@example.com"], until);
    deepEqual(paused.map(({ mailbox, standing, until: end, reason }) => ({ mailbox, standing, end, reason })), [
      { mailbox: "ada@example.com", standing: "paused", end: until, reason: undefined },
      { mailbox: "bob@example.com", standing: "paused", end: until, reason: undefined },
    ]);
    equal(new Set(paused.map(({ batch }) => batch)).size, 1, "one batch, to be undone together");
    deepEqual(await deliveriesIn(bench), [{ envelopeId: "m1", state: "waiting", dueAt: until }]);
    await engine.settle();
    deepEqual(told.map(({ type, why, until: end }) => ({ type, why, end })), [
      { type: "recipient.paused", why: "by-hand", end: until },
      { type: "recipient.paused", why: "by-hand", end: until },
    ]);
  }));

test("pause() refuses an end that is over, and changes nobody where one is no mailbox", () =>
  withEngine(async ({ engine, clock }) => {
    await rejects(engine.byHand.pause(["ada@example.com"], clock.now()), { code: "recipient.pause-in-the-past" });
    await rejects(engine.byHand.pause(["ada@example.com"], clock.now() + Number.MAX_SAFE_INTEGER), { code: "recipient.pause-too-long" });
    await rejects(engine.byHand.pause(["ada@example.com", "nobody"], clock.now() + 1), (error: unknown) => error instanceof RequestError && error.httpStatus === 422);
    equal(await engine.views.recipient("ada@example.com"), undefined);
  }));

test("pause() makes nothing of a suppression", () =>
  withEngine(async ({ engine, clock }) => {
    await engine.byHand.suppress(["ada@example.com"], "user-unknown");
    const [recipient] = await engine.byHand.pause(["ada@example.com"], clock.now() + DAY);
    deepEqual([recipient?.standing, recipient?.reason, recipient?.until], ["suppressed", "user-unknown", undefined]);
  }));

test("suppress() ends what waits and says why", () =>
  withEngine(async (bench) => {
    const { engine, told, sent } = bench;
    await handIn(bench, "m1");
    await engine.byHand.suppress(["ada@example.com"], "user-unknown");
    await engine.settle();
    deepEqual(sent, []);
    deepEqual(told.map(({ type, why, reason, envelopeId }) => ({ type, why, reason, envelopeId })), [
      { type: "recipient.suppressed", why: "by-hand", reason: "user-unknown", envelopeId: undefined },
      { type: "delivery.dropped", why: "recipient-suppressed", reason: "user-unknown", envelopeId: "m1" },
    ]);
    deepEqual((await engine.views.message("m1"))?.decisions.map(({ kind, why }) => ({ kind, why })), [{ kind: "nothing", why: "recipient-suppressed" }]);
  }));

test("resume() brings back, releases what is held, and leaves out who is not known", () =>
  withEngine(async (bench) => {
    const { engine, clock, sent } = bench;
    await engine.byHand.pause(["ada@example.com"], clock.now() + DAY);
    await handIn(bench, "m1");
    const resumed = await engine.byHand.resume(["ada@example.com", "stranger@example.com"]);
    deepEqual(resumed.map(({ mailbox, standing, until, batch }) => ({ mailbox, standing, until, batch })), [{ mailbox: "ada@example.com", standing: "active", until: undefined, batch: undefined }]);
    deepEqual(await deliveriesIn(bench), [{ envelopeId: "m1", state: "waiting", dueAt: clock.now() }]);
    await engine.settle();
    deepEqual(sent, ["ada@example.com"]);
    equal(await engine.views.recipient("stranger@example.com"), undefined);
  }));

test("resume() takes back the advice to wait", () =>
  withEngine(async ({ engine }) => {
    await engine.takeIn(heard("ada@example.com", FULL));
    await engine.settle();
    equal((await engine.views.check({ recipients: ["ada@example.com"] }))[0]?.verdict, "wait");
    await engine.byHand.resume(["ada@example.com"]);
    equal((await engine.views.check({ recipients: ["ada@example.com"] }))[0]?.verdict, "send");
  }));

test("a suppression by hand is not ended by a delivery, one with a reason is", () =>
  withEngine(async ({ engine }) => {
    await engine.byHand.suppress(["wish@example.com"]);
    await engine.byHand.suppress(["gone@example.com"], "user-unknown");
    for (const mailbox of ["wish@example.com", "gone@example.com"]) await engine.takeIn(heard(mailbox, "250 2.0.0 Ok"));
    await engine.settle();
    const standings = await Promise.all(["wish@example.com", "gone@example.com"].map(async (mailbox) => (await engine.views.recipient(mailbox))?.standing));
    deepEqual(standings, ["suppressed", "active"]);
  }));

test("what is done by hand is written down", () =>
  withEngine(async ({ engine, clock }) => {
    await engine.byHand.pause(["ada@example.com"], clock.now() + DAY);
    await engine.byHand.resume(["ada@example.com"]);
    await engine.byHand.suppress(["ada@example.com"], "user-unknown");
    deepEqual((await engine.views.recipient("ada@example.com"))?.decisions.map(({ kind, why, reason }) => [kind, why, reason]), [
      ["suppress", "by-hand", "user-unknown"],
      ["resume", "by-hand", undefined],
      ["pause", "by-hand", undefined],
    ]);
  }));

test("setContacts() replaces the other ways to a person, known or not", () =>
  withEngine(async ({ engine }) => {
    const phone = [{ kind: "phone", value: "+44 20 7946 0000" }];
    deepEqual((await engine.byHand.setContacts("ada@example.com", phone)).contacts, phone);
    deepEqual((await engine.byHand.setContacts("ada@example.com", [])).contacts, []);
    await rejects(engine.byHand.setContacts("nobody", phone), { code: "recipient.bad-mailbox" });
  }));

test("proveAlive() is proof of life: trouble, strikes and a pause with a reason are over, and what it held is due", () =>
  withEngine(async (bench) => {
    const { engine, clock } = bench;
    const refuse = (mailbox: string): Promise<unknown> => engine.takeIn(heard(mailbox, "550 5.2.0 Mailbox unavailable"));
    await engine.byHand.suppress(["gone@example.com"], "user-unknown");
    await engine.byHand.suppress(["left@example.com"]);
    await refuse("ada@example.com");
    await engine.settle();
    const alive = await engine.byHand.proveAlive(["gone@example.com", "left@example.com", "ada@example.com", "new@example.com"]);
    deepEqual(alive.map(({ mailbox, standing, strikes, troubleReason, lastDeliveredAt }) => [mailbox.split("@")[0], standing, strikes, troubleReason, lastDeliveredAt]), [
      ["gone", "active", 0, undefined, clock.now()],
      ["left", "suppressed", 0, undefined, clock.now()],
      ["ada", "active", 0, undefined, clock.now()],
      ["new", "active", 0, undefined, clock.now()],
    ]);
    deepEqual((await engine.views.recipient("gone@example.com"))?.decisions[0]?.why, "proven-alive");
  }));

test("proveAlive() leaves the schedule of waiting mail alone where nobody was set aside", () =>
  withEngine(async (bench) => {
    const { engine, clock } = bench;
    await engine.takeIn(heard("ada@example.com", FULL));
    await engine.settle();
    const before = await deliveriesIn(bench);
    clock.forward(1000);
    await engine.byHand.proveAlive(["ada@example.com"]);
    deepEqual(await deliveriesIn(bench), before);
  }));
