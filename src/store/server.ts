// Tables server and server_domain: the receiving sides, and whose mail they take.

import type { ServerSighting } from "../flow/record/index.ts";
import { columnsOf } from "./columns.ts";
import type { Connection, Dialect } from "./dialect.ts";
import { readPage, type Page, type PageRequest } from "./page.ts";

export interface ServerRow {
  readonly server: string;
  readonly firstSeenAt: number;
  readonly lastAcceptedAt?: number;
  readonly lastRefusedAt?: number;
  readonly domains: readonly string[];
}

export interface ServerTable {
  see(sightings: readonly ServerSighting[]): Promise<void>;
  find(server: string): Promise<ServerRow | undefined>;
  list(request: PageRequest): Promise<Page<ServerRow>>;
}

const columns = columnsOf<Omit<ServerRow, "domains">>({ server: "text", firstSeenAt: "bigint", lastAcceptedAt: "bigint", lastRefusedAt: "bigint" });
const pairs = columnsOf<Pick<ServerSighting, "server" | "domain">>({ server: "text", domain: "text" });

const LIST = `select ${columns.list}
from server`;

const FIND = `${LIST}
where server = :server`;

/** Sightings come late and in any order: the latest stays. */
const later = (column: string): string =>
  `${column} = case when server.${column} is null or excluded.${column} > server.${column} then excluded.${column} else server.${column} end`;

type Statements = Readonly<Record<"see" | "seeDomains" | "domains", string>>;

export function serverTable({ insertGiven, isGiven }: Dialect): (connection: Connection) => ServerTable {
  const statements: Statements = {
    see: `${insertGiven("server", columns.types)}
on conflict (server) do update
set first_seen_at = case when excluded.first_seen_at < server.first_seen_at then excluded.first_seen_at else server.first_seen_at end,
  ${later("last_accepted_at")},
  ${later("last_refused_at")}`,
    seeDomains: `${insertGiven("server_domain", pairs.types)}
on conflict (server, domain) do nothing`,
    domains: `select server, domain
from server_domain
where ${isGiven({ server: "text" })}
order by server, domain`,
  };
  return (connection) => serversOn(connection, statements);
}

function serversOn(connection: Connection, sql: Statements): ServerTable {
  async function withDomains(rows: readonly Omit<ServerRow, "domains">[]): Promise<readonly ServerRow[]> {
    const found = await connection.queryMany(sql.domains, rows.map(({ server }) => ({ server })));
    const domains = Map.groupBy(found, (row) => row["server"]);
    return rows.map((row) => ({ ...row, domains: (domains.get(row.server) ?? []).map(({ domain }) => String(domain)) }));
  }
  return {
    async see(sightings) {
      const rows = [...Map.groupBy(sightings, ({ server }) => server).values()].flatMap(merged);
      await connection.runMany(sql.see, rows.sort((left, right) => (left.server < right.server ? -1 : 1)).map(columns.write));
      const domains = new Map(sightings.map((sighting) => [`${sighting.server}\n${sighting.domain}`, pairs.write(sighting)]));
      await connection.runMany(sql.seeDomains, [...domains].sort(([left], [right]) => (left < right ? -1 : 1)).map(([, pair]) => pair));
    },
    async find(server) {
      const found = await connection.query(FIND, { server });
      return (await withDomains(found.map(columns.read)))[0];
    },
    async list(request) {
      const page = await readPage(connection, request, { select: LIST, conditions: [], values: {}, key: ["server"], order: "asc", read: columns.read });
      return { ...page, rows: await withDomains(page.rows) };
    },
  };
}

/** The sightings of one server as one row. */
function merged(sightings: readonly ServerSighting[]): Omit<ServerRow, "domains">[] {
  const latest = (accepted: boolean): number | undefined => {
    const times = sightings.filter((sighting) => sighting.accepted === accepted).map(({ at }) => at);
    return times.length > 0 ? Math.max(...times) : undefined;
  };
  const [lastAcceptedAt, lastRefusedAt] = [latest(true), latest(false)];
  return sightings.slice(0, 1).map(({ server }) => ({
    server,
    firstSeenAt: Math.min(...sightings.map(({ at }) => at)),
    ...(lastAcceptedAt !== undefined && { lastAcceptedAt }),
    ...(lastRefusedAt !== undefined && { lastRefusedAt }),
  }));
}
