// rebound read

import { ReboundError } from "../../../base/errors.ts";
import { readMail, type Reading } from "../../../engine/index.ts";
import { writeEnhancedStatusCode, writeMailbox } from "../../../mail/index.ts";
import { exits, exitFor, UsageError } from "../exits.ts";
import { writeFaults } from "../print/faults.ts";
import { table } from "../print/table.ts";
import { count } from "../print/words.ts";
import { filesBelow } from "../read-file.ts";
import type { Call, Verb } from "../verb.ts";

const help = `rebound read FILE… | FOLDER… | - [--json]

Reads bounce mails and prints what they say of each recipient, without keeping
anything. With --json one line a mail; its faults say what is not as the RFC has
it. Of a folder all files are read, and those of the folders in it.

Exit code 65 when nothing could be read out of one of them.

Example:
  rebound read bounce.eml --json`;

export const read: Verb = {
  name: "read",
  summary: "print what bounce mails say, without keeping anything",
  help,
  async run(call) {
    if (call.positionals.length === 0) throw new UsageError('Cannot read: no file is given, wanted one or more, or "-" for standard input');
    let worst: number = exits.ok;
    for (const place of call.positionals) worst = Math.max(worst, await readPlace(place, call));
    return worst;
  },
};

/** A file that is not there does not keep the others from being read. */
async function readPlace(place: string, { terminal, json }: Call): Promise<number> {
  let worst: number = exits.ok;
  try {
    for await (const file of filesBelow(place)) {
      const reading = readMail(await terminal.read(file));
      if (reading.reports.length === 0) worst = exits.data;
      if (json) terminal.value({ file, ...reading });
      else terminal.line(textOf(file, reading, terminal.columns));
    }
  } catch (error) {
    if (!(error instanceof ReboundError)) throw error;
    terminal.note(error.message);
    return exitFor(error);
  }
  return worst;
}

function textOf(file: string, { reports, faults }: Reading, columns: number | undefined): string {
  const rows = reports.map((report) => [
    writeMailbox(report.finalRecipient),
    report.action,
    report.status ? writeEnhancedStatusCode(report.status) : "",
    report.remoteMta ?? "",
    report.diagnosticCode?.text ?? "",
  ]);
  return [
    `${file === "-" ? "standard input" : file}: ${count(reports.length, "recipient")}`,
    ...(rows.length > 0 ? [table(["recipient", "action", "status", "remote MTA", "diagnostic"], rows, columns)] : []),
    ...(faults.length > 0 ? ["Faults", ...writeFaults(faults)] : []),
    "",
  ].join("\n");
}
