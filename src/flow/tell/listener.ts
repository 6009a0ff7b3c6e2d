// Someone who is told about events.

import { ListenerError, type ReboundErrorOptions } from "../../base/errors.ts";
import type { EventType, ReboundEvent } from "./event.ts";

export interface Listener {
  /** The operator's own name for it; unique. */
  readonly name: string;
  /** Undefined: all. */
  readonly types?: readonly EventType[];
  /** Throws ListenerError; its `temporary` says whether to try again. May tell twice what it told before. */
  tell(event: ReboundEvent): Promise<void>;
  /** Waits for what is on its way. */
  close(): Promise<void>;
}

/** An entry of the rack. */
export interface ListenerKind<Options> {
  readonly name: string;
  open(options: Options): Listener;
}

/** A listener that answered, and not with yes. */
export class ListenerRefusal extends ListenerError {
  /** RFC 9110 §15. */
  readonly httpStatus: number;
  /** Not to be told again sooner than this: RFC 9110 §10.2.3. */
  readonly retryAfterMs: number | undefined;

  constructor(message: string, httpStatus: number, options: ReboundErrorOptions & { readonly retryAfterMs?: number | undefined }) {
    super("tell.refused", message, options);
    this.httpStatus = httpStatus;
    this.retryAfterMs = options.retryAfterMs;
  }
}
