// Which files hold the mails of a place: the file itself, all of a folder, or those that a Maildir keeps.

import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { ReboundError } from "../../../base/errors.ts";
import { isFolder, unreadable } from "../read-file.ts";

export interface MailFile {
  readonly file: string;
  /** Of a Maildir a file may be gone at any time, because another program has moved or removed it. */
  readonly isOfMaildir: boolean;
}

/** A Maildir's folders that mails lie in; those in tmp are not finished. */
const FINISHED = ["new", "cur"];
const FOLDERS = [...FINISHED, "tmp"];

/** In the order of their names; hidden ones are left out. A Maildir is known by its three folders. */
export async function* filesBelow(place: string): AsyncGenerator<MailFile> {
  if (place === "-" || !(await isFolder(place))) {
    yield { file: place, isOfMaildir: false };
    return;
  }
  if (await hasFolders(place, FOLDERS)) return yield* filesOfMaildir(place);
  for (const entry of await entriesOf(place)) {
    if (entry.isDirectory()) yield* filesBelow(join(place, entry.name));
    else if (entry.isFile()) yield { file: join(place, entry.name), isOfMaildir: false };
  }
}

/** Throws "cli.no-input" where `place` is none. */
export async function* filesOfMaildir(place: string): AsyncGenerator<MailFile> {
  if (!(await hasFolders(place, FINISHED))) throw new ReboundError("cli.no-input", `Cannot read "${place}": it has no folders "new" and "cur", wanted a Maildir`);
  for (const folder of FINISHED) {
    for (const entry of await entriesOf(join(place, folder))) if (entry.isFile()) yield { file: join(place, folder, entry.name), isOfMaildir: true };
  }
}

async function hasFolders(place: string, names: readonly string[]): Promise<boolean> {
  const found = await Promise.all(names.map((name) => isFolder(join(place, name))));
  return found.every(Boolean);
}

async function entriesOf(folder: string) {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
    throw unreadable(folder, error);
  });
  return entries.filter(({ name }) => !name.startsWith(".")).sort((one, other) => (one.name < other.name ? -1 : 1));
}
