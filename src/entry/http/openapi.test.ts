import { deepEqual, equal, ok } from "node:assert/strict";
import { after, before, test } from "node:test";
import { z } from "zod";
import { systemClock } from "../../base/clock.ts";
import { silentLog } from "../../base/log.ts";
import { appWith } from "./app.ts";
import { openTestHttp, post, postMail, type Json, type TestHttp } from "./testing/open-test-http.ts";

let http: TestHttp;
let document: Json;
before(async () => {
  http = await openTestHttp();
  document = (await http.ask("/v1/openapi.json", { headers: { authorization: "" } })).body;
});
after(() => http.close());

/** The schema of an answer as the document has it, made into one that checks. */
function schemaOf(path: string, method: string, httpStatus: number, type = "application/json"): z.ZodType {
  const schema = document.paths[path][method].responses[httpStatus].content[type].schema;
  const whole = { ...schema, $defs: document.components.schemas };
  return z.fromJSONSchema(JSON.parse(JSON.stringify(whole).replaceAll("#/components/schemas/", "#/$defs/")));
}

test("GET /v1/openapi.json is OpenAPI 3.1", () => equal(document.openapi, "3.1.0"));

test("GET /v1/openapi.json names every route", () => {
  const app = appWith({ engine: http.engine, clock: systemClock, log: silentLog, version: "0", maxBodyBytes: 1 });
  const routes = app.routes.filter(({ method }) => method !== "ALL").map(({ method, path }) => `${method.toLowerCase()} ${path.replaceAll(/:(\w+)/g, "{$1}")}`);
  const described = Object.entries<object>(document.paths).flatMap(([path, methods]) => Object.keys(methods).map((method) => `${method} ${path}`));
  deepEqual([...new Set(routes)].toSorted(), described.toSorted());
});

test("GET /v1/openapi.json tells for each operation who may call it and what goes wrong", () => {
  for (const [path, methods] of Object.entries<Json>(document.paths)) {
    for (const [method, operation] of Object.entries<Json>(methods)) {
      ok(operation.summary, `${method} ${path} has no summary`);
      ok(operation.responses[500], `${method} ${path} never breaks`);
      ok(Array.isArray(operation.security), `${method} ${path} has no security`);
    }
  }
});

test("GET /v1/openapi.json tells of 422 wherever a query or a body of JSON is checked", () => {
  for (const [path, methods] of Object.entries<Json>(document.paths)) {
    for (const [method, { parameters = [], requestBody, responses }] of Object.entries<Json>(methods)) {
      const isChecked = parameters.some((parameter: Json) => parameter.in === "query") || requestBody?.content["application/json"] !== undefined;
      if (isChecked) ok(responses[422], `${method} ${path} refuses no field`);
    }
  }
});

const report = { finalRecipient: "ada@full.example", reply: "452 4.3.1 Mail system full", remoteMta: "mx.full.example" };
const order = { envelopeId: "m1", reversePath: "", recipients: ["bob@example.org"], content: "Subject: x\n\ny" };

const examples: readonly [path: string, url: string, init: RequestInit, httpStatus: number][] = [
  ["/v1/messages", "/v1/messages", post(order), 202],
  ["/v1/messages/{envelopeId}", "/v1/messages/m1", {}, 200],
  ["/v1/messages", "/v1/messages", post({ colour: "red" }), 422],
  ["/v1/notices", "/v1/notices", post({ reports: [report] }), 202],
  ["/v1/notices", "/v1/notices", postMail("Subject: Hello\r\n\r\nHi"), 422],
  ["/v1/notices", "/v1/notices", {}, 200],
  ["/v1/recipients", "/v1/recipients", {}, 200],
  ["/v1/recipients/{mailbox}", "/v1/recipients/ada@full.example", {}, 200],
  ["/v1/recipients/{mailbox}/pause", "/v1/recipients/eve@example.org/pause", post({ for: "1d" }), 200],
  ["/v1/segments", "/v1/segments", {}, 200],
  ["/v1/attempts", "/v1/attempts", {}, 200],
  ["/v1/servers", "/v1/servers", {}, 200],
  ["/v1/servers/{server}", "/v1/servers/mx.full.example", {}, 200],
  ["/v1/servers/{server}", "/v1/servers/none.example", {}, 404],
  ["/v1/retries", "/v1/retries", {}, 200],
  ["/v1/check", "/v1/check?recipient=ada@full.example", {}, 200],
  ["/v1/explain", "/v1/explain?text=452%204.3.1%20Mail%20system%20full", {}, 200],
  ["/health", "/health", {}, 200],
];

for (const [path, url, init, httpStatus] of examples) {
  const method = (init.method ?? "GET").toLowerCase();
  test(`${method} ${path} answers ${httpStatus} as the document says`, async () => {
    const answer = await http.ask(url, init);
    equal(answer.httpStatus, httpStatus, answer.text);
    const type = httpStatus >= 400 ? "application/problem+json" : "application/json";
    schemaOf(path, method, httpStatus, type).parse(answer.body);
    await http.engine.settle();
  });
}
