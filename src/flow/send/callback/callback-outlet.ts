// Calls the application when an attempt is due; the application has the content and sends it.

import { createHash } from "node:crypto";
import type { Clock } from "../../../base/clock.ts";
import { OutletError } from "../../../base/errors.ts";
import type { Answer, Outlet, Sending } from "../outlet.ts";
import { isTemporary, originOf, postSigned, whyNoAnswer, type PostAnswer } from "../signed-post.ts";
import { readCallAnswer } from "./call-answer.ts";

export interface CallbackOutletOptions {
  readonly url: string;
  /** Shared with the application; see `signedHeaders()`. */
  readonly secret: string;
  /** Undefined: 30 seconds. */
  readonly timeoutMs?: number;
  readonly clock: Clock;
}

/** What the application is sent. */
export interface AttemptDue {
  readonly type: "attempt.due";
  /** The same each time this attempt is called for: whoever has sent for it once need not do so again. */
  readonly id: string;
  readonly envelopeId: string;
  readonly messageId?: string;
  readonly finalRecipient: string;
  /** 0 for the first try, 1 for the first retry. */
  readonly attempt: number;
  readonly metadata: Readonly<Record<string, string>>;
  /** The application was called for it before, by a process that did not live to hear the answer. */
  readonly uncertain: boolean;
}

const USUAL_TIMEOUT_MS = 30_000;

/** @throws {ConfigError} where the URL is none */
export function openCallbackOutlet(options: CallbackOutletOptions): Outlet {
  const origin = originOf(options.url, "outlets.callback.url");
  const underWay = new Set<Promise<unknown>>();
  let isClosed = false;

  return {
    name: "callback",
    async send(sending) {
      if (isClosed) throw new OutletError("send.closed", "Cannot send: the outlet is closed, wanted an open one", { temporary: true });
      const call = callFor(sending, options, origin).finally(() => underWay.delete(call));
      underWay.add(call);
      return call;
    },
    async close() {
      isClosed = true;
      await Promise.allSettled(underWay);
    },
  };
}

async function callFor(sending: Sending, { url, secret, timeoutMs = USUAL_TIMEOUT_MS, clock }: CallbackOutletOptions, origin: string): Promise<Answer> {
  await sending.onIntent();
  const content = attemptDue(sending);
  const answer = await postSigned({ url, secret, id: content.id, content, timeoutMs, now: clock.now() }).catch((error: unknown): never => {
    throw new OutletError("send.callback-unanswered", `Cannot call the application: "${origin}" gives no answer (${whyNoAnswer(error)}), wanted 2xx`, { temporary: true, cause: error });
  });
  return answerOf(answer, origin);
}

function answerOf({ httpStatus, text }: PostAnswer, origin: string): Answer {
  if (httpStatus === 410) return { kind: "dropped" };
  if (httpStatus >= 200 && httpStatus < 300) return readCallAnswer(text);
  throw new OutletError("send.callback-refused", `Cannot call the application: answer of "${origin}" is ${httpStatus}, wanted 2xx or 410`, { temporary: isTemporary(httpStatus), untried: isUntried(httpStatus) });
}

/** RFC 9110 §15: an application that breaks, or a gateway that speaks in its place, may have sent before. */
function isUntried(httpStatus: number): boolean {
  return httpStatus === 503 || (httpStatus >= 400 && httpStatus < 500 && httpStatus !== 408);
}

function attemptDue({ attempt, message, finalRecipient }: Sending): AttemptDue {
  const { envelopeId, messageId, metadata } = message;
  return {
    type: "attempt.due",
    id: idOf(attempt),
    envelopeId,
    ...(messageId !== undefined && { messageId }),
    finalRecipient,
    attempt: attempt.number,
    metadata,
    uncertain: attempt.uncertain,
  };
}

/** Says nothing of the recipient to those who see only headers. */
function idOf({ envelopeId, mailbox, number }: Sending["attempt"]): string {
  return `attempt_${createHash("sha256").update(JSON.stringify([envelopeId, mailbox, number])).digest("hex").slice(0, 32)}`;
}
