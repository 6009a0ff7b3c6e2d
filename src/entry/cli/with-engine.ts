// Opens the engine for one verb and closes it again, whatever happens.

import type { Engine } from "../../engine/index.ts";
import type { Program } from "./verb.ts";

export async function withEngine<T>(program: Program, use: (engine: Engine) => Promise<T>): Promise<T> {
  const engine = await program.openEngine();
  try {
    return await use(engine);
  } finally {
    await engine.stop();
  }
}
