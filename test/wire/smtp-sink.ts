// An SMTP server on loopback that does what a test wants: takes mail, refuses it, dies or falls silent at any step.

import { readFileSync } from "node:fs";
import { createServer, type AddressInfo, type Server, type Socket } from "node:net";
import { createSecureContext, TLSSocket } from "node:tls";

/** What the client does; the sink may refuse, die or fall silent instead of answering. */
export type SinkStep = "connect" | "ehlo" | "starttls" | "handshake" | "auth" | "mail" | "rcpt" | "data" | "content" | "dot" | "rset" | "quit";

export interface SinkScript {
  readonly name?: string;
  /** Keywords for EHLO besides those that follow from the script. */
  readonly extensions?: readonly string[];
  readonly offersTls?: boolean;
  /** Replies instead of the usual ones. */
  readonly replies?: Partial<Record<SinkStep, string>>;
  /** The connection is broken off at this step, without a reply. */
  readonly diesAt?: SinkStep;
  /** From this step on nothing is said. */
  readonly silentAt?: SinkStep;
  /** Called at each step, before it is answered. */
  readonly onStep?: (step: SinkStep) => void;
}

export interface SunkMessage {
  /** The lines of MAIL and RCPT as they came. */
  readonly mail: string;
  readonly rcpt: string;
  /** With dot-stuffing undone. */
  readonly content: string;
  readonly isSecure: boolean;
}

export interface SmtpSink {
  readonly host: string;
  readonly port: number;
  /** May be changed at any time. */
  script: SinkScript;
  readonly messages: readonly SunkMessage[];
  /** Every line that was no content. */
  readonly commands: readonly string[];
  /** Connections so far, and those that are open now. */
  readonly connections: number;
  readonly open: number;
  close(): Promise<void>;
}

const PEM = readFileSync(new URL("mx.example.net.pem", import.meta.url));
const CONTEXT = createSecureContext({ cert: PEM, key: PEM });

const USUAL: Readonly<Record<SinkStep, string>> = {
  connect: "220 mx.example.net ESMTP",
  ehlo: "",
  starttls: "220 2.0.0 Ready",
  handshake: "",
  auth: "235 2.7.0 Welcome",
  mail: "250 2.1.0 Ok",
  rcpt: "250 2.1.5 Ok",
  data: "354 Go on",
  content: "",
  dot: "250 2.0.0 Ok: queued",
  rset: "250 2.0.0 Ok",
  quit: "221 2.0.0 Bye",
};

const STEPS: Readonly<Record<string, SinkStep>> = { EHLO: "ehlo", HELO: "ehlo", STARTTLS: "starttls", AUTH: "auth", MAIL: "mail", RCPT: "rcpt", DATA: "data", RSET: "rset", QUIT: "quit" };

export async function openSmtpSink(script: SinkScript = {}): Promise<SmtpSink> {
  const sockets = new Set<Socket>();
  const messages: SunkMessage[] = [];
  const commands: string[] = [];
  let connections = 0;

  const server = createServer((socket) => {
    connections += 1;
    sockets.add(socket.setNoDelay(true));
    socket.on("close", () => sockets.delete(socket)).on("error", () => socket.destroy());
    serve({ socket, sink, messages, commands });
  });
  const port = await listen(server);

  const sink: SmtpSink = {
    host: "127.0.0.1",
    port,
    script,
    messages,
    commands,
    get connections() {
      return connections;
    },
    get open() {
      return sockets.size;
    },
    close() {
      for (const socket of sockets) socket.destroy();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
  return sink;
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve((server.address() as AddressInfo).port))); // a TCP server's address is one
}

interface Visit {
  readonly socket: Socket;
  readonly sink: SmtpSink;
  readonly messages: SunkMessage[];
  readonly commands: string[];
}

/** @returns a function that answers a step, and says whether it did so with yes */
function answering(socket: Socket, sink: SmtpSink): (step: SinkStep, usual?: string) => boolean {
  let isSilent = false;
  return (step, usual = USUAL[step]) => {
    const { diesAt, silentAt, replies, onStep } = sink.script;
    onStep?.(step);
    isSilent ||= silentAt === step;
    if (diesAt === step) socket.destroy();
    if (isSilent || diesAt === step) return false;
    const reply = replies?.[step] ?? usual;
    if (reply !== "") socket.write(`${reply.replaceAll("\n", "\r\n")}\r\n`);
    return /^(?:[23]|$)/.test(reply);
  };
}

/** One connection; after STARTTLS, the secured one takes its place. */
function serve({ socket, sink, messages, commands }: Visit, isSecure = false): void {
  const answer = answering(socket, sink);
  const envelope = { mail: "", rcpt: "" };
  let rest = "";
  let lines: string[] | undefined;

  function onCommand(line: string): void {
    commands.push(line);
    const step = STEPS[line.split(" ", 1)[0]?.toUpperCase() ?? ""];
    if (step === undefined) return void socket.write("502 5.5.1 What?\r\n");
    const isYes = answer(step, usualReply(step, { script: sink.script, isSecure, hasRecipient: envelope.rcpt !== "" }));
    if (step === "mail") Object.assign(envelope, { mail: line, rcpt: "" });
    if (step === "rcpt") envelope.rcpt = isYes ? line : "";
    if (isYes && step === "data") lines = [];
    if (isYes && step === "starttls") secure();
    if (isYes && step === "quit") socket.end();
  }

  function secure(): void {
    socket.removeAllListeners("data");
    if (!answer("handshake")) return;
    const secured = new TLSSocket(socket, { isServer: true, secureContext: CONTEXT });
    secured.on("error", () => socket.destroy());
    serve({ socket: secured, sink, messages, commands }, true);
  }

  function onContent(line: string, content: string[]): void {
    if (line !== ".") return void content.push(line.replace(/^\./, ""));
    lines = undefined;
    if (answer("dot")) messages.push({ ...envelope, content: content.join("\r\n"), isSecure });
  }

  socket.on("data", (chunk: Buffer) => {
    if (lines && !answer("content")) return;
    const all = (rest + chunk.toString("latin1")).split("\r\n");
    rest = all.pop() ?? "";
    for (const line of all) {
      if (lines) onContent(line, lines);
      else onCommand(line);
    }
  });
  if (!isSecure) answer("connect");
}

interface Standing {
  readonly script: SinkScript;
  readonly isSecure: boolean;
  readonly hasRecipient: boolean;
}

function usualReply(step: SinkStep, { script, isSecure, hasRecipient }: Standing): string {
  if (step === "ehlo") return hello(script, isSecure);
  if (step === "starttls" && !script.offersTls) return "502 5.5.1 No TLS here";
  return step === "data" && !hasRecipient ? "503 5.5.1 No recipient" : USUAL[step];
}

function hello({ name = "mx.example.net", extensions = ["PIPELINING", "8BITMIME", "SIZE 20000000"], offersTls = false }: SinkScript, isSecure: boolean): string {
  const lines = [`${name} at your service`, ...extensions, ...(offersTls && !isSecure ? ["STARTTLS"] : [])];
  return lines.map((line, index) => `250${index < lines.length - 1 ? "-" : " "}${line}`).join("\n");
}
