// rebound resume

import type { Verb } from "../verb.ts";
import { withEngine } from "../with-engine.ts";
import { recipientsOf, tellStandings } from "./by-hand.ts";

const help = `rebound resume RECIPIENT… [--file FILE] [--json]

Makes paused and suppressed people active again. Mail that was held for them is due now.

  --file FILE   one recipient a line; "-" reads standard input`;

export const resume: Verb = {
  name: "resume",
  summary: "make paused or suppressed people active again",
  help,
  options: { file: { type: "string" } },
  async run(call) {
    const mailboxes = await recipientsOf(call);
    await withEngine(call.program, async ({ byHand }) => tellStandings(call, await byHand.resume(mailboxes)));
  },
};
