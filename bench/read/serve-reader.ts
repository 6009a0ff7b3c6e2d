// A reader in the race, as a process of its own: reads all mails into memory, and goes through them each time it is told to.
//
// Protocol, for readers in any language: the one argument names a file with a mail's path a line; for each line on standard
// input all mails are read once, and the milliseconds that it took are printed as a line.

import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { loadMails } from "./mails.ts";

/** @param read told of one mail; what it throws is counted as read, for the mail was looked at */
export async function serveReader(read: (mail: Buffer) => void): Promise<void> {
  const mails = loadMails(readFileSync(process.argv[2] ?? "", "utf8").split("\n").filter(Boolean));
  for await (const _ of createInterface({ input: process.stdin })) {
    const startedAt = performance.now();
    for (const mail of mails) {
      try {
        read(mail);
      } catch {
        continue;
      }
    }
    console.log(performance.now() - startedAt);
  }
}
