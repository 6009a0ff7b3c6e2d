// /v1/codes: the reference of all enhanced and basic codes.

import { Hono } from "hono";
import { z } from "zod";
import { codeAnswer } from "../answers/code.ts";
import type { Desk } from "../desk.ts";
import { operation } from "../operation.ts";
import { Refusal } from "../problem.ts";
import { JSON_TYPE } from "../request.ts";

const all = z.object({ items: z.array(codeAnswer).readonly() }).meta({ id: "Codes" });

const list = operation({
  tag: "codes",
  summary: "Every code of the registry and of SMTP",
  scope: "read",
  answers: { httpStatus: 200, description: "Enhanced codes first, then basic ones", content: { [JSON_TYPE]: all } },
});
const show = operation({
  tag: "codes",
  summary: "What one code means, who says it, and what to do",
  scope: "read",
  answers: { httpStatus: 200, description: "The page of the code", content: { [JSON_TYPE]: codeAnswer } },
  problems: [404],
});

export const codes = new Hono<Desk>()
  .get("/v1/codes", list, (c) => c.json(z.encode(all, { items: c.get("tools").engine.views.codes() })))
  .get("/v1/codes/:code", show, (c) => {
    const code = c.req.param("code");
    const found = c.get("tools").engine.views.code(code);
    if (found) return c.json(z.encode(codeAnswer, found));
    throw new Refusal({ httpStatus: 404, code: "code.unknown", detail: `Cannot show code: "${code.slice(0, 100)}" is not known, wanted one such as "4.3.1", "X.3.1" or "452"` });
  });
