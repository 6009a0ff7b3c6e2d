// rebound read

import { writeEnhancedStatusCode, writeMailbox } from "../../../mail/index.ts";
import type { Reading } from "../../../engine/index.ts";
import { table } from "../table.ts";
import { exits, UsageError, type Verb } from "../verb.ts";
import { readMail } from "../../../engine/index.ts";

const help = `rebound read FILE… | - [--json]

Reads bounce mails and prints what they say of each recipient, without keeping anything.
With --json one line a mail; the faults say what is not as the RFC has it. Exit code 65 when nothing could be read out of one.`;

export const read: Verb = {
  name: "read",
  summary: "print what bounce mails say, without keeping anything",
  help,
  async run({ positionals, terminal, json }) {
    if (positionals.length === 0) throw new UsageError('Cannot read: no file is given, wanted one or more, or "-" for standard input');
    let isAllRead = true;
    for (const file of positionals) {
      const reading = readMail(await terminal.read(file));
      isAllRead &&= reading.reports.length > 0;
      if (json) terminal.value({ file, ...reading });
      else terminal.line(textOf(file, reading));
    }
    return isAllRead ? exits.ok : exits.data;
  },
};

function textOf(file: string, { reports, faults }: Reading): string {
  const rows = reports.map((report) => [
    writeMailbox(report.finalRecipient),
    report.action,
    report.status ? writeEnhancedStatusCode(report.status) : "",
    report.remoteMta ?? "",
    report.diagnosticCode?.text ?? "",
  ]);
  const told = faults.map(({ field, found, breaks }) => `  ${field} is "${found}", wanted as in ${breaks}`);
  return [
    `${file}: ${reports.length === 1 ? "1 recipient" : `${reports.length} recipients`}`,
    ...(rows.length > 0 ? [table(["recipient", "action", "status", "remote MTA", "diagnostic"], rows)] : []),
    ...(told.length > 0 ? ["Faults", ...told] : []),
  ].join("\n");
}
