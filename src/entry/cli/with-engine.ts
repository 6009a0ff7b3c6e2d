// Opens the engine for one verb and closes it again, whatever happens.

import type { Engine } from "../../engine/index.ts";
import type { Call } from "./verb.ts";

/** For a verb that looks: a database that is not there yet is an error, so that nobody takes the wrong folder for an empty list. */
export function lookInto<T>(call: Call, use: (engine: Engine) => Promise<T>): Promise<T> {
  return withEngine(call, false, use);
}

/** For a verb that changes something: the database is made where there is none. */
export function changeIn<T>(call: Call, use: (engine: Engine) => Promise<T>): Promise<T> {
  return withEngine(call, true, use);
}

async function withEngine<T>(call: Call, mayMake: boolean, use: (engine: Engine) => Promise<T>): Promise<T> {
  const engine = await call.program().openEngine({ mayMake });
  try {
    return await use(engine);
  } finally {
    await engine.stop();
  }
}
