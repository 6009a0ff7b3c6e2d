// rebound ingest

import type { Engine } from "../../../engine/index.ts";
import { exits, UsageError } from "../exits.ts";
import { ingestMails, type Ingested, type TakenMail } from "../mails/ingest-mails.ts";
import { formHelp, formOf, formOptions, nameOf } from "../mails/mails-in.ts";
import { faultyFields } from "../print/faults.ts";
import { count } from "../print/words.ts";
import { textOf } from "../read-options.ts";
import type { Call, Verb } from "../verb.ts";
import { changeIn } from "../with-engine.ts";

const help = `rebound ingest FILE… | FOLDER… | - [--source SOURCE] [--json]
               [--mbox | --maildir | --mail]

Takes bounces in as if they had come by the mail or API intake, and works them
through. The same bounce twice counts once, so it may be repeated without fear.
Of a folder all files are taken, and those of the folders in it; of an mbox or
a Maildir, of any size, all mails.

  --source SOURCE   mail: bounce mails (the default)
                    smtp: JSON as for the API, such as {"reports":
                    [{"finalRecipient":"ada@example.com","reply":"452 …"}]}
${formHelp}

Exit code 65 when nothing could be read out of one; it is kept all the same:
see rebound notices --state unreadable. Exit code 66 when a file is not there.

Example:
  rebound ingest bounces/`;

export const ingest: Verb = {
  name: "ingest",
  summary: "take bounce mails or replies in from files",
  help,
  options: { ...formOptions, source: { type: "string" } },
  run(call) {
    const { positionals, values, terminal } = call;
    if (positionals.length === 0) throw new UsageError('Cannot ingest: no file is given, wanted one or more, or "-" for standard input');
    return changeIn(call, async (engine) => {
      const id = sourceOf(engine, textOf(values, "source") ?? "mail");
      const ingested = await ingestMails(engine, positionals, { id, form: formOf(values), terminal, onTaken: (mail) => tellMail(mail, call) });
      tellAll(ingested, call);
      if (ingested.missing > 0) return exits.noInput;
      if (ingested.worked.failed > 0) return exits.internal;
      return ingested.unreadable > 0 ? exits.data : exits.ok;
    });
  },
};

function sourceOf({ views }: Engine, id: string): string {
  const known = views.sources.map((source) => source.id);
  if (known.includes(id)) return id;
  throw new UsageError(`Cannot read --source: it is "${id}", wanted one of ${known.join(", ")}`);
}

/** In a folder or an mbox only what is wrong is worth a line. */
function tellMail({ isNamed, isUnderstood, ...taken }: TakenMail, { terminal, json }: Call): void {
  if (json) return terminal.value(taken);
  if (!isNamed && isUnderstood) return;
  const { notice, isNew, reports, faults } = taken;
  const wrong = faults.length === 0 ? "" : `, ${count(faults.length, "fault")} (${faultyFields(faults).join(", ")})`;
  terminal.line(`${nameOf(taken)}: ${isNew ? "kept" : "came before"} as notice ${notice}, ${isUnderstood ? count(reports, "recipient") : "unreadable"}${wrong}`);
}

function tellAll(ingested: Ingested, { terminal, json }: Call): void {
  if (json) return terminal.value({ summary: ingested });
  const { notices, isNew, cameBefore, unreadable, missing, recipients, worked } = ingested;
  const followed = Object.entries(worked.decisions).filter(([, number]) => number > 0);
  const parts = [
    `${isNew.toLocaleString("en-US")} new`,
    ...(cameBefore > 0 ? [`${cameBefore.toLocaleString("en-US")} came before`] : []),
    ...(unreadable > 0 ? [`${unreadable.toLocaleString("en-US")} unreadable`] : []),
    ...(missing > 0 ? [`${missing.toLocaleString("en-US")} that could not be opened`] : []),
    ...(worked.failed > 0 ? [`${worked.failed.toLocaleString("en-US")} failed: see \`rebound notices --state failed\``] : []),
    count(recipients, "recipient"),
    ...followed.map(([kind, number]) => `${number.toLocaleString("en-US")} × ${kind}`),
  ];
  terminal.line(`${count(notices, "notice")}: ${parts.join(", ")}`);
}
