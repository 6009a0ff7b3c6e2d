// Decide: what follows from a report, and why.

export { decide } from "./decide.ts";
export type { Decision, Nothing, Pause, Retry, Suppress, Why } from "./decision.ts";
export { defaultPolicy, defaultReasonPolicy, policyVersion } from "./default-policy.ts";
export { newDelivery, type Delivery, type DeliveryState, type Stream } from "./delivery.ts";
export { holds } from "./hold.ts";
export { acceptedAt, isIncident, refusedAt, type Incident, type Refusal } from "./incident.ts";
export type { Backoff, Ladder, Policy, ReasonPolicy, RetrySchedule, WhenSpent } from "./policy.ts";
export { newRecipient, standingAt, type Contact, type Recipient, type RecipientStanding } from "./recipient.ts";
export { delayOf, shortestDelayOf } from "./schedule.ts";
export { serverOf } from "./server.ts";
export { isStrike, retriesAfter, type Situation } from "./situation.ts";
