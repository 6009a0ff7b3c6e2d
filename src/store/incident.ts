// Tables incident and incident_recipient: when servers refused for reasons of their own, and whom that hit.

import type { Reason } from "../flow/classify/index.ts";
import type { Incident } from "../flow/decide/index.ts";
import { columnsOf, replaceAllBut } from "./columns.ts";
import type { Connection, Dialect } from "./dialect.ts";
import { forgetStatement, valuesToForget, type ForgetRequest } from "./forget.ts";
import { equalTo, readPage, type Page, type PageRequest } from "./page.ts";
import { seenRows, type SaveStatements, type SeenRows } from "./seen-rows.ts";

export interface IncidentRecipient {
  readonly incidentId: string;
  readonly mailbox: string;
  readonly domain: string;
}

export interface IncidentFilter {
  readonly server?: string;
  readonly reason?: Reason;
  /** Not yet closed. */
  readonly running?: boolean;
}

/** An incident with the size of what it did. */
export interface IncidentRow extends Incident {
  readonly recipients: number;
  readonly domains: readonly string[];
}

/** A recipient domain whose server is in an open incident. */
export interface DomainInTrouble {
  readonly domain: string;
  readonly server: string;
  readonly reason: Reason;
  readonly beganAt: number;
}

export interface IncidentTable {
  /** Those not closed, of these servers, locked. */
  loadRunning(servers: readonly string[]): Promise<readonly Incident[]>;
  save(incidents: readonly Incident[]): Promise<void>;
  addRecipients(rows: readonly IncidentRecipient[]): Promise<void>;
  /** Newest first. */
  list(request: PageRequest & IncidentFilter): Promise<Page<IncidentRow>>;
  /** The domains of servers with an open incident: suspected ones are none yet. The latest incidents first, 10,000 at the most. */
  domainsInTrouble(): Promise<readonly DomainInTrouble[]>;
  /**
   * Takes those out that began long ago and have closed, with whom they hit; and those of which nothing has been heard since
   * `before`: nobody knows when they ended. @returns how many
   */
  forget(request: ForgetRequest & { readonly before: number }): Promise<number>;
  /** In milliseconds, shortest first: how long the latest `limit` closed incidents took from the first refusal to the first acceptance. */
  resolutionTimes(filter: Pick<IncidentFilter, "server" | "reason">, limit: number): Promise<readonly number[]>;
}

const columns = columnsOf<Incident>({
  id: "text",
  server: "text",
  reason: "text",
  beganAt: "bigint",
  openedAt: "bigint",
  closedAt: "bigint",
  lastRefusedAt: "bigint",
  refusals: "integer",
  firstMailbox: "text",
  otherMailboxes: "json",
});

const hits = columnsOf<IncidentRecipient>({ incidentId: "text", mailbox: "text", domain: "text" });

const SELECT = `select ${columns.list}
from incident`;

const troubles = columnsOf<DomainInTrouble>({ domain: "text", server: "text", reason: "text", beganAt: "bigint" });

const IN_TROUBLE = `select server_domain.domain, incident.server, incident.reason, incident.began_at
from incident
join server_domain on server_domain.server = incident.server
where closed_at is null
and opened_at is not null
order by incident.began_at desc
limit 10000`;

const FORGET = forgetStatement("incident", "id", "(closed_at is not null or last_refused_at < :before)");
const FORGET_HITS = `delete from incident_recipient
where incident_id < :below_id
and not exists (select 1 from incident where incident.id = incident_recipient.incident_id)`;

type Statements = SaveStatements & Readonly<Record<"loadRunning" | "addRecipients" | "sizes", string>>;

export function incidentTable({ insertGiven, isGiven, forUpdate }: Dialect): (connection: Connection) => IncidentTable {
  const insert = `${insertGiven("incident", columns.types)}
on conflict`;
  const statements: Statements = {
    loadRunning: `${SELECT}
where closed_at is null
and ${isGiven({ server: "text" })}
order by server, reason
${forUpdate}`,
    replace: `${insert} (id) do update
set ${replaceAllBut({ id: "text" }, columns)}`,
    insert: `${insert} do nothing`,
    addRecipients: `${insertGiven("incident_recipient", hits.types)}
on conflict (incident_id, domain, mailbox) do nothing`,
    sizes: `select incident_id, domain, count(*) as count
from incident_recipient
where ${isGiven({ incident_id: "text" })}
group by incident_id, domain
order by incident_id, domain`,
  };
  return (connection) => incidentsOn(connection, statements, seenRows("incident"));
}

function incidentsOn(connection: Connection, sql: Statements, seen: SeenRows): IncidentTable {
  async function withSizes(incidents: readonly Incident[]): Promise<readonly IncidentRow[]> {
    const rows = await connection.queryMany(sql.sizes, incidents.map(({ id }) => ({ incident_id: id })));
    const sizes = Map.groupBy(rows, (row) => row["incident_id"]);
    return incidents.map((incident) => {
      const domains = sizes.get(incident.id) ?? [];
      return { ...incident, recipients: domains.reduce((sum, { count }) => sum + Number(count), 0), domains: domains.map(({ domain }) => String(domain)) };
    });
  }
  return {
    async loadRunning(servers) {
      const rows = await connection.queryMany(sql.loadRunning, [...new Set(servers)].sort().map((server) => ({ server })));
      const found = rows.map(columns.read);
      seen.note([], found.map(({ id }) => id));
      return found;
    },
    async save(incidents) {
      seen.noteNew(incidents.map(({ id }) => id));
      await seen.save(connection, new Map(incidents.map((incident) => [incident.id, columns.write(incident)])), sql);
    },
    async addRecipients(rows) {
      const byKey = new Map(rows.map((row) => [`${row.incidentId}\n${row.mailbox}`, hits.write(row)]));
      await connection.runMany(sql.addRecipients, [...byKey].sort(([left], [right]) => (left < right ? -1 : 1)).map(([, row]) => row));
    },
    async list({ server, reason, running, ...request }) {
      const filter = equalTo({ server, reason });
      const conditions = running === undefined ? filter.conditions : [...filter.conditions, running ? "closed_at is null" : "closed_at is not null"];
      const page = await readPage(connection, request, { select: SELECT, conditions, values: filter.values, key: ["began_at", "id"], order: "desc", read: columns.read });
      return { ...page, rows: await withSizes(page.rows) };
    },
    domainsInTrouble: async () => (await connection.query(IN_TROUBLE)).map(troubles.read),
    async forget({ before, ...request }) {
      const forgotten = await connection.run(FORGET, { ...valuesToForget(request), before });
      if (forgotten > 0) await connection.run(FORGET_HITS, { below_id: request.belowId });
      return forgotten;
    },
    async resolutionTimes({ server, reason }, limit) {
      const { conditions, values } = equalTo({ server, reason });
      const statement = `select closed_at - began_at as took_ms
from incident
where ${["closed_at is not null", ...conditions].join("\nand ")}
order by began_at desc
limit :limit`;
      const rows = await connection.query(statement, { ...values, limit });
      return rows.map((row) => Number(row["took_ms"])).sort((left, right) => left - right);
    },
  };
}
