// An attempt that takes longer than its lease, since the server is slow or others wait before it, is still made once.

import { deepEqual, equal } from "node:assert/strict";
import { test } from "node:test";
import { virtualClock } from "../../src/base/clock.ts";
import { openEngine } from "../../src/engine/index.ts";
import { openTestDatabase, testDialects } from "../databases/open-test-store.ts";

const LEASE_MS = 60_000;

for (const { dialect, skip } of testDialects) {
  test(`runDue() leaves alone what this process is still at when the lease is over, on ${dialect}`, { skip }, async () => {
    const database = await openTestDatabase(dialect);
    const clock = virtualClock();
    const begun = Promise.withResolvers<void>();
    const go = Promise.withResolvers<void>();
    let sendings = 0;
    const engine = await openEngine({
      database: database.url,
      clock,
      work: { leaseMs: LEASE_MS },
      outlets: {
        own: [
          {
            name: "slow",
            async send({ onIntent }) {
              begun.resolve();
              await go.promise;
              await onIntent();
              sendings += 1;
              return { kind: "answered", reply: { code: 250, text: "Ok" }, phase: "data", uncertain: false };
            },
            async close() {},
          },
        ],
      },
    });
    try {
      const { envelopeId } = await engine.handIn({ reversePath: "news@example.com", recipients: [{ finalRecipient: "ada@example.net" }], content: Buffer.from("Subject: x\r\n\r\n") });
      const first = engine.runDue();
      await begun.promise;
      clock.forward(LEASE_MS + 1);
      const second = engine.runDue();
      go.resolve();
      await Promise.all([first, second]);
      await engine.settle();
      equal(sendings, 1);
      const message = await engine.views.message(envelopeId);
      deepEqual(message?.deliveries.map(({ state, uncertain }) => ({ state, uncertain })), [{ state: "delivered", uncertain: false }]);
    } finally {
      await engine.stop();
      await database.stop();
    }
  });
}
