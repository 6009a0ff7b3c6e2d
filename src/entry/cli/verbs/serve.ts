// rebound serve

import type { Verb } from "../verb.ts";

const help = `rebound serve

Runs the engine with all its doors: the HTTP API, the SMTP and LMTP intake, the metrics. Prints where they are.
Ctrl-C finishes what is on its way and ends; the next start goes on from there.

Where the doors are, and everything else, is set in rebound.toml, the environment or by flags: see \`rebound config\`.`;

export const serve: Verb = {
  name: "serve",
  summary: "run the engine, its API and its intake",
  help,
  run: ({ program }) => program.serve(),
};
