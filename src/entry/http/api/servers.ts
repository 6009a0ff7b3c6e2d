// /v1/servers and /v1/retries: who refuses, since when, for how long, and what trying again was worth.

import { Hono } from "hono";
import { z } from "zod";
import { reasonIds } from "../../../engine/index.ts";
import { oneServerAnswer, resolutionAnswer, retriesFields, serverAnswer, serverListing } from "../answers/server.ts";
import { closed } from "../checked.ts";
import type { Desk } from "../desk.ts";
import { answerList, listAnswer, listQuery, pageOf } from "../list.ts";
import { operation } from "../operation.ts";
import { Refusal } from "../problem.ts";
import { JSON_TYPE, query } from "../request.ts";

const reason = z.enum(reasonIds()).exactOptional().meta({ description: "Figures speak of this reason alone" });
const serverQuery = closed({ ...listQuery, reason });
const retriesQuery = closed({ reason, server: z.string().exactOptional() });

const serverPage = pageOf(serverAnswer, "ServerPage");
const retriesAnswer = z.object({ ...retriesFields, resolution: resolutionAnswer }).meta({ id: "Retries" });

const list = operation({
  tag: "servers",
  summary: "Receiving servers: those in trouble now first, then those that refused most",
  scope: "read",
  answers: listAnswer(serverPage),
  problems: [422],
});
const show = operation({
  tag: "servers",
  summary: "One server, its incidents, and success of retries by attempt and by waiting time",
  scope: "read",
  answers: { httpStatus: 200, description: "The server", content: { [JSON_TYPE]: oneServerAnswer } },
  problems: [404],
});
const showRetries = operation({
  tag: "servers",
  summary: "Success of retries by attempt and by waiting time, and resolution times, over all servers or one",
  scope: "read",
  answers: { httpStatus: 200, description: "Figures since the beginning", content: { [JSON_TYPE]: retriesAnswer } },
  problems: [422],
});

export const servers = new Hono<Desk>()
  .get("/v1/servers", list, query(serverQuery), (c) => {
    const { reason: wanted, ...asked } = c.req.valid("query");
    return answerList(c, { listing: serverListing, asked, load: (request) => c.get("tools").engine.views.servers({ ...request, ...(wanted && { reason: wanted }) }) });
  })
  .get("/v1/servers/:server", show, async (c) => {
    const found = await c.get("tools").engine.views.server(c.req.param("server"));
    if (found) return c.json(z.encode(oneServerAnswer, found));
    const detail = `Cannot show server: "${c.req.param("server").slice(0, 100)}" is not known, wanted one that GET /v1/servers names`;
    throw new Refusal({ httpStatus: 404, code: "server.unknown", detail });
  })
  .get("/v1/retries", showRetries, query(retriesQuery), async (c) => {
    const filter = c.req.valid("query");
    const { views } = c.get("tools").engine;
    const success = await views.retrySuccess(filter);
    return c.json(z.encode(retriesAnswer, { ...success, resolution: await views.resolutionTimes(filter) }));
  });
