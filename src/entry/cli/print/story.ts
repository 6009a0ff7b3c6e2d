// One person's whole story: how it stands, what waits, and what happened and why.

import type { RecipientView } from "../../../engine/index.ts";
import { table } from "./table.ts";
import { wrap } from "./text-width.ts";
import { count, date, dateCell } from "./words.ts";

/** @param columns of the terminal; undefined where nobody looks on */
export function writeStory(story: RecipientView, columns: number | undefined): string {
  const blocks = [headOf(story), story.deliveries.length > 0 ? messagesOf(story, columns) : "No message to this recipient is known.", decisionsOf(story, columns ?? Infinity)];
  return blocks.filter((block) => block !== "").join("\n\n");
}

function headOf({ mailbox, standing, until, reason, troubleReason, troubleServer, troubleSince, waitUntil, ...story }: RecipientView): string {
  const why = reason === undefined || standing === "active" ? "" : `, ${reason}`;
  return [
    `${mailbox}: ${standing}${until === undefined || standing !== "paused" ? "" : ` until ${date(until)}`}${why}`,
    ...(troubleReason === undefined ? [] : [`in trouble since ${date(troubleSince)}: ${troubleReason}${troubleServer === undefined ? "" : ` at ${troubleServer}`}`]),
    ...(waitUntil === undefined || standing !== "active" ? [] : [`not to be sent to before ${date(waitUntil)}`]),
    `${count(story.retries, "retry", "retries")}, last delivered ${date(story.lastDeliveredAt) || "never"}, last refused ${date(story.lastRefusedAt) || "never"}`,
    ...story.contacts.map(({ kind, value }) => `${kind}: ${value}`),
  ].join("\n");
}

function messagesOf({ deliveries }: RecipientView, columns: number | undefined): string {
  return table(
    ["message", "state", "retries", "next try (UTC)", "server", "reason", ""],
    deliveries.map((one) => [one.envelopeId || "(not named)", one.state, one.retries, nextTry(one), one.server ?? "", one.lastReason ?? "", remarkOn(one)]),
    columns,
  );
}

function remarkOn({ obstacle, uncertain }: RecipientView["deliveries"][number]): string {
  return obstacle ?? (uncertain ? "uncertain: may have been sent twice" : "");
}

/** Where nobody can send it again, the date is advice. */
function nextTry({ dueAt, outlet }: RecipientView["deliveries"][number]): string {
  return dueAt === undefined ? "" : `${dateCell(dueAt)}${outlet === undefined ? " (advised)" : ""}`;
}

function decisionsOf({ decisions }: RecipientView, width: number): string {
  return decisions
    .flatMap(({ at, kind, why, reason, rule, said, numbers }) => [
      wrap(`${kind}: ${whys[why] ?? why}${nextOf(numbers)}`, width, `${date(at)}  `),
      ...(reason === undefined ? [] : [wrap(`${reason}${rule === undefined ? "" : `, told by ${rule}`}`, width, INDENT)]),
      ...(said === undefined ? [] : [wrap(`"${said}"`, width, INDENT)]),
    ])
    .join("\n");
}

const INDENT = " ".repeat("2026-01-05 09:00 UTC  ".length);

function nextOf({ dueAt, until }: Readonly<Record<string, number>>): string {
  if (dueAt !== undefined) return `; next try ${date(dueAt)}`;
  return until === undefined ? "" : `; until ${date(until)}`;
}

/** What the words of decisions mean to a person. */
const whys: Readonly<Record<string, string>> = {
  delivered: "delivered, which proves that mail arrives",
  "already-delivered": "the report is late, the mail has arrived",
  "already-ended": "the report is late, this message is over",
  "already-counted": "this failure has been counted before",
  "not-a-failure": "no failure, the mail has been passed on",
  "still-trying": "whoever has the mail goes on trying",
  "not-yet-due": "somebody tried sooner than advised, the schedule stands",
  transient: "it may pass, the schedule goes on",
  "in-doubt": "final, but the address was good and its server is in trouble",
  "to-verify": "final only when it is said again",
  spent: "the last try was refused, too",
  "too-many-strikes": "it has happened too often",
  permanent: "this recipient cannot take mail",
  "message-refused": "this message is refused, another one may pass",
  "sender-refused": "our own fault, not the recipient's",
  "never-sent": "the e-mail service has this address on a list of its own",
  "recipient-suppressed": "the recipient has been suppressed",
  "no-longer-useful": "the next try would come too late to be of use",
  "by-hand": "done by hand",
  "proven-alive": "the person has replied or opened a link",
  "pause-over": "the time is over",
};
