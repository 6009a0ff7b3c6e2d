// The form "announced": a sentence announces the recipients, another the reason. Many programs and services write so.

import { readAnnounced } from "../../recipients/announced-recipients.ts";
import { tellsDelay } from "../../sentences/delay-words.ts";
import type { Form } from "../../form.ts";
import { localPartCompleter } from "../../recipients/local-part.ts";
import { PHRASES } from "./phrases.ts";

export const form: Form = {
  id: "announced",
  title: "Recipients that a sentence announces",
  documentation: "What the programs and services write that phrases.ts names",
  rank: "phrased",
  ofMachines: true,
  read(mail) {
    const findings = readAnnounced(mail.text, PHRASES, localPartCompleter(mail));
    if (findings.length === 0) return undefined;
    return { findings: tellsDelay(mail.text) ? findings.map((finding) => ({ ...finding, action: "delayed" as const })) : findings };
  },
};
