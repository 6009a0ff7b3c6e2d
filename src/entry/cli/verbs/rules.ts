// rebound rules

import { readdir } from "node:fs/promises";
import { basename, join } from "node:path";
import { ReboundError } from "../../../base/errors.ts";
import { atLine, readRuleFile, type KnownOfReply, type RuleSet, type Trial } from "../../../engine/index.ts";
import { SMTP_PHASES } from "../../../mail/index.ts";
import { exits, UsageError } from "../exits.ts";
import { count } from "../print/words.ts";
import { isFolder, unreadable } from "../read-file.ts";
import type { Call, Verb } from "../verb.ts";

const LONGEST_WANTED = 100;

const help = `rebound rules check FILE… [--json]
rebound rules test TEXT [--phase PHASE] [--remote-mta HOST] [--domain NAME]
                   [--json]

Rules say what replies mean. Your own stand in the folder that "rules.folder"
names, and are asked before those that come with Rebound.

  check  reads files of rules, or folders of them, and proves them: each example
         is caught by its rule and by no other, no near miss is, and no pattern
         is unsafe; what is wrong is named with its line, and the exit code 65
  test   shows how a reply comes to its rule: which rules fit, of which the
         first decides, and which would fit but for one condition; what is known
         beside its words is told by options: where in the dialogue it was said
         (connect, helo, tls, auth, mail, rcpt, data), the host that said it,
         and the recipient's domain

Examples:
  rebound rules check rules/ours.toml
  rebound rules test "452 4.3.1 Mail system full"
  rebound rules test "452 Sorry" --phase mail --remote-mta mx.example.com`;

export const rules: Verb = {
  name: "rules",
  summary: "check your own rules, or see how a reply comes to its rule",
  help,
  options: { phase: { type: "string" }, "remote-mta": { type: "string" }, domain: { type: "string" } },
  async run(call) {
    const [what, ...given] = call.positionals;
    if (what === "check" && given.length > 0) return check(given, call);
    const reply = given.join(" ").trim();
    if (what === "test" && reply !== "") return tell(call.program().openExplainer().tryRules(reply, knownOf(call.values)), call);
    throw new UsageError(`Cannot follow: "rules ${call.positionals.join(" ")}", wanted "rules check FILE" or "rules test TEXT"`);
  },
};

function knownOf({ phase, "remote-mta": remoteMta, domain }: Call["values"]): KnownOfReply {
  const told = SMTP_PHASES.find((one) => one === phase);
  if (phase !== undefined && told === undefined) throw new UsageError(`Cannot follow: "--phase ${String(phase)}", wanted one of ${SMTP_PHASES.join(", ")}`);
  return {
    ...(told !== undefined && { phase: told }),
    ...(typeof remoteMta === "string" && { remoteMta }),
    ...(typeof domain === "string" && { domain }),
  };
}

interface RuleFile {
  readonly file: string;
  readonly text: string;
  readonly ruleSet?: RuleSet;
  readonly faults: readonly string[];
}

async function check(places: readonly string[], { terminal, program, json }: Call): Promise<number> {
  const files: RuleFile[] = [];
  for (const place of places) for (const file of await filesOf(place)) files.push(await readRules(file, files.length, terminal.read));
  const sets = files.flatMap(({ ruleSet, faults }) => (ruleSet && faults.length === 0 ? [ruleSet] : []));
  const proven = program().openExplainer().proveRules(sets);
  let wrong = 0;
  for (const { file, text, ruleSet, faults } of files) {
    const all = [...faults, ...(proven.get(ruleSet?.authority ?? "") ?? []).map((fault) => atLine(text, fault))];
    for (const fault of all) {
      if (json) terminal.value(faultOf(file, fault));
      else terminal.line(`${file}: ${fault}`);
    }
    wrong += all.length;
  }
  const rulesIn = sets.reduce((sum, set) => sum + set.rules.length, 0);
  terminal.note(wrong === 0 ? `${count(files.length, "file")}, ${count(rulesIn, "rule")}: all is well` : `${count(files.length, "file")}: ${count(wrong, "fault")}`);
  return wrong === 0 ? exits.ok : exits.data;
}

function faultOf(file: string, fault: string): { readonly file: string; readonly line?: number; readonly fault: string } {
  const [, line, says = fault] = /^line (\d+): ([^]*)$/.exec(fault) ?? [];
  return { file, ...(line !== undefined && { line: Number(line) }), fault: says };
}

/** Those that end so, in a folder and below it; a file itself, whatever its name. */
async function filesOf(place: string): Promise<readonly string[]> {
  if (!(await isFolder(place))) return [place];
  const entries = await readdir(place, { recursive: true }).catch((error: unknown) => {
    throw unreadable(place, error);
  });
  const files = entries.filter((file) => file.endsWith(".toml"));
  if (files.length === 0) throw new ReboundError("cli.no-input", `Cannot check "${place}": no file in it ends in ".toml"`);
  return files.toSorted().map((file) => join(place, file));
}

/** Files of the same name are authorities of their own all the same. */
async function readRules(file: string, number: number, read: Call["terminal"]["read"]): Promise<RuleFile> {
  const text = new TextDecoder().decode(await read(file));
  return { file, text, ...readRuleFile(`operator/${number}-${basename(file, ".toml")}`, text) };
}

function tell(trial: Trial, { terminal, json }: Call): number {
  if (json) terminal.value(trial);
  else terminal.line(writeTrial(trial));
  return exits.ok;
}

function writeTrial({ classification: { reason, rule, confidence }, fits, near }: Trial): string {
  const [, ...others] = fits;
  const matched = fits[0]?.matched;
  return [
    `${reason}, by ${rule}, confidence ${confidence}${matched === undefined ? "" : `, which caught "${matched}"`}`,
    ...(others.length > 0 ? ["", "Further rules that fit, in order"] : []),
    ...others.map((one) => `  ${one.rule}: ${one.reason}, ${one.confidence}${one.matched === undefined ? "" : `, "${one.matched}"`}`),
    ...(near.length > 0 ? ["", "Rules that would fit but for one condition"] : []),
    ...near.map((one) => `  ${one.rule}: ${one.reason}; ${whyNot(one)}`),
  ].join("\n");
}

function whyNot({ failed: { field, found, wanted } }: Trial["near"][number]): string {
  if (field === "pattern") return `its words are others: ${shortened(wanted)}`;
  return `${field} is ${found ?? "not known"}, wanted ${shortened(wanted)}`;
}

/** Patterns may be long; `--json` has them whole. */
function shortened(text: string): string {
  return text.length > LONGEST_WANTED ? `${text.slice(0, LONGEST_WANTED)}…` : text;
}
