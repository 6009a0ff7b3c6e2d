// What every request finds on the desk: the engine, the time, and who asks.

import type { HttpBindings } from "@hono/node-server";
import type { Clock } from "../../base/clock.ts";
import type { Log } from "../../base/log.ts";
import type { Engine } from "../../engine/index.ts";

/** What the resources are opened with. */
export interface Tools {
  readonly engine: Engine;
  readonly clock: Clock;
  readonly log: Log;
  readonly version: string;
  readonly maxBodyBytes: number;
}

/** The environment of hono's contexts. */
export interface Desk {
  Bindings: HttpBindings;
  Variables: { requestId: string; tools: Tools };
}
