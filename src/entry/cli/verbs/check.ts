// rebound check

import type { CheckAnswer } from "../../../engine/index.ts";
import { fileHelp, fileOption, peopleGiven } from "../people-given.ts";
import { table } from "../print/table.ts";
import { dateCell } from "../print/words.ts";
import type { Verb } from "../verb.ts";
import { lookInto } from "../with-engine.ts";

const help = `rebound check RECIPIENT… [--transactional] [--json]
rebound check --file FILE [--transactional] [--json]

Says for each recipient whether mail should be sent now: send, wait (until
when), paused (until when), suppressed, or not-a-mailbox; and why. Where a
server is in an incident, it asks to send less there, to whomever.

${fileHelp}
  --transactional    ask for transactional mail, which a pause does not hold

Example:
  rebound check ada@example.com bob@example.org`;

/** Recipients that are asked for at once. */
const GROUP = 1000;

export const check: Verb = {
  name: "check",
  summary: "ask whether mail should be sent to these people now",
  help,
  options: { ...fileOption, transactional: { type: "boolean" } },
  async run(call) {
    const { values, terminal, json } = call;
    const people = await peopleGiven(call);
    const stream = values["transactional"] === true ? "transactional" : "marketing";
    await lookInto(call, async ({ views }) => {
      const answers: CheckAnswer[] = [];
      for (let from = 0; from < people.length; from += GROUP) {
        const group = await views.check({ recipients: people.slice(from, from + GROUP), stream });
        if (json) for (const answer of group) terminal.value(answer);
        else answers.push(...group);
        if (people.length > GROUP) terminal.progress(`${from + group.length} of ${people.length} checked`);
      }
      if (json) return;
      terminal.line(table(["recipient", "verdict", "reason", "until (UTC)"], answers.map((one) => [one.recipient, one.verdict, one.reason ?? "", dateCell(one.until)]), terminal.columns));
      for (const line of advice(answers)) terminal.line(line);
    });
  },
};

/** One line for each server in an incident. */
function advice(answers: readonly CheckAnswer[]): readonly string[] {
  const incidents = new Map(answers.flatMap(({ incident }) => (incident ? [[incident.server, incident] as const] : [])));
  return [...incidents.values()].map(({ server, reason, beganAt }) => `Send less to ${server} while this lasts: ${reason} since ${dateCell(beganAt)} UTC.`);
}
