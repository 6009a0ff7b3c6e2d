// rebound check

import { date, table } from "../table.ts";
import { UsageError, type Verb } from "../verb.ts";
import { withEngine } from "../with-engine.ts";

const help = `rebound check RECIPIENT… [--transactional] [--json]
rebound check --file FILE [--transactional] [--json]

Says for each recipient whether mail should be sent now: send, wait (until when), paused, or suppressed, and why.

  --file FILE        one recipient a line; "-" reads standard input
  --transactional    ask for transactional mail, which a pause does not hold`;

/** Recipients that are asked for at once. */
const GROUP = 1000;

export const check: Verb = {
  name: "check",
  summary: "ask whether mail should be sent to these people now",
  help,
  options: { file: { type: "string" }, transactional: { type: "boolean" } },
  async run({ positionals, values, program, terminal, json }) {
    const file = values["file"];
    const lines = typeof file === "string" ? Buffer.from(await terminal.read(file)).toString("utf8").split(/\r?\n/) : [];
    const recipients = [...positionals, ...lines.map((line) => line.trim()).filter((line) => line !== "")];
    if (recipients.length === 0) throw new UsageError("Cannot check: no recipient is given, wanted one or more, or --file");
    const stream = values["transactional"] === true ? "transactional" : "marketing";
    return withEngine(program, async ({ views }) => {
      for (let from = 0; from < recipients.length; from += GROUP) {
        const answers = await views.check({ recipients: recipients.slice(from, from + GROUP), stream });
        if (json) for (const answer of answers) terminal.value(answer);
        else terminal.line(table(["recipient", "verdict", "reason", "until"], answers.map(({ recipient, verdict, reason, until }) => [recipient, verdict, reason ?? "", date(until)])));
      }
    });
  },
};
