// What every outlet keeps to, whatever its far end: run over the registry by outlets.test.ts.

import { deepEqual, equal, ok, rejects } from "node:assert/strict";
import { test } from "node:test";
import { OutletError } from "../../base/errors.ts";
import type { Outlet, Sending } from "./outlet.ts";

/** What the far end does with the next attempt. */
export type FarEnd = "accepts" | "refuses" | "is-silent" | "dies-before" | "dies-after";

/** The far end's words where it refuses. */
export const REFUSAL = "452 4.3.1 Mail system full";

export interface OutletBench {
  readonly outlet: Outlet;
  /** How many attempts the far end has taken. */
  readonly taken: number;
  set(farEnd: FarEnd): void;
  close(): Promise<void>;
}

export function aSending(changes: Partial<Sending> = {}): Sending {
  return {
    attempt: { envelopeId: "env-1", mailbox: "ada@example.com", number: 1, dueAt: 0, outlet: "smtp", uncertain: false },
    message: {
      envelopeId: "env-1",
      reversePath: "news@example.org",
      messageId: "1@example.org",
      stream: "marketing",
      outlet: "smtp",
      metadata: { campaign: "spring" },
      handedInAt: 0,
      content: Buffer.from("Subject: Hello\r\n\r\nHello, Ada\r\n"),
    },
    finalRecipient: "Ada@example.com",
    onIntent: async () => {},
    ...changes,
  };
}

type Criterion = (name: string, run: (bench: OutletBench) => Promise<void>) => void;

export function outletContract(kind: string, openBench: () => Promise<OutletBench>): void {
  const criterion: Criterion = (name, run) => {
    test(`outlet ${kind} ${name}`, { timeout: 10_000 }, async () => {
      const bench = await openBench();
      try {
        await run(bench);
      } finally {
        await bench.close();
      }
    });
  };
  criterion("bears the name of its kind", async ({ outlet }) => equal(outlet.name, kind));
  answers(criterion);
  troubles(criterion);
}

function answers(criterion: Criterion): void {
  criterion("keeps the intent once and then hands over once", async (bench) => {
    bench.set("accepts");
    const takenAtIntent: number[] = [];
    const answer = await bench.outlet.send(aSending({ onIntent: async () => void takenAtIntent.push(bench.taken) }));
    deepEqual(takenAtIntent, [0]);
    equal(bench.taken, 1);
    ok(answer.kind === "left-to-application" || (answer.kind === "answered" && !answer.uncertain && answer.reply.code === 250));
  });

  criterion("gives a refusal as it was said", async (bench) => {
    bench.set("refuses");
    const answer = await bench.outlet.send(aSending());
    ok(answer.kind === "answered");
    deepEqual(answer.reply, { code: 452, status: { class: 4, subject: 3, detail: 1 }, text: "Mail system full" });
    equal(answer.uncertain, false);
    equal(bench.taken, 0);
  });
}

function troubles(criterion: Criterion): void {
  for (const farEnd of ["is-silent", "dies-before", "dies-after"] as const) {
    criterion(`neither throws what is no OutletError nor invents a reply where the far end ${farEnd}`, async (bench) => {
      bench.set(farEnd);
      const answer = await bench.outlet.send(aSending()).catch((error: unknown) => {
        ok(error instanceof OutletError && error.temporary === true);
      });
      ok(answer === undefined || (answer.kind === "answered" && answer.reply.code === undefined && answer.reply.status?.class === 4));
    });
  }

  criterion("sends nothing where the intent cannot be kept", async (bench) => {
    bench.set("accepts");
    const onIntent = (): Promise<void> => Promise.reject(new OutletError("send.claim-lost", "Cannot send: lost"));
    await rejects(bench.outlet.send(aSending({ onIntent })), { code: "send.claim-lost" });
    equal(bench.taken, 0);
  });

  criterion("waits in close() for what is on its way, and takes nothing more", async (bench) => {
    bench.set("accepts");
    const sent = bench.outlet.send(aSending());
    await bench.outlet.close();
    equal(bench.taken, 1);
    ok((await sent).kind !== "dropped");
    await rejects(bench.outlet.send(aSending()), { code: "send.closed" });
  });
}
