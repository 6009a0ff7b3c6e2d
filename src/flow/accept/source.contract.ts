// What every source keeps to. Run over the registry by sources.test.ts.

import { deepEqual, equal, match, ok, throws } from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import * as fc from "fast-check";
import { meetsExpectation } from "../../../test/expectations.ts";
import { SourceError } from "../../base/errors.ts";
import type { NoticeContent, Source } from "./source.ts";

/** Bytes as they came, and what they are read as. Headers stand in `<name>.headers.json`. */
interface Sample {
  readonly name: string;
  readonly content: NoticeContent;
  readonly expected: URL;
}

const BESIDE = /\.(expected|headers)\.json$|^secret\.txt$/;

/** @param folder of the source, with a slash at its end */
export function testSource(source: Source, folder: URL): void {
  const samples = readSamples(new URL("samples/", folder));
  const is = `source ${source.id}`;

  test(`${is} has samples, a page, and names its documentation`, () => {
    ok(samples.length > 0);
    ok(existsSync(new URL("README.md", folder)));
    match(source.documentation, /RFC \d+|https:\/\//);
    ok(source.title !== "");
  });

  for (const { name, content, expected } of samples) {
    test(`${is} reads ${name}`, () => meetsExpectation(expected, source.read(content)));

    test(`${is} gives the same answer twice for ${name}`, () => {
      deepEqual(source.read(content), source.read(content));
      equal(source.fingerprint(content), source.fingerprint({ ...content, body: new Uint8Array(content.body) }));
    });

    test(`${is} never throws on ${name} cut off or scrambled`, () => {
      const places = fc.nat(content.body.length);
      fc.assert(fc.property(places, places, fc.uint8Array({ maxLength: 20 }), (from, to, octets) => {
        const body = Buffer.concat([content.body.subarray(0, from), octets, content.body.subarray(to)]);
        readBoth(source, { ...content, body });
        readBoth(source, { ...content, body: content.body.subarray(0, from) });
      }));
    });

    if (source.verify) test(`${is} refuses ${name} where it was changed`, () => testSignature(source, content, new URL("samples/secret.txt", folder)));
  }

  test(`${is} never throws on any octets`, () => {
    fc.assert(fc.property(fc.uint8Array(), (body) => readBoth(source, { headers: {}, body })));
  });
}

function readBoth(source: Source, content: NoticeContent): void {
  source.read(content);
  source.fingerprint(content);
}

function testSignature(source: Source, content: NoticeContent, secretFile: URL): void {
  const secret = readFileSync(secretFile, "utf8").trim();
  source.verify?.(content, secret);
  throws(() => source.verify?.({ ...content, body: Buffer.concat([content.body, Buffer.from(" ")]) }, secret), SourceError);
  throws(() => source.verify?.({ ...content, headers: {} }, secret), SourceError);
  throws(() => source.verify?.(content, `${secret}x`), SourceError);
}

function readSamples(folder: URL): readonly Sample[] {
  return readdirSync(folder).filter((name) => !BESIDE.test(name)).map((name) => {
    const headersFile = new URL(`${name}.headers.json`, folder);
    const headers: Record<string, string> = existsSync(headersFile) ? JSON.parse(readFileSync(headersFile, "utf8")) : {};
    return { name, content: { headers, body: readFileSync(new URL(name, folder)) }, expected: new URL(`${name}.expected.json`, folder) };
  });
}
