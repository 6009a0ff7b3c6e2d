
// The RFCs' nouns, each with read… and write…; true without us.
export * from "./enhanced-status-code.ts";
export * from "./envelope-id.ts";
export * from "./fault.ts";
export * from "./mailbox.ts";
export * from "./reply-text.ts";
export * from "./smtp-reply.ts";
