// Who is told what: events are kept together with a telling for each listener that wants them.

import type { EventType, Listener, ReboundEvent } from "../flow/tell/index.ts";
import type { Ledger } from "../store/index.ts";

export interface EventKeeper {
  /** Keeps events in the transaction of what they tell of. */
  keep(ledger: Ledger, events: readonly ReboundEvent[]): Promise<void>;
}

export function keeperFor(listeners: readonly Listener[]): EventKeeper {
  const wanting = (type: EventType): readonly string[] => listeners.filter(({ types }) => !types || types.includes(type)).map(({ name }) => name);
  return {
    keep: (ledger, events) => ledger.events.add(events.map((event) => ({ event, listeners: wanting(event.type) }))),
  };
}
