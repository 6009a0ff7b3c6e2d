// rebound explain

import { existsSync } from "node:fs";
import { ReboundError } from "../../../base/errors.ts";
import { isNoCode, readMail, type Explainer, type Explanation } from "../../../engine/index.ts";
import { splitMails } from "../../../mail/index.ts";
import { exits, UsageError } from "../exits.ts";
import { writeExplanation } from "../print/explanation.ts";
import { count } from "../print/words.ts";
import type { Call, Verb } from "../verb.ts";

const help = `rebound explain TEXT | FILE | - [--json]

Says what a failure means, whose fault it is, what Rebound does about it and
when, and what the sender can do.

  TEXT   a reply as the server gave it, an enhanced status code, or a reply code
  FILE   a bounce mail, an mbox of them, or a reply; "-" is standard input

Examples:
  rebound explain "452 4.3.1 Mail system full"
  rebound explain 4.3.1
  rebound explain bounce.eml`;

export const explain: Verb = {
  name: "explain",
  summary: "say what a reply, a code or a bounce mail means",
  help,
  async run(call) {
    const given = call.positionals.join(" ").trim();
    if (given === "") throw new UsageError("Cannot explain: nothing is given, wanted a reply, a code, a file, or \"-\" for standard input");
    const explainer = call.program().openExplainer();
    if (given !== "-" && !existsSync(given)) return tell(call, [explainer.explain(worthExplaining(given))]);
    return explainFile(given, call, explainer);
  },
};

/** Digits and dots alone that are no code, and a name of a file that is not there, are slips and no replies. */
function worthExplaining(given: string): string {
  if (isNoCode(given)) {
    throw new ReboundError("cli.no-code", `Cannot explain: "${given}" is no code, wanted a reply code such as 452 or an enhanced status code such as 4.3.1`);
  }
  if (/^[^\s"<>]+\.(eml|msg|txt|mbox|json)$|^\.{0,2}\/\S+$/i.test(given)) throw new ReboundError("cli.no-input", `Cannot read "${given}": there is no such file`);
  return given;
}

async function explainFile(file: string, call: Call, explainer: Explainer): Promise<number> {
  const bytes = await call.terminal.read(file);
  const mails = await mailsOf(file, bytes);
  const explanations = mails.flatMap((mail) => explainer.explainMail(mail));
  if (explanations.length > 0) return tell(call, explanations);
  if (isReply(bytes)) return tell(call, [explainer.explain(new TextDecoder().decode(bytes).trim())]);
  const reports = mails.flatMap((mail) => readMail(mail).reports);
  if (reports.length > 0) {
    call.terminal.note(`Nothing in it has failed: ${count(reports.length, "recipient")}, ${[...new Set(reports.map(({ action }) => action))].join(", ")}.`);
    return exits.ok;
  }
  const name = file === "-" ? "standard input" : `"${file}"`;
  call.terminal.note(`Cannot explain ${name}: no failed recipient could be read out of it; \`rebound read ${file}\` says why`);
  return exits.data;
}

/** Those of an mbox, or the one that it is. */
async function mailsOf(file: string, bytes: Uint8Array): Promise<readonly Uint8Array[]> {
  return Array.fromAsync(splitMails([bytes], { form: file.endsWith(".eml") ? "mail" : undefined, mostBytes: bytes.length }), (mail) => mail.bytes);
}

/** No reply of several lines is longer. */
const LONGEST_REPLY = 8192;

/** A short text that does not begin as a mail does, with a field or with a line of an mbox. */
function isReply(bytes: Uint8Array): boolean {
  if (bytes.length === 0 || bytes.length > LONGEST_REPLY) return false;
  return /^\s*[245]\d\d(?:[ -]|\s*$)/.test(new TextDecoder().decode(bytes.subarray(0, 100)));
}

function tell({ terminal, json, program }: Call, explanations: readonly Explanation[]): number {
  if (json) {
    for (const explanation of explanations) terminal.value(explanation);
    return exits.ok;
  }
  const now = program().now();
  const alike = Map.groupBy(explanations, ({ given, classification }) => `${classification.rule} ${given}`);
  const texts = [...alike.values()].flatMap(([first, ...others]) => (first ? [writeExplanation([first, ...others], terminal.columns, now)] : []));
  terminal.line(texts.join(`\n\n${"─".repeat(40)}\n\n`));
  return exits.ok;
}
