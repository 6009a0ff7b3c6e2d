// The command line over a real engine in memory, with a terminal that remembers and a clock that stands still.

import { Readable } from "node:stream";
import { virtualClock, type VirtualClock } from "../../../base/clock.ts";
import { openEngine, openExplainer, type Engine } from "../../../engine/index.ts";
import { libraryOutlet } from "../../../flow/send/index.ts";
import type { Listener } from "../../../flow/tell/index.ts";
import { writeJson } from "../print/write-json.ts";
import { chunksOf, wholeOf, type Path } from "../read-file.ts";
import { runCli } from "../run-cli.ts";
import type { Terminal } from "../terminal.ts";
import type { Program } from "../verb.ts";

export interface Run {
  readonly exitCode: number;
  /** What stands on standard output. */
  readonly out: string;
  /** What stands on standard error. */
  readonly notes: string;
}

export interface TestCli {
  readonly engine: Engine;
  readonly clock: VirtualClock;
  /** What the next verb reads from standard input. */
  stdin: string | Uint8Array;
  /** How wide the terminal is; undefined: nobody looks on. */
  columns: number | undefined;
  run(...words: readonly string[]): Promise<Run>;
  /** Takes a reply in and works it through. */
  refuse(recipient: string, reply: string, remoteMta?: string): Promise<void>;
  close(): Promise<void>;
}

export interface TestProgram extends Partial<Omit<Program, "openEngine">> {
  /** Asked before the engine is opened; may throw what the real program throws. */
  readonly onOpen?: (options: { readonly mayMake: boolean }) => void;
  /** What keeps the one outlet from a mailbox. */
  readonly obstacleTo?: (mailbox: { readonly domain: string }) => string | undefined;
  readonly listeners?: readonly Listener[];
}

const settings = [
  { setting: "http.host", value: "127.0.0.1", from: "default" },
  { setting: "http.port", value: "8080", from: "rebound.toml:2" },
  { setting: "policy.unknown.pause", value: "30d", from: "default" },
];

export async function openTestCli({ onOpen, obstacleTo = () => undefined, listeners = [], ...given }: TestProgram = {}): Promise<TestCli> {
  const clock = virtualClock();
  const outlet = { ...libraryOutlet("own", async () => "250 2.0.0 Ok"), obstacleTo };
  const engine = await openEngine({ database: "sqlite::memory:", clock, outlets: { own: [outlet] }, listeners: { own: listeners } });
  const program: Program = {
    async openEngine(options) {
      onOpen?.(options);
      return { ...engine, stop: async () => {} };
    },
    openExplainer: () => openExplainer({ clock }),
    serve: async () => {},
    config: { explain: () => settings, sample: () => "# A sample\n" },
    room: () => ({ folder: "/data", freeBytes: 2 ** 40, isWritable: true }),
    now: () => clock.now(),
    ...given,
  };
  const cli: TestCli = {
    engine,
    clock,
    stdin: "",
    columns: undefined,
    async run(...words) {
      const said = { out: "", notes: "" };
      const exitCode = await runCli({ words, terminal: recordingTerminal(cli, said), version: "0.0.0-test", openProgram: () => program });
      return { exitCode, ...said };
    },
    async refuse(recipient, reply, remoteMta = "mx.example.com") {
      const body = Buffer.from(JSON.stringify({ finalRecipient: recipient, reply, remoteMta }));
      await engine.takeIn({ source: "smtp", headers: {}, body });
      await engine.workThrough();
    },
    close: () => engine.stop(),
  };
  return cli;
}

function recordingTerminal(cli: TestCli, said: { out: string; notes: string }): Terminal {
  const chunks = (file: Path): AsyncIterable<Uint8Array> => (file === "-" ? Readable.from([Buffer.from(cli.stdin)], { objectMode: false }) : chunksOf(file));
  return {
    columns: cli.columns,
    line: (text) => void (said.out += `${text}\n`),
    value: (value) => void (said.out += `${writeJson(value)}\n`),
    bytes: (bytes) => void (said.out += Buffer.from(bytes).toString("latin1")),
    note: (text) => void (said.notes += `${text}\n`),
    progress() {},
    read: (file) => wholeOf(file, chunks(file), 1_000_000),
    chunks,
    drained: async () => {},
  };
}
