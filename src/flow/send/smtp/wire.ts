// One SMTP connection: nodemailer's client, with a promise for each step and an end that is always told.

import type { Readable } from "node:stream";
import SMTPConnection, { type Envelope, type Options as ClientOptions } from "nodemailer/lib/smtp-connection";
import type { Clock } from "../../../base/clock.ts";
import { conversation, type Conversation } from "./conversation.ts";
import { failureOf, type Failure, type WireError } from "./failure.ts";
import { nameInReply, type Route } from "./route.ts";

/** "offered": where the server offers it, its certificate unverified. "required": always, and verified. "never": not at all. */
export type TlsUse = "offered" | "required" | "never";

export interface WireOptions {
  /** RFC 5321 §4.1.1.1: our own host name, or our address as a literal. */
  readonly helloName: string;
  readonly tls: TlsUse;
  readonly connectTimeoutMs: number;
  readonly greetingTimeoutMs: number;
  /** The longest silence in the midst of a session. */
  readonly silenceTimeoutMs: number;
}

export interface Wire {
  readonly isOpen: boolean;
  readonly isSecure: boolean;
  /** As the server names itself. */
  readonly serverName: string | undefined;
  /** Whether the server takes passwords. */
  readonly allowsAuth: boolean;
  /** Whether the server offers an extension, by its EHLO keyword. */
  offers(keyword: string): boolean;
  /** From the first packet to the server's answer to EHLO, within TLS where it is used. */
  connect(): Promise<Failure | undefined>;
  login(user: string, password: string): Promise<Failure | undefined>;
  reset(): Promise<Failure | undefined>;
  /** @returns the server's acceptance as it came, or what failed */
  send(envelope: Envelope, content: Readable): Promise<string | Failure>;
  /** Ends the session in good manner, within a few seconds. */
  quit(clock: Clock): Promise<void>;
  /** Ends it at once. What had no final dot will never have one. */
  drop(): void;
}

const LONGEST_REPLY_BYTES = 64 * 1024;
/** RFC 5321 §4.1.1.10 wants us to wait for the answer to QUIT; nobody is waiting for the message any more. */
const QUIT_PATIENCE_MS = 5_000;
const IMPLICIT_TLS_PORT = 465;

type Done<T> = (error: WireError | null | undefined, value: T) => void;
type Steps = <T>(start: (done: Done<T>) => void) => Promise<T | Failure>;

export function wireTo({ host, port }: Route, options: WireOptions): Wire {
  const said = conversation();
  const client = new SMTPConnection(clientOptions(host, port, options, said));
  const ended = endOf(client);
  const step: Steps = (start) =>
    new Promise((resolve) => {
      const fail = (error: WireError): void => resolve(failureOf(error, `${host}:${port}`, said));
      start((error, value) => (error ? fail(error) : resolve(value)));
      void ended.then(fail);
    });
  const command = (start: (done: (error?: WireError | null) => void) => void): Promise<Failure | undefined> =>
    step<undefined>((done) => start((error) => done(error, undefined)));

  return {
    get isOpen() {
      return client.stage === "connected" && !client.destroyed;
    },
    get isSecure() {
      return client.secure;
    },
    get allowsAuth() {
      return client.allowsAuth;
    },
    get serverName() {
      return nameInReply(said.hello ?? "") ?? nameInReply(said.greeting ?? "");
    },
    offers: (keyword) => keywordsOf(said.hello ?? "").includes(keyword),
    async connect() {
      const failure = await command((done) => client.connect(done));
      if (!failure) oneByOne(client);
      return failure;
    },
    login: (user, password) => command((done) => client.login({ credentials: { user, pass: password } }, done)),
    reset: () => command((done) => client.reset(done)),
    send: (envelope, content) => step<string>((done) => client.send(envelope, content, (error, info) => (error ? done(error, "") : done(null, info.response)))),
    async quit(clock) {
      const giveUp = clock.after(QUIT_PATIENCE_MS, () => client.close());
      if (client.stage === "connected" && !client.destroyed) client.quit();
      else client.close();
      await ended;
      giveUp();
    },
    drop: () => client.close(),
  };
}

/**
 * RFC 2920 lets RCPT and DATA go out behind a MAIL that is not answered yet. A full server then counts three errors for one
 * mail that it refuses, and slows down whoever makes many (Postfix: smtpd_soft_error_limit). nodemailer has no setting for it.
 */
function oneByOne(client: SMTPConnection): void {
  const extensions: unknown = Reflect.get(client, "_supportedExtensions");
  if (Array.isArray(extensions) && extensions.includes("PIPELINING")) extensions.splice(extensions.indexOf("PIPELINING"), 1);
}

/** Why the connection ended; each step that is under way ends with it. */
function endOf(client: SMTPConnection): Promise<WireError> {
  return new Promise((resolve) => {
    client.on("error", resolve);
    // A reply that ends the session ends it before it is handed to its step: the step comes first.
    client.once("end", () => queueMicrotask(() => resolve({ message: "Connection is closed" })));
  });
}

/** RFC 5321 §4.1.1.1: the first word of each line after the first. */
function keywordsOf(hello: string): readonly string[] {
  const [, ...lines] = hello.split("\n");
  return lines.map((line) => line.slice(4).trim().split(/[ =]/, 1)[0]?.toUpperCase() ?? "");
}

function clientOptions(host: string, port: number, options: WireOptions, said: Conversation): ClientOptions {
  const { tls, helloName, connectTimeoutMs, greetingTimeoutMs, silenceTimeoutMs } = options;
  return {
    host,
    port,
    name: helloName,
    secure: port === IMPLICIT_TLS_PORT && tls !== "never",
    ignoreTLS: tls === "never",
    requireTLS: tls === "required",
    opportunisticTLS: tls === "offered",
    tls: { rejectUnauthorized: tls === "required" },
    connectionTimeout: connectTimeoutMs,
    greetingTimeout: greetingTimeoutMs,
    socketTimeout: silenceTimeoutMs,
    dnsTimeout: connectTimeoutMs,
    // Half a message that ends in an orderly way might be taken for a whole one.
    socketCloseTimeout: 0,
    maxResponseSize: LONGEST_REPLY_BYTES,
    transactionLog: true,
    logger: listenerFor(said),
  };
}

/** nodemailer's log is its only way to tell of each command and reply. Secrets are not in it. */
function listenerFor(said: Conversation): { debug: (entry: { readonly tnx?: string }, line?: string) => void } {
  return {
    debug({ tnx }, line = "") {
      if (tnx === "client") said.onCommand(line);
      if (tnx === "server") said.onReply(line);
    },
  };
}
