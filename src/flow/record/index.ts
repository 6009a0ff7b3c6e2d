// Record: state before and decision make state after.

export { applyToOther, type OthersOrder } from "./others.ts";
export { record, type After, type RecordWith } from "./record.ts";
export type { ServerSighting } from "./sighting.ts";
export { pauseRecipient, resumeRecipient, suppressRecipient, type SetAside } from "./standing.ts";
export type { Tally, TallyKey } from "./tally.ts";
