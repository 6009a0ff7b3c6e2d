// The library's face.

export { systemClock, virtualClock, type Clock, type VirtualClock } from "./base/clock.ts";
export { ConfigError, ListenerError, OutletError, ReboundError, RequestError, SourceError, StoreError } from "./base/errors.ts";
export { openEngine, openExplainer, type Engine, type EngineOptions, type Explainer, type HandedIn, type Incoming, type MessageOrder, type TakenIn, type Views } from "./engine/index.ts";
export { defaultPolicy, type Policy, type RetrySchedule } from "./flow/decide/index.ts";
export { libraryOutlet, signedHeaders, verifySignature, type Outlet, type SendFunction } from "./flow/send/index.ts";
export type { Listener, ReboundEvent } from "./flow/tell/index.ts";
