// What the parts of the store contract share: a store on each database, and nouns to keep in it.

import { suite, after, before } from "node:test";
import { openTestStore, testDialects, type TestDialect, type TestStore } from "../../../test/databases/open-test-store.ts";
import { newId, systemClock } from "../../base/clock.ts";
import { newDelivery, newRecipient, type Delivery, type Incident, type Recipient } from "../../flow/decide/index.ts";
import type { Attempt } from "../../flow/retry/index.ts";
import type { NewNotice } from "../notice.ts";
import { openStore } from "../open-store.ts";
import type { Store } from "../store.ts";

export const NOW = Date.UTC(2026, 0, 5, 9);

export interface UnderTest {
  readonly store: Store;
  /** Another process on the same database; in memory there can be none, so it is the same store. */
  readonly other: Store;
  readonly dialect: TestDialect;
}

/** Runs `tests` over every database. What it hands them may be used once a test is running. */
export function onEveryDatabase(name: string, tests: (under: UnderTest) => void): void {
  for (const { dialect, skip } of testDialects) {
    suite(`${name} on ${dialect}`, { skip }, () => {
      let opened: TestStore;
      let other: Store;
      before(async () => {
        opened = await openTestStore(dialect);
        other = dialect === "sqlite memory" ? opened.store : await openStore(opened.url);
      });
      after(async () => {
        if (other !== opened.store) await other.close();
        await opened.stop();
      });
      tests({
        dialect,
        get store() {
          return opened.store;
        },
        get other() {
          return other;
        },
      });
    });
  }
}

export const anId = (): string => newId(systemClock);

export function aNotice(changes: Partial<NewNotice> = {}): NewNotice {
  const id = anId();
  return { id, source: "smtp", receivedAt: NOW, headers: {}, body: new Uint8Array([1, 0, 255]), fingerprint: id, reports: 0, ...changes };
}

export function anAttempt(changes: Partial<Attempt> = {}): Attempt {
  return { envelopeId: anId(), mailbox: "ada@example.com", number: 1, dueAt: NOW, outlet: "smtp", ...changes };
}

export function aDelivery(changes: Partial<Delivery> = {}): Delivery {
  return { ...newDelivery(anId(), "ada@example.com", NOW), ...changes };
}

export function aRecipient(changes: Partial<Recipient> = {}): Recipient {
  return { ...newRecipient(`${anId()}@example.com`, "example.com", NOW), ...changes };
}

export function anIncident(changes: Partial<Incident> = {}): Incident {
  return { id: anId(), server: `${anId()}.example`, reason: "mail-system-full", beganAt: NOW, lastRefusedAt: NOW, refusals: 1, firstMailbox: "ada@example.com", ...changes };
}
