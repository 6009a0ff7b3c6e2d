// rebound doctor

import { ConfigError, ReboundError } from "../../../base/errors.ts";
import type { Engine } from "../../../engine/index.ts";
import { exits } from "../exits.ts";
import { padEnd, wrap } from "../print/text-width.ts";
import { count } from "../print/words.ts";
import type { Call, Program, Verb } from "../verb.ts";

const help = `rebound doctor [--json]

Looks whether Rebound can do its work here: the runtime, the settings, the disk,
the database, the outlets, the keys, and what lies undone.

  ok     as it should be
  look   works, but you may want to know
  BAD    does not work: exit code 69

Example:
  rebound doctor`;

interface Finding {
  readonly what: string;
  readonly state: "ok" | "look" | "BAD";
  readonly says: string;
}

export const doctor: Verb = {
  name: "doctor",
  summary: "look whether everything is as it should be",
  help,
  most: 0,
  async run({ program, terminal, json }) {
    const findings = [runtime(), ...(await askProgram(program))];
    for (const finding of findings) {
      if (json) terminal.value(finding);
      else terminal.line(wrap(finding.says, terminal.columns ?? Infinity, `${padEnd(finding.state, 5)} ${padEnd(finding.what, 10)} `));
    }
    return findings.some(({ state }) => state === "BAD") ? exits.unavailable : exits.ok;
  },
};

/** The first that has all that we build on. */
const OLDEST_NODE = 24;

function runtime(): Finding {
  const [major = "0"] = process.versions.node.split(".");
  const isNew = Number(major) >= OLDEST_NODE;
  return { what: "runtime", state: isNew ? "ok" : "BAD", says: `Node ${process.versions.node}${isNew ? "" : `, wanted ${OLDEST_NODE} or newer`}` };
}

async function askProgram(open: Call["program"]): Promise<readonly Finding[]> {
  try {
    const program = open();
    const own = program.config.explain().filter(({ from }) => from !== "default").length;
    return [{ what: "settings", state: "ok", says: `${own === 0 ? "all at their defaults" : `${own} of your own`}` }, disk(program), ...(await askDatabase(program))];
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return [{ what: "settings", state: "BAD", says: error.message }];
  }
}

const LITTLE_ROOM_BYTES = 1024 ** 3;
const NO_ROOM_BYTES = 64 * 1024 ** 2;

/** It would be a shame to be full oneself. */
function disk(program: Program): Finding {
  const { folder, freeBytes, isWritable } = program.room();
  if (!isWritable) return { what: "disk", state: "BAD", says: `${folder} cannot be written by this user` };
  const enough = freeBytes >= LITTLE_ROOM_BYTES ? "ok" : "look";
  return { what: "disk", state: freeBytes < NO_ROOM_BYTES ? "BAD" : enough, says: `${Math.floor(freeBytes / 1024 ** 2).toLocaleString("en-US")} MB free for ${folder}` };
}

async function askDatabase(program: Program): Promise<readonly Finding[]> {
  try {
    const engine = await program.openEngine({ mayMake: false });
    try {
      return await askEngine(engine);
    } finally {
      await engine.stop();
    }
  } catch (error) {
    if (!(error instanceof ReboundError)) throw error;
    if (error.code === "store.none") return [{ what: "database", state: "look", says: "none is there yet; `rebound serve` makes it" }];
    return [{ what: "database", state: "BAD", says: error.message }];
  }
}

async function askEngine({ views, apiKeys, outlets }: Engine): Promise<readonly Finding[]> {
  const { notices, attemptsPending } = await views.counts();
  const keys = await apiKeys.list();
  return [
    { what: "database", state: "ok", says: "open, and its schema is up to date" },
    outletsFinding(outlets, attemptsPending),
    { what: "keys", state: keys.length > 0 ? "ok" : "look", says: keys.length > 0 ? `${count(keys.length, "key")} to the API` : "none to the API; `rebound keys add NAME` makes one" },
    {
      what: "notices",
      state: notices.failed > 0 ? "BAD" : "ok",
      says: `${notices.kept} to be worked through, ${notices.unreadable} unreadable, ${notices.failed} failed${notices.failed > 0 ? "; see `rebound notices --state failed`" : ""}`,
    },
    attemptsFinding(attemptsPending, await views.stuckAttempts()),
    ...listenersFindings(await views.listeners()),
  ];
}

/** One for each that something is wrong with, and one for all others together. */
function listenersFindings(listeners: Awaited<ReturnType<Engine["views"]["listeners"]>>): readonly Finding[] {
  const isWell = ({ error, givenUp }: (typeof listeners)[number]): boolean => error === undefined && givenUp === 0;
  const waiting = listeners.filter(isWell).reduce((sum, one) => sum + one.waiting, 0);
  const well: Finding = { what: "listeners", state: "ok", says: `${count(waiting, "event")} to be told` };
  const ill = listeners
    .filter((one) => !isWell(one))
    .map(({ listener, waiting: left, givenUp, error = "nothing is known of why" }): Finding => {
      const says = `${listener}: ${count(left, "event")} to be told, ${givenUp} given up; at last: ${error}`;
      return { what: "listeners", state: givenUp > 0 ? "BAD" : "look", says };
    });
  return ill.length > 0 && waiting === 0 ? ill : [well, ...ill];
}

/** Without one Rebound reads, counts and advises; that is bad only where it has promised to send. */
function outletsFinding(outlets: readonly string[], attemptsPending: number): Finding {
  if (outlets.length > 0) return { what: "outlets", state: "ok", says: outlets.join(", ") };
  const says = "none, so nothing is sent again; outlets.smtp.relay, outlets.smtp.routes or outlets.callback.url opens one";
  return { what: "outlets", state: attemptsPending > 0 ? "BAD" : "look", says };
}

function attemptsFinding(pending: number, { attempts, isAll, obstacle }: Awaited<ReturnType<Engine["views"]["stuckAttempts"]>>): Finding {
  if (obstacle === undefined) return { what: "attempts", state: "ok", says: `${pending} pending` };
  return { what: "attempts", state: "BAD", says: `${pending} pending, ${isAll ? "" : "at least "}${attempts} of them without a way out: ${obstacle}; see \`rebound attempts\`` };
}
