// Tells a person who waits how far the reading of many mails has come.

import type { Terminal } from "../terminal.ts";
import { nameOf, type FoundMail } from "./mails-in.ts";

/** Told so often, whichever comes first. */
const EVERY_MAILS = 500;
const EVERY_BYTES = 16 * 1024 * 1024;

/** To be called with each mail that is done. */
export function tellProgress(terminal: Pick<Terminal, "progress">): (found: FoundMail) => void {
  let [mails, bytes] = [0, 0];
  let [nextMails, nextBytes] = [EVERY_MAILS, EVERY_BYTES];
  return (found) => {
    mails += 1;
    bytes += found.body.length;
    if (mails < nextMails && bytes < nextBytes) return;
    [nextMails, nextBytes] = [mails + EVERY_MAILS, bytes + EVERY_BYTES];
    terminal.progress(`${mails.toLocaleString("en-US")} mails, ${Math.round(bytes / 1e6).toLocaleString("en-US")} MB: ${nameOf(found)}`);
  };
}
