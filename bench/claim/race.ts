// The parent's side: starts a contestant's processes and times how long they take together.

import { fork, type ChildProcess } from "node:child_process";
import { atEnd } from "../measure/at-end.ts";
import type { Answer, Order, Word } from "./contestant.ts";

export interface Racer {
  readonly name: string;
  load(count: number, when: "due" | "pending"): Promise<void>;
  /** Loads `count` due jobs and has them worked off. @returns how many a second */
  round(count: number, processes: number): Promise<number>;
  sizeBytes(): Promise<number>;
  stop(): Promise<void>;
}

interface Runner {
  obey(order: Order, onDone?: (count: number) => void): Promise<number>;
  tell(word: Word): void;
  stop(): Promise<void>;
}

/** @param program path of a file that calls serveContestant() */
export async function startRacer(name: string, program: string, url: string, processes: number): Promise<Racer> {
  const runners: Runner[] = [];
  for (let index = 0; index < processes; index += 1) runners.push(await startRunner(name, program, url));
  const [first] = runners;
  if (!first) throw new Error("A racer has at least one process");
  return {
    name,
    async load(count, when) {
      await first.obey({ order: "load", count, when });
      await first.obey({ order: "settle" });
    },
    async round(count, used) {
      await first.obey({ order: "load", count, when: "due" });
      await first.obey({ order: "settle" });
      return workOff(runners.slice(0, used), count);
    },
    sizeBytes: () => first.obey({ order: "size" }),
    stop: async () => void (await Promise.all(runners.map((runner) => runner.stop()))),
  };
}

async function workOff(runners: readonly Runner[], count: number): Promise<number> {
  const startedAt = performance.now();
  let done = 0;
  let endedAt = startedAt;
  const onDone = (more: number): void => {
    done += more;
    if (done < count) return;
    endedAt = performance.now();
    for (const runner of runners) runner.tell({ order: "enough" });
  };
  await Promise.all(runners.map((runner) => runner.obey({ order: "work" }, onDone)));
  if (done !== count) throw new Error(`A round works off each job once: ${done} of ${count} were`);
  return (count * 1000) / (endedAt - startedAt);
}

async function startRunner(name: string, program: string, url: string): Promise<Runner> {
  const child = fork(program, [url], { execArgv: ["--disable-warning=ExperimentalWarning", "--max-old-space-size=4096"] });
  atEnd(() => child.kill());
  await answerOf(child, name);
  return {
    obey: async (order, onDone) => {
      const answer = answerOf(child, name, onDone);
      child.send(order);
      return answer;
    },
    tell: (word) => void child.send(word),
    async stop() {
      const ended = new Promise((resolve) => child.once("exit", resolve));
      child.send({ order: "close" });
      await ended;
    },
  };
}

function answerOf(child: ChildProcess, name: string, onDone: (count: number) => void = () => {}): Promise<number> {
  return new Promise((resolve, reject) => {
    const end = (act: () => void): void => {
      child.off("message", onMessage).off("exit", onExit);
      act();
    };
    const onMessage = (message: unknown): void => {
      const answer = message as Answer; // the contestant's side sends nothing else
      if ("done" in answer) onDone(answer.done);
      else if ("error" in answer) end(() => reject(new Error(`${name}: ${answer.error}`)));
      else end(() => resolve(answer.answer));
    };
    const onExit = (code: number | null): void => end(() => reject(new Error(`${name}: ended with ${code} in the middle of its work`)));
    child.on("message", onMessage).on("exit", onExit);
  });
}
