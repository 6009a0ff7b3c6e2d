// A fault, as the API tells it.

import { z } from "zod";

export const faultAnswer = z
  .object({
    field: z.string(),
    found: z.string(),
    breaks: z.string().meta({ description: "What it is not as", examples: ["RFC 3464 §2.3.4"] }),
  })
  .meta({ id: "Fault" });
