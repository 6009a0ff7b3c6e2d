// The RFCs' nouns, each with read… and write…; true without us.

export { isBlank, withSingleBlanks } from "./blanks.ts";
export { readText } from "./charset.ts";
export { readContentType, writeContentType, type ContentType } from "./content-type.ts";
export { readDateTime, writeDateTime } from "./date-time.ts";
export { ACTIONS, writeDeliveryStatus, type Action, type DeliveryStatus, type PerMessageFields, type PerRecipientFields } from "./delivery-status.ts";
export { readEncodedWords } from "./encoded-word.ts";
export { readEnhancedStatusCode, writeEnhancedStatusCode, type EnhancedStatusCode } from "./enhanced-status-code.ts";
export { readEnvelopeId, writeEnvelopeId } from "./envelope-id.ts";
export { fault, type Fault } from "./fault.ts";
export { readFieldBlocks, type FieldBlocks, type NumberedField } from "./field-blocks.ts";
export { readHeader, type Header } from "./header.ts";
export { fieldValue, readHeaderFields, writeHeaderFields, type HeaderField, type HeaderFields } from "./header-field.ts";
export { domainKey, mailboxKey, readMailbox, writeMailbox, type Mailbox } from "./mailbox.ts";
export { readMessageId, writeMessageId } from "./message-id.ts";
export { bodyBytes, bodyText, readEntity, type Entity, type EntityReading } from "./mime.ts";
/** @internal Buffer is a word of @types/node, which users of the package need not have. */
export { bufferOf } from "./octets.ts";
export { readMultipartReport, writeMultipartReport, type MultipartReport, type MultipartReportReading } from "./multipart-report.ts";
export { readDeliveryStatus, type DeliveryStatusReading, type FieldLines } from "./read-delivery-status.ts";
export { readReplyText, type ReplyText } from "./reply-text.ts";
export { readSmtpReply, SMTP_PHASES, writeSmtpReply, type SmtpPhase, type SmtpReply } from "./smtp-reply.ts";
export { splitMails, type SplitMail, type SplitOptions } from "./split-mails.ts";
export { type TypedText } from "./typed-text.ts";
