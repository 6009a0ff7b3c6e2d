// /v1/recipients: people's mailboxes, how they stand, their story, and what an operator does to them by hand.

import { Hono } from "hono";
import { z } from "zod";
import { reasonIds, type Reason } from "../../../engine/index.ts";
import { decisionAnswer } from "../answers/decision.ts";
import { deliveryAnswer } from "../answers/delivery.ts";
import { contactAnswer, recipientAnswer, recipientFields, recipientListing } from "../answers/recipient.ts";
import { closed } from "../checked.ts";
import type { Desk } from "../desk.ts";
import { duration, instant } from "../fields.ts";
import { answerList, listAnswer, listQuery, pageOf } from "../list.ts";
import { operation, type Operation } from "../operation.ts";
import { Refusal } from "../problem.ts";
import { JSON_TYPE, jsonBody, query } from "../request.ts";

export const recipientFilter = {
  state: z
    .enum(["active", "paused", "suppressed", "waiting", "affected"])
    .exactOptional()
    .meta({ description: "waiting: active, and a retry is scheduled or advised; affected: any but active and without trouble" }),
  reason: z.enum(reasonIds()).exactOptional(),
  server: z.string().exactOptional(),
  domain: z.string().exactOptional(),
};

const recipientQuery = closed({ ...listQuery, ...recipientFilter });

const pauseRequest = closed({
  until: instant.exactOptional(),
  for: duration.exactOptional().meta({ description: "Counted from now, such as 30d" }),
})
  .refine(({ until, for: forMs }) => (until === undefined) !== (forMs === undefined), { message: 'has no end or two, wanted either "until" or "for"' })
  .meta({ id: "PauseRequest" });

const suppressRequest = closed({ reason: z.enum(reasonIds()).exactOptional() }).meta({ id: "SuppressRequest" });
const contactsRequest = closed({ contacts: z.array(closed(contactAnswer.shape)).max(20) }).meta({ id: "ContactsRequest" });

const storyAnswer = z
  .object({
    ...recipientFields,
    deliveries: z.array(deliveryAnswer).readonly().meta({ description: "Newest first, the latest 50" }),
    decisions: z.array(decisionAnswer).readonly().meta({ description: "Newest first, the latest 200" }),
  })
  .meta({ id: "RecipientWithStory" });

const list = operation({ tag: "recipients", summary: "Mailboxes that are known", scope: "read", answers: listAnswer(pageOf(recipientAnswer, "RecipientPage")), problems: [422] });
const show = operation({
  tag: "recipients",
  summary: "One mailbox with its whole story",
  scope: "read",
  answers: { httpStatus: 200, description: "How it stands, and why", content: { [JSON_TYPE]: storyAnswer } },
  problems: [404],
});

/** Something done by hand to one recipient. */
function act(summary: string, problems: readonly number[]) {
  const answers: Operation["answers"] = { httpStatus: 200, description: "How it stands now", content: { [JSON_TYPE]: recipientAnswer } };
  return operation({ tag: "recipients", summary, scope: "write", answers, problems });
}

export const recipients = new Hono<Desk>()
  .get("/v1/recipients", list, query(recipientQuery), (c) => {
    const { cursor, limit, format, ...filter } = c.req.valid("query");
    const asked = { ...(cursor !== undefined && { cursor }), ...(limit !== undefined && { limit }), ...(format && { format }) };
    return answerList(c, { listing: recipientListing, asked, load: (request) => c.get("tools").engine.views.recipients({ ...request, ...filter }) });
  })
  .get("/v1/recipients/:mailbox", show, async (c) => {
    const found = await c.get("tools").engine.views.recipient(c.req.param("mailbox"));
    if (!found) throw unknown(c.req.param("mailbox"));
    return c.json(z.encode(storyAnswer, found));
  })
  .put("/v1/recipients/:mailbox/contacts", act("Set the other ways to reach the person", [400, 413, 415, 422]), jsonBody(contactsRequest), async (c) => {
    const recipient = await c.get("tools").engine.byHand.setContacts(c.req.param("mailbox"), c.req.valid("json").contacts);
    return c.json(z.encode(recipientAnswer, recipient));
  })
  .post("/v1/recipients/:mailbox/pause", act("Send nothing until a time", [400, 413, 415, 422]), jsonBody(pauseRequest), async (c) => {
    const { engine, clock } = c.get("tools");
    const { until, for: forMs = 0 } = c.req.valid("json");
    const [recipient] = await engine.byHand.pause([c.req.param("mailbox")], until ?? clock.now() + forMs);
    if (!recipient) throw unknown(c.req.param("mailbox"));
    return c.json(z.encode(recipientAnswer, recipient));
  })
  .post("/v1/recipients/:mailbox/suppress", act("Send nothing any more", [400, 413, 415, 422]), jsonBody(suppressRequest), async (c) => {
    const reason: Reason | undefined = c.req.valid("json").reason;
    const [recipient] = await c.get("tools").engine.byHand.suppress([c.req.param("mailbox")], reason);
    if (!recipient) throw unknown(c.req.param("mailbox"));
    return c.json(z.encode(recipientAnswer, recipient));
  })
  .post("/v1/recipients/:mailbox/alive", act("Proof of life: the person has replied or opened a link. Who was set aside by hand stays so", [422]), async (c) => {
    const [recipient] = await c.get("tools").engine.byHand.proveAlive([c.req.param("mailbox")]);
    if (!recipient) throw unknown(c.req.param("mailbox"));
    return c.json(z.encode(recipientAnswer, recipient));
  })
  .post("/v1/recipients/:mailbox/resume", act("Send again; held mail is due now", [404, 422]), async (c) => {
    const [recipient] = await c.get("tools").engine.byHand.resume([c.req.param("mailbox")]);
    if (!recipient) throw unknown(c.req.param("mailbox"));
    return c.json(z.encode(recipientAnswer, recipient));
  });

function unknown(mailbox: string): Refusal {
  return new Refusal({ httpStatus: 404, code: "recipient.unknown", detail: `Cannot find recipient: "${mailbox.slice(0, 100)}" is not known, wanted a mailbox that mail was handed in for or that a notice told of` });
}
