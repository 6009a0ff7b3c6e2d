// Tell: events go out to whoever listens.

export { eventTypes, type EventType, type ReboundEvent, type RecipientOfEvent } from "./event.ts";
export { openJournalListener, type JournalListenerOptions } from "./journal/index.ts";
export { ListenerRefusal, type Listener, type ListenerKind } from "./listener.ts";
export { listeners } from "./listeners.gen.ts";
export { tellAgainAfter } from "./retry-plan.ts";
export { openWebhookListener, type WebhookListenerOptions } from "./webhook/index.ts";
