// Reading requests: media types, bodies of bounded size, JSON, queries.

import type { Context, MiddlewareHandler } from "hono";
import { resolver, uniqueSymbol } from "hono-openapi";
import { bodyLimit } from "hono/body-limit";
import type { z } from "zod";
import { checked } from "./checked.ts";
import type { Desk } from "./desk.ts";
import { answerProblem, Refusal } from "./problem.ts";

export const JSON_TYPE = "application/json";
/** RFC 2046 §5.2.1. */
export const MAIL_TYPE = "message/rfc822";

/** So many times the limit is read and thrown away, chunk by chunk: a client that is cut off in its writing does not see the answer. */
const DISCARDED_TIMES = 4;

async function discard(body: ReadableStream<Uint8Array> | null, mostBytes: number): Promise<void> {
  if (!body || body.locked) return;
  let left = mostBytes;
  for await (const chunk of body) {
    left -= chunk.length;
    if (left < 0) return;
  }
}

/** Refuses larger bodies: by their Content-Length before a byte is read, otherwise at the byte that is too much. */
export const limitBody: MiddlewareHandler<Desk> = (c, next) => {
  const { maxBodyBytes } = c.get("tools");
  const onError = async (): Promise<Response> => {
    await discard(c.req.raw.body, maxBodyBytes * DISCARDED_TIMES);
    const found = c.req.header("content-length") ?? `more than ${maxBodyBytes}`;
    const detail = `Cannot take request: its body has ${found} bytes, wanted at most ${maxBodyBytes}`;
    return answerProblem(c, { httpStatus: 413, code: "request.too-large", detail, headers: { connection: "close" } });
  };
  return bodyLimit({ maxSize: maxBodyBytes, onError })(c, next);
};

/** @throws {Refusal} 415 where the body is compressed, which is not undone: a few bytes could become more than there is room for */
export function refuseEncoded(c: Context<Desk>): void {
  const encoding = c.req.header("content-encoding")?.trim().toLowerCase() ?? "identity";
  if (encoding === "identity") return;
  const detail = `Cannot take request: its content encoding is "${encoding.slice(0, 100)}", wanted the body as it is`;
  throw new Refusal({ httpStatus: 415, code: "request.content-encoding", detail, headers: { "accept-encoding": "identity" } });
}

/**
 * Which of the wanted media types the body has, parameters left aside.
 *
 * @throws {Refusal} 415 naming both
 */
export function mediaType<T extends string>(c: Context<Desk>, wanted: readonly T[]): T {
  const given = (c.req.header("content-type") ?? "").split(";", 1)[0]?.trim().toLowerCase() ?? "";
  const found = wanted.find((type) => type === given);
  if (found !== undefined) return found;
  const detail = `Cannot take request: its content type is "${given.slice(0, 100)}", wanted ${wanted.map((type) => `"${type}"`).join(" or ")}`;
  throw new Refusal({ httpStatus: 415, code: "request.content-type", detail, headers: { accept: wanted.join(", ") } });
}

export async function readBytes(c: Context<Desk>): Promise<Uint8Array> {
  return new Uint8Array(await c.req.arrayBuffer());
}

/** @throws {Refusal} 400 where the text is no JSON */
export async function readJson(c: Context<Desk>): Promise<unknown> {
  const text = await c.req.text();
  try {
    return JSON.parse(text);
  } catch (error) {
    const found = error instanceof Error ? error.message : "no JSON";
    throw new Refusal({ httpStatus: 400, code: "request.not-json", detail: `Cannot take request: its body is no JSON (${found}), wanted an object` }, { cause: error });
  }
}

/** What a middleware has checked, in hono's words. */
type Checked<Target extends string, S extends z.ZodType> = MiddlewareHandler<Desk, string, { in: { [K in Target]: z.input<S> }; out: { [K in Target]: z.output<S> } }>;

/** A JSON body of `schema`, for `c.req.valid("json")` and for the OpenAPI document. No body at all counts as `{}`. */
export function jsonBody<S extends z.ZodType>(schema: S): Checked<"json", S> {
  const check: Checked<"json", S> = async (c, next) => {
    const isEmpty = c.req.header("content-type") === undefined && (await c.req.text()) === "";
    if (!isEmpty) mediaType(c, [JSON_TYPE]);
    c.req.addValidatedData("json", Object(checked(schema, isEmpty ? {} : await readJson(c))));
    await next();
  };
  return Object.assign(check, { [uniqueSymbol]: { target: "json", ...resolver(schema) } });
}

/** A query of `schema`, for `c.req.valid("query")` and for the OpenAPI document. */
export function query<S extends z.ZodType>(schema: S): Checked<"query", S> {
  const check: Checked<"query", S> = async (c, next) => {
    c.req.addValidatedData("query", Object(checked(schema, queryOf(c))));
    await next();
  };
  return Object.assign(check, { [uniqueSymbol]: { target: "query", ...resolver(schema) } });
}

/** Names that stand once are texts, others lists of them. */
export function queryOf(c: Context<Desk>): Readonly<Record<string, string | string[]>> {
  return Object.fromEntries(Object.entries(c.req.queries()).map(([name, values]) => [name, values.length === 1 ? (values[0] ?? "") : values]));
}
