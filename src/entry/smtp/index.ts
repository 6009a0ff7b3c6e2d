// The way into the SMTP entry.

export { openSmtp } from "./open-smtp.ts";
export type { OpenSmtp, SmtpOptions } from "./open-smtp.ts";
