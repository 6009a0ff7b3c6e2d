// Which files hold the mails of a place: the file itself, all of a folder, or those that a Maildir keeps.

import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { ReboundError } from "../../../base/errors.ts";
import { isFolder, unreadable, type Path } from "../read-file.ts";

export interface MailFile {
  /** For a person; where the disk's name is no UTF-8, it holds "�". */
  readonly file: string;
  readonly path: Path;
  /** Of a Maildir a file may be gone at any time, because another program has moved or removed it. */
  readonly isOfMaildir: boolean;
}

/** A Maildir's folders that mails lie in; those in tmp are not finished. */
const FINISHED = ["new", "cur"];
const FOLDERS = [...FINISHED, "tmp"];

/**
 * In the order of their names; hidden ones are left out. A Maildir is known by its three folders. Links to files are
 * followed; links to folders are not, since they may lead back.
 */
export async function* filesBelow(place: Path): AsyncGenerator<MailFile> {
  if (place === "-" || !(await isFolder(place))) {
    yield { file: String(place), path: place, isOfMaildir: false };
    return;
  }
  if (await hasFolders(place, FOLDERS)) return yield* filesOfMaildir(place);
  for (const { path, kind } of await entriesOf(place)) {
    if (kind === "folder") yield* filesBelow(path);
    else yield { file: String(path), path, isOfMaildir: false };
  }
}

/** Throws "cli.no-input" where `place` is none. */
export async function* filesOfMaildir(place: Path): AsyncGenerator<MailFile> {
  if (!(await hasFolders(place, FINISHED))) throw new ReboundError("cli.no-input", `Cannot read "${String(place)}": it has no folders "new" and "cur", wanted a Maildir`);
  for (const folder of FINISHED) {
    for (const { path, kind } of await entriesOf(within(place, folder))) if (kind === "file") yield { file: String(path), path, isOfMaildir: true };
  }
}

async function hasFolders(place: Path, names: readonly string[]): Promise<boolean> {
  const found = await Promise.all(names.map((name) => isFolder(within(place, name))));
  return found.every(Boolean);
}

async function entriesOf(folder: Path): Promise<readonly { readonly path: Path; readonly kind: "file" | "folder" }[]> {
  const entries = await readdir(folder, { withFileTypes: true, encoding: "buffer" }).catch((error: unknown) => {
    throw unreadable(String(folder), error);
  });
  const seen = entries.filter(({ name }) => name[0] !== DOT).toSorted((one, other) => Buffer.compare(one.name, other.name));
  const kinds = await Promise.all(
    seen.map(async (entry) => {
      const path = within(folder, nameOf(entry.name));
      if (entry.isDirectory()) return { path, kind: "folder" as const };
      const isFile = entry.isFile() || (entry.isSymbolicLink() && !(await isFolder(path)));
      return isFile ? { path, kind: "file" as const } : undefined;
    }),
  );
  return kinds.filter((one) => one !== undefined);
}

const DOT = 0x2e;

function nameOf(name: Buffer): Path {
  const text = name.toString();
  return Buffer.from(text).equals(name) ? text : name;
}

function within(folder: Path, name: Path): Path {
  return typeof folder === "string" && typeof name === "string" ? join(folder, name) : Buffer.concat([Buffer.from(folder), Buffer.from("/"), Buffer.from(name)]);
}
