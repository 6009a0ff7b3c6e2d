// The listener "journal".

import type { ListenerKind } from "../listener.ts";
import { openJournalListener, type JournalListenerOptions } from "./journal-listener.ts";

export { openJournalListener, type JournalListenerOptions } from "./journal-listener.ts";

export const listener: ListenerKind<JournalListenerOptions> = { name: "journal", open: openJournalListener };
