import { deepEqual, equal, match, ok } from "node:assert/strict";
import { after, before, test } from "node:test";
import { openTestHttp, type TestHttp } from "../testing/open-test-http.ts";

let http: TestHttp;
before(async () => (http = await openTestHttp()));
after(() => http.close());

test("GET /v1/codes gives every code, with a guide where it tells of a failure", async () => {
  const { httpStatus, body } = await http.ask("/v1/codes");
  equal(httpStatus, 200);
  ok(body.items.length > 120);
  for (const { code, reason, guide } of body.items) equal(reason === undefined && code !== "X.0.0", guide === undefined, code);
});

for (const typed of ["4.3.1", "5.3.1", "X.3.1"]) {
  test(`GET /v1/codes/${typed} gives the page of a full mail system`, async () => {
    const { httpStatus, body } = await http.ask(`/v1/codes/${typed}`);
    equal(httpStatus, 200);
    equal(body.reason, "mail-system-full");
    match(body.seenAs[0], /Exchange and IIS/);
    ok(body.guide.causes.length >= 8);
    equal(body.schedule[0].code, "4.3.1");
    deepEqual(body.schedule[0].waitsMs, [24, 48, 72, 168].map((hours) => hours * 3_600_000));
  });
}

test("GET /v1/codes/9.9.9 says what is wanted", async () => {
  const { httpStatus, body } = await http.ask("/v1/codes/9.9.9");
  equal(httpStatus, 404);
  match(body.detail, /"9\.9\.9" is not known, wanted one such as "4\.3\.1"/);
});
