// Follows what client and server say to each other, so that a failure can be laid to the command that it met.

import type { SmtpPhase } from "../../../mail/index.ts";

const PHASES: readonly (readonly [command: RegExp, phase: SmtpPhase])[] = [
  [/^(?:EHLO|HELO)\b/i, "helo"],
  [/^STARTTLS\b/i, "tls"],
  [/^AUTH\b/i, "auth"],
  [/^(?:MAIL|RSET)\b/i, "mail"],
  [/^RCPT\b/i, "rcpt"],
  [/^DATA\b/i, "data"],
];

/** Undefined for what is no command, such as the lines that follow AUTH. */
export function phaseOfCommand(command: string): SmtpPhase | undefined {
  return PHASES.find(([pattern]) => pattern.test(command))?.[1];
}

export interface Conversation {
  /** Of the command that the last reply answered. */
  readonly answered: SmtpPhase;
  /** Of the oldest command that has no reply; where all have, the same as `answered`. */
  readonly pending: SmtpPhase;
  /** What the server said first. */
  readonly greeting: string | undefined;
  /** The last reply to EHLO or HELO, in which the server names itself and what it offers. */
  readonly hello: string | undefined;
  onCommand(command: string): void;
  onReply(reply: string): void;
}

export function conversation(): Conversation {
  const unanswered: SmtpPhase[] = ["connect"];
  let answered: SmtpPhase = "connect";
  let greeting: string | undefined;
  let hello: string | undefined;
  return {
    get answered() {
      return answered;
    },
    get pending() {
      return unanswered[0] ?? answered;
    },
    get greeting() {
      return greeting;
    },
    get hello() {
      return hello;
    },
    onCommand(command) {
      unanswered.push(phaseOfCommand(command) ?? unanswered.at(-1) ?? answered);
    },
    onReply(reply) {
      answered = unanswered.shift() ?? answered;
      greeting ??= reply;
      if (answered === "helo") hello = reply;
    },
  };
}
