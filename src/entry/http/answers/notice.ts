// A notice, as the API tells of it.

import { z } from "zod";
import { instant } from "../fields.ts";
import type { Listing } from "../list.ts";
import { decisionAnswer } from "./decision.ts";
import { faultAnswer } from "./fault.ts";

export const noticeStates = ["kept", "worked", "unreadable", "failed"] as const;

const noticeFields = {
  id: z.string(),
  source: z.string(),
  receivedAt: instant,
  state: z.enum(noticeStates),
  workedAt: instant.exactOptional(),
  reports: z.number().meta({ description: "What it said of how many recipients" }),
  faults: z.array(faultAnswer).readonly(),
  sizeBytes: z.number(),
};

export const noticeAnswer = z.object(noticeFields).meta({ id: "Notice" });

export const oneNoticeAnswer = z
  .object({ ...noticeFields, headers: z.record(z.string(), z.string()).readonly(), decisions: z.array(decisionAnswer).readonly() })
  .meta({ id: "NoticeWithDecisions" });

export const noticeListing: Listing<typeof noticeAnswer> = {
  name: "notices",
  item: noticeAnswer,
  columns: {
    id: (item) => item.id,
    source: (item) => item.source,
    receivedAt: (item) => item.receivedAt,
    state: (item) => item.state,
    reports: (item) => item.reports,
    faults: (item) => item.faults.map(({ field, found, breaks }) => `${field}: "${found}" (${breaks})`).join("; "),
    sizeBytes: (item) => item.sizeBytes,
  },
};
