// What a reply means and what follows, as the API tells it.

import { z } from "zod";
import { enhancedStatus, instant } from "../fields.ts";

const texts = z.array(z.string()).readonly();

const hints = z
  .object({
    retryAfter: z.object({ ms: z.number(), words: z.string() }).exactOptional().meta({ description: "When the server asks to be tried again" }),
    help: z
      .object({ at: z.string(), delists: z.boolean() })
      .exactOptional()
      .meta({ description: "The page or mailbox that the reply names, as whoever wrote it chose; and whether one asks there to be taken off a list" }),
    newMailbox: z.string().exactOptional().meta({ description: "Where somebody who has moved is now" }),
  })
  .meta({ id: "Hints", description: "What the reply tells besides its reason" });

const classification = z
  .object({
    reason: z.string(),
    permanent: z.boolean(),
    scope: z.enum(["recipient", "server", "message", "sender", "unknown"]),
    kind: z.string(),
    category: z.string(),
    retryProfile: z.string().meta({ description: "The kind of schedule that fits; the policy has the schedule itself", examples: ["storage"] }),
    rule: z.string().meta({ examples: ["mtas/postfix#insufficient-system-storage"] }),
    matched: z.string().exactOptional().meta({ description: "The words that the rule caught" }),
    confidence: z.number().meta({ minimum: 0, maximum: 1 }),
    cause: z.object({ id: z.string(), words: z.string() }).exactOptional().meta({ description: "The likely cause, and the words that told it" }),
    hints: hints.exactOptional(),
    second: z.object({ reason: z.string(), rule: z.string() }).exactOptional().meta({ description: "What it could be as well" }),
    unknown: texts.exactOptional().meta({ description: "What was not known" }),
  })
  .meta({ id: "Classification" });

const plan = z
  .object({
    attempts: z.number(),
    dueAt: z.array(instant).readonly().meta({ description: "As if it happened now" }),
    whenSpent: z.enum(["pause", "suppress", "nothing"]),
    pausedUntil: instant.exactOptional(),
    alert: z.boolean().meta({ description: "The sender is told to mend something" }),
    sentence: z.string(),
  })
  .meta({ id: "Plan" });

export const explanationAnswer = z
  .object({
    given: z.string(),
    recipient: z.string().exactOptional(),
    code: z.number().exactOptional(),
    status: enhancedStatus.exactOptional(),
    text: z.string(),
    isFailure: z.boolean().meta({ description: "False where the code tells of success" }),
    classification,
    title: z.string(),
    meaning: z.string(),
    anatomy: z.array(z.object({ part: z.string(), says: z.string() })).readonly(),
    fault: z.string().meta({ description: "Whose fault it is" }),
    sentBy: texts.meta({ description: "Who says it, and when" }),
    causes: texts,
    plan,
    forMarketers: texts,
    forDevelopers: texts,
    confusedWith: texts,
    seenAs: texts.meta({ description: "Where the field uses these codes for something else" }),
    sources: texts,
  })
  .meta({ id: "Explanation" });
