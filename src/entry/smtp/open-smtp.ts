// Opens the SMTP or LMTP listener: bounce mails in from anyone, mail to be sent in from whoever shows a key.
//
// Limits: nothing is ever relayed for a client without a key; its mail is kept as a notice, whoever it is addressed to.
// Keys are taken over TLS or, from loopback alone, in the clear. ENVID (RFC 3461 §4.4) names the message; NOTIFY, ORCPT
// and RET are taken and have no effect, as Rebound tells of failures in its own ways.

import { SMTPServer, type SMTPServerOptions, type SMTPServerSession } from "smtp-server";
import { systemClock, type Clock } from "../../base/clock.ts";
import { ReboundError } from "../../base/errors.ts";
import { silentLog, type Log } from "../../base/log.ts";
import type { Engine } from "../../engine/index.ts";
import { readMailbox } from "../../mail/index.ts";
import { collector } from "./collect.ts";
import { NO_ROUTE, refusal, refusalOf, type Refusal } from "./refusal.ts";
import { takeMail } from "./take-mail.ts";

export interface SmtpOptions {
  readonly engine: Engine;
  readonly host: string;
  /** 0 for any that is free. */
  readonly port: number;
  /** RFC 2033 instead of RFC 5321. */
  readonly lmtp: boolean;
  readonly maxMessageBytes: number;
  /** Our own name in greeting and trace fields; undefined: "localhost". */
  readonly hostName?: string;
  /** PEM; undefined: no STARTTLS. */
  readonly tls?: { readonly key: string; readonly cert: string };
  readonly maxClients?: number;
  readonly log?: Log;
  readonly clock?: Clock;
}

export interface OpenSmtp {
  readonly host: string;
  readonly port: number;
  /** Takes no more connections, waits for mails under way, but not for ever, and lets go of the port. */
  close(): Promise<void>;
}

/** RFC 5321 §4.5.3.1.8 asks for 100; the engine takes 1000. */
const MOST_RECIPIENTS = 1000;
const USUAL_CLIENTS = 200;
/** Mails of the largest size that may be under way at once; smaller ones are more. */
const LARGEST_AT_ONCE = 8;
const SLOWEST_CLIENT_MS = 60_000;
const LONGEST_GOODBYE_MS = 10_000;

/** @throws {ReboundError} "smtp.cannot-listen" where the port cannot be had */
export async function openSmtp(options: SmtpOptions): Promise<OpenSmtp> {
  const { host, port, log = silentLog } = options;
  const server = new SMTPServer(settingsOf(options));
  const address = await listen(server, host, port);
  // A client that breaks off is no news; what else goes wrong with one must not end the process.
  server.on("error", (error) => log.warn({ error: error.message }, "SMTP connection failed"));
  return { host, port: address ?? port, close: () => new Promise((resolve) => server.close(() => resolve())) };
}

function listen(server: SMTPServer, host: string, port: number): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const refuse = (cause: Error): void =>
      reject(new ReboundError("smtp.cannot-listen", `Cannot listen: "${host}" port ${port} is refused (${cause.message}), wanted an address of this machine and a free port`, { cause }));
    server.once("error", refuse);
    const listening = server.listen(port, host, () => {
      server.off("error", refuse);
      const address = listening.address();
      resolve(typeof address === "object" && address ? address.port : undefined);
    });
  });
}

function settingsOf(options: SmtpOptions): SMTPServerOptions {
  const { host, lmtp, maxMessageBytes, tls, hostName = "localhost", maxClients = USUAL_CLIENTS } = options;
  return {
    lmtp,
    name: hostName,
    banner: "Rebound",
    size: maxMessageBytes,
    hideDSN: false,
    authOptional: true,
    authMethods: ["PLAIN", "LOGIN"],
    allowInsecureAuth: isLoopback(host),
    ...(tls ?? { disabledCommands: isLoopback(host) ? ["STARTTLS"] : ["STARTTLS", "AUTH"] }),
    disableReverseLookup: true,
    maxClients,
    socketTimeout: SLOWEST_CLIENT_MS,
    closeTimeout: LONGEST_GOODBYE_MS,
    ...handlersOf(options),
  };
}

function isLoopback(host: string): boolean {
  return host === "localhost" || host === "::1" || /^127\.[\d.]+$/.test(host);
}

type Handlers = Pick<Required<SMTPServerOptions>, "onAuth" | "onMailFrom" | "onRcptTo" | "onData">;

function handlersOf({ engine, maxMessageBytes, hostName = "localhost", log = silentLog, clock = systemClock }: SmtpOptions): Handlers {
  const collect = collector({ maxMessageBytes, maxBytesAtOnce: LARGEST_AT_ONCE * maxMessageBytes });
  const refuse = (error: unknown): Refusal => {
    const refused = refusalOf(error);
    const { responseCode } = refused;
    if (error instanceof Error && !(error instanceof ReboundError) && error !== refused) log.error({ responseCode, error: error.stack }, "Mail refused");
    else log.warn({ responseCode, ...(error instanceof ReboundError && { code: error.code }) }, "Mail refused");
    return refused;
  };
  return {
    onAuth(auth, _session, answer) {
      identify(engine, auth.password ?? "").then(
        (user) => answer(null, { user }),
        (error: unknown) => answer(refuse(error)),
      );
    },
    onMailFrom: ({ address }, session, answer) => answer(senderFault(address, session)),
    onRcptTo: ({ address }, session, answer) => answer(recipientFault(address, session, engine)),
    onData(stream, session, answer) {
      collect(stream)
        .then((mail) => takeMail(mail, session, { engine, hostName, now: () => clock.now() }))
        .then(
          (said) => answer(null, said),
          (error: unknown) => answer(refuse(error)),
        );
    },
  };
}

/**
 * The id of the key that is the password; the user's name is free.
 *
 * @throws {Refusal} RFC 4954 §6
 */
async function identify(engine: Engine, password: string): Promise<string> {
  const key = await engine.apiKeys.find(password).catch(() => {
    throw refusal([454, 7, 0], "Cannot look up keys now, try again later");
  });
  if (!key) throw refusal([535, 7, 8], "Key is not known, wanted one that `rebound keys add` made as the password");
  if (!key.scopes.includes("send")) throw refusal([535, 7, 8], `Key has the scopes ${key.scopes.join(", ")}, wanted send`);
  return key.id;
}

/** Mail that is to be sent must have an envelope that can be sent; a notice may have any. */
function senderFault(address: string, session: SMTPServerSession): Refusal | null {
  const envid = session.envelope.dsn?.envid ?? "";
  if (envid.length > 100) return refusal([501, 5, 4], "ENVID is longer than 100 characters (RFC 3461 §4.4)");
  if (session.user === undefined || address === "" || readMailbox(address)) return null;
  return refusal([553, 1, 7], "Sender is no mailbox, wanted one such as someone@example.com");
}

function recipientFault(address: string, session: SMTPServerSession, engine: Engine): Refusal | null {
  if (session.envelope.rcptTo.length >= MOST_RECIPIENTS) return refusal([452, 5, 3], `Too many recipients, wanted at most ${MOST_RECIPIENTS}`);
  if (session.user === undefined) return null;
  const obstacle = engine.obstacleTo(address);
  if (obstacle !== undefined) return refusal(NO_ROUTE, `Cannot take mail for this recipient: ${obstacle}`);
  return readMailbox(address) ? null : refusal([553, 1, 3], "Recipient is no mailbox, wanted one such as someone@example.com");
}
