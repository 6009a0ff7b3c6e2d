// Bytes in, delivery reports out: every format that tells of bounces.

export { type DeliveryReport, type OwnAttempt } from "./delivery-report.ts";
export { readMail } from "./dsn/index.ts";
export { fingerprintOfAttempts, writeSmtpNotice, type AttemptReport, type SmtpReport } from "./smtp/index.ts";
export { sourceById } from "./source-by-id.ts";
export { type Notice, type NoticeContent, type Reading, type Source } from "./source.ts";
export { sources } from "./sources.gen.ts";
