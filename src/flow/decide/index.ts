// The room's door: what follows from a report, and the nouns that history is made of.

export { decide } from "./decide.ts";
export type { Decision, Nothing, Pause, Retry, Suppress, Why } from "./decision.ts";
export { defaultPolicy } from "./default-policy.ts";
export { newDelivery, outstandingAttempt, type Delivery, type DeliveryState, type Stream } from "./delivery.ts";
export { acceptedAt, isOfIncident, refusedAt, type Incident, type ServerRefusal } from "./incident.ts";
export { holds, type Backoff, type Ladder, type Policy, type ReasonPolicy, type RetrySchedule, type WhenSpent } from "./policy.ts";
export { policyVersion } from "./policy-version.ts";
export { reasonPolicyFor } from "./reason-policy.ts";
export { newRecipient, standingAt, strikesWith, type Contact, type Recipient, type RecipientStanding } from "./recipient.ts";
export { chancePartOf, delayOf, lengthOf } from "./schedule.ts";
export { serverNamed, serverOf } from "./server.ts";
export { happenedAt, isOutlived, type Failure, type Situation } from "./situation.ts";
