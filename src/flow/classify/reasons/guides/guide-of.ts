// Finds the long answer of a reason.

import { reasons, type Reason } from "../reasons.ts";
import { faultOfScope } from "./fault-of-scope.ts";
import { messageGuides } from "./message.ts";
import type { ReasonGuide, WrittenGuide } from "./reason-guide.ts";
import { recipientGuides } from "./recipient.ts";
import { senderGuides } from "./sender.ts";
import { serverGuides } from "./server.ts";

/** Every reason has one; the compiler sees to it. */
const guides: Readonly<Record<Reason, WrittenGuide>> = { ...recipientGuides, ...serverGuides, ...messageGuides, ...senderGuides };

/**
 * @example
 * guideOf("mailbox-full").confusedWith.length; // 3
 */
export function guideOf(reason: Reason): ReasonGuide {
  return { fault: faultOfScope[reasons[reason].scope], ...guides[reason] };
}
