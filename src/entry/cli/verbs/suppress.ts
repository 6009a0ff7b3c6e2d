// rebound suppress

import { isReason } from "../../../engine/index.ts";
import { textOf, UsageError, type Verb } from "../verb.ts";
import { withEngine } from "../with-engine.ts";
import { recipientsOf, tellStandings } from "./by-hand.ts";

const help = `rebound suppress RECIPIENT… [--reason REASON] [--file FILE] [--json]

Sets people aside for good: nothing is sent to them, and what waits for them is dropped. The way back: \`rebound resume\`.

  --reason REASON   such as user-unknown; nothing where it is your own wish
  --file FILE       one recipient a line; "-" reads standard input`;

export const suppress: Verb = {
  name: "suppress",
  summary: "set people aside for good",
  help,
  options: { reason: { type: "string" }, file: { type: "string" } },
  async run(call) {
    const reason = textOf(call.values, "reason");
    if (reason !== undefined && !isReason(reason)) throw new UsageError(`Cannot read --reason: it is "${reason}", wanted a reason such as user-unknown`);
    const mailboxes = await recipientsOf(call);
    await withEngine(call.program, async ({ byHand }) => tellStandings(call, await byHand.suppress(mailboxes, reason)));
  },
};
