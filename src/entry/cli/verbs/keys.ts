// rebound keys

import { apiScopes, type ApiScope } from "../../../store/index.ts";
import { date, table } from "../table.ts";
import { exits, textOf, UsageError, type Call, type Verb } from "../verb.ts";
import { withEngine } from "../with-engine.ts";

const help = `rebound keys [--json]
rebound keys add NAME [--scopes read,write,send] [--json]
rebound keys remove ID

Lists, makes and removes keys to the API. A key is shown once, when it is made; only its hash is kept.

  --scopes   read: look; write: hand in notices, pause and the like; send: hand in mail. All three where nothing is said`;

export const keys: Verb = {
  name: "keys",
  summary: "list, make and remove keys to the API",
  help,
  options: { scopes: { type: "string" } },
  async run(call) {
    const [what = "list", subject] = call.positionals;
    const act = acts[what];
    if (!act) throw new UsageError(`Cannot follow: "${what}" is given, wanted one of ${Object.keys(acts).join(", ")}`);
    return act(call, subject);
  },
};

const acts: Readonly<Record<string, (call: Call, subject: string | undefined) => Promise<number>>> = {
  list: ({ program, terminal, json }) =>
    withEngine(program, async ({ apiKeys }) => {
      const all = await apiKeys.list();
      if (json) for (const key of all) terminal.value(key);
      else terminal.line(table(["id", "name", "scopes", "made"], all.map((key) => [key.id, key.name, key.scopes.join(","), date(key.createdAt)])));
      return exits.ok;
    }),
  async add({ values, program, terminal, json }, name) {
    if (name === undefined) throw new UsageError("Cannot make key: it has no name, wanted one that says who uses it");
    const scopes = scopesOf(textOf(values, "scopes"));
    return withEngine(program, async ({ apiKeys }) => {
      const { secret, key } = await apiKeys.create(name, scopes);
      if (json) terminal.value({ ...key, secret });
      else terminal.line(secret);
      terminal.note("This key is not shown again.");
      return exits.ok;
    });
  },
  async remove({ program, terminal }, id) {
    if (id === undefined) throw new UsageError("Cannot remove key: no id is given, wanted one that `rebound keys` lists");
    const isRemoved = await withEngine(program, ({ apiKeys }) => apiKeys.remove(id));
    if (isRemoved) return exits.ok;
    terminal.note(`Cannot remove key: there is none of id "${id}", wanted one that \`rebound keys\` lists`);
    return exits.data;
  },
};

function scopesOf(text: string | undefined): readonly ApiScope[] {
  if (text === undefined) return apiScopes;
  return text.split(",").map((word) => {
    const scope = apiScopes.find((known) => known === word.trim());
    if (!scope) throw new UsageError(`Cannot read --scopes: it has "${word}", wanted some of ${apiScopes.join(", ")}`);
    return scope;
  });
}
