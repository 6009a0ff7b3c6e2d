import { deepEqual, equal, rejects } from "node:assert/strict";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { anEvent } from "../listener.contract.ts";
import { openJournalListener } from "./journal-listener.ts";

const folder = await mkdtemp(join(tmpdir(), "rebound-journal-"));
after(() => rm(folder, { recursive: true }));

const idsIn = async (file: string): Promise<readonly string[]> =>
  (await readFile(file, "utf8"))
    .trimEnd()
    .split("\n")
    .map((line) => (line.startsWith('{"id":"') ? (line.split('"')[3] ?? "") : line));

test("tell() writes in the order of calls, though nobody waits in between", async () => {
  const file = join(folder, "order");
  const journal = openJournalListener({ name: "journal", file });
  const ids = Array.from({ length: 30 }, (_, index) => `evt-${index}`);
  await Promise.all(ids.map((id) => journal.tell(anEvent(id))));
  await journal.close();
  deepEqual(await idsIn(file), ids);
});

test("tell() begins a new file when the old one was moved away", async () => {
  const file = join(folder, "rotated");
  const journal = openJournalListener({ name: "journal", file });
  await journal.tell(anEvent("1"));
  await rename(file, `${file}.1`);
  await journal.tell(anEvent("2"));
  await rm(file);
  await journal.tell(anEvent("3"));
  await journal.close();
  deepEqual([await idsIn(`${file}.1`), await idsIn(file)], [["1"], ["3"]]);
});

test("tell() goes on with a file that is there, on a line of its own", async () => {
  const file = join(folder, "half");
  await writeFile(file, 'whole\nhalf of a');
  const journal = openJournalListener({ name: "journal", file });
  await journal.tell(anEvent("1"));
  await journal.close();
  deepEqual(await idsIn(file), ["whole", "half of a", "1"]);
});

test("tell() throws where it cannot write, and writes again when it can", async () => {
  const place = join(folder, "later");
  const journal = openJournalListener({ name: "journal", file: join(place, "events") });
  await rejects(journal.tell(anEvent("1")), { code: "tell.journal-not-written", temporary: true, message: /ENOENT/ });
  await mkdir(place);
  await journal.tell(anEvent("2"));
  await journal.close();
  deepEqual(await idsIn(join(place, "events")), ["2"]);
});

test("tell() throws where the disk is full", { skip: existsSync("/dev/full") ? false : "there is no /dev/full" }, async () => {
  const journal = openJournalListener({ name: "journal", file: "/dev/full" });
  await rejects(journal.tell(anEvent("1")), { code: "tell.journal-not-written", temporary: true, message: /ENOSPC/ });
  await journal.close();
});

test("tell() writes a file that its owner alone may read", async () => {
  const file = join(folder, "private");
  const journal = openJournalListener({ name: "journal", file });
  await journal.tell(anEvent("1"));
  await journal.close();
  equal((await stat(file)).mode & 0o077, 0);
});

test("close() closes what was never opened", () => openJournalListener({ name: "journal", file: join(folder, "none") }).close());
