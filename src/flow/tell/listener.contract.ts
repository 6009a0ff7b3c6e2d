// What every listener keeps to, whoever is told: run over the registry by listeners.test.ts.

import { deepEqual, equal, rejects } from "node:assert/strict";
import { test } from "node:test";
import { ListenerError } from "../../base/errors.ts";
import type { ReboundEvent } from "./event.ts";
import type { Listener } from "./listener.ts";
import { writeEvent } from "./write-event.ts";

export interface ListenerBench {
  readonly listener: Listener;
  /** What has been told, in order. */
  told(): Promise<readonly unknown[]>;
  /** From now on nobody can be told. */
  breakOff(): Promise<void>;
  close(): Promise<void>;
}

export function anEvent(id: string): ReboundEvent {
  return {
    id,
    type: "recipient.paused",
    at: Date.UTC(2026, 0, 5, 9),
    recipient: { mailbox: "ada@example.com", contacts: [{ kind: "phone", value: "+44 20 7946 0000" }] },
    envelopeId: "env-1",
    metadata: { campaign: "spring" },
    reason: "mail-system-full",
    why: "spent",
    retries: 4,
    until: Date.UTC(2026, 1, 4, 9),
  };
}

export function listenerContract(kind: string, openBench: (name: string) => Promise<ListenerBench>): void {
  function criterion(name: string, run: (bench: ListenerBench) => Promise<void>): void {
    test(`listener ${kind} ${name}`, { timeout: 10_000 }, async () => {
      const bench = await openBench("crm");
      try {
        await run(bench);
      } finally {
        await bench.close();
      }
    });
  }

  criterion("bears the operator's name for it", async ({ listener }) => equal(listener.name, "crm"));

  criterion("tells every field of an event, and events in their order", async ({ listener, told }) => {
    const events = ["1", "2", "3"].map(anEvent);
    for (const event of events) await listener.tell(event);
    deepEqual(await told(), events.map(writeEvent));
  });

  criterion("throws a temporary ListenerError where nobody can be told", async ({ listener, breakOff }) => {
    await breakOff();
    await rejects(listener.tell(anEvent("1")), (error: unknown) => error instanceof ListenerError && error.temporary === true);
  });

  criterion("waits in close() for what is on its way", async ({ listener, told }) => {
    const telling = listener.tell(anEvent("1"));
    await listener.close();
    equal((await told()).length, 1);
    await telling;
  });
}
