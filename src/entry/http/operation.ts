// One operation of the API: who may call it, and what the OpenAPI document says of it.

import { getConnInfo } from "@hono/node-server/conninfo";
import type { Context, MiddlewareHandler } from "hono";
import { resolver, uniqueSymbol, type DescribeRouteOptions } from "hono-openapi";
import { STATUS_CODES } from "node:http";
import type { z } from "zod";
import type { ApiScope } from "../../store/index.ts";
import type { Desk } from "./desk.ts";
import { problemAnswer, Refusal } from "./problem.ts";
import { limitBody, refuseEncoded } from "./request.ts";

export interface Operation {
  readonly tag: string;
  readonly summary: string;
  readonly description?: string;
  /** Which scope a key must have; "open" needs no key at all, "local" none from this machine and "read" from elsewhere. */
  readonly scope: ApiScope | "open" | "local";
  /** What is answered when all went well: its HTTP status, and its schema by media type. */
  readonly answers: { readonly httpStatus: number; readonly description: string; readonly content?: Readonly<Record<string, z.ZodType | "text" | "binary">> };
  /** HTTP statuses of the problems that this operation has beside those that all have. */
  readonly problems?: readonly number[];
  /** Header fields that it heeds, and what they say. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Readonly<Record<string, z.ZodType | "binary">>;
}

/** Checks the key of a request, then the size of its body; carries the description that `GET /v1/openapi.json` is made of. */
export function operation(about: Operation): MiddlewareHandler<Desk> {
  const check: MiddlewareHandler<Desk> = async (c, next) => {
    await authorize(c, about.scope);
    refuseEncoded(c);
    return limitBody(c, next);
  };
  return Object.assign(check, { [uniqueSymbol]: { spec: specOf(about) } });
}

async function authorize(c: Context<Desk>, wanted: Operation["scope"]): Promise<void> {
  if (wanted === "open" || (wanted === "local" && isLocal(c))) return;
  const scope = wanted === "local" ? "read" : wanted;
  const [scheme, secret] = (c.req.header("authorization") ?? "").split(" ", 2);
  if (scheme?.toLowerCase() !== "bearer" || !secret) throw unauthorized('no key is given, wanted "Authorization: Bearer rebound_…"');
  const key = await c.get("tools").engine.apiKeys.find(secret);
  if (!key) throw unauthorized("the key is not known, wanted one that `rebound keys add` made");
  if (!key.scopes.includes(scope)) throw forbidden(key.scopes, scope);
}

/** RFC 6750 §3. */
function unauthorized(found: string): Refusal {
  const headers = { "www-authenticate": 'Bearer realm="rebound"' };
  return new Refusal({ httpStatus: 401, code: "key.unknown", detail: `Cannot let in: ${found}`, headers });
}

/** RFC 6750 §3.1. */
function forbidden(scopes: readonly ApiScope[], wanted: ApiScope): Refusal {
  const found = scopes.map((scope) => `"${scope}"`).join(", ");
  const headers = { "www-authenticate": `Bearer realm="rebound", error="insufficient_scope", scope="${wanted}"` };
  return new Refusal({ httpStatus: 403, code: "key.scope", detail: `Cannot let in: the key's scopes are ${found}, wanted "${wanted}"`, headers });
}

/** From this machine, and not passed on by a proxy that runs here. */
function isLocal(c: Context<Desk>): boolean {
  const { address = "" } = getConnInfo(c).remote;
  const isPassedOn = c.req.header("forwarded") !== undefined || c.req.header("x-forwarded-for") !== undefined;
  return !isPassedOn && /^(::ffff:)?127\.|^::1$/.test(address);
}

function specOf({ tag, summary, description, scope, answers, problems = [], headers = {}, body }: Operation): DescribeRouteOptions {
  const refusals = scope === "open" ? [] : [401, 403];
  const failures = [...new Set([...problems, ...refusals, 500, 503])].toSorted((one, other) => one - other);
  return {
    tags: [tag],
    summary,
    ...(description !== undefined && { description }),
    security: scope === "open" ? [] : [...(scope === "local" ? [{}] : []), { key: [scope === "local" ? "read" : scope] }],
    parameters: Object.entries(headers).map(([name, says]) => ({ in: "header", name, description: says, schema: { type: "string" } })),
    ...(body && { requestBody: { required: true, content: contentOf(body) } }),
    responses: {
      [answers.httpStatus]: { description: answers.description, ...(answers.content && { content: contentOf(answers.content) }) },
      ...Object.fromEntries(failures.map((httpStatus) => [httpStatus, problemResponse(httpStatus)])),
    },
  };
}

function contentOf(content: Readonly<Record<string, z.ZodType | "text" | "binary">>) {
  return Object.fromEntries(Object.entries(content).map(([type, schema]) => [type, { schema: typeof schema === "string" ? plainSchema(schema) : resolver(schema) }]));
}

function plainSchema(kind: "text" | "binary") {
  return kind === "text" ? { type: "string" as const } : { type: "string" as const, format: "binary" };
}

function problemResponse(httpStatus: number) {
  return { description: STATUS_CODES[httpStatus] ?? "Error", content: { "application/problem+json": { schema: resolver(problemAnswer) } } };
}
