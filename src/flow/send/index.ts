// Send: an attempt goes out, an answer comes back.

export { openCallbackOutlet, type AttemptDue, type CallbackOutletOptions } from "./callback/index.ts";
export { libraryOutlet, type SendFunction } from "./library/index.ts";
export type { Message } from "./message.ts";
export type { Answer, Answered, Dropped, LeftToApplication, Outlet, OutletKind, Sending } from "./outlet.ts";
export { outlets } from "./outlets.gen.ts";
export { signedHeaders, verifySignature, type Freshness, type SignedHeaders } from "./signature.ts";
export { isTemporary, originOf, postSigned, whyNoAnswer, type PostAnswer, type SignedPost } from "./signed-post.ts";
export { openSmtpOutlet, type Route, type SmtpOutletOptions, type TlsUse } from "./smtp/index.ts";
