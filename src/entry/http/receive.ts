// POST /in/:source: what comes from services that tell of bounces by webhook.

import { Hono } from "hono";
import { z } from "zod";
import type { Desk } from "./desk.ts";
import { operation } from "./operation.ts";
import { JSON_TYPE, readBytes } from "./request.ts";

const receivedAnswer = z.object({ id: z.string(), isNew: z.boolean() }).meta({ id: "Received" });

const receive = operation({
  tag: "notices",
  summary: "Take in what a service tells",
  description: "202 says: kept, and will be worked through even if Rebound falls over now.",
  scope: "write",
  body: { "*/*": "binary" },
  answers: { httpStatus: 202, description: "Kept", content: { [JSON_TYPE]: receivedAnswer } },
  problems: [400, 404, 413, 415],
});

/** What opens doors is not kept with the notice. */
const SECRET_HEADERS = new Set(["authorization", "cookie", "proxy-authorization"]);

export const intake = new Hono<Desk>().post("/in/:source", receive, async (c) => {
  const headers = Object.fromEntries(Object.entries(c.req.header()).filter(([name]) => !SECRET_HEADERS.has(name)));
  const { id, isNew } = await c.get("tools").engine.takeIn({ source: c.req.param("source"), headers, body: await readBytes(c) });
  return c.json(z.encode(receivedAnswer, { id, isNew }), 202);
});
