// The page of a code: what the guide of its reason has, and in its place what the code knows better.

import { guideOf } from "../../reasons/guides/guide-of.ts";
import type { ReasonGuide } from "../../reasons/guides/reason-guide.ts";
import type { CodeEntry } from "../codes.ts";
import { addressingPages } from "./addressing.ts";
import type { CodeGuides } from "./code-guide.ts";
import { contentPages } from "./content.ts";
import { mailboxPages } from "./mailbox.ts";
import { networkPages } from "./network.ts";
import { protocolPages } from "./protocol.ts";
import { replyPages } from "./replies.ts";
import { securityPages } from "./security.ts";
import { systemPages } from "./system.ts";

const pages: CodeGuides = {
  ...addressingPages,
  ...mailboxPages,
  ...systemPages,
  ...networkPages,
  ...protocolPages,
  ...contentPages,
  ...securityPages,
  ...replyPages,
};

/**
 * Undefined where the code tells of no failure.
 *
 * @example
 * guideOfCode({ code: "X.5.6", reason: "protocol-error" })?.sentBy[0]; // "Submission servers during AUTH, with 500 5.5.6 (RFC 4954 §6)."
 */
export function guideOfCode({ code, reason }: Pick<CodeEntry, "code" | "reason">): ReasonGuide | undefined {
  const own = pages[code];
  if (reason === undefined && own === undefined) return undefined;
  return { ...guideOf(reason ?? "unknown"), ...own };
}

/** Codes that have something of their own to say. */
export const codesWithPages: readonly string[] = Object.keys(pages);
