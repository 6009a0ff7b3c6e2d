// Takes files in by batches: each is kept and worked through before the next is read, so that memory stays bounded.

import { ReboundError } from "../../base/errors.ts";
import type { Engine, WorkedThrough } from "../../engine/index.ts";
import { filesBelow } from "./read-file.ts";
import type { Terminal } from "./terminal.ts";

/** One file that was taken in. */
export interface TakenFile {
  readonly file: string;
  /** Whether it was given by name, not found in a folder. */
  readonly isNamed: boolean;
  /** Id of its notice. */
  readonly notice: string;
  readonly isNew: boolean;
  readonly reports: number;
  readonly faults: ReturnType<Engine["views"]["readNotice"]>["faults"];
}

export interface Ingested {
  readonly files: number;
  readonly isNew: number;
  readonly cameBefore: number;
  readonly unreadable: number;
  /** Files that could not be read from disk. */
  readonly missing: number;
  readonly recipients: number;
  /** What this process has made of them; another that serves beside may have been first. */
  readonly worked: Pick<WorkedThrough, "failed" | "decisions">;
}

interface Source {
  readonly id: string;
  readonly terminal: Terminal;
  readonly onTaken: (file: TakenFile) => void;
}

interface LoadedFile {
  readonly file: string;
  readonly isNamed: boolean;
  readonly body: Uint8Array;
}

/** Files and bytes that are in memory at once, at the most; one file alone may be larger. */
const BATCH_FILES = 500;
const BATCH_BYTES = 16 * 1024 * 1024;

export async function ingestFiles(engine: Engine, places: readonly string[], source: Source): Promise<Ingested> {
  const sums = { files: 0, isNew: 0, cameBefore: 0, unreadable: 0, missing: 0, recipients: 0 };
  const worked = { failed: 0, decisions: { retry: 0, pause: 0, suppress: 0, nothing: 0 } };
  const onMissing = (): void => void (sums.missing += 1);
  for await (const batch of batchesOf(places, source.terminal, onMissing)) {
    const taken = await Promise.all(batch.map((loaded) => takeFile(engine, loaded, source.id)));
    for (const one of taken) {
      sums.files += 1;
      sums.recipients += one.reports;
      sums[one.isNew ? "isNew" : "cameBefore"] += 1;
      if (one.reports === 0) sums.unreadable += 1;
      source.onTaken(one);
    }
    await workThrough(engine, ({ failed, decisions }) => {
      worked.failed += failed;
      for (const kind of kinds) worked.decisions[kind] += decisions[kind];
    });
    source.terminal.progress(`${sums.files.toLocaleString("en-US")} files, ${sums.recipients.toLocaleString("en-US")} recipients: ${batch.at(-1)?.file ?? ""}`);
  }
  return { ...sums, worked };
}

async function* batchesOf(places: readonly string[], terminal: Terminal, onMissing: () => void): AsyncGenerator<readonly LoadedFile[]> {
  let batch: LoadedFile[] = [];
  let bytes = 0;
  for (const place of places) {
    for await (const loaded of loadedFrom(place, terminal, onMissing)) {
      batch.push(loaded);
      bytes += loaded.body.length;
      if (batch.length < BATCH_FILES && bytes < BATCH_BYTES) continue;
      yield batch;
      [batch, bytes] = [[], 0];
    }
  }
  if (batch.length > 0) yield batch;
}

/** A file that cannot be read is told and passed over. */
async function* loadedFrom(place: string, terminal: Terminal, onMissing: () => void): AsyncGenerator<LoadedFile> {
  const pass = (error: unknown): void => {
    if (!(error instanceof ReboundError)) throw error;
    terminal.note(error.message);
    onMissing();
  };
  try {
    for await (const file of filesBelow(place)) {
      const body = await terminal.read(file).catch(pass);
      if (body) yield { file, isNamed: file === place, body };
    }
  } catch (error) {
    pass(error);
  }
}

async function takeFile(engine: Engine, { file, isNamed, body }: LoadedFile, source: string): Promise<TakenFile> {
  const incoming = { source, headers: {}, body };
  const { id, isNew } = await engine.takeIn(incoming);
  const { reports, faults } = engine.views.readNotice(incoming);
  return { file, isNamed, notice: id, isNew, reports: reports.length, faults };
}

const kinds = ["retry", "pause", "suppress", "nothing"] as const;

/** Until nothing is left to do, whoever brought it. */
async function workThrough(engine: Engine, onWorked: (worked: WorkedThrough) => void): Promise<void> {
  for (let worked = await engine.workThrough(); worked.notices > 0; worked = await engine.workThrough()) onWorked(worked);
}
