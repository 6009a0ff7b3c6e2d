// Writes the pages that say what the code and the rules already know: docs/settings.md, docs/sources.md, docs/rules.md, docs/codes.md.

import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { parse, type TomlTable } from "smol-toml";
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

const inCell = (text: string): string => text.replaceAll("|", "\\|").replaceAll("\n", " ");
const wordOf = (value: unknown): string => (typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? inCell(String(value)) : "");

function rulesOf(text: string): TomlTable[] {
  const { rule } = parse(text);
  return Array.isArray(rule) ? rule.filter((row): row is TomlTable => typeof row === "object" && !Array.isArray(row)) : [];
}

const rulesPage: Page = async (top) => {
  const files = filesBelow(top, "rules", ".toml");
  if (files.length === 0) return undefined;
  const sections = files.map((path) => {
    const text = readText(top, path);
    const authority = dirname(path).replace(/^rules\//, "");
    const says = text.startsWith("#") ? `${headOf(text).title}\n\n` : "";
    const rows = rulesOf(text).map(({ id, reason, permanent, examples }) => {
      const [example] = Array.isArray(examples) ? examples : [];
      return `| \`${authority}#${wordOf(id)}\` | ${wordOf(reason)} | ${permanent === true ? "yes" : "no"} | ${wordOf(example)} |\n`;
    });
    return `## ${authority}\n\n${says}| rule | reason | permanent | such as |\n|---|---|---|---|\n${rows.join("")}`;
  });
  return `# What replies mean, rule by rule\n\n${sections.join("\n")}`;
};

interface CodePage {
  readonly code: string;
  readonly title: string;
  readonly meaning: string;
  readonly reason?: string;
  readonly references: readonly string[];
  readonly seenAs: readonly string[];
  readonly guide?: Readonly<Record<"sentBy" | "causes" | "marketer" | "developer" | "confusedWith", readonly string[]>> & { readonly fault: string };
}

const codesPage: Page = async (top) => {
  const path = join(top, "src/engine/views/codes.ts");
  if (!existsSync(path)) return undefined;
  const { codePages }: { codePages?: () => readonly CodePage[] } = await import(pathToFileURL(path).href);
  const pages = codePages?.() ?? [];
  const rows = pages.map(({ code, title, meaning, reason, references, seenAs }) => `| ${code} | ${inCell(title)} | ${inCell([meaning, ...seenAs].join(" "))} | ${reason ? `[${reason}](#${reason})` : ""} | ${references.join(", ")} |\n`);
  const byReason = new Map(pages.flatMap(({ reason, guide }) => (reason && guide ? [[reason, guide] as const] : [])));
  const sections = [...byReason].map(([reason, guide]) => {
    const lists = [["Who says it", guide.sentBy], ["What may be behind it", guide.causes], ["As a marketer", guide.marketer], ["As a developer", guide.developer], ["Not to be confused with", guide.confusedWith]] as const;
    return `## ${reason}\n\n${guide.fault}\n\n${lists.flatMap(([head, texts]) => (texts.length === 0 ? [] : [`**${head}**\n\n${texts.map((text) => `- ${text}\n`).join("")}\n`])).join("")}`;
  });
  return `# Codes and what to do about them\n\nThe same as \`rebound explain CODE\` and \`GET /v1/codes\` tell.\n\n| code | title | meaning | taken for | from |\n|---|---|---|---|---|\n${rows.join("")}\n${sections.join("")}`;
};

const PAGES: Readonly<Record<string, Page>> = {
  "docs/settings.md": settingsPage,
  "docs/sources.md": sourcesPage,
  "docs/rules.md": rulesPage,
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
