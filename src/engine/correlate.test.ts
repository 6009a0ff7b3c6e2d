import { deepEqual } from "node:assert/strict";
import { test } from "node:test";
import { openTestStore } from "../../test/databases/open-test-store.ts";
import type { DeliveryReport } from "../flow/accept/index.ts";
import { newDelivery } from "../flow/decide/index.ts";
import type { Mailbox } from "../mail/index.ts";
import { correlate } from "./correlate.ts";

const ada: Mailbox = { localPart: "Ada", domain: "Example.com" };
const work: Mailbox = { localPart: "ada", domain: "work.example" };

type Key = readonly [envelopeId: string, mailbox: string];
const rows: readonly [given: Partial<DeliveryReport>, expected: Key, why: string][] = [
  [{ envelopeId: "spring-1" }, ["spring-1", "ada@example.com"], "goes by the envelope id, RFC 3461 §4.4"],
  [{ messageId: "letter@example.org" }, ["spring-1", "ada@example.com"], "goes by the Message-ID of what was handed in"],
  [{ envelopeId: "autumn-9", messageId: "letter@example.org" }, ["autumn-9", "ada@example.com"], "asks the envelope id first"],
  [{ messageId: "unknown@example.org" }, ["unknown@example.org", "ada@example.com"], "names a message that was never handed in by its Message-ID"],
  [{}, ["", "ada@example.com"], "puts together what nothing names"],
  [{ envelopeId: "spring-1", finalRecipient: work, originalRecipient: ada }, ["spring-1", "ada@example.com"], "takes the recipient that the message was addressed to"],
  [{ envelopeId: "spring-1", finalRecipient: ada, originalRecipient: work }, ["spring-1", "ada@example.com"], "takes no original recipient that the message was not addressed to"],
  [{ envelopeId: "autumn-9", finalRecipient: work, originalRecipient: ada }, ["autumn-9", "ada@work.example"], "takes the final one of a message that is not known"],
];

for (const [given, [envelopeId, mailbox], why] of rows) {
  test(`correlate() ${why}`, async () => {
    const { store, stop } = await openTestStore("sqlite memory");
    try {
      await store.transaction(async (ledger) => {
        await ledger.messages.keep({ envelopeId: "spring-1", messageId: "letter@example.org", reversePath: "", stream: "marketing", outlet: "own", metadata: {}, handedInAt: 1 });
        await ledger.deliveries.save([newDelivery("spring-1", "ada@example.com", 1)]);
        const notice = { id: "n1", source: "smtp", receivedAt: 2, headers: {}, body: new Uint8Array() };
        const [found] = await correlate(ledger, [{ notice, report: { finalRecipient: ada, action: "failed", ...given } }]);
        deepEqual(found?.key, { envelopeId, mailbox });
      });
    } finally {
      await stop();
    }
  });
}

test("correlate() keeps the order of the reports, whatever is known of each", async () => {
  const { store, stop } = await openTestStore("sqlite memory");
  try {
    const notice = { id: "n1", source: "smtp", receivedAt: 2, headers: {}, body: new Uint8Array() };
    const reports = ["c", "a", "b"].map((localPart) => ({ notice, report: { finalRecipient: { localPart, domain: "example.com" }, action: "failed" as const } }));
    const found = await store.look((ledger) => correlate(ledger, reports));
    deepEqual(found.map(({ key }) => key.mailbox), ["c@example.com", "a@example.com", "b@example.com"]);
  } finally {
    await stop();
  }
});
