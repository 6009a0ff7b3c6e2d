// A wall that nobody has tried is a painting of a wall: one breach is planted for each, in a small house of its own.

import { deepEqual, equal } from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { inspect, readWalls } from "../tools/check-walls.ts";
import { TOP } from "../tools/source-files.ts";

/** Files, and what each imports. All of them export `it`. */
type House = Readonly<Record<string, readonly string[]>>;

/** As it should be: every import goes through a door that is there for it. */
const SOUND: House = {
  "main.ts": ["./config/index.ts", "./engine/index.ts", "./entry/cli/serve.ts", "./base/clock.ts"],
  "index.ts": ["./engine/index.ts", "./mail/index.ts"],
  "base/clock.ts": [],
  "mail/index.ts": ["./status.ts"],
  "mail/status.ts": [],
  "flow/accept/index.ts": ["./mail/index.ts", "./webhooks/one/index.ts"],
  "flow/accept/notice.ts": ["../../mail/index.ts", "node:crypto"],
  "flow/accept/mail/index.ts": ["../notice.ts", "./forms/dsn/index.ts"],
  "flow/accept/mail/form.ts": [],
  "flow/accept/mail/forms/dsn/index.ts": ["../../form.ts"],
  "flow/accept/mail/index.test.ts": ["./index.ts", "node:fs", "fast-check"],
  "flow/accept/webhooks/one/index.ts": ["../../notice.ts"],
  "flow/classify/index.ts": ["../accept/index.ts", "./answer/cause.ts"],
  "flow/classify/answer/cause.ts": ["../rules/rule.ts"],
  "flow/classify/rules/rule.ts": ["../reasons/reasons.ts"],
  "flow/classify/reasons/reasons.ts": [],
  "flow/decide/index.ts": ["../classify/index.ts"],
  "flow/record/index.ts": ["../decide/index.ts"],
  "flow/retry/index.ts": ["../decide/index.ts"],
  "flow/retry/index.test.ts": ["./index.ts", "../send/index.ts"],
  "flow/send/index.ts": ["../retry/index.ts", "./smtp/index.ts"],
  "flow/send/smtp/index.ts": ["node:net", "nodemailer"],
  "flow/tell/index.ts": ["./webhook/index.ts"],
  "flow/tell/webhook/index.ts": ["node:https"],
  "store/index.ts": ["./store.ts", "./sqlite/open.ts", "./postgres/open.ts"],
  "store/store.ts": ["../flow/decide/index.ts"],
  "store/sqlite/open.ts": ["node:sqlite", "node:fs", "../store.ts"],
  "store/postgres/open.ts": ["pg", "../store.ts"],
  "engine/index.ts": ["../store/index.ts", "../flow/record/index.ts", "../flow/tell/index.ts"],
  "config/index.ts": ["../engine/index.ts", "node:fs"],
  "entry/cli/serve.ts": ["../../engine/index.ts", "../../store/index.ts"],
};

const PACKAGES = { pg: "dependencies", nodemailer: "dependencies", "fast-check": "devDependencies" } as const;

/** Each wall, and an import that must not get through it. */
const BREACHES: Readonly<Record<string, readonly [from: string, to: string]>> = {
  "no-circles": ["base/clock.ts", "./zone.ts"],
  "everything-is-there": ["mail/lost.ts", "./nowhere.ts"],
  "mail-and-base-stand-alone": ["mail/knows-us.ts", "../flow/accept/index.ts"],
  "flow-runs-forward:accept": ["flow/accept/ahead.ts", "../classify/index.ts"],
  "flow-runs-forward:classify": ["flow/classify/ahead.ts", "../decide/index.ts"],
  "flow-runs-forward:decide": ["flow/decide/ahead.ts", "../record/index.ts"],
  "flow-runs-forward:record": ["flow/record/ahead.ts", "../retry/index.ts"],
  "flow-runs-forward:retry": ["flow/retry/ahead.ts", "../send/index.ts"],
  "flow-runs-forward:send": ["flow/send/ahead.ts", "../tell/index.ts"],
  "flow-knows-nothing-above": ["flow/tell/above.ts", "../../store/index.ts"],
  "thinking-rooms-do-no-io": ["flow/decide/reads.ts", "node:fs"],
  "thinking-rooms-need-no-package": ["mail/borrows.ts", "nodemailer"],
  "store-keeps-nouns-only": ["store/thinks.ts", "../engine/index.ts"],
  "engine-knows-no-entry": ["engine/asks.ts", "../config/index.ts"],
  "engine-and-store-touch-nothing": ["engine/reads.ts", "node:net"],
  "config-knows-options-only": ["config/peeks.ts", "../store/index.ts"],
  "main-opens-and-closes": ["main.ts", "./store/index.ts"],
  "nobody-enters-by-the-roof": ["entry/cli/roof.ts", "../../index.ts"],
  "no-drawers": ["engine/tidy.ts", "./utils.ts"],
  "only-store-speaks-sql": ["engine/speaks.ts", "pg"],
  "only-what-ships": ["engine/borrows.ts", "fast-check"],
  "entries-ask-the-engine": ["entry/cli/deep.ts", "../../flow/decide/index.ts"],
  "entries-are-strangers": ["entry/http/visits.ts", "../cli/serve.ts"],
  "sources-are-strangers": ["flow/accept/webhooks/two/index.ts", "../one/index.ts"],
  "forms-are-strangers": ["flow/accept/mail/forms/arf/index.ts", "../dsn/index.ts"],
  "classify-builds-up": ["flow/classify/facts/asks.ts", "../rules/rule.ts"],
  "rules-do-not-answer": ["flow/classify/rules/answers.ts", "../answer/cause.ts"],
  "outlets-and-listeners-are-strangers": ["flow/send/callback/index.ts", "../smtp/index.ts"],
  "dialects-are-strangers": ["store/postgres/copies.ts", "../sqlite/open.ts"],
  "by-index:flow": ["engine/window.ts", "../flow/accept/notice.ts"],
  "by-index:between-rooms": ["flow/decide/window.ts", "../accept/notice.ts"],
  "by-index:mail": ["flow/accept/window.ts", "../../mail/status.ts"],
  "by-index:engine-store-config": ["engine/cellar.ts", "../store/store.ts"],
  "no-index-from-inside:flow": ["flow/accept/doorstep.ts", "./index.ts"],
  "no-index-from-inside:floors": ["engine/doorstep.ts", "./index.ts"],
  "no-orphans": ["engine/forgotten.ts", ""],
  "tests-are-not-imported": ["flow/retry/cheats.ts", "./index.test.ts"],
};

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** Builds a house, with packages that are as empty as its rooms. */
function buildHouse(folder: string, house: House, word: "import" | "import type"): void {
  const manifest: Record<string, Record<string, string>> = { dependencies: {}, devDependencies: {} };
  for (const [name, kind] of Object.entries(PACKAGES)) {
    manifest[kind] = { ...manifest[kind], [name]: "1.0.0" };
    write(join(folder, "node_modules", name, "package.json"), JSON.stringify({ name, version: "1.0.0", main: "index.js" }));
    write(join(folder, "node_modules", name, "index.js"), "exports.it = 1;\n");
  }
  write(join(folder, "package.json"), JSON.stringify({ name: "house", ...manifest }));
  for (const [path, imports] of Object.entries(house)) {
    const lines = imports.map((target, index) => `${word} { it as it${index} } from "${target}";\n`);
    write(join(folder, "src", path), `${lines.join("")}export const it = 1;\n`);
  }
}

function withBreaches(): House {
  const house: Record<string, readonly string[]> = { ...SOUND, "engine/utils.ts": [], "base/zone.ts": ["./clock.ts"] };
  for (const [from, to] of Object.values(BREACHES)) house[from] = [...(house[from] ?? []), ...(to === "" ? [] : [to])];
  return house;
}

/** Under the system's folder for such things, so that even a kill leaves nothing in the project. */
async function inspectHouse(house: House, word: "import" | "import type") {
  const folder = mkdtempSync(join(tmpdir(), "rebound-walls-"));
  try {
    buildHouse(folder, house, word);
    return await inspect(TOP, folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

test("walls.config.cjs has a planted breach for each of its walls", () => {
  deepEqual(Object.keys(BREACHES).sort(), (readWalls(TOP).forbidden ?? []).map(({ name }) => name).sort());
});

for (const word of ["import", "import type"] as const) {
  const report = await inspectHouse(withBreaches(), word);
  for (const [wall, [from]] of Object.entries(BREACHES)) {
    test(`the wall ${wall} stops "${word}"`, () => {
      const stopped = report.breaches.filter((breach) => breach.wall === wall).map((breach) => breach.from);
      equal(stopped.includes(`src/${from}`), true, `stopped were only: ${stopped.join(", ")}`);
    });
  }

  test(`the walls let every proper "${word}" through`, async () => {
    const sound = await inspectHouse(SOUND, word);
    deepEqual(sound, { breaches: [], modules: Object.keys(SOUND).length });
  });
}
