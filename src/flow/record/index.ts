// The room's door: the state after a decision, and what is done to a recipient by hand.

export { aliveAt } from "./recipient-after.ts";
export { applyToOther, type OthersOrder } from "./others.ts";
export { record, type After, type RecordWith } from "./record.ts";
export type { ServerSighting } from "./sighting.ts";
export { pauseRecipient, resumeRecipient, suppressRecipient, type SetAside } from "./standing.ts";
export { EARLIER, type Tally, type TallyKey } from "./tally.ts";
