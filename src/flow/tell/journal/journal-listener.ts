// Writes each event as a line of JSON into a file, for tools that follow files.

import { ListenerError } from "../../../base/errors.ts";
import type { Listener } from "../listener.ts";
import { writeEvent } from "../write-event.ts";
import { journalFile } from "./journal-file.ts";

export interface JournalListenerOptions {
  readonly name: string;
  /** Its folder has to be there. */
  readonly file: string;
}

export function openJournalListener({ name, file: path }: JournalListenerOptions): Listener {
  const file = journalFile(path);
  let last: Promise<unknown> = Promise.resolve();

  function afterTheLast(work: () => Promise<void>): Promise<void> {
    const run = last.then(work);
    last = run.catch(() => {});
    return run;
  }

  return {
    name,
    tell: (event) =>
      afterTheLast(() => file.append(JSON.stringify(writeEvent(event)))).catch((error: unknown): never => {
        throw new ListenerError("tell.journal-not-written", `Cannot write journal: "${path}" takes no line (${wordsOf(error)}), wanted a file that can be written`, { temporary: true, cause: error });
      }),
    close: () => afterTheLast(() => file.close()),
  };
}

function wordsOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : String(error);
}
