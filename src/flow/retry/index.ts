// The room's door: when to try again.

export { attemptFor, type Attempt, type ClaimedAttempt } from "./attempt.ts";
export { dueAt, schedulePreview } from "./due-at.ts";
