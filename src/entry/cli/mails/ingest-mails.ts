// Takes mails of files in by batches: each is kept and worked through before the next is read, so that memory stays bounded.

import { isUnderstood, type Engine, type WorkedThrough } from "../../../engine/index.ts";
import type { Fault } from "../../../mail/index.ts";
import { mailsIn, nameOf, type FoundMail, type MailSearch } from "./mails-in.ts";
import type { Terminal } from "../terminal.ts";

/** One mail that was taken in, or one file of replies. */
export interface TakenMail extends Pick<FoundMail, "file" | "mail" | "isNamed"> {
  /** Id of its notice. */
  readonly notice: string;
  readonly isNew: boolean;
  readonly reports: number;
  /** Whether anything could be made of it, though it may tell of no recipient. */
  readonly isUnderstood: boolean;
  readonly faults: readonly Fault[];
}

export interface Ingested {
  readonly notices: number;
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
  readonly form: MailSearch["form"];
  readonly terminal: Terminal;
  readonly onTaken: (mail: TakenMail) => void;
}

/** Mails and bytes that are in memory at once, at the most; one mail alone may be larger. */
const BATCH_MAILS = 500;
const BATCH_BYTES = 16 * 1024 * 1024;

export async function ingestMails(engine: Engine, places: readonly string[], source: Source): Promise<Ingested> {
  const sums = { notices: 0, isNew: 0, cameBefore: 0, unreadable: 0, missing: 0, recipients: 0 };
  const worked = { failed: 0, decisions: { retry: 0, pause: 0, suppress: 0, nothing: 0 } };
  const onMissing = (): void => void (sums.missing += 1);
  for await (const batch of batchesOf(places, { ...source, onMissing })) {
    const taken = await Promise.all(batch.map((found) => takeMail(engine, found, source.id)));
    for (const one of taken) {
      sums.notices += 1;
      sums.recipients += one.reports;
      sums[one.isNew ? "isNew" : "cameBefore"] += 1;
      if (!one.isUnderstood) sums.unreadable += 1;
      source.onTaken(one);
    }
    await workThrough(engine, ({ failed, decisions }) => {
      worked.failed += failed;
      for (const kind of kinds) worked.decisions[kind] += decisions[kind];
    });
    const last = batch.at(-1);
    source.terminal.progress(`${sums.notices.toLocaleString("en-US")} notices, ${sums.recipients.toLocaleString("en-US")} recipients: ${last ? nameOf(last) : ""}`);
  }
  return { ...sums, worked };
}

async function* batchesOf(places: readonly string[], search: MailSearch): AsyncGenerator<readonly FoundMail[]> {
  let batch: FoundMail[] = [];
  let bytes = 0;
  for await (const found of mailsIn(places, search)) {
    batch.push(found);
    bytes += found.body.length;
    if (batch.length < BATCH_MAILS && bytes < BATCH_BYTES) continue;
    yield batch;
    [batch, bytes] = [[], 0];
  }
  if (batch.length > 0) yield batch;
}

async function takeMail(engine: Engine, { file, mail, isNamed, body, faults }: FoundMail, source: string): Promise<TakenMail> {
  const incoming = { source, headers: {}, body };
  const { id, isNew } = await engine.takeIn({ ...incoming, fromFile: true });
  const reading = engine.views.readNotice(incoming);
  return { file, mail, isNamed, notice: id, isNew, reports: reading.reports.length, isUnderstood: isUnderstood(reading), faults: [...reading.faults, ...faults] };
}

const kinds = ["retry", "pause", "suppress", "nothing"] as const;

/** Until nothing is left to do, whoever brought it. */
async function workThrough(engine: Engine, onWorked: (worked: WorkedThrough) => void): Promise<void> {
  for (let worked = await engine.workThrough(); worked.notices > 0; worked = await engine.workThrough()) onWorked(worked);
}
