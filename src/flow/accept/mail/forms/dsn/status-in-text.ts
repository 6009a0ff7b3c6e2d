// Finds a delivery status that stands in a text: the relay took its Content-Type, or all of MIME, away.

import { linePattern } from "../../words/line-pattern.ts";
import type { NoticeText } from "../../opened/notice-text.ts";

/** From the first line to the last, that one not included. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

const FIELD = /^(?:Original-Envelope-Id|Reporting-MTA|DSN-Gateway|Received-From-MTA|Arrival-Date|Original-Recipient|Final-Recipient|Action|Status|Remote-MTA|Diagnostic-Code|Last-Attempt-Date|Will-Retry-Until|X-Actual-Recipient)[ \t]*:/i;
/** Of a recipient: who it is, and what became of it. */
const WHO = linePattern(/^(?:Original|Final)-Recipient[ \t]*:/i);
const WHAT = linePattern(/^(?:Action|Status|Diagnostic-Code)[ \t]*:/i);

/** Undefined where the text has no fields of a recipient. */
export function statusInText(text: NoticeText): Stretch | undefined {
  if (!text.some(WHO) || !text.some(WHAT)) return undefined;
  const { lines } = text;
  const from = lines.findIndex((line) => FIELD.test(line));
  const last = lines.findLastIndex((line) => FIELD.test(line));
  const empty = lines.indexOf("", last);
  return { from, to: empty < 0 ? lines.length : empty };
}
