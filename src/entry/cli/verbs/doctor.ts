// rebound doctor

import { exits, type Call, type Verb } from "../verb.ts";

const help = `rebound doctor [--json]

Looks whether Rebound can do its work here: the runtime, the settings, the database, the outlets, what lies undone.
Exit code 69 when something is wrong.`;

export const doctor: Verb = {
  name: "doctor",
  summary: "look whether everything is as it should be",
  help,
  async run({ program, terminal, json }) {
    const findings: Finding[] = [runtime()];
    try {
      findings.push(...(await askEngine(program)));
    } catch (error) {
      findings.push({ what: "database", isWell: false, says: error instanceof Error ? error.message : String(error) });
    }
    for (const finding of findings) {
      if (json) terminal.value(finding);
      else terminal.line(`${finding.isWell ? "ok  " : "BAD "} ${finding.what.padEnd(10)} ${finding.says}`);
    }
    return findings.every(({ isWell }) => isWell) ? exits.ok : exits.unavailable;
  },
};

interface Finding {
  readonly what: string;
  readonly isWell: boolean;
  readonly says: string;
}

/** The first that has all that we build on. */
const OLDEST_NODE = 24;

function runtime(): Finding {
  const [major = "0"] = process.versions.node.split(".");
  const isWell = Number(major) >= OLDEST_NODE;
  return { what: "runtime", isWell, says: `Node ${process.versions.node}${isWell ? "" : `, wanted ${OLDEST_NODE} or newer`}` };
}

async function askEngine(program: Call["program"]): Promise<readonly Finding[]> {
  const engine = await program.openEngine();
  try {
    const counts = await engine.views.counts();
    const keys = await engine.apiKeys.list();
    return [
      { what: "database", isWell: true, says: "open, and its schema is up to date" },
      {
        what: "outlets",
        isWell: engine.outlets.length > 0,
        says: engine.outlets.length > 0 ? engine.outlets.join(", ") : "none, so nothing can be sent again; wanted outlets.smtp.relay, outlets.smtp.routes or outlets.callback.url",
      },
      { what: "keys", isWell: keys.length > 0, says: keys.length > 0 ? `${keys.length} to the API` : "none to the API; make one with `rebound keys add NAME`" },
      { what: "notices", isWell: counts.notices.failed === 0, says: `${counts.notices.kept} to be worked through, ${counts.notices.unreadable} unreadable, ${counts.notices.failed} failed` },
      { what: "attempts", isWell: true, says: `${counts.attemptsPending} pending` },
      { what: "listeners", isWell: counts.tellings.givenUp === 0, says: `${counts.tellings.waiting} events to be told, ${counts.tellings.givenUp} given up` },
    ];
  } finally {
    await engine.stop();
  }
}
