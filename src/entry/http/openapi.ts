// GET /v1/openapi.json: the API described by the same schemas that check it.

import { Hono } from "hono";
import { openAPIRouteHandler } from "hono-openapi";
import { z } from "zod";
import type { Desk } from "./desk.ts";
import { operation } from "./operation.ts";
import { JSON_TYPE } from "./request.ts";

const DESCRIPTION =
  "Rebound takes in every sign that a mail did not arrive, understands why, and tries again at the right time. " +
  "Instants are ISO 8601 in UTC; errors are problem details (RFC 9457); lists go on with `cursor`.";

const show = operation({
  tag: "operation",
  summary: "This document",
  scope: "open",
  answers: { httpStatus: 200, description: "OpenAPI 3.1", content: { [JSON_TYPE]: z.looseObject({ openapi: z.string() }) } },
});

/** @param app with all other routes in place */
export function openApiOf(app: Hono<Desk>, version: string): Hono<Desk> {
  const describe = openAPIRouteHandler(app, {
    defaultValidationErrorResponse: false,
    excludeStaticFile: false,
    documentation: {
      openapi: "3.1.0",
      info: { title: "Rebound", version, description: DESCRIPTION, license: { name: "MIT", identifier: "MIT" } },
      servers: [{ url: "/" }],
      components: { securitySchemes: { key: { type: "http", scheme: "bearer", description: "A key that `rebound keys add` made, with the scope read, write or send" } } },
    },
  });
  return new Hono<Desk>().get("/v1/openapi.json", show, describe);
}
