// rebound pause

import { readDuration } from "../../../base/duration.ts";
import { textOf, UsageError, type Call, type Verb } from "../verb.ts";
import { withEngine } from "../with-engine.ts";
import { recipientsOf, tellStandings } from "./by-hand.ts";

const help = `rebound pause RECIPIENT… [--for 30d | --until 2026-12-31T00:00:00Z] [--file FILE] [--json]

Sets people aside for a time: marketing mail to them is held until then. The way back: \`rebound resume\`.

  --for DURATION   such as 12h, 30d, 2w; 30d where nothing is said
  --until INSTANT  a date, or a date and time with its zone
  --file FILE      one recipient a line; "-" reads standard input`;

export const pause: Verb = {
  name: "pause",
  summary: "set people aside for a time",
  help,
  options: { for: { type: "string" }, until: { type: "string" }, file: { type: "string" } },
  async run(call) {
    const until = untilOf(call);
    const mailboxes = await recipientsOf(call);
    await withEngine(call.program, async ({ byHand }) => tellStandings(call, await byHand.pause(mailboxes, until)));
  },
};

function untilOf({ values, program }: Call): number {
  const until = textOf(values, "until");
  if (until === undefined) {
    const text = textOf(values, "for") ?? "30d";
    const ms = readDuration(text);
    if (ms === undefined) throw new UsageError(`Cannot read --for: it is "${text}", wanted a duration such as 12h or 30d`);
    return program.now() + ms;
  }
  const at = Date.parse(until);
  if (Number.isNaN(at)) throw new UsageError(`Cannot read --until: it is "${until}", wanted a date such as 2026-12-31T00:00:00Z`);
  return at;
}
