// The doors of a serving process: what is open, where, and the opening of all that the configuration asks for.

import { ReboundError } from "../base/errors.ts";
import type { Log } from "../base/log.ts";
import type { Config } from "../config/index.ts";
import type { Engine } from "../engine/index.ts";
import { openHttp } from "../entry/http/index.ts";
import { openSmtp } from "../entry/smtp/index.ts";

/** Something that is open, and where. */
export interface Door {
  readonly name: "HTTP API" | "SMTP intake" | "LMTP intake";
  readonly at: string;
  close(): Promise<void>;
}

/** @throws {ReboundError} "….cannot-listen" that names the settings, where its place cannot be had */
export type OpenDoor = (engine: Engine, log: Log) => Promise<Door>;

export function doorsOf({ http, smtp, lmtp }: Config, version: string): readonly OpenDoor[] {
  const openApi: OpenDoor = async (engine, log) => {
    const { url, close } = await openHttp({ engine, log, version, ...http });
    return { name: "HTTP API", at: url, close };
  };
  return [saying("http", openApi), ...(smtp ? [saying("smtp", mailDoor("SMTP", smtp))] : []), ...(lmtp ? [saying("lmtp", mailDoor("LMTP", lmtp))] : [])];
}

function mailDoor(name: "SMTP" | "LMTP", options: NonNullable<Config["smtp"]>): OpenDoor {
  return async (engine, log) => {
    const { host, port, close } = await openSmtp({ engine, log, lmtp: name === "LMTP", ...options });
    return { name: `${name} intake`, at: `${host.includes(":") ? `[${host}]` : host}:${port}`, close };
  };
}

/** Says which settings a place that cannot be had was taken from. */
function saying(group: "http" | "smtp" | "lmtp", open: OpenDoor): OpenDoor {
  return async (engine, log) => {
    try {
      return await open(engine, log);
    } catch (error) {
      if (!(error instanceof ReboundError) || !error.code.endsWith(".cannot-listen")) throw error;
      throw new ReboundError(error.code, `${error.message}; "${group}.host" and "${group}.port" say where`, { cause: error });
    }
  };
}
