// What MTAs call an action: the five words of RFC 3464 §2.3.3, and those that are put in their place.

import { ACTIONS, type Action } from "./delivery-status.ts";

const OTHER_WORDS: Readonly<Record<Action, string>> = {
  failed: "failure fail fails undeliverable undelivered rejected refused bounced expired error permanent fehlgeschlagen échec échoué fallito fallido falhou mislukt",
  delayed: "delay delays deferred warning retrying queued transient temporary verzögert retardé ritardato retrasado atrasado vertraagd",
  delivered: "deliverable success successful zugestellt délivré consegnato entregado entregue",
  relayed: "relay",
  expanded: "expand",
};

const WORDS: ReadonlyMap<string, Action> = new Map(ACTIONS.flatMap((action) => [action, ...OTHER_WORDS[action].split(" ")].map((word) => [word, action] as const)));

export interface ActionWord {
  readonly action?: Action;
  /** Whether it is one of the RFC's own. */
  readonly isStandard: boolean;
}

/** Of several words, such as "failed (permanently)" or "delivered/relayed", the first counts. */
export function readActionWord(value: string): ActionWord {
  const plain = WORDS.get(value);
  if (plain === value) return { action: plain, isStandard: true };
  const [word = ""] = /^\p{L}+/u.exec(value.toLowerCase().normalize("NFC")) ?? [];
  const action = WORDS.get(word);
  return { ...(action && { action }), isStandard: action === word };
}
