// Makes the ledger: all tables on one connection.

import { apiKeyTable } from "./api-key.ts";
import { attemptTable } from "./attempt.ts";
import { decisionTable } from "./decision.ts";
import { deliveryTable } from "./delivery.ts";
import type { Connection, Dialect } from "./dialect.ts";
import { eventTable } from "./event.ts";
import { incidentTable } from "./incident.ts";
import { messageTable } from "./message.ts";
import { noticeTable } from "./notice.ts";
import { recipientTable } from "./recipient.ts";
import { serverTable } from "./server.ts";
import type { Ledger } from "./store.ts";
import { tallyTable } from "./tally.ts";

/** Writes the statements of all tables once; the ledgers that it makes are cheap. */
export function ledgersIn(dialect: Dialect): (connection: Connection) => Ledger {
  const [notices, messages, deliveries, recipients] = [noticeTable(dialect), messageTable(dialect), deliveryTable(dialect), recipientTable(dialect)];
  const [servers, incidents, attempts] = [serverTable(dialect), incidentTable(dialect), attemptTable(dialect)];
  const [decisions, events, tallies] = [decisionTable(dialect), eventTable(dialect), tallyTable(dialect)];
  return (connection) => ({
    notices: notices(connection),
    messages: messages(connection),
    deliveries: deliveries(connection),
    recipients: recipients(connection),
    servers: servers(connection),
    incidents: incidents(connection),
    attempts: attempts(connection),
    decisions: decisions(connection),
    events: events(connection),
    tallies: tallies(connection),
    apiKeys: apiKeyTable(connection),
    part: (work) => partOf(connection, work),
  });
}

async function partOf<T>(connection: Connection, work: () => Promise<T>): Promise<T> {
  await connection.script("savepoint part");
  try {
    const result = await work();
    await connection.script("release savepoint part");
    return result;
  } catch (error) {
    // A database that is away, or has ended the transaction, undoes no part either; what went wrong first is what the caller hears.
    await connection.script("rollback to savepoint part; release savepoint part").catch(() => {});
    throw error;
  }
}
