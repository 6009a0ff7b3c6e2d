// Lists: page by page as JSON, or whole as CSV or NDJSON, written out while they are read.

import { stringify } from "csv-stringify/sync";
import type { Context } from "hono";
import { z } from "zod";
import type { Page, PageRequest } from "../../store/index.ts";
import type { Desk } from "./desk.ts";
import { wholeNumber } from "./fields.ts";
import { Refusal } from "./problem.ts";

/** How one kind of thing is listed. */
export interface Listing<S extends z.ZodType> {
  /** Told in cursors, so that one of another list is known as such. */
  readonly name: string;
  readonly item: S;
  /** Columns of the CSV, and where each is found in an item as the API tells it. */
  readonly columns: Readonly<Record<string, (item: z.input<S>) => string | number | undefined>>;
}

const formats = ["json", "csv", "ndjson"] as const;
type Format = (typeof formats)[number];

/** What every list may be asked for. */
export const listQuery = {
  cursor: z.string().exactOptional().meta({ description: "`next` of the part before" }),
  limit: wholeNumber(1, 1000).exactOptional().meta({ description: "Entries in one answer; 100 where it is not given. CSV and NDJSON are whole unless it is given" }),
  format: z.enum(formats).exactOptional().meta({ description: "Instead of an Accept header" }),
};

export interface ListQuery {
  readonly cursor?: string;
  readonly limit?: number;
  readonly format?: Format;
}

const MEDIA_TYPES: Readonly<Record<Exclude<Format, "json">, string>> = { csv: "text/csv", ndjson: "application/x-ndjson" };

const USUAL_LIMIT = 100;
/** Rows that are in memory at once while a list is written out. */
const ROWS_AT_ONCE = 500;

/** @param id name of the schema in the OpenAPI document */
export function pageOf<S extends z.ZodType>(item: S, id: string) {
  return z.object({ items: z.array(item).readonly(), next: z.string().exactOptional().meta({ description: "Cursor of the next part; absent in the last" }) }).meta({ id });
}

/** What a list answers with, for `operation()`. */
export function listAnswer(page: z.ZodType) {
  return { httpStatus: 200, description: "A part of the list, or all of it", content: { "application/json": page, [MEDIA_TYPES.csv]: "text", [MEDIA_TYPES.ndjson]: "text" } } as const;
}

export interface ListRequest<S extends z.ZodType> {
  readonly listing: Listing<S>;
  readonly asked: ListQuery;
  readonly load: (request: PageRequest) => Promise<Page<z.output<S>>>;
  /** Further fields of the JSON answer, in the API's words. */
  readonly more?: () => Promise<object>;
}

/** A page of JSON, or all rows as text of the format that was asked for. */
export async function answerList<S extends z.ZodType>(c: Context<Desk>, request: ListRequest<S>): Promise<Response> {
  const { listing, asked, load, more } = request;
  const format = asked.format ?? formatOf(c.req.header("accept") ?? "");
  if (format !== "json") return writeOut(c, format, request);
  const { rows, next } = await load({ ...startOf(request), limit: asked.limit ?? USUAL_LIMIT });
  const items = rows.map((row) => z.encode(listing.item, row));
  return c.json({ ...(await more?.()), items, ...(next !== undefined && { next: writeCursor(listing.name, next) }) });
}

/** The first type of the header that is ours; RFC 9110 §12.5.1 without its weights. */
function formatOf(accept: string): Format {
  const types = accept.split(",", 20).map((part) => part.split(";", 1)[0]?.trim().toLowerCase());
  const first = types.find((type) => type === "application/json" || type === MEDIA_TYPES.csv || type === MEDIA_TYPES.ndjson);
  return formats.find((format) => format !== "json" && MEDIA_TYPES[format] === first) ?? "json";
}

function startOf<S extends z.ZodType>({ listing, asked }: ListRequest<S>): Partial<PageRequest> {
  return asked.cursor === undefined ? {} : { after: readCursor(listing.name, asked.cursor) };
}

function writeCursor(list: string, after: string): string {
  return `${list}.${after}`;
}

/** @throws {Refusal} 422 where it is none of this list */
function readCursor(list: string, cursor: string): string {
  if (cursor.startsWith(`${list}.`)) return cursor.slice(list.length + 1);
  const detail = `Cannot take request: "cursor" is "${cursor.slice(0, 100)}", wanted the "next" of an answer about ${list}`;
  throw new Refusal({ httpStatus: 422, code: "request.cursor", detail });
}

/** Parts of the list until it ends or as many rows as were asked for are there; only one part is held at a time. */
async function* partsOf<S extends z.ZodType>(request: ListRequest<S>): AsyncGenerator<readonly z.input<S>[]> {
  let left = request.asked.limit ?? Number.POSITIVE_INFINITY;
  let start: Partial<PageRequest> | undefined = startOf(request);
  while (start && left > 0) {
    const { rows, next }: Page<z.output<S>> = await request.load({ ...start, limit: Math.min(ROWS_AT_ONCE, left) });
    yield rows.map((row) => z.encode(request.listing.item, row));
    left -= rows.length;
    start = next === undefined ? undefined : { after: next };
  }
}

type Writer<S extends z.ZodType> = (listing: Listing<S>, items: readonly z.input<S>[], isFirst: boolean) => string;

function writeCsv<S extends z.ZodType>({ columns }: Listing<S>, items: readonly z.input<S>[], isFirst: boolean): string {
  const rows = items.map((item) => Object.values(columns).map((pick) => pick(item)));
  // A cell that begins like a formula would be run by spreadsheets; addresses come from outside.
  return stringify(isFirst ? [Object.keys(columns), ...rows] : rows, { escape_formulas: true });
}

function writeNdjson<S extends z.ZodType>(_: Listing<S>, items: readonly z.input<S>[]): string {
  return items.map((item) => `${JSON.stringify(item)}\n`).join("");
}

const WRITERS = { csv: writeCsv, ndjson: writeNdjson } as const;

async function writeOut<S extends z.ZodType>(c: Context<Desk>, format: keyof typeof WRITERS, request: ListRequest<S>): Promise<Response> {
  const write: Writer<S> = WRITERS[format];
  const parts = partsOf(request);
  const first = await parts.next(); // what goes wrong before the first byte still has a status of its own
  const encoder = new TextEncoder();
  async function* text(): AsyncGenerator<Uint8Array> {
    yield encoder.encode(write(request.listing, first.done ? [] : first.value, true));
    try {
      for await (const items of parts) yield encoder.encode(write(request.listing, items, false));
    } catch (error) {
      // The status is out already: the connection is cut, so that nobody takes a part for the whole.
      c.get("tools").log.error({ requestId: c.get("requestId"), error: error instanceof Error ? error.stack : "unknown" }, "List broke off");
      throw error;
    }
  }
  return c.body(ReadableStream.from(text()), 200, { "content-type": `${MEDIA_TYPES[format]}; charset=utf-8` });
}
