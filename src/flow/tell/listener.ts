// Someone who is told about events.

import type { EventType, ReboundEvent } from "./event.ts";

export interface Listener {
  /** The operator's own name for it; unique. */
  readonly name: string;
  /** Undefined: all. */
  readonly types?: readonly EventType[];
  /** Throws ListenerError; its `temporary` says whether to try again. */
  tell(event: ReboundEvent): Promise<void>;
  close(): Promise<void>;
}
