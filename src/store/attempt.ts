// Table attempt: what is to be sent, and who is at it. Its states stand at the head of flow/retry/attempt.ts.

import type { Attempt, ClaimedAttempt } from "../flow/retry/index.ts";
import { columnsOf } from "./columns.ts";
import { deliveryKeys, inOrder, textOfKey, type DeliveryKey } from "./delivery.ts";
import type { Connection, Dialect, Row } from "./dialect.ts";
import { readPage, type Page, type PageRequest } from "./page.ts";

export interface AttemptRow extends Attempt {
  readonly claimedBy?: string;
  /** When the lease is over; then anybody may claim it again. */
  readonly claimedUntil?: number;
  /** When an outlet began to send it. */
  readonly intentAt?: number;
}

/** A delivery whose attempt somebody has claimed. */
export interface Claim extends DeliveryKey {
  /** Where the row lay when it was last written for whoever has the claim: a short cut, good as long as nobody else writes it. */
  readonly place?: string | number;
}

export interface AttemptTable {
  /** One for each delivery at most: one that is there already takes the new number and time and is free again. */
  keep(attempts: readonly Attempt[]): Promise<void>;
  /** Those due, oldest first, now claimed by `worker` until `now + leaseMs`. */
  claimDue(worker: string, now: number, leaseMs: number, limit: number): Promise<readonly (ClaimedAttempt & Claim)[]>;
  /** Says that the last octet is about to be sent, and prolongs the lease. @returns in the order of `keys`: undefined where the claim is lost: do not send */
  markIntent(keys: readonly DeliveryKey[], worker: string, now: number, leaseMs: number): Promise<readonly (Claim | undefined)[]>;
  /** Takes answered ones out, one claim for each. Those that `worker` has no claim on any more stay. */
  complete(claims: readonly Claim[], worker: string): Promise<void>;
  /** Takes these out, whoever has them. */
  remove(keys: readonly DeliveryKey[]): Promise<void>;
  /** Lets claimed ones go unanswered, due again at `dueAt`. `isUntried`: nothing was sent, so that an intent is taken back. */
  giveBack(keys: readonly DeliveryKey[], worker: string, dueAt: number, isUntried?: boolean): Promise<void>;
  list(request: PageRequest & { readonly mailbox?: string; readonly dueBefore?: number }): Promise<Page<AttemptRow>>;
  /** Of those that nobody has claimed. */
  nextDueAt(): Promise<number | undefined>;
  count(): Promise<number>;
}

const columns = columnsOf<AttemptRow>({
  envelopeId: "text",
  mailbox: "text",
  number: "integer",
  dueAt: "bigint",
  outlet: "text",
  claimedBy: "text",
  claimedUntil: "bigint",
  intentAt: "bigint",
});

const waiting = columnsOf<Attempt>({ envelopeId: "text", mailbox: "text", number: "integer", dueAt: "bigint", outlet: "text" });

const LIST = `select ${columns.list}
from attempt`;

const NEXT = `select due_at
from attempt
where claimed_by is null
order by due_at
limit 1`;

const COUNT = `select count(*) as count
from attempt`;

/** In SQL what textOfKey() makes. */
const KEY_TEXT = `mailbox || '\n' || envelope_id`;

/** A claim changes no column that an index has: then PostgreSQL writes the row anew beside the old one, and no index. */
export function attemptTable({ insertGiven, isAmongGiven, isAt, isAtGiven, isGiven, rowId, skipLocked }: Dialect): (connection: Connection) => AttemptTable {
  // Of an expression PostgreSQL knows nothing; of the column it thinks that few rows have the worker, and reads all to find them.
  const isWorkers = "coalesce(claimed_by, '') = :worker";
  const isTheirs = `where ${isGiven(deliveryKeys.types)}
and ${isWorkers}`;
  return attemptsWith({
    keep: `${insertGiven("attempt", waiting.types)}
on conflict (envelope_id, mailbox) do update
set number = excluded.number, due_at = excluded.due_at, outlet = excluded.outlet, claimed_by = null, claimed_until = null, intent_at = null`,
    claim: `update attempt
set claimed_by = :worker, claimed_until = :claimed_until
where ${isAt(`select ${rowId}
from attempt
where due_at <= :now
and (claimed_until is null or claimed_until <= :now)
order by due_at
limit :limit
${skipLocked}`)}
returning ${waiting.list}, intent_at, ${rowId} as place`,
    intend: `update attempt
set intent_at = :now, claimed_until = :claimed_until
${isTheirs}
returning ${deliveryKeys.list}, ${rowId} as place`,
    complete: `delete from attempt
${isTheirs}`,
    completeAt: `delete from attempt
where ${isAtGiven}
and ${isAmongGiven(KEY_TEXT, "key")}
and ${isWorkers}`,
    remove: `delete from attempt
where ${isGiven(deliveryKeys.types)}`,
    giveBack: `update attempt
set claimed_by = null, claimed_until = null, due_at = :due_at
${isTheirs}`,
    giveBackUntried: `update attempt
set claimed_by = null, claimed_until = null, due_at = :due_at, intent_at = null
${isTheirs}`,
  });
}

type Statements = Readonly<Record<"keep" | "claim" | "intend" | "complete" | "completeAt" | "remove" | "giveBack" | "giveBackUntried", string>>;

const attemptsWith = (sql: Statements) => (connection: Connection): AttemptTable => ({
  async keep(attempts) {
    await connection.runMany(sql.keep, inOrder(attempts).map(waiting.write));
  },
  async claimDue(worker, now, leaseMs, limit) {
    const rows = await connection.query(sql.claim, { worker, now, claimed_until: now + leaseMs, limit });
    const attempts = rows.map((row) => ({ ...waiting.read(row), uncertain: row["intent_at"] !== null, ...placeIn(row) }));
    return attempts.sort((left, right) => left.dueAt - right.dueAt); // an update tells its rows in no order
  },
  async markIntent(keys, worker, now, leaseMs) {
    const held = await connection.queryMany(sql.intend, keyRows(keys), { worker, now, claimed_until: now + leaseMs });
    const claims = held.map((row) => ({ ...deliveryKeys.read(row), ...placeIn(row) }));
    const byText = new Map(claims.map((claim) => [textOfKey(claim), claim]));
    return keys.map((key) => byText.get(textOfKey(key)));
  },
  async complete(claims, worker) {
    const placed = claims.flatMap((claim) => (claim.place === undefined ? [] : [{ place: claim.place, key: textOfKey(claim) }]));
    const found = await connection.runMany(sql.completeAt, placed, { worker });
    if (found < claims.length) await connection.runMany(sql.complete, keyRows(claims), { worker }); // some have been written anew meanwhile
  },
  async remove(keys) {
    await connection.runMany(sql.remove, keyRows(keys));
  },
  async giveBack(keys, worker, dueAt, isUntried = false) {
    await connection.runMany(isUntried ? sql.giveBackUntried : sql.giveBack, keyRows(keys), { worker, due_at: dueAt });
  },
  list({ mailbox, dueBefore, ...request }) {
    const conditions = [...(mailbox === undefined ? [] : ["mailbox = :mailbox"]), ...(dueBefore === undefined ? [] : ["due_at < :due_before"])];
    const values = { ...(mailbox !== undefined && { mailbox }), ...(dueBefore !== undefined && { due_before: dueBefore }) };
    return readPage(connection, request, { select: LIST, conditions, values, key: ["due_at", "envelope_id", "mailbox"], order: "asc", read: columns.read });
  },
  async nextDueAt() {
    const [row] = await connection.query(NEXT);
    const dueAt = row?.["due_at"];
    return typeof dueAt === "number" ? dueAt : undefined;
  },
  async count() {
    const [row] = await connection.query(COUNT);
    return Number(row?.["count"]);
  },
});

function placeIn({ place }: Row): Pick<Claim, "place"> {
  return typeof place === "string" || typeof place === "number" ? { place } : {};
}

const keyRows = (keys: readonly DeliveryKey[]): ReturnType<typeof deliveryKeys.write>[] => inOrder(keys).map(deliveryKeys.write);
