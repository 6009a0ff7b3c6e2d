// Carries messages to one server, one after the other, over a connection that is opened when there is need.

import type { Envelope } from "nodemailer/lib/smtp-connection";
import type { Clock } from "../../../base/clock.ts";
import { OutletError } from "../../../base/errors.ts";
import { readReplyText, type ReplyText, type SmtpPhase } from "../../../mail/index.ts";
import type { Content } from "./content.ts";
import { obstacleTo } from "./envelope.ts";
import { ownReply, type Failure } from "./failure.ts";
import type { Pooled } from "./pool.ts";
import { isLoopback, type Route } from "./route.ts";
import { wireTo, type Wire, type WireOptions } from "./wire.ts";

export interface Outcome {
  readonly reply: ReplyText;
  readonly phase: SmtpPhase;
  /** Silence after the final dot. */
  readonly uncertain: boolean;
  readonly serverName: string | undefined;
}

export interface Session extends Pooled {
  /** @throws {OutletError} where nothing could be tried */
  deliver(envelope: Envelope, content: Content): Promise<Outcome>;
}

export interface SessionOptions extends WireOptions {
  /** From the first packet to the answer. */
  readonly attemptTimeoutMs: number;
  readonly clock: Clock;
}

/** A connection that does not answer a RSET by then is not worth waiting for. */
const RESET_PATIENCE_MS = 10_000;

export function sessionTo(route: Route, options: SessionOptions): Session {
  const { clock, attemptTimeoutMs } = options;
  const line = lineTo(route, options);
  let uses = 0;
  let isWelcome = true;

  async function attempt(envelope: Envelope, content: Content): Promise<Outcome> {
    const wire = await line.ready();
    if ("reply" in wire) return outcomeOf(wire, content, line.wire?.serverName);
    const outcome = outcomeOf(obstacleTo(envelope, wire.offers) ?? (await wire.send(envelope, content.stream)), content, wire.serverName);
    if (content.isBegun && !content.isSpent) wire.drop();
    return outcome;
  }

  return {
    get isOpen() {
      return isWelcome && (line.wire?.isOpen ?? false);
    },
    get isWelcome() {
      return isWelcome;
    },
    get uses() {
      return uses;
    },
    async deliver(envelope, content) {
      uses += 1;
      const cancel = clock.after(attemptTimeoutMs, () => line.wire?.drop());
      try {
        const outcome = await attempt(envelope, content);
        isWelcome = !isRefusedByServer(outcome);
        return outcome;
      } catch (error) {
        line.wire?.drop();
        throw error;
      } finally {
        cancel();
        content.stream.destroy();
      }
    },
    quit: async () => line.wire?.quit(clock),
  };
}

/** RFC 3463 §2: what a 4.3.x speaks of. */
const MAIL_SYSTEM = 3;

/**
 * The server cannot take any mail now, whoever it is for: the next one is no better off on this connection, and one
 * refusal after the other makes a nuisance of us.
 */
function isRefusedByServer({ reply: { code = 0, status }, phase }: Outcome): boolean {
  if (code < 400 || code >= 500) return false;
  return phase === "mail" || code === 421 || status?.subject === MAIL_SYSTEM;
}

interface Line {
  /** The connection in hand, in whatever state. */
  readonly wire: Wire | undefined;
  /** One that is ready for MAIL: that in hand where it still lives, else a new one. */
  ready(): Promise<Wire | Failure>;
}

function lineTo(route: Route, options: SessionOptions): Line {
  const { clock } = options;
  let wire: Wire | undefined;

  async function isStillThere(known: Wire): Promise<boolean> {
    if (!known.isOpen) return false;
    const giveUp = clock.after(RESET_PATIENCE_MS, () => known.drop());
    const failure = await known.reset();
    giveUp();
    return !failure;
  }

  async function reach(use: WireOptions): Promise<Wire | Failure> {
    wire?.drop();
    const fresh = wireTo(route, use);
    wire = fresh;
    const failure = (await fresh.connect()) ?? (await login(fresh, route, use));
    if (failure) fresh.drop();
    return failure ?? fresh;
  }

  return {
    get wire() {
      return wire;
    },
    async ready() {
      if (wire && (await isStillThere(wire))) return wire;
      const reached = await reach(options);
      return "reply" in reached && goesOnUnencrypted(reached, route, options) ? reach({ ...options, tls: "never" }) : reached;
    },
  };
}

/** Encryption that anyone could strip is no promise, so that a failed handshake need not stop the mail; a password it does. */
function goesOnUnencrypted({ phase, reply }: Failure, { auth }: Route, { tls }: WireOptions): boolean {
  return tls === "offered" && phase === "tls" && reply.code === undefined && !auth;
}

async function login(wire: Wire, route: Route, { tls }: WireOptions): Promise<Failure | undefined> {
  if (!route.auth) return undefined;
  const server = `${route.host}:${route.port}`;
  if (!wire.isSecure && tls !== "never" && !isLoopback(route)) {
    throw new OutletError("send.no-tls-for-auth", `Cannot log in to "${server}": the connection is not encrypted, wanted TLS, or "never" as the setting for it`, { temporary: true });
  }
  if (!wire.allowsAuth) throw new OutletError("send.no-auth", `Cannot log in to "${server}": it offers no AUTH, wanted one, or a route without a user`, { temporary: true });
  return wire.login(route.auth.user, route.auth.password);
}

function outcomeOf(result: string | Failure, content: Content, serverName: string | undefined): Outcome {
  if (content.refusal) {
    const { error } = content.refusal;
    throw error instanceof OutletError ? error : new OutletError("send.no-intent", "Cannot send: the intent could not be kept, wanted it kept before the message is", { temporary: true, cause: error });
  }
  if (typeof result !== "string") return { ...result, uncertain: content.isSpent && result.reply.code === undefined, serverName };
  if (content.isSpent) return { reply: readReplyText(result), phase: "data", uncertain: false, serverName };
  return { reply: ownReply({ class: 4, subject: 5, detail: 0 }, `Server says "${result}" before it has the message`), phase: "data", uncertain: false, serverName };
}
