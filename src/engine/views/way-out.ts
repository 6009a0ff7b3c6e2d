// Whether mail that waits can go out at all: mail without a way is kept and looked at again, and somebody must mend the configuration.

import type { Delivery } from "../../flow/decide/index.ts";
import type { AttemptRow, Page, PageRequest, Store } from "../../store/index.ts";
import type { ObstacleTo } from "../obstacle.ts";

interface Hindered {
  /** Why it cannot go out now: what was found and what was wanted. Absent where it can. */
  readonly obstacle?: string;
}

export type AttemptView = AttemptRow & Hindered;
export type DeliveryView = Delivery & Hindered;

export interface AttemptsRequest extends PageRequest {
  readonly mailbox?: string;
  readonly dueBefore?: number;
}

/** Attempts that cannot go out. */
export interface Stuck {
  readonly attempts: number;
  /** False where there were more attempts than are looked at. */
  readonly isAll: boolean;
  /** Of the one that is due first. */
  readonly obstacle?: string;
}

export async function attemptPage(store: Store, request: AttemptsRequest, obstacleTo: ObstacleTo): Promise<Page<AttemptView>> {
  const page = await store.look((ledger) => ledger.attempts.list(request));
  return { ...page, rows: page.rows.map((attempt) => ({ ...attempt, ...hindered(obstacleTo(attempt)) })) };
}

/** What is relayed, ended or only advised does not wait for a way out. */
export function deliveryView(delivery: Delivery, obstacleTo: ObstacleTo): DeliveryView {
  const { state, outlet, mailbox, dueAt } = delivery;
  if (state !== "waiting" || outlet === undefined || dueAt === undefined) return delivery;
  return { ...delivery, ...hindered(obstacleTo({ outlet, mailbox })) };
}

const PAGE = 1_000;
const MOST_PAGES = 100;

/** Looks at those that are due first. */
export async function stuckAttempts(store: Store, obstacleTo: ObstacleTo): Promise<Stuck> {
  let attempts = 0;
  let obstacle: string | undefined;
  let after: string | undefined;
  for (let pages = 0; pages < MOST_PAGES; pages += 1) {
    const page = await attemptPage(store, { limit: PAGE, ...(after !== undefined && { after }) }, obstacleTo);
    const found = page.rows.flatMap((row) => row.obstacle ?? []);
    attempts += found.length;
    obstacle ??= found[0];
    after = page.next;
    if (after === undefined) break;
  }
  return { attempts, isAll: after === undefined, ...hindered(obstacle) };
}

function hindered(obstacle: string | undefined): Hindered {
  return obstacle === undefined ? {} : { obstacle };
}
