import { deepEqual, equal } from "node:assert/strict";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { virtualClock } from "../../base/clock.ts";
import { libraryOutlet } from "../../flow/send/index.ts";
import type { Engine } from "../engine.ts";
import type { OutletOptions } from "../engine-options.ts";
import { openEngine } from "../open-engine.ts";

const relay = { host: "127.0.0.1", port: 9 };
const smtp = (routes: object): OutletOptions => ({ smtp: { helloName: "rebound.example", ...routes } });

/** Two mails are kept while there is a relay; `then` sees them as another configuration does. */
async function afterChange(outlets: OutletOptions, then: (engine: Engine) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "rebound-way-"));
  const database = `sqlite:${join(folder, "rebound.db")}`;
  const clock = virtualClock();
  try {
    const before = await openEngine({ database, clock, outlets: smtp({ relay }) });
    for (const name of ["ada@example.com", "bob@example.net"]) {
      await before.handIn({ envelopeId: name, reversePath: "", recipients: [{ finalRecipient: name }], content: Buffer.from("Subject: x\r\n\r\ny\r\n") });
      clock.forward(1);
    }
    equal((await before.views.stuckAttempts()).attempts, 0);
    await before.stop();
    const engine = await openEngine({ database, clock, outlets });
    await then(engine).finally(() => engine.stop());
  } finally {
    await rm(folder, { recursive: true });
  }
}

const NO_ROUTE = 'no route leads to "example.net", wanted outlets.smtp.relay, or this domain in outlets.smtp.routes';
const NO_OUTLET = 'outlet is "smtp", wanted one that the configuration opens (outlets.smtp or outlets.callback)';

test("attempts(), message() and recipient() tell of mail that has lost its way, and of no other", () =>
  afterChange(smtp({ routes: { "example.com": relay } }), async ({ views }) => {
    deepEqual((await views.attempts({ limit: 10 })).rows.map(({ mailbox, obstacle }) => [mailbox, obstacle]), [
      ["ada@example.com", undefined],
      ["bob@example.net", NO_ROUTE],
    ]);
    equal((await views.message("bob@example.net"))?.deliveries[0]?.obstacle, NO_ROUTE);
    equal((await views.recipient("bob@example.net"))?.deliveries[0]?.obstacle, NO_ROUTE);
    equal((await views.recipient("ada@example.com"))?.deliveries[0]?.obstacle, undefined);
    deepEqual(await views.stuckAttempts(), { attempts: 1, isAll: true, obstacle: NO_ROUTE });
  }));

test("stuckAttempts() counts all where their outlet is gone", () =>
  afterChange({ own: [libraryOutlet("own", async () => "250 2.0.0 Ok")] }, async ({ views }) => deepEqual(await views.stuckAttempts(), { attempts: 2, isAll: true, obstacle: NO_OUTLET })));

test("a message that has lost its way is still the same when it is repeated", () =>
  afterChange(smtp({ routes: { "example.com": relay } }), async ({ handIn }) => {
    const again = await handIn({ envelopeId: "bob@example.net", reversePath: "", recipients: [{ finalRecipient: "bob@example.net" }], content: Buffer.from("Subject: x\r\n\r\ny\r\n") });
    equal(again.isNew, false);
  }));
