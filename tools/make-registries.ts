// Writes the registries of sources, outlets and listeners from the folders of their racks.

import { existsSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { nodesOf, readSource } from "./syntax.ts";
import { readText, TOP } from "./source-files.ts";

/** A folder whose entries are strangers to each other and are known by name alone. */
interface Rack {
  readonly folder: string;
  /** What the `index.ts` of an entry exports. */
  readonly exported: string;
  /** Folders of the rack that are racks themselves: `webhooks/postmark`. */
  readonly shelves: readonly string[];
  readonly output: string;
  /** The name of the list. */
  readonly list: string;
}

const RACKS: readonly Rack[] = [
  { folder: "src/flow/accept", exported: "source", shelves: ["webhooks", "logs"], output: "sources.gen.ts", list: "sources" },
  { folder: "src/flow/accept/mail/forms", exported: "form", shelves: [], output: "forms.gen.ts", list: "forms" },
  { folder: "src/flow/send", exported: "outlet", shelves: [], output: "outlets.gen.ts", list: "outlets" },
  { folder: "src/flow/tell", exported: "listener", shelves: [], output: "listeners.gen.ts", list: "listeners" },
];

function foldersOf(path: string): string[] {
  if (!existsSync(path)) return [];
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
}

/** Whether the text of a module exports `name`, itself or from a neighbour. */
export function exportsName(text: string, name: string): boolean {
  const declares = new Set(["VariableDeclarator", "FunctionDeclaration", "ExportSpecifier"]);
  const exported = [...nodesOf(readSource(text).root)].filter(({ type }) => type === "ExportDeclaration" || type === "ExportNamedDeclaration");
  return exported.some((statement) =>
    [...nodesOf(statement)]
      .filter(({ type }) => declares.has(type))
      .some((node) => [node["exported"], node["orig"], node["id"], node["identifier"]].some((id) => typeof id === "object" && id !== null && "value" in id && id.value === name)),
  );
}

/** The entries of a rack, such as `dsn` and `webhooks/postmark`, by name. */
function entriesOf(top: string, rack: Rack): string[] {
  const onShelves = rack.shelves.flatMap((shelf) => foldersOf(join(top, rack.folder, shelf)).map((name) => `${shelf}/${name}`));
  const entries = [...foldersOf(join(top, rack.folder)).filter((name) => !rack.shelves.includes(name)), ...onShelves];
  const registered = entries.filter((entry) => {
    const path = `${rack.folder}/${entry}/index.ts`;
    return existsSync(join(top, path)) && exportsName(readText(top, path), rack.exported);
  });
  return registered.sort((a, b) => nameOf(a).localeCompare(nameOf(b), "en"));
}

/** `webhooks/elastic-email` is known in code as `elasticEmail`. */
export function nameOf(entry: string): string {
  const id = entry.slice(entry.lastIndexOf("/") + 1);
  return id.replace(/[-.]+(\w)/g, (_, letter: string) => letter.toUpperCase());
}

export function writeRegistry(entries: readonly string[], exported: string, list: string): string {
  const imports = entries.map((entry) => `import { ${exported} as ${nameOf(entry)} } from "./${entry}/index.ts";\n`).join("");
  return `// Made by npm run make; do not edit. Every folder here whose index.ts exports \`${exported}\`.\n\n${imports === "" ? "" : `${imports}\n`}export const ${list} = [${entries.map(nameOf).join(", ")}] as const;\n`;
}

export async function makeRegistries(top: string = TOP): Promise<void> {
  for (const rack of RACKS) {
    if (!existsSync(join(top, rack.folder))) continue;
    writeFileSync(join(top, rack.folder, rack.output), writeRegistry(entriesOf(top, rack), rack.exported, rack.list));
  }
}
