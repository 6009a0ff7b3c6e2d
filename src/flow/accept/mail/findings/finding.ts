// What a form found out about one recipient. What it leaves out is filled in from the rest of the mail.

import type { DeliveryReport } from "../../delivery-report.ts";

export type Finding = Partial<Omit<DeliveryReport, "attempt">>;
