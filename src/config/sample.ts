// Writes a rebound.toml with every setting at its default, each commented out.

import type { BuiltIn } from "./config.ts";
import type { Raw } from "./kind.ts";
import { EVERY_REASON, mayBeInFile, rowNames } from "./names.ts";
import { writeReasonPolicy } from "./reason-policy.ts";
import { settings, type Setting, type SettingName } from "./settings.ts";

const HEAD = `# Settings of Rebound. A line such as "#port = 4310" shows a default or an example: take the "#" away to change it.
# The environment and --set go over what stands here. See docs/settings.md.
`;

/** For settings without a default. */
const EXAMPLES: { readonly [N in SettingName]?: Raw } = {
  "smtp.tls-key": "/etc/rebound/key.pem",
  "smtp.tls-cert": "/etc/rebound/cert.pem",
  "outlets.smtp.relay": "mx.example.com:25",
  "outlets.smtp.relay-user": "rebound",
  "outlets.smtp.relay-password": "/etc/rebound/relay-password",
  "outlets.smtp.routes.<domain>": "mx.example.com:25",
  "outlets.callback.url": "https://app.example.com/rebound/due",
  "outlets.callback.secret": "/etc/rebound/callback-secret",
  "listeners.<number>.name": "crm",
  "listeners.<number>.url": "https://crm.example.com/rebound/events",
  "listeners.<number>.secret": "/etc/rebound/crm-secret",
  "listeners.<number>.types": ["recipient.paused", "recipient.suppressed"],
  "rules.folder": "./rules",
  "log.format": "text",
};

const EVERY = `# For every reason that is tried again by itself; what stands below for one reason goes over it.
[policy.${EVERY_REASON}]
#attempts = 4
#when-spent = "pause"
#pause = "30d"
`;

export function writeSample({ policy }: Pick<BuiltIn, "policy">): string {
  const tables = Map.groupBy(rowNames().filter((row) => !row.includes("<reason>")), headingOf);
  const plain = [...tables].map(([heading, rows]) => `${heading}\n${rows.map(lineFor).join("")}`);
  const reasons = Object.entries(policy.byReason).map(([reason, one]) => {
    const lines = writeReasonPolicy(one).map(({ field, raw }) => `#${field} = ${toToml(raw)}\n`);
    return `[policy.${reason}]\n${lines.join("")}`;
  });
  return [HEAD, ...plain, EVERY, ...reasons].join("\n");
}

function headingOf(row: SettingName): string {
  const table = row.slice(0, row.lastIndexOf("."));
  return table === "listeners.<number>" ? "#[[listeners]]" : `[${table}]`;
}

/** A value that may come from a file is shown so, unless it has a default. */
function lineFor(row: SettingName): string {
  const { default: raw, says, ...setting }: Setting = settings[row];
  const key = row.endsWith("<domain>") ? '"example.com"' : lastOf(row);
  const behind = raw === undefined && mayBeInFile({ ...setting, says }) ? "-file" : "";
  return `# ${says}\n#${key}${behind} = ${toToml(raw ?? EXAMPLES[row] ?? "")}\n`;
}

function lastOf(name: string): string {
  return name.slice(name.lastIndexOf(".") + 1);
}

/** A basic string of TOML is one of JSON, save for one character that stands bare in JSON. */
export function toToml(raw: Raw): string {
  if (typeof raw === "object") return `[${raw.map(toToml).join(", ")}]`;
  return typeof raw === "string" ? JSON.stringify(raw).replaceAll("\u007f", "\\u007f") : String(raw);
}
