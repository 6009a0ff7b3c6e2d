// The room's door: when to try again.

export { attemptFor, type Attempt, type ClaimedAttempt } from "./attempt.ts";
export { dueAt } from "./due-at.ts";
