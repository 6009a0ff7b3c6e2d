// The contract of listeners, run over the registry.

import { deepEqual } from "node:assert/strict";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { openHttpEar } from "../../../test/wire/http-ear.ts";
import { systemClock } from "../../base/clock.ts";
import { openJournalListener } from "./journal/index.ts";
import { listenerContract, type ListenerBench } from "./listener.contract.ts";
import { listeners } from "./listeners.gen.ts";
import { openWebhookListener } from "./webhook/index.ts";

async function webhookBench(name: string): Promise<ListenerBench> {
  const ear = await openHttpEar();
  const listener = openWebhookListener({ name, url: ear.url, secret: "s", timeoutMs: 300, clock: systemClock });
  return {
    listener,
    told: async () => ear.heard.map(({ body }): unknown => JSON.parse(body)),
    breakOff: () => ear.close(),
    async close() {
      await listener.close();
      await ear.close();
    },
  };
}

async function journalBench(name: string): Promise<ListenerBench> {
  const folder = await mkdtemp(join(tmpdir(), "rebound-journal-"));
  const file = join(folder, "events.ndjson");
  const listener = openJournalListener({ name, file });
  const remove = (): Promise<void> => rm(folder, { recursive: true, force: true });
  return {
    listener,
    told: async () =>
      (await readFile(file, "utf8"))
        .trimEnd()
        .split("\n")
        .map((line): unknown => JSON.parse(line)),
    breakOff: remove,
    async close() {
      await listener.close();
      await remove();
    },
  };
}

const BENCHES: Readonly<Record<string, (name: string) => Promise<ListenerBench>>> = { journal: journalBench, webhook: webhookBench };

test("every listener of the registry has a bench", () => deepEqual(listeners.map(({ name }) => name).sort(), Object.keys(BENCHES).sort()));

for (const [kind, openBench] of Object.entries(BENCHES)) listenerContract(kind, openBench);
