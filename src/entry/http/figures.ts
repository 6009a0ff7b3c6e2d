// The table of metrics: what each is called, and where its figures come from.

import type { Counts, Refusals, ResolutionTimes, RetrySuccess, ServerSummary, Views } from "../../engine/index.ts";

/** What one scrape sees. */
export interface Snapshot {
  readonly counts: Counts;
  readonly refusals: readonly Refusals[];
  readonly retries: RetrySuccess;
  readonly resolution: ResolutionTimes;
  /** The worst ones only, so that the number of time series is bounded. */
  readonly servers: readonly ServerSummary[];
}

const MOST_SERVERS = 100;

export async function takeSnapshot(views: Views): Promise<Snapshot> {
  return {
    counts: await views.counts(),
    refusals: await views.refusals(),
    retries: await views.retrySuccess({}),
    resolution: await views.resolutionTimes({}),
    servers: (await views.servers({ limit: MOST_SERVERS })).rows,
  };
}

interface Sample {
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

export interface Figure {
  readonly name: string;
  readonly help: string;
  readonly labels: readonly string[];
  readonly samples: (snapshot: Snapshot) => readonly Sample[];
}

const one = (value: number): readonly Sample[] => [{ labels: {}, value }];
const byState = (counts: Readonly<Record<string, number>>): readonly Sample[] => Object.entries(counts).map(([state, value]) => ({ labels: { state }, value }));

export const figures: readonly Figure[] = [
  { name: "rebound_notices", help: "Notices by state", labels: ["state"], samples: ({ counts }) => byState(counts.notices) },
  { name: "rebound_deliveries", help: "Deliveries by state", labels: ["state"], samples: ({ counts }) => byState(counts.deliveries) },
  { name: "rebound_recipients", help: "Recipients by state; waiting ones are active, too", labels: ["state"], samples: ({ counts }) => byState(counts.recipients) },
  { name: "rebound_attempts_pending", help: "Attempts that are scheduled or under way", labels: [], samples: ({ counts }) => one(counts.attemptsPending) },
  {
    name: "rebound_next_attempt_timestamp_seconds",
    help: "When the next attempt is due, in seconds since the epoch; absent where none waits",
    labels: [],
    samples: ({ counts }) => (counts.nextAttemptAt === undefined ? [] : one(counts.nextAttemptAt / 1000)),
  },
  { name: "rebound_tellings", help: "Events that listeners have yet to be told, and those given up", labels: ["state"], samples: ({ counts: { tellings } }) => byState({ waiting: tellings.waiting, given_up: tellings.givenUp }) },
  { name: "rebound_refusals_total", help: "Refusals by reason", labels: ["reason"], samples: ({ refusals }) => refusals.map((row) => ({ labels: { reason: row.reason }, value: row.refusals })) },
  { name: "rebound_retries_total", help: "Retries that were answered, by number of the attempt", labels: ["attempt", "outcome"], samples: ({ retries }) => retries.byAttempt.flatMap((row) => byOutcome({ attempt: String(row.attempt) }, row)) },
  {
    name: "rebound_retries_by_wait_total",
    help: "Retries that were answered, by hours since the try before: at most so many, 999 for more than a week",
    labels: ["waited_hours", "outcome"],
    samples: ({ retries }) => retries.byWaitingTime.flatMap((row) => byOutcome({ waited_hours: String(row.waitedHours) }, row)),
  },
  { name: "rebound_resolution_seconds", help: "How long servers' incidents took, from the first refusal to the first acceptance", labels: ["quantile"], samples: ({ resolution }) => quantilesOf(resolution) },
  { name: "rebound_resolution_share", help: "Share of the incidents that are over which took no longer than that", labels: ["within"], samples: ({ resolution }) => sharesOf(resolution) },
  { name: "rebound_incidents_closed", help: "Incidents that are over", labels: [], samples: ({ resolution }) => one(resolution.closed) },
  { name: "rebound_incidents_running", help: "Servers in trouble now by reason, among the 100 worst", labels: ["reason"], samples: ({ servers }) => runningByReason(servers) },
  { name: "rebound_server_affected", help: "Recipients that are affected now, for the 100 worst servers", labels: ["server"], samples: ({ servers }) => servers.map(({ server, affected }) => ({ labels: { server }, value: affected })) },
  { name: "rebound_server_domains", help: "Recipient domains whose mail it takes, for the 100 worst servers", labels: ["server"], samples: ({ servers }) => servers.map(({ server, domains }) => ({ labels: { server }, value: domains.length })) },
  {
    name: "rebound_server_refusals_total",
    help: "Refusals by server and reason, for the 100 worst servers",
    labels: ["server", "reason"],
    samples: ({ servers }) => servers.flatMap(({ server, reasons }) => reasons.map(({ reason, refusals }) => ({ labels: { server, reason }, value: refusals }))),
  },
  {
    name: "rebound_server_resolution_seconds",
    help: "How long its incidents took, for the 100 worst servers",
    labels: ["server", "quantile"],
    samples: ({ servers }) => servers.flatMap(({ server, resolution }) => quantilesOf(resolution).map(({ labels, value }) => ({ labels: { ...labels, server }, value }))),
  },
];

function byOutcome(labels: Sample["labels"], { accepted, refused }: { readonly accepted: number; readonly refused: number }): readonly Sample[] {
  return [
    { labels: { ...labels, outcome: "accepted" }, value: accepted },
    { labels: { ...labels, outcome: "refused" }, value: refused },
  ];
}

function quantilesOf({ medianMs, p90Ms }: ResolutionTimes): readonly Sample[] {
  const quantiles = [
    ["0.5", medianMs],
    ["0.9", p90Ms],
  ] as const;
  return quantiles.flatMap(([quantile, ms]) => (ms === undefined ? [] : [{ labels: { quantile }, value: ms / 1000 }]));
}

function sharesOf({ within24h, within48h, within1w }: ResolutionTimes): readonly Sample[] {
  return Object.entries({ "24h": within24h, "48h": within48h, "1w": within1w }).flatMap(([within, value]) => (value === undefined ? [] : [{ labels: { within }, value }]));
}

function runningByReason(servers: readonly ServerSummary[]): readonly Sample[] {
  const running = servers.flatMap(({ running: incident }) => (incident ? [incident.reason] : []));
  return [...Map.groupBy(running, (reason) => reason)].map(([reason, all]) => ({ labels: { reason }, value: all.length }));
}
