// Parts a text with labels into one block for each recipient.

import { isBlank } from "../../../../../mail/index.ts";
import { RECIPIENTS_READ } from "../../findings/finding.ts";
import { RECIPIENT_LABELS } from "../../recipients/recipient-labels.ts";
import { REASON_LABELS } from "../../sentences/reason-labels.ts";

export interface LabelledBlock {
  recipient: string;
  original?: string;
  reason?: string;
  diagnostic?: string;
  remote?: string;
  /** Index of the recipient's line. */
  readonly at: number;
  /** Index of the line of the diagnostic, else of the reason. */
  saidAt: number;
}

type Label = "recipient" | "original" | "reason" | "diagnostic" | "remote" | "other";

/** In the words of the programs that write them, lower case. */
const LABELS: readonly (readonly [words: RegExp, label: Label])[] = [
  [/^(?:failed |intended |undeliverable |invalid |rejected )?(?:recipient(?: address)?|address|error-for)(?:\(es\))?$/, "recipient"],
  [new RegExp(`^(?:${RECIPIENT_LABELS.source})$`, "u"), "recipient"],
  [/^original(?:ly)? (?:recipient |envelope )?address(?:ed)?$/, "original"],
  [/^(?:failure |bounce )?(?:reason|cause|explanation|error(?: message|-text)?|problem)$/, "reason"],
  [new RegExp(`^(?:${REASON_LABELS.source})$`, "u"), "reason"],
  [/^(?:diagnostic(?: code| information)?|server (?:response|message|said)|smtp (?:error|reply|response)|remote (?:server )?(?:response|said|reply))$/, "diagnostic"],
  [/^(?:remote (?:system|mta|host|server)|reporting server|host)$/, "remote"],
];

/** What closes a label. */
const SIGNS = /[:：]/;
const LABELLED = /^\s*(\p{L}[\p{L}() -]{1,40}?)\s*[:：]\s*(.*)$/u;
/** Also "[SMTP:ann@example.com]", as MailEnable has it. */
const ADDRESS = /[^\s<>()[\]:;,"：]{1,64}@[^\s<>()[\]:;,"]{1,189}/;
/** A value that is so long goes on no further. */
const LONGEST_VALUE = 4000;

/** A line without a label goes on with the value of the line before; a free line ends it. */
export function readBlocks(lines: readonly string[]): readonly LabelledBlock[] {
  const blocks: LabelledBlock[] = [];
  let label: Label = "other";
  for (const [at, line] of lines.entries()) {
    const [, name = "", value = ""] = (SIGNS.test(line) && LABELLED.exec(line)) || [];
    const known = labelOf(name);
    const last = blocks.at(-1);
    if (known === "recipient") {
      const [recipient] = ADDRESS.exec(value) ?? [];
      if (recipient !== undefined && blocks.length < RECIPIENTS_READ) blocks.push({ recipient, at, saidAt: at });
      label = "recipient";
    } else if (known !== undefined) {
      label = known;
      if (last) keep(last, label, value, at);
    } else if (isBlank(line)) label = "other";
    else if (last && label !== "other" && label !== "recipient" && name === "") last[label] = longer(last[label] ?? "", line);
  }
  return blocks;
}

function longer(value: string, line: string): string {
  return value.length < LONGEST_VALUE ? `${value} ${line.trim()}`.trim() : value;
}

function labelOf(name: string): Label | undefined {
  return name === "" ? undefined : LABELS.find(([words]) => words.test(name.toLowerCase()))?.[1];
}

/** Each once: what is said again is of the block for machines that follows. */
function keep(block: LabelledBlock, label: Label, value: string, at: number): void {
  if (label === "recipient" || label === "other" || block[label] !== undefined) return;
  block[label] = value;
  if (label === "diagnostic" || (label === "reason" && block.diagnostic === undefined)) block.saidAt = at;
}
