// A code of the reference, as the API tells it.

import { z } from "zod";

const texts = z.array(z.string()).readonly();

export const codeAnswer = z
  .object({
    code: z.string().meta({ examples: ["X.3.1", "452"] }),
    title: z.string(),
    meaning: z.string(),
    reason: z.string().exactOptional().meta({ description: "Absent where the code tells of no failure" }),
    references: texts,
    seenAs: texts.meta({ description: "Where the field uses it for something else" }),
    rule: z.string(),
    guide: z
      .object({ fault: z.string(), sentBy: texts, causes: texts, marketer: texts, developer: texts, confusedWith: texts })
      .exactOptional()
      .meta({ description: "What to know and to do" }),
    schedule: z
      .array(
        z.object({
          code: z.string().meta({ examples: ["4.3.1", "452"] }),
          waitsMs: z.array(z.number()).readonly().meta({ description: "Before each retry, from the try before" }),
          whenSpent: z.enum(["pause", "suppress", "nothing"]),
          sentence: z.string(),
        }),
      )
      .readonly()
      .meta({ description: "What Rebound does where nothing but the code is told; an enhanced code has one for each class" }),
  })
  .meta({ id: "Code" });
