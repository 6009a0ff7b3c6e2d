// bounce-handler in the race: a port of PHP-Bounce-Handler, which reads recipients, statuses and actions.

import { createRequire } from "node:module";
import { serveReader } from "../read/serve-reader.ts";

interface BounceHandlerModule {
  readonly BounceHandler: new () => { parse_email(mail: string): unknown };
}

const { BounceHandler } = createRequire(import.meta.url)("bounce-handler") as BounceHandlerModule; // it has no types

await serveReader((mail) => void new BounceHandler().parse_email(mail.toString("latin1")));
