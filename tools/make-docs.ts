// Writes the pages that say what the code and the rules already know: docs/settings.md, docs/sources.md, docs/rules.md, docs/codes.md.

import { writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { writeSettingsPage } from "../src/config/settings-page.ts";
import { openExplainer } from "../src/engine/open-explainer.ts";
import { guideOf } from "../src/flow/classify/index.ts";
import { writeCodesPage } from "./codes-page.ts";
import { writeRulesPage } from "./rules-page.ts";
import { filesBelow, readText, TOP } from "./source-files.ts";

const HEAD = "<!-- Made by npm run make; do not edit -->\n\n";

/** The title of a page, and its first paragraph as one line. */
function headOf(text: string): { title: string; says: string } {
  const [title = "", ...rest] = text.split("\n").filter((line, index) => index > 0 || line !== "");
  const [says = ""] = rest.join("\n").trim().split(/\n\s*\n/);
  return { title: title.replace(/^#+ */, ""), says: says.replaceAll("\n", " ") };
}

/** What the README of each source says of it. */
function writeSourcesPage(): string {
  const rows = filesBelow(TOP, "src/flow/accept", "README.md").map((path) => {
    const { title, says } = headOf(readText(TOP, path));
    const id = dirname(path).replace("src/flow/accept/", "");
    return `| [${title}](../${path}) | \`${id.slice(id.lastIndexOf("/") + 1)}\` | ${says} |\n`;
  });
  return `# Where bounces are read from\n\n| source | id | what it reads |\n|---|---|---|\n${rows.join("")}`;
}

const PAGES: Readonly<Record<string, () => string>> = {
  "docs/settings.md": writeSettingsPage,
  "docs/sources.md": writeSourcesPage,
  "docs/rules.md": () => writeRulesPage(TOP),
  "docs/codes.md": () => writeCodesPage(openExplainer({}).codes(), guideOf),
};

export function makeDocs(): void {
  for (const [path, write] of Object.entries(PAGES)) writeFileSync(join(TOP, path), `${HEAD}${write().trimEnd()}\n`);
}
