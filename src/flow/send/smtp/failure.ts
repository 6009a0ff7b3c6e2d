// What a failed step says: the server's reply where it gave one, else the status and the words that an MTA would use.

import { readReplyText, type EnhancedStatusCode, type ReplyText, type SmtpPhase } from "../../../mail/index.ts";
import { phaseOfCommand, type Conversation } from "./conversation.ts";

export interface Failure {
  readonly reply: ReplyText;
  readonly phase: SmtpPhase;
}

/** What nodemailer tells of an error. */
export interface WireError {
  readonly message: string;
  readonly code?: string | undefined;
  /** What the system called it. */
  readonly originalCode?: string | undefined;
  readonly timeoutType?: string | undefined;
  readonly command?: string | undefined;
  readonly response?: string | undefined;
}

interface Cause {
  readonly fits: (error: WireError, phase: SmtpPhase) => boolean;
  /** RFC 3463 §3. */
  readonly status: readonly [4 | 5, number, number];
  readonly words: (error: WireError) => string;
}

/** No reply is worth more; what follows is cut off. */
const LONGEST_REPLY = 8 * 1024;

const UNREACHABLE: Readonly<Record<string, string>> = {
  ECONNREFUSED: "Connection refused",
  EHOSTUNREACH: "No route to host",
  EHOSTDOWN: "Host is down",
  ENETUNREACH: "Network is unreachable",
  ENETDOWN: "Network is down",
  EADDRNOTAVAIL: "Cannot assign requested address",
  ETIMEDOUT: "Connection timed out",
};
/** What Node calls them where TLS is spoken from the first octet, so that there is no phase for it. */
const TLS_ERROR = /CERT|^ERR_(?:SSL|TLS)_/;
const NOT_FOUND: ReadonlySet<string | undefined> = new Set(["ENOTFOUND", "ENODATA"]);

/** The first that fits. */
const CAUSES: readonly Cause[] = [
  { fits: ({ command }) => command === "STARTTLS", status: [4, 7, 4], words: ({ response = "" }) => `TLS is required and refused: "${response}"` },
  { fits: ({ response }) => response !== undefined, status: [4, 5, 0], words: ({ response }) => `Unexpected reply "${response}"` },
  { fits: ({ originalCode = "" }, phase) => phase === "tls" || TLS_ERROR.test(originalCode), status: [4, 7, 5], words: ({ originalCode, message }) => `TLS handshake failed: ${originalCode ?? message}` },
  { fits: ({ code }) => code === "EPROTOCOL", status: [4, 5, 0], words: ({ message }) => message },
  { fits: ({ code, originalCode }) => code === "EDNS" && NOT_FOUND.has(originalCode), status: [4, 4, 4], words: () => "Host not found" },
  { fits: ({ code }) => code === "EDNS", status: [4, 4, 3], words: () => "Host name lookup failure" },
  { fits: ({ timeoutType }) => timeoutType === "CONNECT_TIMEOUT", status: [4, 4, 1], words: () => "Connection timed out" },
  { fits: ({ originalCode = "" }) => originalCode in UNREACHABLE, status: [4, 4, 1], words: ({ originalCode = "" }) => UNREACHABLE[originalCode] ?? originalCode },
  { fits: ({ code }) => code === "EMESSAGE", status: [5, 3, 4], words: () => "Message is larger than the server takes" },
  { fits: ({ code }) => code === "ETIMEDOUT", status: [4, 4, 2], words: () => "Conversation timed out" },
  { fits: () => true, status: [4, 4, 2], words: () => "Lost connection" },
];

export function failureOf(error: WireError, server: string, { answered, pending }: Conversation): Failure {
  const response = error.response?.slice(0, LONGEST_REPLY);
  const phase = phaseOfCommand(error.command ?? "") ?? (response === undefined ? pending : answered);
  const reply = response === undefined ? undefined : readReplyText(response);
  const isRefusal = reply?.code !== undefined && reply.code >= 400 && phase !== "tls";
  return { reply: isRefusal ? reply : replyInstead({ ...error, response }, phase, server), phase };
}

function replyInstead(error: WireError, phase: SmtpPhase, server: string): ReplyText {
  const cause = CAUSES.find(({ fits }) => fits(error, phase));
  const [kind, subject, detail] = cause?.status ?? [4, 0, 0];
  return ownReply({ class: kind, subject, detail }, `${server}: ${cause?.words(error) ?? error.message}`);
}

/** A reply that no server gave. */
export function ownReply(status: EnhancedStatusCode, text: string): ReplyText {
  return { status, text };
}
