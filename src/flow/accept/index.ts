// Bytes in, delivery reports out: every format that tells of bounces.

export { type DeliveryReport, type OwnAttempt } from "./delivery-report.ts";
export { fingerprintOf } from "./fingerprint.ts";
export { MAIL_KINDS, readMail, type Complaint, type MailKind, type MailReading, type OriginalFields } from "./mail/index.ts";
export { type Origin, type Origins } from "./origin.ts";
export { writeSmtpNotice, type SmtpReport } from "./smtp/index.ts";
export { sourceById } from "./source-by-id.ts";
export { type Notice, type NoticeContent, type Reading, type Source } from "./source.ts";
export { sources } from "./sources.gen.ts";
export { isUnderstood } from "./understood.ts";
