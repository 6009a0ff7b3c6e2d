// /v1/check: may mail go to these people now?

import { Hono } from "hono";
import { z } from "zod";
import { closed } from "../checked.ts";
import type { Desk } from "../desk.ts";
import { instant, severalTimes } from "../fields.ts";
import { operation, type Operation } from "../operation.ts";
import { JSON_TYPE, jsonBody, query } from "../request.ts";

const stream = z.enum(["marketing", "transactional"]).exactOptional().meta({ description: "A pause holds marketing mail; marketing where it is not given" });
const checkRequest = closed({ recipients: z.array(z.string()).min(1).max(10_000), stream }).meta({ id: "CheckRequest" });
const checkQuery = closed({ recipient: severalTimes(z.string()), stream });

const verdicts = z
  .object({
    items: z
      .array(
        z.object({
          recipient: z.string().meta({ description: "As it was asked for" }),
          verdict: z.enum(["send", "wait", "paused", "suppressed", "not-a-mailbox"]),
          reason: z.string().exactOptional(),
          until: instant.exactOptional().meta({ description: "When to ask again" }),
          incident: z
            .object({ server: z.string(), reason: z.string(), beganAt: instant, advice: z.literal("reduce-volume") })
            .exactOptional()
            .meta({ description: "The recipient's server is in an incident: send less there while it lasts" }),
        }),
      )
      .readonly(),
  })
  .meta({ id: "Verdicts" });

const answers: Operation["answers"] = { httpStatus: 200, description: "One verdict for each, in order", content: { [JSON_TYPE]: verdicts } };
const ask = operation({ tag: "check", summary: "Ask before sending, for a few", scope: "read", answers, problems: [422] });
const askMany = operation({ tag: "check", summary: "Ask before sending, for up to 10,000", scope: "read", answers, problems: [400, 413, 415, 422] });

export const check = new Hono<Desk>()
  .get("/v1/check", ask, query(checkQuery), async (c) => {
    const { recipient, ...request } = c.req.valid("query");
    return c.json(z.encode(verdicts, { items: await c.get("tools").engine.views.check({ ...request, recipients: recipient }) }));
  })
  .post("/v1/check", askMany, jsonBody(checkRequest), async (c) =>
    c.json(z.encode(verdicts, { items: await c.get("tools").engine.views.check(c.req.valid("json")) })),
  );
