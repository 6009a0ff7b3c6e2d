// rebound read

import { isUnderstood, readMail, type MailReading } from "../../../engine/index.ts";
import { exits, UsageError } from "../exits.ts";
import { formHelp, formOf, formOptions, mailsIn, nameOf, type FoundMail } from "../mails/mails-in.ts";
import { tellProgress } from "../mails/tell-progress.ts";
import { writeReading } from "../print/reading.ts";
import type { Verb } from "../verb.ts";

const help = `rebound read FILE… | FOLDER… | - [--mbox | --maildir | --mail] [--json]

Reads bounce mails and prints what each is, what it says of each recipient and
in which part and lines of the mail that stands, without keeping anything. Of a
folder all files are read, and those of the folders in it; of an mbox or a
Maildir, of any size, all mails.

${formHelp}

With --json one line a mail: its kind, the form that it was read by, a report
for each recipient with where each value was found, and its faults.

Exit code 65 when nothing could be read out of one of them, 66 when a file is
not there.

Example:
  rebound read bounce.eml --json`;

export const read: Verb = {
  name: "read",
  summary: "print what bounce mails say, without keeping anything",
  help,
  options: formOptions,
  async run({ positionals, values, terminal, json }) {
    if (positionals.length === 0) throw new UsageError('Cannot read: no file is given, wanted one or more, or "-" for standard input');
    let worst: number = exits.ok;
    const raise = (exit: number): void => void (worst = Math.max(worst, exit));
    const progress = tellProgress(terminal);
    for await (const found of mailsIn(positionals, { form: formOf(values), terminal, onMissing: () => raise(exits.noInput) })) {
      const reading = readFound(found);
      if (!isUnderstood(reading)) raise(exits.data);
      if (json) terminal.value({ file: found.file, ...(found.mail !== undefined && { mail: found.mail }), ...reading });
      else terminal.line(writeReading(nameOf(found), reading, terminal.columns));
      progress(found);
      await terminal.drained();
    }
    return worst;
  },
};

function readFound({ body, faults }: FoundMail): MailReading {
  const reading = readMail(body);
  return { ...reading, faults: [...reading.faults, ...faults] };
}
