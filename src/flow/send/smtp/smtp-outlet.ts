// Sends by SMTP, through a relay or straight to the servers that the operator names: RFC 5321.

import type { Clock } from "../../../base/clock.ts";
import { OutletError } from "../../../base/errors.ts";
import { readMailbox } from "../../../mail/index.ts";
import type { Answered, Outlet, Sending } from "../outlet.ts";
import { contentOf } from "./content.ts";
import { envelopeOf } from "./envelope.ts";
import { poolOf, type Pool, type PoolLimits } from "./pool.ts";
import { keyOf, noWayTo, remoteMtaOf, routing, type Route, type Routes, type Way } from "./route.ts";
import { sessionTo, type Session, type SessionOptions } from "./session.ts";
import type { WireOptions } from "./wire.ts";

/** Limits of connections hold for each server. What is left out has a default; see the README beside this file. */
export interface SmtpOutletOptions extends Routes, Partial<PoolLimits>, Partial<Omit<WireOptions, "helloName">> {
  readonly helloName: string;
  readonly attemptTimeoutMs?: number;
  readonly clock: Clock;
}

const USUAL: PoolLimits & Omit<SessionOptions, "helloName" | "clock"> = {
  connections: 8,
  messagesPerConnection: 100,
  idleMs: 30_000,
  tls: "offered",
  connectTimeoutMs: 30_000,
  greetingTimeoutMs: 60_000,
  silenceTimeoutMs: 5 * 60_000,
  attemptTimeoutMs: 8 * 60_000,
};

export function openSmtpOutlet(options: SmtpOutletOptions): Outlet {
  const settled = { ...USUAL, ...options };
  const wayTo = routing(options);
  const pools = new Map<string, Pool<Session>>();
  let isClosed = false;

  function poolFor(route: Route): Pool<Session> {
    const key = keyOf(route);
    const pool = pools.get(key) ?? poolOf(() => sessionTo(route, settled), settled, settled.clock);
    pools.set(key, pool);
    return pool;
  }

  return {
    name: "smtp",
    obstacleTo: (mailbox) => (wayTo(mailbox) ? undefined : noWayTo(mailbox)),
    async send(sending) {
      if (isClosed) throw new OutletError("send.closed", "Cannot send: the outlet is closed, wanted an open one", { temporary: true });
      const way = wayOf(sending, wayTo);
      const octets = contentIn(sending);
      return poolFor(way.route).use((session) => sendOver(session, { sending, way, octets }));
    },
    async close() {
      isClosed = true;
      await Promise.all([...pools.values()].map((pool) => pool.close()));
    },
  };
}

interface Parcel {
  readonly sending: Sending;
  readonly way: Way;
  readonly octets: Uint8Array;
}

async function sendOver(session: Session, { sending, way, octets }: Parcel): Promise<Answered> {
  const content = contentOf(octets, () => sending.onIntent());
  const { serverName, ...outcome } = await session.deliver(envelopeOf(sending.message, sending.finalRecipient), content);
  const isAccepted = outcome.reply.code !== undefined && outcome.reply.code < 300;
  return { kind: "answered", ...outcome, remoteMta: remoteMtaOf(way, serverName), ...(isAccepted && way.isRelay && { relayed: true }) };
}

function wayOf({ finalRecipient }: Sending, wayTo: ReturnType<typeof routing>): Way {
  const mailbox = readMailbox(finalRecipient);
  if (!mailbox) throw new OutletError("send.no-mailbox", "Cannot send: the recipient is no mailbox, wanted one of a local part and a domain", { temporary: false });
  const way = wayTo(mailbox);
  if (!way) throw new OutletError("send.no-route", `Cannot send: ${noWayTo(mailbox)}`, { temporary: false });
  return way;
}

function contentIn({ message }: Sending): Uint8Array {
  if (message.content) return message.content;
  throw new OutletError("send.no-content", `Cannot send: message "${message.envelopeId}" was handed in without its content, wanted it, or the callback outlet`, { temporary: false });
}
