// All routes together, and what every request goes through.

import { Hono, type MiddlewareHandler } from "hono";
import { HTTPException } from "hono/http-exception";
import { routePath } from "hono/route";
import { newId } from "../../base/clock.ts";
import { attempts } from "./api/attempts.ts";
import { check } from "./api/check.ts";
import { codes } from "./api/codes.ts";
import { explain } from "./api/explain.ts";
import { messages } from "./api/messages.ts";
import { notices } from "./api/notices.ts";
import { recipients } from "./api/recipients.ts";
import { segments } from "./api/segments.ts";
import { servers } from "./api/servers.ts";
import type { Desk, Tools } from "./desk.ts";
import { health } from "./health.ts";
import { metricsOf } from "./metrics.ts";
import { openApiOf } from "./openapi.ts";
import { answerProblem, problemOf, type Problem } from "./problem.ts";
import { intake } from "./receive.ts";

export function appWith(tools: Tools): Hono<Desk> {
  const app = new Hono<Desk>();
  app.use(laidOut(tools));
  for (const part of [messages, notices, recipients, attempts, servers, segments, check, explain, codes, intake, health, metricsOf(tools.engine)]) app.route("/", part);
  app.route("/", openApiOf(app, tools.version));
  app.notFound((c) => answerProblem(c, notFound(app, c.req.method, c.req.path)));
  app.onError((error, c) => {
    const problem = error instanceof HTTPException ? ofHono(error) : problemOf(error);
    if (problem.httpStatus >= 500) tools.log.error({ requestId: c.get("requestId"), code: problem.code, error: error.stack }, "Request failed");
    return answerProblem(c, problem);
  });
  return app;
}

/** Answers are for programs: no browser is to guess, frame or keep them. */
const HEADERS = {
  "x-content-type-options": "nosniff",
  "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
  "referrer-policy": "no-referrer",
  "cache-control": "no-store",
};

/** Gives each request an id and its tools, and writes one line of log: the route, never the address in it. */
function laidOut(tools: Tools): MiddlewareHandler<Desk> {
  return async (c, next) => {
    const { clock, log } = tools;
    const requestId = newId(clock);
    const startedAt = clock.now();
    c.set("requestId", requestId);
    c.set("tools", tools);
    await next();
    for (const [name, value] of Object.entries({ ...HEADERS, "x-request-id": requestId })) c.header(name, value);
    log.info({ requestId, method: c.req.method, route: routePath(c, -1), httpStatus: c.res.status, ms: clock.now() - startedAt }, "Request");
  };
}

function ofHono({ status, message }: HTTPException): Problem {
  return { httpStatus: status, code: "request.refused", detail: `Cannot take request: ${message || "it is not as HTTP has it"}` };
}

const METHODS = ["GET", "POST", "PUT", "DELETE"];

/** 405 where the path is known and the method is not, RFC 9110 §15.5.6. */
function notFound(app: Hono<Desk>, method: string, path: string): Problem {
  const allowed = METHODS.filter((other) => app.router.match(other, path)[0].some(([[, route]]) => !route.path.endsWith("*")));
  if (allowed.length > 0) {
    const headers = { allow: allowed.join(", ") };
    return { httpStatus: 405, code: "request.method", detail: `Cannot take request: its method is "${method}", wanted ${allowed.join(" or ")}`, headers };
  }
  return { httpStatus: 404, code: "request.path", detail: `Cannot take request: nothing is at "${path.slice(0, 100)}", wanted a path of GET /v1/openapi.json` };
}
