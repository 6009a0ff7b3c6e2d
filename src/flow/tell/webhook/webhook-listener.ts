// Posts each event as signed JSON to a URL of the operator's.

import type { Clock } from "../../../base/clock.ts";
import { ListenerError } from "../../../base/errors.ts";
import { isTemporary, originOf, postSigned, whyNoAnswer, type PostAnswer } from "../../send/index.ts";
import type { EventType, ReboundEvent } from "../event.ts";
import { ListenerRefusal, type Listener } from "../listener.ts";
import { writeEvent } from "../write-event.ts";
import { readRetryAfter } from "./retry-after.ts";

export interface WebhookListenerOptions {
  readonly name: string;
  readonly url: string;
  /** Shared with whoever is told; see `signedHeaders()`. */
  readonly secret: string;
  /** Undefined: all. */
  readonly types?: readonly EventType[];
  /** Undefined: 15 seconds. */
  readonly timeoutMs?: number;
  readonly clock: Clock;
}

const USUAL_TIMEOUT_MS = 15_000;

/** @throws {ConfigError} where the URL is none */
export function openWebhookListener(options: WebhookListenerOptions): Listener {
  const { name, types } = options;
  const origin = originOf(options.url, "listeners.webhooks.url");
  const underWay = new Set<Promise<void>>();
  return {
    name,
    ...(types && { types }),
    tell(event) {
      const run = post(event, options, origin).finally(() => underWay.delete(run));
      underWay.add(run);
      return run;
    },
    async close() {
      await Promise.allSettled(underWay);
    },
  };
}

async function post(event: ReboundEvent, { name, url, secret, timeoutMs = USUAL_TIMEOUT_MS, clock }: WebhookListenerOptions, origin: string): Promise<void> {
  const answer = await postSigned({ url, secret, id: event.id, content: writeEvent(event), timeoutMs, now: clock.now() }).catch((error: unknown): never => {
    throw new ListenerError("tell.no-answer", `Cannot tell "${name}": "${origin}" gives no answer (${whyNoAnswer(error)}), wanted 2xx`, { temporary: true, cause: error });
  });
  if (answer.httpStatus < 200 || answer.httpStatus >= 300) throw refusal(name, origin, { ...answer, now: clock.now() });
}

function refusal(name: string, origin: string, { httpStatus, retryAfter, now }: PostAnswer & { readonly now: number }): ListenerRefusal {
  const retryAfterMs = retryAfter === undefined ? undefined : readRetryAfter(retryAfter, now);
  return new ListenerRefusal(`Cannot tell "${name}": answer of "${origin}" is ${httpStatus}, wanted 2xx`, httpStatus, { temporary: isTemporary(httpStatus), retryAfterMs });
}
