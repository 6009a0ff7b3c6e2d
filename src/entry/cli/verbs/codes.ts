// rebound codes

import { exits } from "../exits.ts";
import { table } from "../print/table.ts";
import type { Verb } from "../verb.ts";

const help = `rebound codes [--json]

Lists every enhanced status code of the registry and every reply code of SMTP,
with what each means and the reason that Rebound takes it for. With --json one
line a code: who says it, what is behind it, what to do, when it is tried again,
what it is not.

For one of them: rebound explain 4.3.1

Example:
  rebound codes`;

export const codes: Verb = {
  name: "codes",
  summary: "list all enhanced and basic codes",
  help,
  most: 0,
  async run({ terminal, json, program }) {
    const pages = program().openExplainer().codes();
    if (json) for (const page of pages) terminal.value(page);
    else terminal.line(table(["code", "title", "reason"], pages.map(({ code, title, reason }) => [code, title, reason ?? ""]), terminal.columns));
    return exits.ok;
  },
};
