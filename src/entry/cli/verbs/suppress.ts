// rebound suppress

import { fileHelp, fileOption, peopleGiven } from "../people-given.ts";
import { reasonOf } from "../read-options.ts";
import { tellStandings } from "../tell-standings.ts";
import type { Verb } from "../verb.ts";
import { changeIn } from "../with-engine.ts";

const help = `rebound suppress RECIPIENT… [--reason REASON] [--file FILE] [--json]

Sets people aside for good: nothing is sent to them, and what waits for them is
dropped. The way back: \`rebound resume\`.

  --reason REASON    such as user-unknown; leave it out for your own wish
${fileHelp}

Example:
  rebound suppress --file unsubscribed.txt`;

export const suppress: Verb = {
  name: "suppress",
  summary: "set people aside for good",
  help,
  options: { ...fileOption, reason: { type: "string" } },
  async run(call) {
    const reason = reasonOf(call.values, "reason");
    const people = await peopleGiven(call);
    await changeIn(call, async ({ byHand }) => tellStandings(call, await byHand.suppress(people, reason), "suppressed"));
  },
};
