// rebound config

import { table } from "../table.ts";
import { UsageError, type Verb } from "../verb.ts";

const help = `rebound config [explain] [--json]
rebound config sample

Without more, or with "explain": each setting with its value and where it came from (default, file, environment, flag).
With "sample": a rebound.toml with every setting at its default, to be redirected into a file.`;

export const config: Verb = {
  name: "config",
  summary: "show every setting and where its value came from",
  help,
  async run({ positionals: [what = "explain"], program, terminal, json }) {
    if (what === "sample") return terminal.line(program.config.sample());
    if (what !== "explain") throw new UsageError(`Cannot follow: "${what}" is given, wanted explain or sample`);
    const rows = program.config.explain();
    if (json) for (const row of rows) terminal.value(row);
    else terminal.line(table(["setting", "value", "from"], rows.map(({ setting, value, from }) => [setting, value, from])));
  },
};
