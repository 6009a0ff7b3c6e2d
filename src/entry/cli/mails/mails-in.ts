// All mails of files, folders, mboxes and Maildirs, one after the other: no more than one is held at a time.

import { ReboundError } from "../../../base/errors.ts";
import { fault, splitMails, type Fault } from "../../../mail/index.ts";
import { UsageError } from "../exits.ts";
import type { Options, Values } from "../read-words.ts";
import type { Terminal } from "../terminal.ts";
import { onOneLine } from "../print/words.ts";
import { filesBelow, filesOfMaildir, type MailFile } from "./files-below.ts";

/** How a place is to be read, whatever it looks like. */
export type MailForm = "mail" | "mbox" | "maildir";

export interface FoundMail {
  readonly file: string;
  /** Which of its file it is, from 1; undefined where the file is one mail. */
  readonly mail: number | undefined;
  /** Whether the file was given by name, not found in a folder, and is this one mail. */
  readonly isNamed: boolean;
  readonly body: Uint8Array;
  /** That it is too long, and only its beginning is here. */
  readonly faults: readonly Fault[];
}

export interface MailSearch {
  readonly form: MailForm | undefined;
  readonly terminal: Pick<Terminal, "chunks" | "note">;
  /** A place that cannot be read is told and passed over. */
  readonly onMissing: () => void;
}

/** Of one mail; what goes beyond is left out. */
const MOST_BYTES = 64 * 1024 * 1024;

export const formOptions: Options = { mail: { type: "boolean" }, mbox: { type: "boolean" }, maildir: { type: "boolean" } };

export const formHelp = `  --mbox      every file is an mbox, whatever it begins with
  --maildir   every folder is a Maildir, whatever is in it
  --mail      every file is one mail, even if it begins like an mbox

Where none is said, a folder with "cur", "new" and "tmp" is a Maildir, and what
begins with a From_ line is an mbox, save a file named .eml. Of a mail longer
than 64 MB the beginning is taken, with a fault.`;

export function formOf(values: Values): MailForm | undefined {
  const [form, other] = (["mail", "mbox", "maildir"] as const).filter((name) => values[name] === true);
  if (other !== undefined) throw new UsageError(`Cannot follow: --${form} and --${other} are both given, wanted one of them`);
  return form;
}

export async function* mailsIn(places: readonly string[], search: MailSearch): AsyncGenerator<FoundMail> {
  for (const place of places) {
    let files = 0;
    try {
      for await (const file of search.form === "maildir" ? filesOfMaildir(place) : filesBelow(place)) {
        files += 1;
        yield* mailsOf(file, place, search);
      }
      if (files === 0) search.terminal.note(`No mail lies in "${place}"`);
    } catch (error) {
      passOver(error, search);
    }
  }
}

async function* mailsOf({ file, path, isOfMaildir }: MailFile, place: string, search: MailSearch): AsyncGenerator<FoundMail> {
  let number = 0;
  try {
    for await (const { bytes, leftOutBytes, isOfMbox } of splitMails(search.terminal.chunks(path), { form: formOfFile(file, isOfMaildir, search.form), mostBytes: MOST_BYTES })) {
      number += 1;
      const faults = leftOutBytes > 0 ? [fault("mail", `a mail of ${bytes.length + leftOutBytes} octets`, `at most ${MOST_BYTES} octets of a mail`)] : [];
      yield { file, mail: isOfMbox ? number : undefined, isNamed: file === place && !isOfMbox, body: bytes, faults };
    }
  } catch (error) {
    if (isOfMaildir && isGone(error)) return;
    passOver(error, search);
  }
}

function formOfFile(file: string, isOfMaildir: boolean, form: MailForm | undefined): "mail" | "mbox" | undefined {
  if (isOfMaildir) return "mail";
  if (form !== undefined && form !== "maildir") return form;
  return file.endsWith(".eml") ? "mail" : undefined;
}

function passOver(error: unknown, { terminal, onMissing }: MailSearch): void {
  if (!(error instanceof ReboundError)) throw error;
  terminal.note(error.message);
  onMissing();
}

function isGone(error: unknown): boolean {
  const cause = error instanceof ReboundError ? error.cause : undefined;
  return cause instanceof Error && "code" in cause && cause.code === "ENOENT";
}

/** For a person, such as `lists.mbox, mail 3`. */
export function nameOf({ file, mail }: Pick<FoundMail, "file" | "mail">): string {
  const name = file === "-" ? "standard input" : onOneLine(file);
  return mail === undefined ? name : `${name}, mail ${mail}`;
}
