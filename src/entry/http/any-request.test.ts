// No request, however odd, breaks anything inside: it is answered, or refused with a problem that says what is wrong.

import { ok } from "node:assert/strict";
import { after, before, test } from "node:test";
import * as fc from "fast-check";
import { openTestHttp, type Json, type TestHttp } from "./testing/open-test-http.ts";

let http: TestHttp;
let operations: readonly Operation[];
before(async () => {
  http = await openTestHttp();
  await http.ask("/v1/notices", { method: "POST", headers: JSON_BODY, body: '{"finalRecipient":"ada@full.example","reply":"452 4.3.1 Mail system full"}' });
  await http.engine.settle();
  const { body } = await http.ask("/v1/openapi.json");
  operations = Object.entries<Json>(body.paths).flatMap(([path, methods]) => Object.entries<Json>(methods).map(([method, about]) => operationOf(path, method, about)));
});
after(() => http.close());

const JSON_BODY = { "content-type": "application/json" };

interface Operation {
  readonly path: string;
  readonly method: string;
  readonly queries: readonly string[];
  readonly fields: readonly string[];
}

function operationOf(path: string, method: string, { parameters = [], requestBody }: Json): Operation {
  const queries = parameters.filter((parameter: Json) => parameter.in === "query").map(({ name }: Json) => name);
  const shape = requestBody?.content["application/json"]?.schema ?? {};
  return { path, method: method.toUpperCase(), queries, fields: Object.keys(shape.properties ?? {}) };
}

const oddTexts = ["", "0", "-1", "100", "csv", "ndjson", "waiting", "affected", "mail-system-full", "452", "4.3.1", "552 Full", "ada@full.example", "\u0000", "é@ü.example", "recipients.W10", "servers.5", "2026-01-05T09:00:00Z", "30d", "../etc", "x".repeat(3_000)];
const text = fc.oneof(fc.constantFrom(...oddTexts), fc.string({ unit: "grapheme" }));
const known = ["reports", "finalRecipient", "reply", "at", "attempt", "recipients", "content", "parts", "metadata", "contacts", "kind", "value", "for", "until", "reason", "stream", "reversePath", "envelopeId"];
const { tree: value } = fc.letrec((tie) => ({
  tree: fc.oneof({ maxDepth: 3 }, text, fc.constantFrom(null, true, 0, -1, 1e308), fc.array(tie("tree"), { maxLength: 3 }), fc.dictionary(fc.oneof(fc.constantFrom(...known), fc.string()), tie("tree"), { maxKeys: 4 })),
}));

test("any request is answered or refused, and breaks nothing", async () => {
  const request = fc.record({ index: fc.nat(), inPath: text, query: fc.array(text, { maxLength: 8 }), body: fc.oneof(value, fc.array(fc.tuple(fc.nat(), value), { maxLength: 5 }).map((pairs) => new Map(pairs))) });
  await fc.assert(
    fc.asyncProperty(request, async ({ index, inPath, query, body }) => {
      const { path, method, queries, fields } = operations[index % operations.length] ?? { path: "/", method: "GET", queries: [], fields: [] };
      const search = new URLSearchParams(query.map((one, at): [string, string] => [queries[at % queries.length] ?? "x", one]));
      const content = body instanceof Map ? Object.fromEntries([...body].map(([at, one]) => [fields[at % fields.length] ?? "x", one])) : body;
      const init = method === "GET" ? {} : { method, headers: JSON_BODY, body: JSON.stringify(content) };
      const { httpStatus, text: said } = await http.ask(`${path.replace(/\{\w+\}/, () => encodeURIComponent(inPath) || "x")}?${search}`, init);
      ok(httpStatus < 500, `${method} ${path} ${said}`);
    }),
    { numRuns: 600 },
  );
  await http.engine.settle();
  ok((await http.engine.views.counts()).notices.failed === 0, "no notice could break the flow");
});
