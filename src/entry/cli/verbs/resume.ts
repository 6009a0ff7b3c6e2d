// rebound resume

import { exits } from "../exits.ts";
import { fileHelp, fileOption, peopleGiven } from "../people-given.ts";
import { count } from "../print/words.ts";
import { tellStandings } from "../tell-standings.ts";
import type { Verb } from "../verb.ts";
import { lookInto } from "../with-engine.ts";

const help = `rebound resume RECIPIENT… [--file FILE] [--json]

Makes paused and suppressed people active again. Mail that was held for them is
due now. Exit code 65 when none of them is known.

${fileHelp}

Example:
  rebound resume ada@example.com`;

export const resume: Verb = {
  name: "resume",
  summary: "make paused or suppressed people active again",
  help,
  options: fileOption,
  async run(call) {
    const people = await peopleGiven(call);
    return lookInto(call, async ({ byHand }) => {
      const resumed = await byHand.resume(people);
      tellStandings(call, resumed, "resumed");
      const strangers = people.length - resumed.length;
      if (strangers > 0) call.terminal.note(`${count(strangers, "recipient")} ${strangers === 1 ? "is" : "are"} not known and left out.`);
      return resumed.length > 0 ? exits.ok : exits.data;
    });
  },
};
