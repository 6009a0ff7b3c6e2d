// The text of docs/codes.md: every code in a table, what each has of its own, and what is told of each reason.

import { duration } from "../src/entry/cli/print/words.ts";
import type { CodePage, CodeSchedule } from "../src/engine/index.ts";
import type { Reason, ReasonGuide } from "../src/flow/classify/index.ts";

const HEADS: readonly (readonly [part: keyof Omit<ReasonGuide, "fault">, head: string])[] = [
  ["sentBy", "Who says it"],
  ["causes", "What may be behind it"],
  ["marketer", "As a marketer"],
  ["developer", "As a developer"],
  ["confusedWith", "Not to be confused with"],
];

const inCell = (text: string): string => text.replaceAll("|", "\\|").replaceAll("\n", " ");

/** A cell of a table, a section of its own, and the reason's section behind it. */
export function writeCodesPage(pages: readonly CodePage[], guideOf: (reason: Reason) => ReasonGuide): string {
  const rows = pages.map(({ code, title, meaning, reason, references, guide }) => {
    const name = guide ? `[${code}](#${anchorOf(code)})` : code;
    return `| ${name} | ${inCell(title)} | ${inCell(meaning)} | ${reason ? `[${reason}](#${reason})` : ""} | ${references.join(", ")} |\n`;
  });
  const reasons = [...new Set(pages.flatMap(({ reason }) => reason ?? []))];
  return [
    "# Codes and what to do about them\n\nThe same as `rebound explain CODE` and `GET /v1/codes` tell.\n\n",
    `| code | title | meaning | taken for | from |\n|---|---|---|---|---|\n${rows.join("")}`,
    "\n## Code by code\n\nWhat each has of its own; the rest is as its reason has it, further down.\n",
    ...pages.flatMap((page) => (page.guide ? [codeSection(page, page.guide, guideOf(page.reason ?? "unknown"))] : [])),
    "\n## Reason by reason\n",
    ...reasons.map((reason) => `\n### ${reason}\n\n${listsOf(guideOf(reason))}`),
  ].join("");
}

/** As a heading's link is made. */
function anchorOf(code: string): string {
  return `code-${code.toLowerCase().replaceAll(".", "")}`;
}

function codeSection({ code, title, meaning, reason, seenAs, schedule }: CodePage, guide: ReasonGuide, common: ReasonGuide): string {
  const own = Object.fromEntries(Object.entries(guide).filter(([part, says]) => common[part as keyof ReasonGuide] !== says));
  const others = seenAs.length === 0 ? "" : `**Used for something else, too**\n\n${seenAs.map((text) => `- ${text}\n`).join("")}\n`;
  const rest = reason === undefined ? "" : `Else as [${reason}](#${reason}).\n`;
  return `\n### Code ${code}\n\n*${title}.* ${meaning}\n\n${listsOf(own)}${others}**When it is tried again**\n\n${schedule.map(writeSchedule).join("")}\n${rest}`;
}

function listsOf({ fault, ...guide }: Partial<ReasonGuide>): string {
  const lists = HEADS.flatMap(([part, head]) => {
    const texts = guide[part] ?? [];
    return texts.length === 0 ? [] : [`**${head}**\n\n${texts.map((text) => `- ${text}\n`).join("")}\n`];
  });
  return `${fault === undefined ? "" : `${fault}\n\n`}${lists.join("")}`;
}

function writeSchedule({ code, waitsMs, sentence }: CodeSchedule): string {
  const waits = waitsMs.length === 0 ? "" : ` Waits: ${waitsMs.map(duration).join(", ")}.`;
  return `- ${code}: ${sentence}${waits}\n`;
}
