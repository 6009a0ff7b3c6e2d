// The form "labelled": each recipient in a block of lines with labels, as iMS and PMDF write: recipient, reason, what the server said.

import { readMailbox, type Action } from "../../../../../mail/index.ts";
import { tellsDelay } from "../../sentences/delay-words.ts";
import { tellsFailure } from "../../sentences/failure-words.ts";
import type { Finding } from "../../findings/finding.ts";
import type { Form, FormReading } from "../../form.ts";
import type { NoticeText } from "../../opened/notice-text.ts";
import { isReport } from "../../opened/machine.ts";
import type { OpenMail } from "../../opened/open-mail.ts";
import { readRefusal } from "../../sentences/refusal-words.ts";
import { readBlocks, type LabelledBlock } from "./blocks.ts";

export const form: Form = {
  id: "labelled",
  title: "Recipient, reason and reply behind labels (Sun and Oracle Messaging Server, PMDF)",
  documentation: "Oracle Communications Messaging Server, System Administrator's Guide: notification messages",
  rank: "particular",
  ofMachines: true,
  read: readText,
};

function readText(mail: OpenMail): FormReading | undefined {
  const { text } = mail;
  const isDelay = tellsDelay(text);
  const blocks = readBlocks(text.lines).filter(({ reason, diagnostic }) => reason !== undefined || diagnostic !== undefined);
  if (blocks.length === 0 || !(isDelay || tellsFailure(text)) || !isReport(mail)) return undefined;
  const action = isDelay ? "delayed" : "failed";
  return { findings: blocks.map((block) => findingOf(block, action, text)) };
}

function findingOf({ recipient, original, reason, diagnostic, remote, at, saidAt }: LabelledBlock, action: Action, { originOf }: NoticeText): Finding {
  const finalRecipient = readMailbox(recipient);
  const originalRecipient = original === undefined ? undefined : readMailbox(original);
  const refusal = { ...readRefusal(reason ?? ""), ...readRefusal(diagnostic ?? "") };
  const [, remoteMta = refusal.remoteMta] = /^(?:dns ?; ?)?([\w.-]+)/i.exec(remote ?? "") ?? [];
  return {
    ...(finalRecipient && { finalRecipient }),
    ...(originalRecipient && { originalRecipient }),
    action,
    ...refusal,
    ...(remoteMta !== undefined && { remoteMta }),
    found: { ...(finalRecipient && { finalRecipient: originOf(at) }), ...(refusal.diagnosticCode && { diagnosticCode: originOf(saidAt) }) },
  };
}
