// A delivery (one recipient of one message), as the API tells of it.

import { z } from "zod";
import { instant } from "../fields.ts";

export const deliveryAnswer = z
  .object({
    envelopeId: z.string(),
    mailbox: z.string(),
    state: z.enum(["waiting", "relayed", "delivered", "failed", "dropped"]),
    stream: z.enum(["marketing", "transactional"]),
    outlet: z.string().exactOptional().meta({ description: "Who can send again; absent where retries are only advised" }),
    retries: z.number().meta({ description: "Retries that have been answered" }),
    handedInAt: instant,
    usefulUntil: instant.exactOptional(),
    firstRefusedAt: instant.exactOptional(),
    lastRefusedAt: instant.exactOptional(),
    lastReason: z.string().exactOptional(),
    server: z.string().exactOptional(),
    dueAt: instant.exactOptional(),
    obstacle: z.string().exactOptional().meta({ description: "Why no outlet can send it as things are configured: what was found and what was wanted" }),
    endedAt: instant.exactOptional(),
    uncertain: z.boolean().meta({ description: "It may have been sent twice" }),
  })
  .meta({ id: "Delivery" });
