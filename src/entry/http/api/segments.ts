// /v1/segments: the people whom a reason, a server or a state affects, live, counted and exportable.

import { Hono } from "hono";
import { z } from "zod";
import { recipientAnswer, recipientListing } from "../answers/recipient.ts";
import { closed } from "../checked.ts";
import type { Desk } from "../desk.ts";
import { answerList, listAnswer, listQuery, pageOf } from "../list.ts";
import { operation } from "../operation.ts";
import { query } from "../request.ts";
import { recipientFilter } from "./recipients.ts";

const segmentQuery = closed({ ...listQuery, ...recipientFilter });

const segmentPage = pageOf(recipientAnswer, "RecipientPage")
  .extend({ count: z.number().meta({ description: "People in the whole segment" }) })
  .meta({ id: "Segment" });

const list = operation({
  tag: "segments",
  summary: "People affected by a reason, a server or a state",
  description: "State is affected where none is given. As CSV or NDJSON it is the whole segment: an exclusion list for a campaign.",
  scope: "read",
  answers: listAnswer(segmentPage),
  problems: [422],
});

export const segments = new Hono<Desk>().get("/v1/segments", list, query(segmentQuery), (c) => {
  const { cursor, limit, format, state = "affected", ...others } = c.req.valid("query");
  const { views } = c.get("tools").engine;
  const filter = { ...others, state };
  return answerList(c, {
    listing: recipientListing,
    asked: { ...(cursor !== undefined && { cursor }), ...(limit !== undefined && { limit }), ...(format && { format }) },
    load: (request) => views.recipients({ ...request, ...filter }),
    more: async () => ({ count: await views.countRecipients(filter) }),
  });
});
