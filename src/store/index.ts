// The store's door: how to open one, and the nouns that it is spoken to in.

export { openStore } from "./open-store.ts";
export type { Ledger, Store } from "./store.ts";
export type { ForgetRequest } from "./forget.ts";
export type { Page, PageRequest } from "./page.ts";
export { apiScopes } from "./api-key.ts";
export type { ApiKey, ApiKeyTable, ApiScope } from "./api-key.ts";
export type { AttemptRow, AttemptTable, Claim } from "./attempt.ts";
export type { DecisionRow, DecisionTable } from "./decision.ts";
export type { DeliveryFilter, DeliveryKey, DeliveryTable } from "./delivery.ts";
export type { EventTable, ListenerStanding, Telling, TellingKey } from "./event.ts";
export type { IncidentFilter, IncidentRecipient, IncidentRow, IncidentTable } from "./incident.ts";
export type { MessageTable } from "./message.ts";
export type { NewNotice, NoticeEnd, NoticeRow, NoticeState, NoticeTable } from "./notice.ts";
export type { RecipientFilter, RecipientTable } from "./recipient.ts";
export type { ServerRow, ServerTable } from "./server.ts";
export type { TallyDimension, TallyFilter, TallyTable } from "./tally.ts";
