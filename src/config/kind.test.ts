import { deepEqual, equal } from "node:assert/strict";
import { test } from "node:test";
import * as fc from "fast-check";
import { decimal, duration, flag, port, size, whole } from "./amount-kinds.ts";
import { asText } from "./explain.ts";
import { list, type Kind } from "./kind.ts";
import { rowNames } from "./names.ts";
import { settings, type Setting } from "./settings.ts";
import { path, secret, text, word } from "./text-kinds.ts";
import { databaseUrl, httpUrl } from "./url-kinds.ts";

const FOLDER = "/srv/rebound";

const rows: readonly [kind: Kind<unknown>, given: unknown, expected: unknown, why: string][] = [
  [whole(1, 10), 4, 4, "whole() takes a number of the file"],
  [whole(1, 10), "4", 4, "whole() takes a number of the environment"],
  [whole(1, 10), 11, undefined, "whole() refuses more than the most"],
  [whole(1, 10), 1.5, undefined, "whole() refuses a fraction"],
  [whole(1, 10), " 4", undefined, "whole() refuses a blank"],
  [whole(1, 10), true, undefined, "whole() refuses true"],
  [decimal(0, 1), "0.25", 0.25, "decimal() takes a fraction"],
  [decimal(0, 1), Number.NaN, undefined, "decimal() refuses what is no number"],
  [decimal(1, 10), "1e1", undefined, "decimal() refuses an exponent"],
  [flag, "false", false, "flag takes a word of the environment"],
  [flag, "no", undefined, "flag refuses other words"],
  [port, 0, 0, "port takes 0"],
  [port, 65_536, undefined, "port refuses what is none"],
  [port, "", undefined, "port refuses an empty text"],
  [duration("1s", "1h"), "15m", 900_000, "duration() takes words"],
  [duration("1s", "1h"), "2h", undefined, "duration() refuses more than the most"],
  [duration("1s", "1h"), 900, undefined, "duration() refuses a number without a unit"],
  [size("1kb", "1mb"), "2kb", 2048, "size() takes words"],
  [size("1kb", "1mb"), "2mb", undefined, "size() refuses more than the most"],
  [word("often", "never"), "never", "never", "word() takes one of its words"],
  [word("often", "never"), "Never", undefined, "word() tells capitals apart"],
  [list(duration("0s"), 3), ["24h", "48h"], [86_400_000, 172_800_000], "list() takes a list of the file"],
  [list(duration("0s"), 3), "24h, 48h", [86_400_000, 172_800_000], "list() takes commas of the environment"],
  [list(duration("0s"), 3), [], undefined, "list() refuses an empty list"],
  [list(duration("0s"), 3), ["24h", "often"], undefined, "list() refuses a list with one that is wrong"],
  [list(duration("0s"), 3), ["1h", "1h", "1h", "1h"], undefined, "list() refuses more than the most"],
  [path, "data", "/srv/rebound/data", "path starts from the folder"],
  [path, "/var/lib", "/var/lib", "path leaves an absolute one as it is"],
  [path, "a\0b", undefined, "path refuses what no file can be called"],
  [secret, "short", undefined, "secret refuses what can be guessed"],
  [text, " ", undefined, "text refuses blanks alone"],
  [httpUrl, "https://app.example.com/due?key=1", "https://app.example.com/due?key=1", "httpUrl takes a path and a query"],
  [httpUrl, "ftp://app.example.com/", undefined, "httpUrl refuses other schemes"],
  [httpUrl, "https://ada:pw@app.example.com/", undefined, "httpUrl refuses a password"],
  [httpUrl, "app.example.com", undefined, "httpUrl refuses a bare name"],
  [databaseUrl, "sqlite:rebound.db", "sqlite:/srv/rebound/rebound.db", "databaseUrl starts from the folder"],
  [databaseUrl, "sqlite:/my data/rebound.db", "sqlite:/my data/rebound.db", "databaseUrl takes a blank in a path"],
  [databaseUrl, "sqlite::memory:", "sqlite::memory:", "databaseUrl takes memory"],
  [databaseUrl, "sqlite:", undefined, "databaseUrl wants a path"],
  [databaseUrl, "postgres://db.example.com/rebound", "postgres://db.example.com/rebound", "databaseUrl takes PostgreSQL"],
  [databaseUrl, "mysql://db.example.com/rebound", undefined, "databaseUrl refuses other databases"],
];
for (const [kind, given, expected, why] of rows) test(why, () => deepEqual(kind.read(given, FOLDER), expected));

const visible: readonly [kind: Kind<string>, given: string, expected: string, why: string][] = [
  [databaseUrl, "postgres://ada:hush@db.example.com/rebound", "postgres://ada:***@db.example.com/rebound", "databaseUrl hides a password"],
  [databaseUrl, "postgres://db.example.com/rebound?password=hush", "postgres://db.example.com/rebound?password=***", "databaseUrl hides a password in the query"],
  [httpUrl, "https://hooks.example.com/T00/B00/hush", "https://hooks.example.com/***", "httpUrl hides a path, which may be a secret"],
  [httpUrl, "https://hooks.example.com/", "https://hooks.example.com", "httpUrl shows an origin"],
];
for (const [kind, given, expected, why] of visible) test(why, () => equal(kind.show?.(given), expected));

test("read() of every kind undoes its write(), in the file and as text", () => {
  for (const row of rowNames()) {
    const { kind, default: usual }: Setting = settings[row];
    const value = kind.read(usual, FOLDER);
    if (value === undefined) continue;
    deepEqual(kind.read(kind.write(value), FOLDER), value, row);
    deepEqual(kind.read(asText(kind.write(value)), FOLDER), value, row);
  }
});

test("read() of durations, sizes and lists undoes write()", () => {
  const delays = list(duration("0s"), 10);
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 10 ** 11 }), { minLength: 1, maxLength: 10 }), (values) => {
      deepEqual(delays.read(delays.write(values), FOLDER), values);
      deepEqual(delays.read(asText(delays.write(values)), FOLDER), values);
    }),
  );
  const bytes = size("0b", "1gb");
  fc.assert(fc.property(fc.integer({ min: 0, max: 2 ** 30 }), (value) => equal(bytes.read(bytes.write(value), FOLDER), value)));
});

test("every kind reads anything without a throw, and every default reads", () => {
  fc.assert(fc.property(fc.constantFrom(...rowNames()), fc.anything(), (row, given) => void settings[row].kind.read(given, FOLDER)));
  for (const row of rowNames()) {
    const { kind, default: usual }: Setting = settings[row];
    if (usual !== undefined) equal(kind.read(usual, FOLDER) === undefined, false, row);
  }
});
