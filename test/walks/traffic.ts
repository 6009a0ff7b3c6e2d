// What goes in while the process dies and comes back: senders that repeat each thing until it is acknowledged, as real ones do.

import { createTransport } from "nodemailer";
import { pause } from "../../src/base/clock.ts";
import type { Doors } from "./rebound-process.ts";

/** All that was acknowledged. */
export interface Acknowledged {
  /** Envelope ids, each with its one recipient. */
  readonly messages: Map<string, string>;
  /** Ids of notices; each tells of one recipient. */
  readonly notices: Set<string>;
  /** Things that were handed in once more, because no answer came. */
  repeats: number;
}

export interface Traffic {
  readonly acknowledged: Acknowledged;
  /** Begins nothing new; kept when all that was begun is acknowledged. */
  stop(): Promise<void>;
}

export interface TrafficOptions {
  /** Undefined while nobody is there. */
  readonly doors: () => Doors | undefined;
  readonly key: string;
  /** Messages that have been sent on, so that no more are handed in than a slow machine can send. */
  readonly sent: () => number;
}

interface Hands extends TrafficOptions {
  readonly acknowledged: Acknowledged;
}

/** Hands in number `number` of its kind. Throws where no acknowledgement came. */
type Sender = (number: number, doors: Doors, hands: Hands) => Promise<void>;

export const DOMAIN = "full.example";
const BREATH_MS = 5;
const MOST_WAITING = 100;
const AGAIN_AFTER_MS = 30;
const PATIENCE_MS = 5_000;

export function startTraffic(options: TrafficOptions): Traffic {
  const acknowledged: Acknowledged = { messages: new Map(), notices: new Set(), repeats: 0 };
  const hands: Hands = { ...options, acknowledged };
  let isStopped = false;

  async function keepSending(sender: Sender): Promise<void> {
    for (let number = 1; !isStopped; number += 1) {
      await untilAcknowledged(sender, number, hands);
      do await pause(BREATH_MS);
      while (!isStopped && acknowledged.messages.size - hands.sent() > MOST_WAITING);
    }
  }

  const senders = SENDERS.map(keepSending);
  return {
    acknowledged,
    async stop() {
      isStopped = true;
      await Promise.all(senders);
    },
  };
}

/** What is refused for good is a fault of this test or of Rebound, and ends it. */
class RefusedForGood extends Error {}

async function untilAcknowledged(sender: Sender, number: number, hands: Hands): Promise<void> {
  for (let isRepeated = false; ; isRepeated = true) {
    const doors = hands.doors();
    try {
      if (isRepeated) hands.acknowledged.repeats += 1;
      if (doors) return await sender(number, doors, hands);
    } catch (error) {
      if (error instanceof RefusedForGood) throw error;
    }
    do await pause(AGAIN_AFTER_MS);
    while (!hands.doors());
  }
}

function mailFor(name: string): string {
  return `From: news@example.com\r\nTo: ${name}@${DOMAIN}\r\nSubject: ${name}\r\nMessage-ID: <${name}@example.com>\r\n\r\nHello\r\n`;
}

async function post(path: string, body: object, { doors, key }: { readonly doors: Doors; readonly key: string }): Promise<{ readonly id?: string }> {
  const response = await fetch(doors.api + path, {
    method: "POST",
    headers: { authorization: `Bearer ${key}`, "content-type": "application/json" },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(PATIENCE_MS),
  });
  if (response.status === 202) return (await response.json()) as { id?: string }; // as its OpenAPI document has it
  const said = `${path} answers ${response.status}: ${await response.text()}`;
  throw response.status < 500 ? new RefusedForGood(said) : new Error(said);
}

function messagesByHttp(line: string): Sender {
  return async (number, doors, { key, acknowledged }) => {
    const envelopeId = `http-${line}-${number}`;
    const mailbox = `${envelopeId}@${DOMAIN}`;
    await post("/v1/messages", { envelopeId, reversePath: "news@example.com", recipients: [mailbox], content: mailFor(envelopeId) }, { doors, key });
    acknowledged.messages.set(envelopeId, mailbox);
  };
}

/** Every other one is for a recipient that has mail on its way; the rest is for people nobody has heard of. */
const repliesByHttp: Sender = async (number, doors, { key, acknowledged }) => {
  const known = { finalRecipient: `http-a-${number}@${DOMAIN}`, reply: "452 4.3.1 Insufficient system storage" };
  const unknown = { finalRecipient: `nobody-${number}@unknown.example`, reply: "550 5.1.1 No such user here" };
  const report = { ...(number % 2 === 0 ? known : unknown), envelopeId: `elsewhere-${number}`, remoteMta: "mx.unknown.example" };
  const { id } = await post("/v1/notices", { reports: [report] }, { doors, key });
  if (id !== undefined) acknowledged.notices.add(id);
};

/** @returns the last reply */
async function mailTo(doors: Doors, mail: { readonly to: string; readonly raw: string; readonly envelopeId?: string }, key?: string): Promise<string> {
  const transport = createTransport({
    host: "127.0.0.1",
    port: doors.smtpPort,
    ignoreTLS: true,
    socketTimeout: PATIENCE_MS,
    ...(key !== undefined && { auth: { user: "walk", pass: key } }),
  });
  const { to, raw, envelopeId } = mail;
  const envelope = { from: envelopeId === undefined ? "" : "news@example.com", to };
  const { response } = await transport.sendMail({ envelope, raw, ...(envelopeId !== undefined && { dsn: { id: envelopeId, return: "headers", notify: "never", recipient: to } }) });
  return response;
}

const messagesBySmtp: Sender = async (number, doors, { key, acknowledged }) => {
  const envelopeId = `smtp-${number}`;
  const to = `${envelopeId}@${DOMAIN}`;
  await mailTo(doors, { to, raw: mailFor(envelopeId), envelopeId }, key);
  acknowledged.messages.set(envelopeId, to);
};

function dsnFor(name: string): string {
  const fields = ["Reporting-MTA: dns; mx.unknown.example", "", `Final-Recipient: rfc822; ${name}@unknown.example`, "Action: failed", "Status: 5.1.1", "Diagnostic-Code: smtp; 550 5.1.1 No such user here"];
  const head = ["From: <>", `Message-ID: <${name}@mx.unknown.example>`, 'Content-Type: multipart/report; report-type=delivery-status; boundary="b"', "MIME-Version: 1.0"];
  const parts = ["--b", "Content-Type: text/plain", "", "Sorry", "--b", "Content-Type: message/delivery-status", "", ...fields, "", "--b--", ""];
  return [...head, "", ...parts].join("\r\n");
}

const bouncesBySmtp: Sender = async (number, doors, { acknowledged }) => {
  const response = await mailTo(doors, { to: "bounces@example.com", raw: dsnFor(`bounced-${number}`) });
  const [, id] = /Kept as notice (\w+)/.exec(response) ?? [];
  if (id !== undefined) acknowledged.notices.add(id);
};

const SENDERS: readonly Sender[] = [..."abcdef"].map(messagesByHttp).concat(repliesByHttp, messagesBySmtp, bouncesBySmtp);
