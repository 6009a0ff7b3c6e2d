import { deepEqual, equal, fail, ok } from "node:assert/strict";
import { test } from "node:test";
import * as fc from "fast-check";
import { ConfigError } from "../base/errors.ts";
import { defaultPolicy } from "../flow/decide/index.ts";
import { eventTypes } from "../flow/tell/index.ts";
import type { Config } from "./config.ts";
import type { Sources } from "./gather.ts";
import { namesWith, rowNames, variableOf } from "./names.ts";
import { readConfig } from "./read-config.ts";
import { writeSample } from "./sample.ts";
import { writeSettingsPage } from "./settings-page.ts";

const builtIn = { policy: defaultPolicy(), eventTypes };
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const SECRET = "correct horse battery";

interface Given {
  readonly toml?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly set?: readonly string[];
  readonly file?: string;
  readonly files?: Readonly<Record<string, string>>;
}

function sourcesOf({ toml, env = {}, set = [], file, files = {} }: Given): Sources {
  const all = new Map(Object.entries({ ...files, ...(toml !== undefined && { "/srv/rebound.toml": toml }) }));
  return { env, set, folder: "/srv", readFile: (path) => all.get(path), ...(file !== undefined && { file }) };
}

const read = (given: Given): Config => readConfig(sourcesOf(given), builtIn);

function errorOf(given: Given): ConfigError {
  try {
    read(given);
  } catch (error) {
    if (error instanceof ConfigError) return error;
    throw error;
  }
  return fail("the configuration was taken");
}

test("readConfig() needs nothing", () => {
  const { explained, policy, ...config } = read({});
  ok(explained.every(({ from }) => from === "default"));
  deepEqual(config, {
    data: { dir: "/srv/data" },
    database: "sqlite:/srv/data/rebound.db",
    http: { host: "127.0.0.1", port: 4310, maxBodyBytes: 16 * 1024 ** 2 },
    smtp: { host: "127.0.0.1", port: 4325, maxMessageBytes: 32 * 1024 ** 2, maxClients: 200, hostName: "localhost" },
    lmtp: { host: "127.0.0.1", port: 4324, maxMessageBytes: 32 * 1024 ** 2, maxClients: 200, hostName: "localhost" },
    outlets: { default: "smtp" },
    listeners: { webhooks: [], journal: { name: "journal", file: "/srv/data/journal.ndjson" } },
    rules: {},
    work: { batch: 500, leaseMs: 10 * 60_000, pollMs: 1_000, sending: 16 },
    keepHistoryMs: 90 * DAY,
    log: { level: "info" },
  });
  deepEqual({ ...defaultPolicy(), ...policy }, defaultPolicy(), "the defaults of the table are those of the built-in policy");
});

test("readConfig() takes the flag over the environment, that over the file, that over the default", () => {
  const toml = "[work]\nbatch = 10\nsending = 10\npoll = '10s'\n";
  const { work, explained } = read({ toml, env: { REBOUND_WORK_BATCH: "20", REBOUND_WORK_SENDING: "20" }, set: ["work.batch=30"] });
  deepEqual(work, { batch: 30, sending: 20, pollMs: 10_000, leaseMs: 600_000 });
  const from = Object.fromEntries(explained.filter(({ setting }) => setting.startsWith("work.")).map((row) => [row.setting, `${row.value} ${row.from}`]));
  deepEqual(from, { "work.batch": "30 --set", "work.lease": "10m default", "work.poll": "10s rebound.toml:4", "work.sending": "20 REBOUND_WORK_SENDING" });
});

test("readConfig() reads outlets in the form that the engine takes", () => {
  const toml = `
[outlets.smtp]
relay = "relay.example.com:587"
relay-user = "ada"
relay-password-file = "relay-password"
tls = "required"
[outlets.smtp.routes]
"Full.Example" = "127.0.0.1:10025"
nested.example = "[::1]:25"
[outlets.callback]
url = "https://app.example.com/due"
secret = "${SECRET}"`;
  deepEqual(read({ toml, files: { "/srv/relay-password": "hush\n" } }).outlets, {
    smtp: {
      relay: { host: "relay.example.com", port: 587, auth: { user: "ada", password: "hush" } },
      routes: { "full.example": { host: "127.0.0.1", port: 10_025 }, "nested.example": { host: "::1", port: 25 } },
      helloName: "localhost",
      connections: 8,
      messagesPerConnection: 100,
      idleMs: 30_000,
      tls: "required",
      connectTimeoutMs: 30_000,
      greetingTimeoutMs: 60_000,
      silenceTimeoutMs: 300_000,
      attemptTimeoutMs: 480_000,
    },
    callback: { url: "https://app.example.com/due", secret: SECRET, timeoutMs: 30_000 },
    default: "smtp",
  });
});

test("readConfig() reads listeners from the file, and adds to them from the environment", () => {
  const toml = `
[[listeners]]
name = "crm"
url = "https://crm.example.com/events"
types = ["recipient.paused"]
[[listeners]]
name = "chat"
url = "https://chat.example.com/"
secret = "${SECRET} 2"`;
  const { webhooks, journal } = read({ toml, env: { REBOUND_LISTENERS_1_SECRET: SECRET }, set: ["journal.enabled=false"] }).listeners;
  deepEqual(webhooks, [
    { name: "crm", url: "https://crm.example.com/events", secret: SECRET, timeoutMs: 15_000, types: ["recipient.paused"] },
    { name: "chat", url: "https://chat.example.com/", secret: `${SECRET} 2`, timeoutMs: 15_000 },
  ]);
  equal(journal, undefined);
});

const full = "policy.mail-system-full";
const policies: readonly [set: readonly string[], expected: unknown, why: string][] = [
  [[], { attempts: 4, schedule: { kind: "ladder", delaysMs: [DAY, 2 * DAY, 3 * DAY, 7 * DAY], jitter: 0 }, whenSpent: { kind: "pause", forMs: 30 * DAY } }, "leaves what is built in"],
  [[`${full}.delays=1h,2h`], { attempts: 2, schedule: { kind: "ladder", delaysMs: [HOUR, 2 * HOUR], jitter: 0 }, whenSpent: { kind: "pause", forMs: 30 * DAY } }, "makes as many attempts as there are delays"],
  [[`${full}.delays=1h,2h`, `${full}.attempts=5`], { attempts: 5, schedule: { kind: "ladder", delaysMs: [HOUR, 2 * HOUR], jitter: 0 }, whenSpent: { kind: "pause", forMs: 30 * DAY } }, "makes more attempts than delays where that is wished"],
  [[`${full}.schedule=backoff`, `${full}.factor=3`], { attempts: 4, schedule: { kind: "backoff", firstDelayMs: HOUR / 4, factor: 3, longestDelayMs: 12 * HOUR, jitter: 0.5 }, whenSpent: { kind: "pause", forMs: 30 * DAY } }, "completes a backoff"],
  [[`${full}.when-spent=suppress`, `${full}.attempts=1`], { attempts: 1, schedule: { kind: "ladder", delaysMs: [DAY, 2 * DAY, 3 * DAY, 7 * DAY], jitter: 0 }, whenSpent: { kind: "suppress" } }, "changes what is wished and nothing else"],
];
for (const [set, expected, why] of policies) {
  test(`readConfig() of a policy ${why}`, () => deepEqual(read({ set }).policy.byReason["mail-system-full"], expected));
}

const every = "policy.default";
const layered: readonly [set: readonly string[], reason: keyof Config["policy"]["byReason"], expected: unknown, why: string][] = [
  [[`${every}.attempts=5`], "mail-system-full", { attempts: 5 }, "is for every reason that is tried again"],
  [[`${every}.attempts=5`], "user-unknown", { attempts: 0 }, "is not for a reason that is over at once"],
  [[`${every}.attempts=5`, `${full}.attempts=3`], "mail-system-full", { attempts: 3 }, "is less than a wish for one reason"],
  [[`${every}.delays=1h,2h`], "greylisted", { attempts: 2, schedule: { kind: "ladder", delaysMs: [HOUR, 2 * HOUR], jitter: 0.1 } }, "leaves what is not wished"],
  [[`${every}.schedule=backoff`, `${every}.jitter=0.4`, `${full}.schedule=ladder`], "mail-system-full", { schedule: { kind: "ladder", delaysMs: [DAY, 2 * DAY, 3 * DAY, 7 * DAY], jitter: 0 } }, "gives way where one reason has a schedule of the other kind"],
  [[`${every}.pause=10d`], "mail-system-full", { whenSpent: { kind: "pause", forMs: 10 * DAY } }, "changes pauses where there are some"],
  [[`${every}.pause=10d`], "greylisted", { whenSpent: { kind: "nothing" } }, "brings no pauses where there are none"],
];
for (const [set, reason, expected, why] of layered) {
  test(`readConfig() of a policy for all ${why}`, () => {
    const { policy, explained } = read({ set });
    const found = policy.byReason[reason];
    deepEqual({ ...found, ...Object(expected) }, found);
    ok(explained.some(({ from }) => from === "--set"), "and says where it came from");
  });
}

test("readConfig() tells what is wrong with a policy for all once, by its own name", () => {
  const { message } = errorOf({ set: [`${every}.jitter=0.5`, `${every}.factor=2`, `${every}.attempts=0`] });
  deepEqual(message.split("\n  ").slice(1), [
    `"${every}.factor" is given while "${every}.schedule" is "ladder", wanted "backoff" there, or nothing here`,
    `"${every}.jitter" is 0.5, wanted a number from 0 to 0.1 with the schedule "ladder"`,
    `"${every}.attempts" is 0, wanted a whole number from 1 to 10`,
  ]);
});

const refused: readonly [given: Given, message: string, why: string][] = [
  [{ toml: `[${full}]\nschedule = "often"` }, `"${full}.schedule" is "often", wanted "ladder" or "backoff"`, "a word that is none of its words"],
  [{ toml: "[http]\nprot = 1" }, '"http.prot" is no setting, wanted "http.port"', "a name with a slip"],
  [{ toml: "[smtp]\nrelay = 'mx.example.com:25'" }, '"smtp.relay" is no setting, wanted "outlets.smtp.relay"', "a name without its front"],
  [{ toml: "[policy.mail-system-ful]\nattempts = 3" }, `"policy.mail-system-ful.attempts" is no setting, wanted "${full}.attempts"`, "a reason with a slip"],
  [{ toml: "colour = 'red'" }, '"colour" is no setting, wanted one of "rebound config sample"', "a name that is like no other"],
  [{ toml: "http = 4310" }, '"http" is a value of its own, wanted a table of settings', "a value in the place of a table"],
  [{ toml: "[policy]\nmail-system-full = 5" }, `"${full}" is a value of its own, wanted a table of settings`, "a value in the place of a reason's table"],
  [{ env: { REBOUND_HTTP_PORT: "many" } }, '"http.port" is "many" (REBOUND_HTTP_PORT), wanted a port from 0 to 65535', "a wrong value of the environment, with its variable"],
  [{ env: { REBOUND_HTTP_PROT: "1" } }, '"REBOUND_HTTP_PROT" is no setting, wanted REBOUND_HTTP_PORT', "a variable with a slip"],
  [{ set: ["http.port"] }, '"--set" is "http.port", wanted a setting, "=" and its value', "a flag without a value"],
  [{ file: "mine.toml" }, '"config" is "mine.toml", where nothing is, wanted a file of TOML that can be read', "a named file that is not there"],
  [{ env: { REBOUND_CONFIG: "mine.toml" } }, '"config" is "mine.toml", where nothing is, wanted a file of TOML that can be read', "a file that is not there, named by the environment"],
  [{ toml: `[outlets.callback]\nsecret = "hush hush` }, '"config" is "rebound.toml": Invalid TOML document: unfinished string at line 2, wanted a file of TOML that can be read', "a file that is no TOML, without what it holds"],
  [{ toml: "'http.port' = 1\n[http]\nport = 2" }, '"http.port" is given twice in the file, wanted it once', "a setting that is given twice"],
  [{ set: ["outlets.callback.secret=short", "outlets.callback.url=https://a.example/"] }, '"outlets.callback.secret" is *** (--set), wanted 16 characters or more', "a secret, without showing it"],
  [{ set: ["database.url=mysql://ada:hush@db.example.com/"] }, '"database.url" is *** (--set), wanted "sqlite:PATH" or "postgres://USER:PASSWORD@HOST/DATABASE"', "a database, without showing its password"],
  [{ set: [`${full}.factor=2`] }, `"${full}.factor" is given while "${full}.schedule" is "ladder", wanted "backoff" there, or nothing here`, "a factor of a ladder"],
  [{ set: [`${full}.jitter=0.5`] }, `"${full}.jitter" is 0.5, wanted a number from 0 to 0.1 with the schedule "ladder"`, "more chance than a ladder may have"],
  [{ set: [`${full}.attempts=11`] }, `"${full}.attempts" is "11" (--set), wanted a whole number from 0 to 10`, "more attempts than there may be"],
  [{ set: [`${full}.attempts=0`] }, `"${full}.attempts" is 0, wanted a whole number from 1 to 10`, "no attempt at all where there are some"],
  [{ set: [`${full}.schedule=backoff`, `${full}.first-delay=2d`, `${full}.longest-delay=1d`] }, `"${full}.first-delay" is longer than "${full}.longest-delay", wanted a first delay that is not`, "a first delay beyond the longest"],
  [{ set: ["outlets.smtp.relay=mx.example.com:25", "outlets.smtp.relay-user=ada"] }, '"outlets.smtp.relay-password" is not given, wanted it, as "outlets.smtp.relay-user" is', "a user without a password"],
  [{ set: ["outlets.smtp.routes.a b=mx.example.com:25"] }, '"outlets.smtp.routes.a b" is for something else than a domain, wanted a domain name, such as "example.com"', "a route for no domain"],
  [{ set: ["outlets.default=callback"] }, '"outlets.default" is "callback", which is not set, wanted an outlet that is', "a default outlet that is not there"],
  [{ set: ["work.lease=1m", "outlets.smtp.relay=mx.example.com:25"] }, '"outlets.smtp.timeout" is "8m", wanted less than "work.lease", which is "1m"', "a lease that ends while its attempt is under way"],
  [{ env: { REBOUND_SMTP_TLS_CERT_FILE: "cert.pem" } }, '"smtp.tls-cert-file" is "/srv/cert.pem", where nothing is, wanted a file that can be read', "a certificate that is not there"],
];
for (const [given, message, why] of refused) {
  test(`readConfig() refuses ${why}`, () => ok(errorOf(given).message.includes(message), errorOf(given).message));
}

test("readConfig() tells all faults together, each on its line", () => {
  const error = errorOf({ toml: "[http]\nport = 'many'\nprot = 1", env: { REBOUND_WORK_BATCH: "0" }, set: ["smtp.tls-key=none"] });
  deepEqual(error.settings, ["http.prot", "http.port", "work.batch", "smtp.tls-key", "smtp.tls-cert"]);
  equal(error.message.split("\n").length, 6);
  equal(error.code, "config.invalid");
});

test("readConfig() refuses two listeners of one name, and a type of event that there is not", () => {
  const listener = `[[listeners]]\nname = "crm"\nurl = "https://crm.example.com/"\nsecret = "${SECRET}"\n`;
  deepEqual(errorOf({ toml: `${listener}types = ["recipient.pausd"]\n${listener}` }).settings, ["listeners.1.types", "listeners.2.name"]);
});

test("readConfig() takes a secret from the later place, be it a value or a file, and not both from one", () => {
  const url = "outlets.callback.url=https://app.example.com/due";
  const toml = `[outlets.callback]\nsecret = "${SECRET}"`;
  const files = { "/run/callback": `${SECRET} from a file\n` };
  equal(read({ toml, files, set: [url], env: { REBOUND_OUTLETS_CALLBACK_SECRET_FILE: "/run/callback" } }).outlets.callback?.secret, `${SECRET} from a file`);
  equal(read({ toml: `[outlets.callback]\nsecret-file = "/run/callback"`, files, set: [url, `outlets.callback.secret=${SECRET}`] }).outlets.callback?.secret, SECRET);
  deepEqual(errorOf({ toml: `${toml}\nsecret-file = "/run/callback"`, files, set: [url] }).settings, ["outlets.callback.secret"]);
});

test("readConfig() passes over variables of others", () => {
  const env = { REBOUND_PORT: "tcp://10.0.0.1:80", REBOUND_SERVICE_HOST: "10.0.0.1", REBOUND_PORT_80_TCP_ADDR: "10.0.0.1", REBOUND_TEST_POSTGRES: "x", REBOUND_HTTP_PORT: "", HOME: "/" };
  equal(read({ env }).http.port, 4310);
});

test("readConfig() gives what cannot be changed", () => {
  const config = read({});
  ok([config, config.http, config.policy.byReason["mail-system-full"].schedule, config.explained[0]].every((part) => Object.isFrozen(part)));
});

test("readConfig() explains every setting and no secret", () => {
  const { explained } = read({ set: ["outlets.callback.url=https://app.example.com/due/hush", `outlets.callback.secret=${SECRET}`, "database.url=postgres://ada:hush@db.example.com/r"] });
  const byName = Object.fromEntries(explained.map(({ setting, value }) => [setting, value]));
  equal(byName["outlets.callback.secret"], "***");
  equal(byName["outlets.callback.url"], "https://app.example.com/***");
  equal(byName["database.url"], "postgres://ada:***@db.example.com/r");
  equal(byName["policy.mail-system-full.delays"], "1d,2d,3d,7d");
  equal(byName["outlets.smtp.relay"], "");
  ok(!JSON.stringify(explained).includes("hush"));
});

test("names in the environment are told apart", () => {
  const reasons = Object.keys(builtIn.policy.byReason);
  const all = rowNames().flatMap((row) => (row.includes("<reason>") ? reasons.map((reason) => row.replace("<reason>", reason)) : [row]));
  equal(new Set(all.map(variableOf)).size, all.length);
  equal(namesWith(reasons).inEnvironment("REBOUND_POLICY_MAIL_SYSTEM_FULL_FIRST_DELAY"), "policy.mail-system-full.first-delay");
});

test("writeSample() writes a file that changes nothing as it stands", () => {
  deepEqual(read({ toml: writeSample(builtIn) }), read({}));
});

test("writeSample() shows defaults that are defaults, and examples that can be read", () => {
  const toml = writeSample(builtIn).replace(/^#(?! )/gm, "");
  const pem = "-----BEGIN CERTIFICATE-----\n-----END CERTIFICATE-----\n";
  const held = { "/etc/rebound/key.pem": pem, "/etc/rebound/cert.pem": pem };
  const secrets = Object.fromEntries(["relay-password", "callback-secret", "crm-secret"].map((name) => [`/etc/rebound/${name}`, SECRET]));
  const wanted = read({});
  const { smtp, outlets, listeners, rules, log, explained, ...config } = read({ toml, files: { ...held, ...secrets } });
  deepEqual({ ...wanted, ...config }, wanted);
  deepEqual({ ...smtp, tls: undefined }, { ...wanted.smtp, tls: undefined });
  deepEqual(outlets.smtp?.routes, { "example.com": { host: "mx.example.com", port: 25 } });
  equal(listeners.webhooks?.[0]?.name, "crm");
  equal(rules.folder, "/srv/rules");
  deepEqual(log, { ...wanted.log, format: "text" });
  ok(explained.every(({ from }) => /^rebound.toml:\d+$/.test(from)));
});

test("writeSettingsPage() has a line for every setting", () => {
  const page = writeSettingsPage();
  for (const row of rowNames()) ok(page.includes(`| \`${row}\` |`), row);
});

test("readConfig() answers any file, environment and flags with a Config or a ConfigError", () => {
  const names = fc.constantFrom(...rowNames(), "policy.mail-system-full.delays", "listeners.1.types", "outlets.smtp.routes.a.example", "__proto__", "constructor.name", "");
  const values = fc.oneof(fc.string(), fc.constantFrom("24h", "1", "true", "mx.example.com:25", "[]", '["24h"]', "1979-05-27", "inf", "{ a = 1 }"));
  const lines = fc.array(fc.tuple(names, values).map(([name, value]) => `${name.replace(/<\w+>/, "x")} = ${value}`));
  const toml = fc.oneof(fc.string(), lines.map((all) => all.join("\n")));
  const env = fc.dictionary(names.map(variableOf), values);
  const set = fc.array(fc.oneof(fc.string(), fc.tuple(names, values).map((pair) => pair.join("="))));
  fc.assert(
    fc.property(toml, env, set, (...[text, variables, flags]) => {
      try {
        read({ toml: text, env: variables, set: flags });
      } catch (error) {
        ok(error instanceof ConfigError, String(error));
      }
    }),
  );
});
