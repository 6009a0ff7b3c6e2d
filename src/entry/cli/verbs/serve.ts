// rebound serve

import type { Verb } from "../verb.ts";

const help = `rebound serve

Runs the engine with all its doors: the HTTP API, the SMTP and LMTP intake, the
metrics. Prints where they are. Ctrl-C finishes what is under way and ends; the
next start goes on from there.

Where the doors are, and everything else, is set in rebound.toml, in the
environment or behind --set: see rebound config.

Example:
  rebound serve --set http.port=8080 --set outlets.smtp.relay=127.0.0.1:25`;

export const serve: Verb = {
  name: "serve",
  summary: "run the engine, its API and its intake",
  help,
  most: 0,
  run: ({ program }) => program().serve(),
};
