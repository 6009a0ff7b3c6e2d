// Writes docs/settings.md: every setting with its default, its meaning and its names.

import { toToml } from "./sample.ts";
import { mayBeInFile, rowNames } from "./names.ts";
import { settings, type Setting, type SettingName } from "./settings.ts";

const HEAD = `# Settings

Rebound reads its settings once, when it starts, from four places. Each goes over those above it:

1. the defaults below;
2. \`rebound.toml\` in the working directory, or the file that \`--config FILE\` or \`REBOUND_CONFIG\` names;
3. the environment: \`policy.doubt-hold\` is \`REBOUND_POLICY_DOUBT_HOLD\`; lists have commas; a variable that is empty counts as not set;
4. flags: \`--set policy.doubt-hold=3d\`, as often as you like.

\`rebound config\` shows every setting with its value and where it came from, \`rebound config sample > rebound.toml\` writes a file with all
of them. What cannot be followed is told all at once, with exit code 78: a setting that does not exist is a fault and not passed over.

Durations are a whole number and one of \`ms\`, \`s\`, \`m\`, \`h\`, \`d\`, \`w\`; sizes a whole number and one of \`b\`, \`kb\`, \`mb\`, \`gb\` (1024 bytes are
1kb). Relative paths start from the working directory; \`<data.dir>\` in front of a path is the value of that setting.

A **secret** may stand in a file of its own: give the path with \`-file\` behind the setting's name (in the file
\`secret-file = "/run/secrets/callback"\` below \`[outlets.callback]\`, or \`REBOUND_OUTLETS_CALLBACK_SECRET_FILE\`). Secrets are never shown.
`;

const BEFORE: Readonly<Record<string, string>> = {
  listeners: `Each \`[[listeners]]\` in the file is one listener; \`<number>\` is its place, from 1. In the environment the first one's URL is
\`REBOUND_LISTENERS_1_URL\`.`,
  policy: `\`<reason>\` is one of the list of reasons, such as \`mail-system-full\`: \`[policy.mail-system-full]\` in the file,
\`REBOUND_POLICY_MAIL_SYSTEM_FULL_ATTEMPTS\` in the environment. Each reason has defaults of its own, which \`rebound config\` shows; what you set
for one reason changes that setting of that reason alone. \`default\` in the place of a reason (\`[policy.default]\`) is for every reason that is
tried again by itself, and a setting of one reason goes over it; a reason that is over at once, such as an address that never was, keeps its own.

When you give \`delays\`, \`attempts\` is their number where you do not say otherwise. When you choose the schedule that a reason does not have by
itself, a ladder is 24h, 48h, 72h, 1w and a backoff begins with 15m, doubles up to 12h and leaves half of each delay to chance.`,
};

export function writeSettingsPage(): string {
  const groups = Map.groupBy(rowNames(), (row) => row.slice(0, row.indexOf(".")));
  return [HEAD, ...[...groups].map(([group, rows]) => section(group, rows))].join("\n");
}

function section(group: string, rows: readonly SettingName[]): string {
  const before = BEFORE[group];
  return `## ${group}\n\n${before === undefined ? "" : `${before}\n\n`}| setting | default | wanted | what it is |\n|---|---|---|---|\n${rows.map(line).join("")}`;
}

function line(row: SettingName): string {
  const setting: Setting = settings[row];
  return `| \`${row}\` | ${usual(row, setting)} | ${setting.kind.wanted} | ${setting.says}${mark(setting)} |\n`;
}

function usual(row: SettingName, { default: raw }: Setting): string {
  if (row.includes("<reason>")) return "the reason's own";
  return raw === undefined ? "" : `\`${toToml(raw)}\``;
}

function mark(setting: Setting): string {
  if (setting.secret === true) return " **Secret.**";
  return mayBeInFile(setting) ? " May stand in a file of its own, like a secret." : "";
}
