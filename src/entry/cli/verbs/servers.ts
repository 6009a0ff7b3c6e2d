// rebound servers

import { exits } from "../exits.ts";
import { firstRows } from "../pages.ts";
import { printList } from "../print/list.ts";
import { stateOf, writeServer } from "../print/server.ts";
import { dateCell, duration, named } from "../print/words.ts";
import { countOf, reasonOf } from "../read-options.ts";
import type { Call, Verb } from "../verb.ts";
import { lookInto } from "../with-engine.ts";

const help = `rebound servers [--reason REASON] [--limit N] [--json]
rebound servers SERVER [--json]

Lists the servers that refused mail: since when they are in trouble, how often
they refused, which domains and how many people are affected, how many incidents
there were and how long they took. Those in trouble now stand first; after one
person's refusal a server is only suspected. With a SERVER, or a host of it,
also what trying again was worth, by the number of the try and the time waited.

  --reason REASON    such as mail-system-full: the figures speak of it alone
  --limit N          50 where nothing is said

Examples:
  rebound servers --reason mail-system-full
  rebound servers example.com`;

export const servers: Verb = {
  name: "servers",
  summary: "list the servers that are often full or down, and for how long",
  help,
  options: { reason: { type: "string" }, limit: { type: "string" } },
  most: 1,
  run: (call) => (call.positionals[0] === undefined ? list(call) : tell(call, call.positionals[0])),
};

async function list(call: Call): Promise<number> {
  const reason = reasonOf(call.values, "reason");
  const limit = countOf(call.values, "limit", { usual: 50, most: 1_000_000 });
  return lookInto(call, async ({ views }) => {
    const { rows, hasMore } = await firstRows((request) => views.servers({ ...request, ...(reason && { reason }) }), limit);
    printList(call, rows, {
      heads: ["server", "state", "since (UTC)", "refusals", "people", "domains", "incidents", "median", "p90"],
      cells: (row) => [
        row.server,
        stateOf(row),
        dateCell((row.running ?? row.suspected)?.beganAt),
        row.refusals,
        row.affected,
        named(row.domains),
        row.resolution.closed + row.incidents.filter(({ closedAt }) => closedAt === undefined).length,
        duration(row.resolution.medianMs),
        duration(row.resolution.p90Ms),
      ],
      nothing: reason === undefined ? "No server has refused anything." : `No server has refused anything for ${reason}.`,
      more: hasMore ? `There are more than these ${limit}; --limit shows them.` : undefined,
    });
    return exits.ok;
  });
}

function tell(call: Call, name: string): Promise<number> {
  return lookInto(call, async ({ views }) => {
    const server = await views.server(name);
    if (!server) {
      call.terminal.note(`Cannot find server: "${name}" is not known, wanted one that \`rebound servers\` lists`);
      return exits.data;
    }
    if (call.json) call.terminal.value(server);
    else call.terminal.line(writeServer(server, call.terminal.columns));
    return exits.ok;
  });
}
