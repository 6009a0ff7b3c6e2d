// /v1/explain: what a reply, a code or a bounce mail means, whose fault it is, and what Rebound would do.

import { Hono } from "hono";
import { z } from "zod";
import { isNoCode } from "../../../engine/index.ts";
import { explanationAnswer } from "../answers/explanation.ts";
import { closed } from "../checked.ts";
import type { Desk } from "../desk.ts";
import { operation } from "../operation.ts";
import { Refusal } from "../problem.ts";
import { JSON_TYPE, MAIL_TYPE, mediaType, query, readBytes } from "../request.ts";

const explainQuery = closed({ text: z.string().min(1).max(10_000).meta({ examples: ["452 4.3.1 Mail system full"] }) });
const explanations = z.object({ items: z.array(explanationAnswer).readonly() }).meta({ id: "Explanations" });

const explainText = operation({
  tag: "explain",
  summary: "What a reply or a code means",
  scope: "read",
  answers: { httpStatus: 200, description: "The whole answer, with the schedule as if it happened now", content: { [JSON_TYPE]: explanationAnswer } },
  problems: [422],
});
const explainMail = operation({
  tag: "explain",
  summary: "What a bounce mail means, for each recipient; nothing of it is kept",
  scope: "read",
  body: { [MAIL_TYPE]: "binary" },
  answers: { httpStatus: 200, description: "One answer for each recipient that did not get it", content: { [JSON_TYPE]: explanations } },
  problems: [413, 415],
});

export const explain = new Hono<Desk>()
  .get("/v1/explain", explainText, query(explainQuery), (c) => {
    const { text } = c.req.valid("query");
    if (isNoCode(text)) throw noCode(text);
    return c.json(z.encode(explanationAnswer, c.get("tools").engine.views.explain(text)));
  })
  .post("/v1/explain", explainMail, async (c) => {
    mediaType(c, [MAIL_TYPE]);
    return c.json(z.encode(explanations, { items: c.get("tools").engine.views.explainMail(await readBytes(c)) }));
  });

function noCode(text: string): Refusal {
  const detail = `Cannot explain: "${text.slice(0, 100)}" is no code, wanted a reply code such as 452 or an enhanced status code such as 4.3.1`;
  return new Refusal({ httpStatus: 422, code: "explain.no-code", detail });
}
