// /v1/messages: mail to be sent, and what became of it.

import { createHash } from "node:crypto";
import { Hono } from "hono";
import type { Context } from "hono";
import { z } from "zod";
import type { HandedIn, MessageOrder } from "../../../engine/index.ts";
import { decisionAnswer } from "../answers/decision.ts";
import { deliveryAnswer } from "../answers/delivery.ts";
import { contactAnswer } from "../answers/recipient.ts";
import { checked, closed } from "../checked.ts";
import { composeMail, mailParts } from "../compose-mail.ts";
import type { Desk } from "../desk.ts";
import { instant, severalTimes } from "../fields.ts";
import { operation } from "../operation.ts";
import { Refusal } from "../problem.ts";
import { JSON_TYPE, MAIL_TYPE, mediaType, query, queryOf, readBytes, readJson } from "../request.ts";

/** RFC 3461 §4.4 allows 100 characters, printable ones. */
const envelopeId = z.string().regex(/^[!-~]{1,100}$/, "is no envelope id, wanted 1 to 100 printable ASCII characters without blanks");

const common = {
  envelopeId: envelopeId.exactOptional().meta({ description: "The caller's own name of the message; the same name twice is one message" }),
  reversePath: z.string().meta({ description: "RFC 5321 §3.3: whom the servers tell; empty for nobody", examples: ["news@example.com"] }),
  stream: z.enum(["marketing", "transactional"]).exactOptional().meta({ description: "A pause holds marketing mail; marketing where it is not given" }),
  usefulUntil: instant.exactOptional().meta({ description: "After this it is dropped rather than sent" }),
  outlet: z.string().exactOptional(),
};

const recipientOrder = z.union([
  z.string(),
  closed({ finalRecipient: z.string(), contacts: z.array(closed(contactAnswer.shape)).max(20).exactOptional() }),
]);

const messageRequest = closed({
  ...common,
  recipients: z.array(recipientOrder).min(1).max(1000).meta({ examples: [["ada@example.com"]] }),
  content: z.string().exactOptional().meta({ description: "RFC 5322 text" }),
  contentBase64: z.base64().exactOptional().meta({ description: "RFC 5322 octets" }),
  parts: mailParts.exactOptional(),
  metadata: z.record(z.string(), z.string()).exactOptional().meta({ description: "Given back in every event" }),
})
  .refine(({ content, contentBase64, parts }) => [content, contentBase64, parts].filter((one) => one !== undefined).length <= 1, {
    message: "has more than one content, wanted one of content, contentBase64 and parts",
  })
  .meta({ id: "MessageRequest" });

/** Query of a message whose body is the mail itself; with a JSON body nothing of it may be given. */
const mailQuery = closed({ ...common, recipient: severalTimes(z.string()) });

const handedInAnswer = z
  .object({
    envelopeId: z.string(),
    isNew: z.boolean().meta({ description: "False where it had been handed in before; nothing was changed then" }),
    recipients: z.array(z.object({ finalRecipient: z.string(), state: deliveryAnswer.shape.state, dueAt: instant.exactOptional() })).readonly(),
  })
  .meta({ id: "HandedIn" });

const messageAnswer = z
  .object({
    message: z.object({
      envelopeId: z.string(),
      reversePath: z.string(),
      messageId: z.string().exactOptional(),
      subject: z.string().exactOptional(),
      stream: deliveryAnswer.shape.stream,
      outlet: z.string(),
      usefulUntil: instant.exactOptional(),
      metadata: z.record(z.string(), z.string()).readonly(),
      handedInAt: instant,
    }),
    sizeBytes: z.number().exactOptional(),
    deliveries: z.array(deliveryAnswer).readonly(),
    decisions: z.array(decisionAnswer).readonly(),
  })
  .meta({ id: "Message" });

const handIn = operation({
  tag: "messages",
  summary: "Hand in a mail to be sent",
  description:
    "202 says: kept, and will be sent even if Rebound falls over now. With a body of message/rfc822 the envelope stands in the query, " +
    "where reversePath and recipient are needed; with a JSON body the query is empty.",
  scope: "send",
  headers: { "Idempotency-Key": "Stands in for envelopeId: the same request twice is one message, and another one with the same key is refused (422)" },
  body: { [JSON_TYPE]: messageRequest, [MAIL_TYPE]: "binary" },
  answers: { httpStatus: 202, description: "Kept, with the state for each recipient", content: { [JSON_TYPE]: handedInAnswer } },
  problems: [400, 409, 413, 415, 422],
});

const show = operation({
  tag: "messages",
  summary: "What became of a message",
  scope: "read",
  answers: { httpStatus: 200, description: "The message without its content", content: { [JSON_TYPE]: messageAnswer } },
  problems: [404],
});

export const messages = new Hono<Desk>()
  .post("/v1/messages", handIn, query(mailQuery.partial()), async (c) => {
    const order = mediaType(c, [JSON_TYPE, MAIL_TYPE]) === JSON_TYPE ? await orderOfJson(c) : await orderOfMail(c);
    const key = c.req.header("idempotency-key");
    const handedIn = await c.get("tools").engine.handIn(key === undefined ? order : { ...named(order, key), digest: await digestOf(c) });
    refuseStrangers(handedIn);
    c.header("location", `/v1/messages/${encodeURIComponent(handedIn.envelopeId)}`);
    return c.json(z.encode(handedInAnswer, handedIn), 202);
  })
  .get("/v1/messages/:envelopeId", show, async (c) => {
    const found = await c.get("tools").engine.views.message(c.req.param("envelopeId"));
    if (found) return c.json(z.encode(messageAnswer, found));
    const detail = `Cannot show message: "${c.req.param("envelopeId").slice(0, 100)}" is not known, wanted the envelopeId of one that was handed in`;
    throw new Refusal({ httpStatus: 404, code: "message.unknown", detail });
  });

/** The same name for other recipients is a slip of the application, and would lose them. */
function refuseStrangers({ envelopeId: name, strangers }: HandedIn): void {
  if (strangers.length === 0) return;
  const detail = `Cannot take message: "${name}" is the name of one that has no recipient "${strangers[0]}", wanted a new name for another message`;
  throw new Refusal({ httpStatus: 409, code: "message.name-taken", detail });
}

async function orderOfJson(c: Context<Desk>): Promise<MessageOrder> {
  checked(closed({}), queryOf(c));
  return orderOf(checked(messageRequest, await readJson(c)));
}

async function orderOf({ content, contentBase64, parts, recipients, ...order }: z.output<typeof messageRequest>): Promise<MessageOrder> {
  const octets = parts ? await composeMail(parts) : octetsOf(content, contentBase64);
  return {
    ...order,
    recipients: recipients.map((recipient) => (typeof recipient === "string" ? { finalRecipient: recipient } : recipient)),
    ...(octets && { content: octets }),
  };
}

function octetsOf(content: string | undefined, contentBase64: string | undefined): Uint8Array | undefined {
  if (contentBase64 !== undefined) return Buffer.from(contentBase64, "base64");
  // RFC 5322 §2.1: lines end in CR LF, which hardly anybody writes into JSON.
  return content === undefined ? undefined : Buffer.from(content.replaceAll(/\r?\n/g, "\r\n"));
}

async function orderOfMail(c: Context<Desk>): Promise<MessageOrder> {
  const { recipient, ...order } = checked(mailQuery, queryOf(c));
  return { ...order, recipients: recipient.map((finalRecipient) => ({ finalRecipient })), content: await readBytes(c) };
}

/** Of all that is said in the request: a key stands for one request, where a name stands for one message, however it is written. */
async function digestOf(c: Context<Desk>): Promise<string> {
  const { search } = new URL(c.req.url);
  return createHash("sha256").update(`${search}\n`).update(await readBytes(c)).digest("hex");
}

/** The order under the name that the Idempotency-Key gives it, where it has none of its own. */
function named(order: MessageOrder, key: string): MessageOrder {
  const name = checked(closed({ "Idempotency-Key": envelopeId }), { "Idempotency-Key": key.replace(/^"(.*)"$/, "$1") })["Idempotency-Key"];
  if (order.envelopeId === undefined || order.envelopeId === name) return { ...order, envelopeId: name };
  const detail = `Cannot take message: Idempotency-Key is "${name}" and envelopeId is "${order.envelopeId}", wanted the same or only one of them`;
  throw new Refusal({ httpStatus: 422, code: "message.two-names", detail });
}
