// Finds the long answer of a reason.

import type { Reason } from "../reasons.ts";
import { messageGuides } from "./message.ts";
import type { ReasonGuide } from "./reason-guide.ts";
import { recipientGuides } from "./recipient.ts";
import { senderGuides } from "./sender.ts";
import { serverGuides } from "./server.ts";

/** Every reason has one; the compiler sees to it. */
const guides: Readonly<Record<Reason, ReasonGuide>> = { ...recipientGuides, ...serverGuides, ...messageGuides, ...senderGuides };

/**
 * @example
 * guideOf("mailbox-full").confusedWith.length; // 3
 */
export function guideOf(reason: Reason): ReasonGuide {
  return guides[reason];
}
