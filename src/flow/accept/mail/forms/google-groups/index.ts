// The form "google-groups": a group that is not there or takes nothing from the sender; in any language.

import { fieldValue } from "../../../../../mail/index.ts";
import type { Form } from "../../form.ts";
import { linePattern } from "../../words/line-pattern.ts";

/** The help that every one of them points to. */
const HELP = linePattern(/https?:\/\/(?:groups\.google\.com\/support|support\.google\.com\/(?:a\/[\w.-]{1,255}\/bin\/topic|groups|a\/answer))/);
const LONGEST_REASON = 20;

export const form: Form = {
  id: "google-groups",
  title: "Google Groups",
  documentation: "https://support.google.com/groups",
  rank: "particular",
  ofMachines: true,
  read(mail) {
    if (fieldValue(mail.header, "x-failed-recipients") === undefined) return undefined;
    const { lines, originOf } = mail.text;
    const help = mail.text.find(HELP);
    // Behind the greeting.
    const from = lines.findIndex((line, index) => index > 0 && line.trim() !== "" && lines[index - 1]?.trim() === "");
    if (help < 0 || from < 0 || from > help) return undefined;
    const reason = lines.slice(from, Math.min(help + 1, from + LONGEST_REASON)).map((line) => line.trim()).filter((line) => line !== "");
    // The recipient is named by the header alone, see complete-findings.ts.
    return { findings: [{ action: "failed", diagnosticCode: { type: "x-text", text: reason.join("\n") }, found: { diagnosticCode: originOf(from) } }] };
  },
};
