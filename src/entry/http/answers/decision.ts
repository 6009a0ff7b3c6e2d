// A decision with all that led to it, as the API tells of it.

import { z } from "zod";
import { instant, numbers } from "../fields.ts";

export const decisionAnswer = z
  .object({
    id: z.string(),
    at: instant,
    kind: z.enum(["retry", "pause", "suppress", "nothing", "resume"]),
    why: z.string().meta({ examples: ["transient", "spent", "by-hand"] }),
    mailbox: z.string(),
    envelopeId: z.string(),
    noticeId: z.string().exactOptional().meta({ description: "The notice that led to it: GET /v1/notices/{id}" }),
    server: z.string().exactOptional(),
    reason: z.string().exactOptional(),
    rule: z.string().exactOptional().meta({ examples: ["mtas/postfix#insufficient-system-storage"] }),
    said: z.string().exactOptional().meta({ description: "What the other side said, cut to 500 characters" }),
    policyVersion: z.string(),
    numbers: numbers.meta({ description: "What was reckoned with; instants are ISO 8601" }),
  })
  .meta({ id: "Decision" });
