// Which servers are often full, since when, for whom, for how long, and what trying again was worth.

import { RequestError } from "../../base/errors.ts";
import type { Reason } from "../../flow/classify/index.ts";
import { serverNamed } from "../../flow/decide/index.ts";
import { domainKey } from "../../mail/index.ts";
import type { IncidentRow, Ledger, Page, PageRequest, ServerRow, Store } from "../../store/index.ts";
import { refusalsByReason, type Refusals } from "./refusals.ts";
import { retrySuccess, type RetrySuccess } from "./retry-success.ts";

/** How long incidents took, from the first refusal to the first acceptance. */
export interface ResolutionTimes {
  readonly closed: number;
  readonly medianMs?: number;
  readonly p90Ms?: number;
  /** Shares from 0 to 1 of the closed ones. */
  readonly within24h?: number;
  readonly within48h?: number;
  readonly within1w?: number;
}

export interface ServerSummary {
  readonly server: string;
  readonly domains: readonly string[];
  readonly lastAcceptedAt?: number;
  readonly lastRefusedAt?: number;
  readonly refusals: number;
  /** Refusals by reason, most first. */
  readonly reasons: readonly Refusals[];
  /** The latest, closed and running, newest first. */
  readonly incidents: readonly IncidentRow[];
  /** The open one that began first: the server is in trouble. */
  readonly running?: IncidentRow;
  /** The one that began first of those that are suspected only. */
  readonly suspected?: IncidentRow;
  /** Recipients that are affected now. */
  readonly affected: number;
  readonly resolution: ResolutionTimes;
  /** While an incident is open, less should be sent there. */
  readonly advice?: "reduce-volume";
}

export interface ServerView extends ServerSummary {
  readonly retries: RetrySuccess;
}

export interface ServersRequest extends PageRequest {
  /** Only servers that refused for this reason; their figures speak of it alone. */
  readonly reason?: Reason;
}

/** Those in trouble now first, then those that refused most. The order is that of now: between two parts a server may change its place. */
export async function serverSummaries(store: Store, { limit, after, reason }: ServersRequest): Promise<Page<ServerSummary>> {
  const start = after === undefined ? 0 : placeIn(after);
  return store.look(async (ledger) => {
    const asked = reason === undefined ? {} : { reason };
    const refusals = (await ledger.tallies.sum(["server", "outcome"], asked)).filter(({ outcome }) => outcome === "refused");
    const running = await ledger.incidents.list({ running: true, limit: 1000, ...asked });
    const inTrouble = new Set(running.rows.filter(isOpen).map(({ server }) => server));
    const counts = new Map(running.rows.map(({ server }) => [server, 0]));
    for (const { server, count } of refusals) counts.set(server, count);
    const names = [...counts]
      .toSorted(([one, oneCount], [other, otherCount]) => Number(inTrouble.has(other)) - Number(inTrouble.has(one)) || otherCount - oneCount)
      .map(([server]) => server);
    const rows: ServerSummary[] = [];
    for (const name of names.slice(start, start + limit)) {
      const row = await ledger.servers.find(name);
      if (row) rows.push(await summaryOf(ledger, row, asked));
    }
    return { rows, ...(start + limit < names.length && { next: String(start + limit) }) };
  });
}

/** A cursor of this list is how many stand in front. */
function placeIn(after: string): number {
  if (/^\d{1,9}$/.test(after)) return Number(after);
  throw new RequestError("request.bad-cursor", 400, `Cannot list: cursor is "${after.slice(0, 200)}", wanted "next" of the part before`);
}

/** @param name of the server, or of one of its hosts */
export function serverView(store: Store, name: string): Promise<ServerView | undefined> {
  return store.look(async (ledger) => {
    const row = (await ledger.servers.find(domainKey(name))) ?? (await ledger.servers.find(serverNamed(name)));
    return row && { ...(await summaryOf(ledger, row, {})), retries: await retrySuccess(ledger, { server: row.server }) };
  });
}

/** Incidents that a summary shows. */
const LATEST = 20;
/** Closed incidents that resolution times are made of. */
const MOST_TIMES = 10_000;

async function summaryOf(ledger: Ledger, row: ServerRow, asked: { readonly reason?: Reason }): Promise<ServerSummary> {
  const { server, domains, lastAcceptedAt, lastRefusedAt } = row;
  const reasons = await refusalsByReason(ledger, { server, ...asked });
  const incidents = await ledger.incidents.list({ server, limit: LATEST, ...asked });
  const unresolved = (await ledger.incidents.list({ server, running: true, limit: LATEST, ...asked })).rows;
  const running = unresolved.findLast(isOpen);
  const suspected = unresolved.findLast((incident) => !isOpen(incident));
  return {
    server,
    domains,
    ...(lastAcceptedAt !== undefined && { lastAcceptedAt }),
    ...(lastRefusedAt !== undefined && { lastRefusedAt }),
    refusals: reasons.reduce((sum, { refusals }) => sum + refusals, 0),
    reasons,
    incidents: incidents.rows,
    ...(running && { running }),
    ...(suspected && { suspected }),
    affected: await ledger.recipients.count({ state: "affected", server, ...asked }),
    resolution: resolutionOf(await ledger.incidents.resolutionTimes({ server, ...asked }, MOST_TIMES)),
    ...(running && { advice: "reduce-volume" as const }),
  };
}

/** Of those that are not closed: more than suspected. */
function isOpen({ openedAt }: IncidentRow): boolean {
  return openedAt !== undefined;
}

/** @param times in milliseconds, shortest first */
export function resolutionOf(times: readonly number[]): ResolutionTimes {
  const closed = times.length;
  const [medianMs, p90Ms] = [quantile(times, 0.5), quantile(times, 0.9)];
  if (medianMs === undefined || p90Ms === undefined) return { closed };
  const within = (hours: number): number => times.filter((ms) => ms <= hours * 3_600_000).length / closed;
  return { closed, medianMs, p90Ms, within24h: within(24), within48h: within(48), within1w: within(168) };
}

/** Nearest rank: always a time that did occur. */
function quantile(sorted: readonly number[], share: number): number | undefined {
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)];
}
