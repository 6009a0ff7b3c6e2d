// rebound keys

import { apiScopes, type ApiScope } from "../../../store/index.ts";
import { exits, UsageError } from "../exits.ts";
import { printList } from "../print/list.ts";
import { dateCell } from "../print/words.ts";
import { textOf } from "../read-options.ts";
import type { Call, Verb } from "../verb.ts";
import { changeIn, lookInto } from "../with-engine.ts";

const help = `rebound keys [--json]
rebound keys add NAME [--scopes read,write,send] [--json]
rebound keys remove ID [--json]

Lists, makes and removes keys to the API. A key is shown once, when it is made;
only its hash is kept.

  --scopes   read: look; write: hand in notices, pause and the like; send: hand
             in mail. All three where nothing is said

Example:
  rebound keys add shop --scopes read,send`;

export const keys: Verb = {
  name: "keys",
  summary: "list, make and remove keys to the API",
  help,
  options: { scopes: { type: "string" } },
  most: 2,
  async run(call) {
    const [what = "list", subject] = call.positionals;
    const act = Object.hasOwn(acts, what) ? acts[what] : undefined;
    if (!act) throw new UsageError(`Cannot follow: "${what}" is given, wanted one of ${Object.keys(acts).join(", ")}`);
    return act(call, subject);
  },
};

/** It stands in a table, beside others. */
const NAME = /^[^\p{Cc}]{1,100}$/u;

const acts: Readonly<Record<string, (call: Call, subject: string | undefined) => Promise<number>>> = {
  list: (call) =>
    lookInto(call, async ({ apiKeys }) => {
      printList(call, await apiKeys.list(), {
        heads: ["id", "name", "scopes", "made (UTC)"],
        cells: (key) => [key.id, key.name, key.scopes.join(","), dateCell(key.createdAt)],
        nothing: "There are no keys; `rebound keys add NAME` makes one.",
      });
      return exits.ok;
    }),
  async add(call, name) {
    if (name === undefined || name.trim() === "") throw new UsageError("Cannot make key: it has no name, wanted one that says who uses it");
    if (!NAME.test(name)) throw new UsageError(`Cannot make key: its name has ${name.length} characters, wanted 1 to 100 that can be seen`);
    const scopes = scopesOf(textOf(call.values, "scopes"));
    return changeIn(call, async ({ apiKeys }) => {
      const { secret, key } = await apiKeys.create(name, scopes);
      if (call.json) call.terminal.value({ ...key, secret });
      else call.terminal.line(secret);
      call.terminal.note("This key is not shown again.");
      return exits.ok;
    });
  },
  async remove(call, id) {
    if (id === undefined) throw new UsageError("Cannot remove key: no id is given, wanted one that `rebound keys` lists");
    const isRemoved = await lookInto(call, ({ apiKeys }) => apiKeys.remove(id));
    if (!isRemoved) {
      call.terminal.note(`Cannot remove key: there is none of id "${id}", wanted one that \`rebound keys\` lists`);
      return exits.data;
    }
    if (call.json) call.terminal.value({ id, removed: true });
    else call.terminal.line(`Removed key ${id}; who shows it from now on is refused.`);
    return exits.ok;
  },
};

function scopesOf(text: string | undefined): readonly ApiScope[] {
  if (text === undefined) return apiScopes;
  const scopes = text.split(",").map((word) => {
    const scope = apiScopes.find((known) => known === word.trim());
    if (!scope) throw new UsageError(`Cannot read --scopes: it has "${word}", wanted some of ${apiScopes.join(", ")}`);
    return scope;
  });
  return [...new Set(scopes)];
}
