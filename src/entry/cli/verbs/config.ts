// rebound config

import { nearest } from "../../../base/nearest.ts";
import { UsageError } from "../exits.ts";
import { table } from "../print/table.ts";
import type { ConfigDesk, Verb } from "../verb.ts";

const help = `rebound config [SETTING…] [--json]
rebound config sample

Shows each setting with its value and where that came from: the default, a line
of the file, the environment, or the command line. With SETTING only those whose
names begin so. Secrets show as ***.

With "sample": a rebound.toml with every setting at its default.

Examples:
  rebound config http
  rebound config policy.mail-system-full
  rebound config sample > rebound.toml`;

export const config: Verb = {
  name: "config",
  summary: "show every setting and where its value came from",
  help,
  async run({ positionals, program, terminal, json }) {
    const desk = program().config;
    const [what, ...others] = positionals;
    if (what === "sample" && others.length === 0) return terminal.line(desk.sample().trimEnd());
    const rows = rowsBeginning(desk.explain(), what === "explain" ? others : positionals);
    if (json) for (const row of rows) terminal.value(row);
    else terminal.line(table(["setting", "value", "from"], rows.map(({ setting, value, from }) => [setting, value, from]), terminal.columns));
  },
};

function rowsBeginning(rows: ReturnType<ConfigDesk["explain"]>, beginnings: readonly string[]): ReturnType<ConfigDesk["explain"]> {
  const strange = beginnings.find((beginning) => !rows.some(({ setting }) => isMeant(setting, beginning)));
  if (strange !== undefined) throw new UsageError(`Cannot show: "${strange}" is no setting, wanted ${insteadOf(strange, rows.map(({ setting }) => setting))}`);
  return beginnings.length === 0 ? rows : rows.filter(({ setting }) => beginnings.some((beginning) => isMeant(setting, beginning)));
}

function isMeant(setting: string, beginning: string): boolean {
  return setting === beginning || setting.startsWith(`${beginning}.`);
}

function insteadOf(word: string, settings: readonly string[]): string {
  const groups = [...new Set(settings.map((setting) => setting.split(".", 1)[0] ?? ""))];
  const near = nearest(word, [...settings, ...groups, "sample"]);
  return near === undefined ? `"sample", one that \`rebound config\` lists, or one of the groups ${groups.join(", ")}` : `"${near}"`;
}
