// The mails that readers are measured on: the corpus beside the project, else the project's own samples.

import { existsSync, readFileSync } from "node:fs";
import { readdirSync } from "node:fs";
import { join } from "node:path";

const TOP = join(import.meta.dirname, "..", "..");
const CORPUS = join(TOP, "..", "shared", "corpus", "mails");
const SAMPLES = join(TOP, "src", "flow", "accept", "mail");

export interface MailFiles {
  /** For people. */
  readonly from: string;
  readonly files: readonly string[];
}

export function mailFiles(): MailFiles {
  const [from, folder] = existsSync(CORPUS) ? ["corpus", CORPUS] : ["samples", SAMPLES];
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true }).filter((entry) => entry.isFile());
  const files = entries.map(({ parentPath, name }) => join(parentPath, name)).filter((file) => from === "corpus" || file.endsWith(".eml"));
  return { from, files: files.sort() };
}

/** A failure that brings a message of `sizeBytes` back, as mail servers that return the whole of it write it. */
export function largeBounce(sizeBytes: number): Buffer {
  const line = `${"QUJD".repeat(19)}\r\n`;
  const head = [
    "From: MAILER-DAEMON@mx.example.org", "To: news@example.org", "Subject: Undelivered", "MIME-Version: 1.0",
    'Content-Type: multipart/report; report-type=delivery-status; boundary="b"', "",
    "--b", "", "Your message could not be delivered.", "",
    "--b", "Content-Type: message/delivery-status", "", "Reporting-MTA: dns; mx.example.org", "",
    "Final-Recipient: rfc822; ann@example.com", "Action: failed", "Status: 5.1.1", "Diagnostic-Code: smtp; 550 5.1.1 User unknown", "",
    "--b", "Content-Type: message/rfc822", "", "Subject: Photos", "Content-Type: image/jpeg", "Content-Transfer-Encoding: base64", "", "",
  ].join("\r\n");
  return Buffer.from(`${head}${line.repeat(Math.ceil(sizeBytes / line.length))}\r\n--b--\r\n`, "latin1");
}

export const loadMails = (files: readonly string[]): readonly Buffer[] => files.map((file) => readFileSync(file));
