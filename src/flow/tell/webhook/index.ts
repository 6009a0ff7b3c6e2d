// The listener "webhook".

import type { ListenerKind } from "../listener.ts";
import { openWebhookListener, type WebhookListenerOptions } from "./webhook-listener.ts";

export { openWebhookListener, type WebhookListenerOptions } from "./webhook-listener.ts";

export const listener: ListenerKind<WebhookListenerOptions> = { name: "webhook", open: openWebhookListener };
