// Writes the pages that say what the code and the rules already know: docs/settings.md, docs/sources.md, docs/rules.md, docs/codes.md.

import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import type * as engine from "../src/engine/index.ts";
import type * as rooms from "../src/flow/classify/index.ts";
import { writeCodesPage } from "./codes-page.ts";
import { writeRulesPage } from "./rules-page.ts";
import { filesBelow, readText, TOP } from "./source-files.ts";

const HEAD = "<!-- Made by npm run make; do not edit -->\n\n";

/** The page's text, or undefined where what it is made from is not there. */
type Page = (top: string) => Promise<string | undefined>;

const settingsPage: Page = async (top) => {
  const path = join(top, "src/config/settings-page.ts");
  if (!existsSync(path)) return undefined;
  const { writeSettingsPage }: { writeSettingsPage?: () => string } = await import(pathToFileURL(path).href);
  return writeSettingsPage?.();
};

/** The title of a page, and its first paragraph as one line. */
function headOf(text: string): { title: string; says: string } {
  const [title = "", ...rest] = text.split("\n").filter((line, index) => index > 0 || line !== "");
  const [says = ""] = rest.join("\n").trim().split(/\n\s*\n/);
  return { title: title.replace(/^#+ */, ""), says: says.replaceAll("\n", " ") };
}

const sourcesPage: Page = async (top) => {
  const pages = filesBelow(top, "src/flow/accept", "README.md").filter((path) => path !== "src/flow/accept/README.md");
  if (pages.length === 0) return undefined;
  const rows = pages.map((path) => {
    const { title, says } = headOf(readText(top, path));
    const id = dirname(path).replace("src/flow/accept/", "");
    return `| [${title}](../${path}) | \`${id.slice(id.lastIndexOf("/") + 1)}\` | ${says} |\n`;
  });
  return `# Where bounces are read from\n\n| source | id | what it reads |\n|---|---|---|\n${rows.join("")}`;
};

const codesPage: Page = async (top) => {
  const [explainer, classify] = ["src/engine/open-explainer.ts", "src/flow/classify/index.ts"].map((path) => join(top, path));
  if (explainer === undefined || classify === undefined || !existsSync(explainer) || !existsSync(classify)) return undefined;
  const { openExplainer }: Pick<typeof engine, "openExplainer"> = await import(pathToFileURL(explainer).href);
  const { guideOf }: Pick<typeof rooms, "guideOf"> = await import(pathToFileURL(classify).href);
  return writeCodesPage(openExplainer({}).codes(), guideOf);
};

const PAGES: Readonly<Record<string, Page>> = {
  "docs/settings.md": settingsPage,
  "docs/sources.md": sourcesPage,
  "docs/rules.md": async (top) => writeRulesPage(top),
  "docs/codes.md": codesPage,
};

export async function makeDocs(top: string = TOP): Promise<void> {
  for (const [path, page] of Object.entries(PAGES)) {
    const text = await page(top);
    if (text === undefined) continue;
    mkdirSync(dirname(join(top, path)), { recursive: true });
    writeFileSync(join(top, path), `${HEAD}${text.trimEnd()}\n`);
  }
}
