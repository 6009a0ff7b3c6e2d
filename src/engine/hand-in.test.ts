import { deepEqual, equal, rejects } from "node:assert/strict";
import { test } from "node:test";
import { RequestError } from "../base/errors.ts";
import type { MessageOrder } from "./index.ts";
import { DAY, heard, withEngine } from "./testing/with-engine.ts";

const order: MessageOrder = {
  envelopeId: "spring-1",
  reversePath: "news@example.com",
  recipients: [{ finalRecipient: "ada@example.com" }],
  content: Buffer.from("Message-ID: <letter@example.com>\r\nSubject: Spring\r\n\r\nHello\r\n"),
};

test("handIn() keeps a message with what it says of itself, due at once", () =>
  withEngine(async ({ engine, clock }) => {
    const handedIn = await engine.handIn({ ...order, metadata: { campaign: "spring" } });
    deepEqual(handedIn, { envelopeId: "spring-1", isNew: true, recipients: [{ finalRecipient: "ada@example.com", state: "waiting", dueAt: clock.now() }], strangers: [] });
    const { message, sizeBytes } = (await engine.views.message("spring-1")) ?? {};
    deepEqual(
      [message?.messageId, message?.subject, message?.stream, message?.outlet, message?.metadata, sizeBytes],
      ["letter@example.com", "Spring", "marketing", "own", { campaign: "spring" }, order.content?.length],
    );
  }));

test("handIn() makes a name up where the caller has none", () =>
  withEngine(async ({ engine }) => {
    const { envelopeId: _name, ...nameless } = order;
    const [one, other] = [await engine.handIn(nameless), await engine.handIn(nameless)];
    equal(one.isNew && other.isNew && one.envelopeId !== other.envelopeId, true);
  }));

test("handIn() of the same name changes nothing and answers how it stands", () =>
  withEngine(async ({ engine, sent }) => {
    await engine.handIn(order);
    await engine.settle();
    const again = await engine.handIn({ ...order, recipients: [{ finalRecipient: "bob@example.com" }] });
    deepEqual(again, { envelopeId: "spring-1", isNew: false, recipients: [{ finalRecipient: "ada@example.com", state: "delivered" }], strangers: ["bob@example.com"] });
    deepEqual(sent, ["ada@example.com"]);
  }));

test("handIn() takes two writings of one mailbox for one", () =>
  withEngine(async ({ engine }) => {
    const { recipients } = await engine.handIn({ ...order, recipients: [{ finalRecipient: "Ada@Example.com" }, { finalRecipient: "<ada@example.com>" }] });
    equal(recipients.length, 1);
  }));

test("handIn() holds mail for who is paused, drops it for who is suppressed", () =>
  withEngine(async ({ engine, clock }) => {
    await engine.byHand.pause(["ada@example.com"], clock.now() + DAY);
    await engine.byHand.suppress(["bob@example.com"]);
    const recipients = ["ada", "bob", "cyd"].map((name) => ({ finalRecipient: `${name}@example.com` }));
    const byName = (await engine.handIn({ ...order, recipients })).recipients.toSorted((one, other) => (one.finalRecipient < other.finalRecipient ? -1 : 1));
    deepEqual(byName, [
      { finalRecipient: "ada@example.com", state: "waiting", dueAt: clock.now() + DAY },
      { finalRecipient: "bob@example.com", state: "dropped" },
      { finalRecipient: "cyd@example.com", state: "waiting", dueAt: clock.now() },
    ]);
  }));

test("handIn() replaces contacts where some are given, and leaves them where none are", () =>
  withEngine(async ({ engine }) => {
    const contacts = [{ kind: "phone", value: "+44 20 7946 0000" }];
    await engine.handIn({ ...order, recipients: [{ finalRecipient: "ada@example.com", contacts }] });
    await engine.handIn({ ...order, envelopeId: "spring-2" });
    deepEqual((await engine.views.recipient("ada@example.com"))?.contacts, contacts);
  }));

const refused: readonly [given: Partial<MessageOrder>, code: string, why: string][] = [
  [{ recipients: [] }, "message.recipients", "no recipient"],
  [{ recipients: Array.from({ length: 1001 }, (_, index) => ({ finalRecipient: `r${index}@example.com` })) }, "message.recipients", "more recipients than it takes"],
  [{ recipients: [{ finalRecipient: "ada@" }] }, "message.bad-mailbox", "a recipient that is no mailbox"],
  [{ reversePath: "nobody" }, "message.bad-mailbox", "a reverse path that is no mailbox"],
  [{ outlet: "pigeon" }, "message.no-outlet", "an outlet that is not open"],
  [{ usefulUntil: Date.UTC(2026, 0, 5, 9) }, "message.no-longer-useful", "a message whose time is over"],
];

for (const [given, code, why] of refused) {
  test(`handIn() refuses ${why}`, () =>
    withEngine(async ({ engine }) => {
      await rejects(engine.handIn({ ...order, ...given }), (error: unknown) => error instanceof RequestError && error.code === code && /wanted /.test(error.message));
      equal((await engine.views.counts()).deliveries.waiting, 0);
    }));
}

const routed = { smtp: { helloName: "rebound.example", routes: { "example.com": { host: "127.0.0.1", port: 9 } } } };

test("handIn() refuses a message of which one recipient cannot be reached by any route, and keeps nothing of it", () =>
  withEngine(
    async ({ engine }) => {
      const recipients = [{ finalRecipient: "ada@example.com" }, { finalRecipient: "bob@Nowhere.Example" }];
      await rejects(engine.handIn({ ...order, recipients }), {
        code: "message.no-route",
        httpStatus: 422,
        message: 'Cannot take message: no route leads to "nowhere.example", wanted outlets.smtp.relay, or this domain in outlets.smtp.routes',
      });
      equal(await engine.views.message("spring-1"), undefined);
      equal((await engine.handIn(order)).isNew, true);
    },
    { outlets: routed },
  ));

test("handIn() takes the null reverse path", () => withEngine(async ({ engine }) => equal((await engine.handIn({ ...order, reversePath: "" })).isNew, true)));

test("handIn() refuses mail without content for the outlet that needs it", () =>
  withEngine(async ({ engine }) => {
    const { content: _content, ...empty } = order;
    await rejects(engine.handIn({ ...empty, outlet: "smtp" }), { code: "message.no-content" });
    equal((await engine.handIn({ ...empty, outlet: "own" })).isNew, true);
  }, { outlets: { smtp: { helloName: "rebound.example" }, own: [{ name: "own", send: async () => ({ kind: "dropped" }), close: async () => {} }] } }));

test("what was never handed in is known by its reports, and sent again where an application can be called", () =>
  withEngine(
    async ({ engine }) => {
      await engine.takeIn(heard("ada@example.com", "452 4.3.1 Mail system full", { envelopeId: "elsewhere-1" }));
      await engine.settle();
      deepEqual((await engine.views.attempts({ limit: 10 })).rows.map(({ envelopeId, number, outlet }) => ({ envelopeId, number, outlet })), [{ envelopeId: "elsewhere-1", number: 1, outlet: "callback" }]);
    },
    { outlets: { callback: { url: "http://127.0.0.1:9/never-called", secret: "not asked for" } } },
  ));
