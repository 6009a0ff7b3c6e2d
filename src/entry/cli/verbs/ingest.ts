// rebound ingest

import { exits, textOf, UsageError, type Verb } from "../verb.ts";
import { withEngine } from "../with-engine.ts";

const help = `rebound ingest FILE… | - [--source SOURCE] [--json]

Takes bounces in as if they had come by the mail or API intake, and works them through.
The same bounce twice counts once.

  --source SOURCE   dsn (a bounce mail, the default) or smtp (JSON: {"reports":[{"finalRecipient":…,"reply":…}]})`;

export const ingest: Verb = {
  name: "ingest",
  summary: "take bounce mails or replies in from files",
  help,
  options: { source: { type: "string" } },
  run: ({ positionals, values, program, terminal, json }) => {
    if (positionals.length === 0) throw new UsageError('Cannot ingest: no file is given, wanted one or more, or "-" for standard input');
    const source = textOf(values, "source") ?? "dsn";
    return withEngine(program, async (engine) => {
      let unreadable = 0;
      for (const [index, file] of positionals.entries()) {
        terminal.progress(`${index + 1} of ${positionals.length}: ${file}`);
        const body = await terminal.read(file);
        const { id, isNew } = await engine.takeIn({ source, headers: {}, body });
        const { reports, faults } = engine.views.readNotice({ source, headers: {}, body });
        if (reports.length === 0) unreadable += 1;
        if (json) terminal.value({ file, notice: id, isNew, reports: reports.length, faults });
        else terminal.line(`${file}: ${isNew ? "kept" : "came before"} as notice ${id}, ${reports.length} recipients${faults.length > 0 ? `, ${faults.length} faults` : ""}`);
      }
      while ((await engine.workThrough()).notices > 0);
      return unreadable > 0 ? exits.data : exits.ok;
    });
  },
};
