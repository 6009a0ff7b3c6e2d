// What a form found out about one recipient. What it leaves out is filled in from the rest of the mail.

import type { DeliveryReport } from "../../delivery-report.ts";

/** Recipients that one mail may tell of: RFC 5321 §4.5.3.1.8 has 100 at the least, and nobody sends to so many at once. */
export const MOST_RECIPIENTS = 5000;
/** So many are looked for: one more tells that there are more, of which reportsOf() makes a fault. */
export const RECIPIENTS_READ = MOST_RECIPIENTS + 1;

export type Finding = Partial<Omit<DeliveryReport, "attempt">>;
