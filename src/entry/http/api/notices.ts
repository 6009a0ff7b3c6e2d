// /v1/notices: bounces and replies that come in by hand, and everything that ever came in, with its faults.

import { Hono } from "hono";
import type { Context } from "hono";
import { z } from "zod";
import { isUnderstood } from "../../../engine/index.ts";
import { oneNoticeAnswer, noticeAnswer, noticeListing, noticeStates } from "../answers/notice.ts";
import { faultAnswer } from "../answers/fault.ts";
import { closed } from "../checked.ts";
import type { Desk } from "../desk.ts";
import { answerList, listAnswer, listQuery, pageOf } from "../list.ts";
import { operation } from "../operation.ts";
import { Refusal, type Problem } from "../problem.ts";
import { JSON_TYPE, MAIL_TYPE, mediaType, query, readBytes } from "../request.ts";

/** Who reads what comes in under which media type. */
const SOURCE_OF = { [MAIL_TYPE]: "mail", [JSON_TYPE]: "smtp" } as const;

const takenInAnswer = z
  .object({
    id: z.string(),
    isNew: z.boolean().meta({ description: "False where the same came before" }),
    reports: z.number().meta({ description: "Recipients that it tells of" }),
    faults: z.array(faultAnswer).readonly().meta({ description: "What in it is not as it should be; the rest counts" }),
  })
  .meta({ id: "TakenIn" });

const takeIn = operation({
  tag: "notices",
  summary: "Bring in a bounce mail, or replies of servers",
  description:
    "message/rfc822: a bounce mail (RFC 3464). application/json: SMTP replies, such as " +
    '`{"reports":[{"finalRecipient":"ada@example.com","reply":"452 4.3.1 Mail system full"}]}`. ' +
    "What came is kept before it is answered; where nothing could be read, the problem names what was found, and the id under which it is kept.",
  scope: "write",
  body: { [MAIL_TYPE]: "binary", [JSON_TYPE]: z.looseObject({}).meta({ description: "Replies as the source smtp reads them" }) },
  answers: { httpStatus: 202, description: "Kept, and will be worked through even if Rebound falls over now", content: { [JSON_TYPE]: takenInAnswer } },
  problems: [400, 413, 415, 422],
});

const noticeQuery = closed({
  ...listQuery,
  state: z.enum(noticeStates).exactOptional(),
  source: z.string().exactOptional(),
});

const noticesPage = pageOf(noticeAnswer, "NoticePage");
const list = operation({ tag: "notices", summary: "All that came in, newest first", scope: "read", answers: listAnswer(noticesPage), problems: [422] });
const show = operation({
  tag: "notices",
  summary: "One notice with its faults and decisions",
  scope: "read",
  answers: { httpStatus: 200, description: "The notice without its bytes", content: { [JSON_TYPE]: oneNoticeAnswer } },
  problems: [404],
});
const showRaw = operation({
  tag: "notices",
  summary: "The bytes as they came",
  scope: "read",
  answers: { httpStatus: 200, description: "Untouched", content: { "application/octet-stream": "binary" } },
  problems: [404],
});
const reopenedAnswer = z.object({ id: z.string(), state: z.enum(["kept"]) }).meta({ id: "Reopened" });
const retry = operation({
  tag: "notices",
  summary: "Work a notice through once more that failed or could not be read",
  scope: "write",
  answers: { httpStatus: 202, description: "It will be", content: { [JSON_TYPE]: reopenedAnswer } },
  problems: [404, 409],
});

export const notices = new Hono<Desk>()
  .post("/v1/notices", takeIn, async (c) => {
    const type = mediaType(c, [MAIL_TYPE, JSON_TYPE]);
    const incoming = { source: SOURCE_OF[type], headers: { "content-type": c.req.header("content-type") ?? type }, body: await readBytes(c) };
    const { engine } = c.get("tools");
    const { id, isNew } = await engine.takeIn(incoming);
    const reading = engine.views.readNotice(incoming);
    const { reports, faults } = reading;
    if (!isUnderstood(reading)) throw new Refusal(unreadable(type, incoming.body, { id, faults }));
    return c.json(z.encode(takenInAnswer, { id, isNew, reports: reports.length, faults }), 202);
  })
  .get("/v1/notices", list, query(noticeQuery), (c) => {
    const { state, source, ...asked } = c.req.valid("query");
    const filter = { ...(state && { state }), ...(source !== undefined && { source }) };
    return answerList(c, { listing: noticeListing, asked, load: (request) => c.get("tools").engine.views.notices({ ...request, ...filter }) });
  })
  .get("/v1/notices/:id", show, async (c) => c.json(z.encode(oneNoticeAnswer, await noticeOf(c, c.req.param("id")))))
  .get("/v1/notices/:id/raw", showRaw, async (c) => {
    const { id, body } = await noticeOf(c, c.req.param("id"));
    // Bytes of strangers: never shown by a browser as anything.
    return c.body(Uint8Array.from(body), 200, { "content-type": "application/octet-stream", "content-disposition": `attachment; filename="${id}.bin"` });
  })
  .post("/v1/notices/:id/retry", retry, async (c) => {
    const { id, state } = await noticeOf(c, c.req.param("id"));
    if (await c.get("tools").engine.reopenNotice(id)) return c.json(z.encode(reopenedAnswer, { id, state: "kept" }), 202);
    const detail = `Cannot work notice through again: its state is "${state}", wanted "failed" or "unreadable"`;
    throw new Refusal({ httpStatus: 409, code: "notice.not-over", detail });
  });

async function noticeOf(c: Context<Desk>, id: string) {
  const found = await c.get("tools").engine.views.notice(id);
  if (found) return found;
  throw new Refusal({ httpStatus: 404, code: "notice.unknown", detail: `Cannot show notice: "${id.slice(0, 100)}" is not known, wanted the id of one that came in` });
}

type Kept = NonNullable<Problem["members"]>;

function unreadable(type: keyof typeof SOURCE_OF, body: Uint8Array, kept: Kept): Problem {
  const [first] = kept.faults ?? [];
  const found = first ? `"${first.field}" is "${first.found}" (${first.breaks})` : "no recipient is named in it";
  const wanted = type === MAIL_TYPE ? "a bounce mail with a report for one recipient or more" : 'JSON such as {"reports":[{"finalRecipient":"ada@example.com","reply":"452 4.3.1 …"}]}';
  const detail = `Cannot read notice: ${found}, wanted ${wanted}. It is kept as ${kept.id}`;
  const isNotJson = type === JSON_TYPE && !isJson(body);
  return { httpStatus: isNotJson ? 400 : 422, code: isNotJson ? "notice.not-json" : "notice.unreadable", detail, members: kept };
}

function isJson(body: Uint8Array): boolean {
  try {
    JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(body));
    return true;
  } catch {
    return false;
  }
}
