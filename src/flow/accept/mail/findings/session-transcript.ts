// Reads the transcript of an SMTP session that an MTA puts into its report: Sendmail, Courier, MDaemon and their kin.

import type { SmtpPhase } from "../../../../mail/index.ts";
import type { Finding } from "./finding.ts";
import { readRefusal } from "../sentences/refusal-words.ts";

/** How lines of a session begin: what was said, and what was answered below it. */
export const COMMAND_MARK = ">>>";
export const ANSWER_MARK = "<<<";

/** One thing that went wrong in a session. */
export interface SessionEvent {
  /** Whom the command or the line named; undefined where it was about the whole mail. */
  readonly address?: string;
  /** All lines of a reply, or what the MTA itself has to say. */
  readonly words: string;
  /** Whether the other side said it. */
  readonly isReply: boolean;
  readonly phase?: SmtpPhase;
  readonly remoteMta?: string;
  /** Index of its first line. */
  readonly at: number;
}

const PHASES: Readonly<Record<string, SmtpPhase>> = { RCPT: "rcpt", MAIL: "mail", DATA: "data", EHLO: "helo", HELO: "helo", LHLO: "helo", STARTTLS: "tls", AUTH: "auth", BDAT: "data", ".": "data" };

const TALKING = /^\W{0,4}while talking to ([^\s:]{1,255}?)\.?:?$/i;
const COMMAND = /^>>> ?([A-Za-z]{4,8}|\.)(?=\b|$)(.*)/;
const REPLY = /^<<< ?(.*)/;
/** "550 5.1.1 <ann@example.com>... User unknown", "ann@example.com... Deferred: Connection timed out" */
const OWN = /^(?:([245]\d\d)[ -])?(?:([245]\.\d{1,3}\.\d{1,3}) )?<?([^\s<>]{1,64}@[^\s<>]{1,189}?)>?\.\.\. ?(.*)/;
/** "451 4.4.1 reply: read error from mx.example.org." */
const OWN_OF_MAIL = /^[45]\d\d[ -].+|^Message could not be delivered for .+|^Deferred: .+/;
/** "550 5.1.1 <ann@example.com>..." */
const OF_RECIPIENT = /^[45]\d\d[ -](?:[45]\.\d{1,3}\.\d{1,3} )?<[^<>\s]{1,254}>/;
const BRACKETED = /<([^<>\s]{1,254})>/;

/** What Sendmail makes of the exit code of a program that delivers; the line before is what the program said. */
const OF_PROGRAM = /^(?:Service unavailable|unknown mailer error \d{1,3})\.?$|^"\|[^"]{1,300}"\.{3} /i;
const PROGRAM = /^([\w./-]{1,60}): (?=\S)/;

/** Where the session stands. */
interface Session {
  remoteMta?: string | undefined;
  phase?: SmtpPhase | undefined;
  address?: string | undefined;
}

/** An event to which lines may still be added: they are joined once, at the end. */
interface GrowingEvent {
  readonly event: SessionEvent;
  readonly said: string[];
}

const growing = (event: SessionEvent): GrowingEvent => ({ event, said: [event.words] });

/** In one pass. */
export function readSession(lines: readonly string[]): readonly SessionEvent[] {
  const heard: GrowingEvent[] = [];
  let session: Session = {};
  for (const [at, written] of lines.entries()) {
    const line = written.trim();
    const reply = line.startsWith(ANSWER_MARK) ? REPLY.exec(line)?.[1] : undefined;
    const last = heard.at(-1);
    if (reply !== undefined && last?.event.isReply && last.event.at + last.said.length === at && goesOn(last.said.at(-1) ?? "", reply)) last.said.push(reply);
    else if (reply !== undefined) heard.push(...replyEvents(session, reply, at).map(growing));
    else heard.push(...ownEvents(session, line, at).map((event) => growing(withProgram(event, lines[at - 1] ?? ""))));
    session = sessionAfter(session, line);
  }
  const events = heard.map(({ event, said }) => ({ ...event, words: said.join("\n") }));
  return events.map((event, index) => (event.phase === "data" && isOfRecipient(events.slice(index + 1, index + 1 + MOST_BETWEEN)) ? { ...event, phase: "rcpt" } : event));
}

/** Things that are said between a reply and the next one. */
const MOST_BETWEEN = 20;
/** What DATA gets when no recipient was left. */
const NOBODY_LEFT = /^(?:503|554) .{0,70}\b(?:recipients?|RCPT)\b/i;

/** Commands that are sent together are answered late: Sendmail prints the answers to RCPT below DATA, and that to DATA behind them. */
function isOfRecipient(following: readonly SessionEvent[]): boolean {
  return following.some(({ isReply, words }) => isReply && NOBODY_LEFT.test(words));
}

/** Of the same reply; the next recipient's may stand right below. */
function goesOn(last: string, line: string): boolean {
  const [code] = /^[2-5]\d\d/.exec(line) ?? [];
  return code === undefined || last.startsWith(`${code}-`) || (last.startsWith(code) && !OF_RECIPIENT.test(line));
}

function sessionAfter(session: Session, line: string): Session {
  const talking = TALKING.exec(line)?.[1];
  if (talking !== undefined) return { remoteMta: talking };
  const [, verb, path = ""] = COMMAND.exec(line) ?? [];
  if (verb === undefined) return session;
  const phase = phaseOfCommand(verb);
  return { remoteMta: session.remoteMta, phase, address: phase === "rcpt" ? BRACKETED.exec(path)?.[1] : undefined };
}

/** @param command the verb, and what may stand behind it */
export function phaseOfCommand(command: string): SmtpPhase | undefined {
  return PHASES[command.trim().split(" ", 1)[0]?.toUpperCase() ?? ""];
}

/** Only what refuses counts. */
function replyEvents(session: Session, words: string, at: number): readonly SessionEvent[] {
  return /^[45]\d\d/.test(words) ? [{ ...told(session), words, isReply: true, at }] : [];
}

function ownEvents({ remoteMta }: Session, line: string, at: number): readonly SessionEvent[] {
  const [, code, status, address, rest = ""] = OWN.exec(line) ?? [];
  if (code?.startsWith("2") || (address === undefined && !OWN_OF_MAIL.test(line))) return [];
  // A second code is of what Sendmail found out without the other side, such as "550 Host unknown".
  if (/^[45]\d\d[ -]/.test(rest)) return [{ ...told({ address }), words: rest, isReply: false, at }];
  const words = address === undefined ? line : [code, status, rest].filter(Boolean).join(" ");
  return [{ ...told({ remoteMta, address }), words, isReply: false, at }];
}

/** "mail.local: unknown user: ann" in front of "554 <ann@example.com>... Service unavailable" */
function withProgram(event: SessionEvent, before: string): SessionEvent {
  const [, codes = "", rest = ""] = /^((?:[45]\d\d )?(?:[45]\.\d{1,3}\.\d{1,3} )?)(.*)/.exec(event.words) ?? [];
  return OF_PROGRAM.test(rest) && PROGRAM.test(before) ? { ...event, words: `${codes}${before.trim()}` } : event;
}

function told({ remoteMta, phase, address }: Session): Partial<SessionEvent> {
  return { ...(remoteMta !== undefined && { remoteMta }), ...(phase && { phase }), ...(address !== undefined && { address }) };
}

/** What an event says of why. */
export function refusalOf({ words, phase, remoteMta }: SessionEvent): Finding {
  return { ...(phase && { phase }), ...(remoteMta !== undefined && { remoteMta }), ...readRefusal(words) };
}
