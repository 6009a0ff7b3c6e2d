// rebound pause

import { fileHelp, fileOption, peopleGiven } from "../people-given.ts";
import { untilOf } from "../read-options.ts";
import { tellStandings } from "../tell-standings.ts";
import type { Verb } from "../verb.ts";
import { changeIn } from "../with-engine.ts";

const help = `rebound pause RECIPIENT… [--for DURATION | --until INSTANT] [--json]
rebound pause --file FILE [--for DURATION | --until INSTANT] [--json]

Sets people aside for a time: marketing mail to them is held until then.
The way back: \`rebound resume\`.

  --for DURATION     such as 12h, 30d, 2w; 30d where nothing is said
  --until INSTANT    a day (UTC), or an instant with its zone
${fileHelp}

Example:
  rebound pause ada@example.com --for 2w`;

export const pause: Verb = {
  name: "pause",
  summary: "set people aside for a time",
  help,
  options: { ...fileOption, for: { type: "string" }, until: { type: "string" } },
  async run(call) {
    const until = untilOf(call.values, { usual: "30d", now: call.program().now() });
    const people = await peopleGiven(call);
    await changeIn(call, async ({ byHand }) => tellStandings(call, await byHand.pause(people, until), "paused"));
  },
};
