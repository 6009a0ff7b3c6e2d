// What an application answers when it was called: a server's reply, that it has dropped the message, or nothing in particular.

import { readReplyText, SMTP_PHASES } from "../../../mail/index.ts";
import type { Answer } from "../outlet.ts";

/**
 * Reads the body of a 2xx. Never fails: the application has been called and has agreed, and calling it again for a
 * body that we cannot read would send twice.
 */
export function readCallAnswer(body: string): Answer {
  const fields = readFields(body);
  if (fields.get("dropped") === true) return { kind: "dropped" };
  const { reply: text, phase, remoteMta } = Object.fromEntries(fields);
  const reply = typeof text === "string" ? readReplyText(text) : undefined;
  if (!reply || (reply.code === undefined && reply.status === undefined)) return { kind: "left-to-application" };
  return {
    kind: "answered",
    reply,
    phase: SMTP_PHASES.find((known) => known === phase) ?? "data",
    ...(typeof remoteMta === "string" && remoteMta !== "" && { remoteMta }),
    uncertain: false,
  };
}

function readFields(body: string): ReadonlyMap<string, unknown> {
  try {
    const value: unknown = JSON.parse(body);
    return new Map(typeof value === "object" && value !== null ? Object.entries(value) : []);
  } catch {
    return new Map();
  }
}
