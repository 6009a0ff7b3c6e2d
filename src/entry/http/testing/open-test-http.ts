// The real engine in memory behind the real HTTP entry on loopback, with a clock that stands still.

import { virtualClock, type VirtualClock } from "../../../base/clock.ts";
import { openEngine, type Engine } from "../../../engine/index.ts";
import { libraryOutlet } from "../../../flow/send/index.ts";
import type { ApiScope } from "../../../store/index.ts";
import { openHttp } from "../index.ts";

export interface TestHttp {
  readonly url: string;
  readonly engine: Engine;
  readonly clock: VirtualClock;
  readonly sent: readonly string[];
  /** What the receiving server says to the next mails. */
  reply: string;
  /** A request with a key of all scopes, unless `init` has headers of its own for that. */
  ask(path: string, init?: RequestInit): Promise<Answer>;
  keyFor(...scopes: readonly ApiScope[]): Promise<string>;
  close(): Promise<void>;
}

/** A test looks into answers of every form. */
export type Json = ReturnType<typeof JSON.parse>;

export interface Answer {
  readonly httpStatus: number;
  readonly headers: Headers;
  readonly text: string;
  /** The body as JSON; undefined where it is none. */
  readonly body: Json;
}

export const MAX_BODY_BYTES = 100_000;

export async function openTestHttp(): Promise<TestHttp> {
  const clock = virtualClock();
  const sent: string[] = [];
  const outlet = libraryOutlet("own", async ({ finalRecipient }) => {
    sent.push(finalRecipient);
    return test.reply;
  });
  const engine = await openEngine({ database: "sqlite::memory:", clock, outlets: { own: [outlet], smtp: { helloName: "rebound.example" }, default: "own" } });
  const http = await openHttp({ engine, clock, host: "127.0.0.1", port: 0, maxBodyBytes: MAX_BODY_BYTES, version: "0.0.0-test" });
  const keyFor = async (...scopes: readonly ApiScope[]): Promise<string> => (await engine.apiKeys.create("test", scopes)).secret;
  const key = await keyFor("read", "write", "send");
  const test: TestHttp = {
    url: http.url,
    engine,
    clock,
    sent,
    reply: "250 2.0.0 Ok",
    keyFor,
    ask: async (path, init = {}) => answerOf(await fetch(http.url + path, { ...init, headers: { authorization: `Bearer ${key}`, ...init.headers } })),
    async close() {
      await http.close();
      await engine.stop();
    },
  };
  return test;
}

async function answerOf(response: Response): Promise<Answer> {
  const text = await response.text();
  return { httpStatus: response.status, headers: response.headers, text, body: jsonOf(text) };
}

function jsonOf(text: string): Json {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A POST of JSON. */
export function post(body: unknown, headers: Readonly<Record<string, string>> = {}): RequestInit {
  return { method: "POST", headers: { "content-type": "application/json", ...headers }, body: JSON.stringify(body) };
}

export function postMail(mail: string): RequestInit {
  return { method: "POST", headers: { "content-type": "message/rfc822" }, body: mail };
}
