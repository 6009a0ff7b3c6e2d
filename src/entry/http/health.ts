// GET /health: whether the process lives and, when asked for, whether its database answers.

import { Hono } from "hono";
import { z } from "zod";
import { closed } from "./checked.ts";
import type { Desk } from "./desk.ts";
import { operation } from "./operation.ts";
import { JSON_TYPE, query } from "./request.ts";

const healthAnswer = z.object({ status: z.enum(["ok"]), version: z.string() }).meta({ id: "Health" });
const healthQuery = closed({ deep: z.enum(["0", "1"]).exactOptional().meta({ description: "1: ask the database, too; 503 when it is away" }) });

const show = operation({
  tag: "operation",
  summary: "Whether Rebound lives",
  scope: "local",
  answers: { httpStatus: 200, description: "It does", content: { [JSON_TYPE]: healthAnswer } },
  problems: [422],
});

export const health = new Hono<Desk>().get("/health", show, query(healthQuery), async (c) => {
  const { engine, version } = c.get("tools");
  if (c.req.valid("query").deep === "1") await engine.views.notices({ limit: 1 });
  return c.json(z.encode(healthAnswer, { status: "ok", version }));
});
