// What pause, resume and suppress share: whom they are about, and how they tell what they did.

import type { RecipientSummary } from "../../../engine/index.ts";
import { date, table } from "../table.ts";
import { textOf, UsageError, type Call } from "../verb.ts";

export async function recipientsOf({ positionals, values, terminal }: Call): Promise<readonly string[]> {
  const file = textOf(values, "file");
  const lines = file === undefined ? [] : Buffer.from(await terminal.read(file)).toString("utf8").split(/\r?\n/);
  const recipients = [...positionals, ...lines.map((line) => line.trim()).filter((line) => line !== "")];
  if (recipients.length === 0) throw new UsageError("Cannot do this: no recipient is given, wanted one or more, or --file");
  return recipients;
}

export function tellStandings({ terminal, json }: Call, recipients: readonly RecipientSummary[]): void {
  if (json) for (const recipient of recipients) terminal.value(recipient);
  else terminal.line(table(["recipient", "standing", "until", "reason"], recipients.map((one) => [one.mailbox, one.standing, date(one.until), one.reason ?? ""])));
}
