// Opens the HTTP side of Rebound: the API, the intake of webhooks, metrics and health.

import { createAdaptorServer } from "@hono/node-server";
import { Server } from "node:http";
import { systemClock, type Clock } from "../../base/clock.ts";
import { ReboundError } from "../../base/errors.ts";
import { silentLog, type Log } from "../../base/log.ts";
import type { Engine } from "../../engine/index.ts";
import { appWith } from "./app.ts";

export interface HttpOptions {
  readonly engine: Engine;
  readonly host: string;
  /** 0 for any that is free. */
  readonly port: number;
  readonly maxBodyBytes: number;
  /** Rebound's own, told by /health and in the OpenAPI document. */
  readonly version: string;
  readonly log?: Log;
  readonly clock?: Clock;
}

export interface OpenHttp {
  /** Such as "http://127.0.0.1:4310". */
  readonly url: string;
  /** Takes no more requests, waits for those under way, but not for ever, and lets go of the port. */
  close(): Promise<void>;
}

/** A request that takes longer than this to arrive is cut off. */
const SLOWEST_REQUEST_MS = 120_000;
const LONGEST_GOODBYE_MS = 10_000;

/** @throws {ReboundError} "http.cannot-listen" where the port cannot be had */
export async function openHttp(options: HttpOptions): Promise<OpenHttp> {
  const { engine, host, port, maxBodyBytes, version, log = silentLog, clock = systemClock } = options;
  const app = appWith({ engine, clock, log, version, maxBodyBytes });
  const server = createAdaptorServer({ fetch: app.fetch, serverOptions: { requestTimeout: SLOWEST_REQUEST_MS } });
  if (!(server instanceof Server)) throw new ReboundError("http.no-server", "Cannot open HTTP: the adaptor made no HTTP/1.1 server, wanted one");
  await listen(server, host, port);
  const address = server.address();
  const realPort = typeof address === "object" && address ? address.port : port;
  return { url: `http://${host.includes(":") ? `[${host}]` : host}:${realPort}`, close: () => close(server) };
}

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", (cause) => {
      reject(new ReboundError("http.cannot-listen", `Cannot listen: "${host}" port ${port} is refused (${cause.message}), wanted an address of this machine and a free port`, { cause }));
    });
    server.listen(port, host, resolve);
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const stopWaiting = systemClock.after(LONGEST_GOODBYE_MS, () => server.closeAllConnections());
    server.close(() => {
      stopWaiting();
      resolve();
    });
    server.closeIdleConnections();
  });
}
