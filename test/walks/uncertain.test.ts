// The stories of attempts whose answer never came: sent once more, at worst twice, and said so.

import { deepEqual, equal } from "node:assert/strict";
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
  equal(await other.settle(), "nothing", "the late answer to the same attempt counts no second time");
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
