// Table decision: every decision with the notice, the rule and the numbers that led to it.

import type { Reason } from "../flow/classify/index.ts";
import type { Decision } from "../flow/decide/index.ts";
import { columnsOf } from "./columns.ts";
import { deliveryKeys, type DeliveryKey } from "./delivery.ts";
import type { Connection, Dialect } from "./dialect.ts";
import { forgetStatement, valuesToForget, type ForgetRequest } from "./forget.ts";
import { equalTo, readPage, type Page, type PageRequest } from "./page.ts";

export interface DecisionRow {
  readonly id: string;
  readonly at: number;
  readonly kind: Decision["kind"] | "resume";
  /** `Why`, or "by-hand", "proven-alive", "pause-over". */
  readonly why: string;
  readonly mailbox: string;
  readonly envelopeId: string;
  readonly noticeId?: string;
  readonly server?: string;
  readonly reason?: Reason;
  readonly rule?: string;
  /** What the other side said, cut to 500 characters. */
  readonly said?: string;
  readonly policyVersion: string;
  /** The retries made before, when the next is due, until when a pause lasts, and what else was reckoned with. */
  readonly numbers: Readonly<Record<string, number>>;
}

export interface DecisionTable {
  add(rows: readonly DecisionRow[]): Promise<void>;
  /** Newest first. */
  list(request: PageRequest & { readonly mailbox?: string; readonly envelopeId?: string; readonly noticeId?: string }): Promise<Page<DecisionRow>>;
  /** Takes old ones out. @returns what each was about */
  forget(request: ForgetRequest): Promise<readonly DeliveryKey[]>;
}

const columns = columnsOf<DecisionRow>({
  id: "text",
  at: "bigint",
  kind: "text",
  why: "text",
  mailbox: "text",
  envelopeId: "text",
  noticeId: "text",
  server: "text",
  reason: "text",
  rule: "text",
  said: "text",
  policyVersion: "text",
  numbers: "json",
});

const LIST = `select ${columns.list}
from decision`;

const FORGET = `${forgetStatement("decision", "id")}
returning ${deliveryKeys.list}`;

export function decisionTable({ insertGiven }: Dialect): (connection: Connection) => DecisionTable {
  const add = insertGiven("decision", columns.types);
  return (connection) => ({
    async add(rows) {
      await connection.runMany(add, rows.map(columns.write));
    },
    forget: async (request) => (await connection.query(FORGET, valuesToForget(request))).map(deliveryKeys.read),
    list: ({ mailbox, envelopeId, noticeId, ...request }) =>
      readPage(connection, request, {
        select: LIST,
        ...equalTo({ mailbox, envelope_id: envelopeId, notice_id: noticeId }),
        key: ["id"],
        order: "desc",
        read: columns.read,
      }),
  });
}
