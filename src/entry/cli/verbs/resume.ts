// rebound resume

import { exits } from "../exits.ts";
import { fileHelp, fileOption, peopleGiven } from "../people-given.ts";
import { count } from "../print/words.ts";
import { tellStandings } from "../tell-standings.ts";
import type { Verb } from "../verb.ts";
import { lookInto } from "../with-engine.ts";

const help = `rebound resume RECIPIENT… [--file FILE] [--alive] [--json]

Makes paused and suppressed people active again. Mail that was held for them is
due now. Exit code 65 when none of them is known.

With --alive it takes your word for it that they are there: they have replied,
or opened a link. Their strikes and their trouble are over, too, as after a
delivery; who was set aside by hand, such as one who has unsubscribed, stays so.

${fileHelp}
  --alive            they have proven that they are there

Example:
  rebound resume ada@example.com`;

export const resume: Verb = {
  name: "resume",
  summary: "make paused or suppressed people active again",
  help,
  options: { ...fileOption, alive: { type: "boolean" } },
  async run(call) {
    const people = await peopleGiven(call);
    return lookInto(call, async ({ byHand }) => {
      const isAlive = call.values["alive"] === true;
      const resumed = await (isAlive ? byHand.proveAlive(people) : byHand.resume(people));
      tellStandings(call, resumed, isAlive ? "known to be there" : "resumed");
      const strangers = people.length - resumed.length;
      if (strangers > 0) call.terminal.note(`${count(strangers, "recipient")} ${strangers === 1 ? "is" : "are"} not known and left out.`);
      return resumed.length > 0 ? exits.ok : exits.data;
    });
  },
};
