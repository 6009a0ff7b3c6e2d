// /v1/attempts: what is to be sent, and when.

import { Hono } from "hono";
import { z } from "zod";
import { closed } from "../checked.ts";
import type { Desk } from "../desk.ts";
import { instant } from "../fields.ts";
import { answerList, listAnswer, listQuery, pageOf, type Listing } from "../list.ts";
import { operation } from "../operation.ts";
import { query } from "../request.ts";

const attemptAnswer = z
  .object({
    envelopeId: z.string(),
    mailbox: z.string(),
    number: z.number().meta({ description: "0 for the first try, 1 for the first retry" }),
    dueAt: instant,
    outlet: z.string(),
    claimedBy: z.string().exactOptional().meta({ description: "Which worker is at it" }),
    claimedUntil: instant.exactOptional().meta({ description: "When its claim is over, so that another may take it" }),
    intentAt: instant.exactOptional().meta({ description: "When an outlet began to send it" }),
    obstacle: z.string().exactOptional().meta({ description: "Why no outlet can send it as things are configured: what was found and what was wanted" }),
  })
  .meta({ id: "Attempt" });

const attemptListing: Listing<typeof attemptAnswer> = {
  name: "attempts",
  item: attemptAnswer,
  columns: {
    dueAt: (item) => item.dueAt,
    mailbox: (item) => item.mailbox,
    envelopeId: (item) => item.envelopeId,
    number: (item) => item.number,
    outlet: (item) => item.outlet,
    claimedBy: (item) => item.claimedBy,
    claimedUntil: (item) => item.claimedUntil,
    intentAt: (item) => item.intentAt,
    obstacle: (item) => item.obstacle,
  },
};

const attemptQuery = closed({ ...listQuery, mailbox: z.string().exactOptional(), dueBefore: instant.exactOptional() });
const list = operation({ tag: "attempts", summary: "What is to be sent, soonest first", scope: "read", answers: listAnswer(pageOf(attemptAnswer, "AttemptPage")), problems: [422] });

export const attempts = new Hono<Desk>().get("/v1/attempts", list, query(attemptQuery), (c) => {
  const { mailbox, dueBefore, ...asked } = c.req.valid("query");
  const filter = { ...(mailbox !== undefined && { mailbox }), ...(dueBefore !== undefined && { dueBefore }) };
  return answerList(c, { listing: attemptListing, asked, load: (request) => c.get("tools").engine.views.attempts({ ...request, ...filter }) });
});
