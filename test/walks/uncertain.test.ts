// The stories of attempts whose answer never came: sent once more, at worst twice, and said so.

import { deepEqual, equal } from "node:assert/strict";
import { libraryOutlet } from "../../src/flow/send/index.ts";
import { mailTo, straightTo } from "./mails.ts";
import { HOUR, MINUTE, story, type Walk } from "./story.ts";

async function deliveryIn({ engine }: Walk): Promise<object | undefined> {
  const [delivery] = (await engine.views.message("once"))?.deliveries ?? [];
  return delivery && { state: delivery.state, retries: delivery.retries, uncertain: delivery.uncertain };
}

story("silence after the final dot is tried again and marked uncertain", async ({ open, openSink, clock }) => {
  const dotted = Promise.withResolvers<void>();
  const sink = await openSink({ silentAt: "dot", onStep: (step) => void (step === "dot" && dotted.resolve()) });
  const walk = await open({ outlets: straightTo(sink, "example.net") });
  await walk.engine.handIn(mailTo("ada@example.net", { envelopeId: "once" }));
  const settling = walk.settle();
  await dotted.promise;
  clock.forward(8 * MINUTE);
  equal(await settling, "attempts 1, notices 1, decisions retry 1, events delivery.waiting 1");
  deepEqual(await deliveryIn(walk), { state: "waiting", retries: 0, uncertain: true });

  sink.script = {};
  equal(await walk.pass(HOUR), "attempts 1, notices 1, decisions nothing 1, events delivery.delivered 1");
  deepEqual(await deliveryIn(walk), { state: "delivered", retries: 1, uncertain: true }, "it may have arrived twice, and that stays known");
});

story("silence before the final dot is tried again and nothing is uncertain", async ({ open, openSink, clock }) => {
  const asked = Promise.withResolvers<void>();
  const sink = await openSink({ extensions: [], silentAt: "rcpt", onStep: (step) => void (step === "rcpt" && asked.resolve()) });
  const walk = await open({ outlets: straightTo(sink, "example.net") });
  await walk.engine.handIn(mailTo("ada@example.net", { envelopeId: "once" }));
  const settling = walk.settle();
  await asked.promise;
  clock.forward(8 * MINUTE);
  equal(await settling, "attempts 1, notices 1, decisions retry 1, events delivery.waiting 1");
  deepEqual(await deliveryIn(walk), { state: "waiting", retries: 0, uncertain: false });
});

story("an attempt whose sender fell over within its last octet is sent by another one and marked uncertain", async ({ open, openSink, clock }) => {
  const dotted = Promise.withResolvers<void>();
  const deaf = await openSink({ silentAt: "dot", onStep: (step) => void (step === "dot" && dotted.resolve()) });
  const fallen = await open({ outlets: { smtp: { ...straightTo(deaf, "example.net").smtp, helloName: "one.example", attemptTimeoutMs: 24 * HOUR } } });
  await fallen.engine.handIn(mailTo("ada@example.net", { envelopeId: "once" }));
  const neverAnswered = fallen.engine.runDue();
  await dotted.promise;

  const sink = await openSink();
  const other = await open({ outlets: straightTo(sink, "example.net") });
  equal(await other.settle(), "nothing", "the claim holds");
  clock.forward(10 * MINUTE - 1);
  equal(await other.settle(), "nothing");
  equal(await other.pass(1), "attempts 1, notices 1, decisions nothing 1, events delivery.delivered 1");
  deepEqual(await deliveryIn(other), { state: "delivered", retries: 0, uncertain: true });

  clock.forward(24 * HOUR);
  await neverAnswered;
  equal(await other.settle(), "notices 1, decisions nothing 1", "the late answer to the same attempt is kept, and counts no second time");
  deepEqual(await deliveryIn(other), { state: "delivered", retries: 0, uncertain: true });
});

story("an attempt whose lease is over before its last octet is not sent by the one who lost it", async ({ open }) => {
  const asked = Promise.withResolvers<void>();
  const goOn = Promise.withResolvers<void>();
  const sent: string[] = [];
  const outletOf = (name: string, wait: () => Promise<void>) => ({
    name: "own",
    async send({ onIntent }: { onIntent(): Promise<void> }) {
      await wait();
      await onIntent();
      sent.push(name);
      return { kind: "answered" as const, reply: { code: 250 as const, text: "Ok" }, phase: "data" as const, uncertain: false };
    },
    close: async () => {},
  });
  const slow = await open({
    outlets: {
      own: [
        outletOf("slow", () => {
          asked.resolve();
          return goOn.promise;
        }),
      ],
    },
  });
  const quick = await open({ outlets: { own: [outletOf("quick", async () => {})] } });
  await slow.engine.handIn(mailTo("ada@example.net", { envelopeId: "once" }));
  const slowRun = slow.engine.runDue();
  await asked.promise;
  equal(await quick.pass(10 * MINUTE), "attempts 1, notices 1, decisions nothing 1, events delivery.delivered 1");
  goOn.resolve();
  equal(await slowRun, 1);
  deepEqual(sent, ["quick"]);
  deepEqual(await deliveryIn(quick), { state: "delivered", retries: 0, uncertain: false });
  equal(await slow.pass(HOUR), "nothing");
});

const twinRows: readonly [early: string, late: string, delivery: object, attempts: number, why: string][] = [
  ["452 4.3.1 Full", "452 4.3.1 Full", { state: "waiting", retries: 0, uncertain: true }, 1, "two refusals of one attempt count once"],
  ["452 4.3.1 Full", "250 2.0.0 Ok", { state: "delivered", retries: 1, uncertain: true }, 0, "a delivery that is told of late counts, and nothing is sent again"],
  ["250 2.0.0 Ok", "452 4.3.1 Full", { state: "delivered", retries: 0, uncertain: true }, 0, "a refusal that is told of after the delivery changes nothing"],
];

for (const [early, late, delivery, attempts, why] of twinRows) {
  story(`of two answers to one attempt, ${early.slice(0, 3)} and then ${late.slice(0, 3)}: ${why}`, async ({ open, clock }) => {
    const intended = Promise.withResolvers<void>();
    const lateReply = Promise.withResolvers<string>();
    const slowOutlet = libraryOutlet("own", () => {
      intended.resolve();
      return lateReply.promise;
    });
    const slow = await open({ outlets: { own: [slowOutlet] } });
    await slow.engine.handIn(mailTo("ada@example.net", { envelopeId: "once" }));
    const slowRun = slow.engine.runDue();
    await intended.promise;
    const quick = await open({ outlets: { own: [libraryOutlet("own", async () => early)] } });
    clock.forward(10 * MINUTE);
    equal(await quick.engine.runDue(), 1);
    await quick.engine.workThrough();
    lateReply.resolve(late);
    await slowRun;
    await quick.engine.workThrough();
    deepEqual(await deliveryIn(quick), delivery);
    equal((await quick.engine.views.attempts({ limit: 10 })).rows.length, attempts);
    equal((await quick.engine.views.recipient("ada@example.net"))?.decisions.length, 2, "each answer can be asked for");
  });
}
