// Forgetting: rows whose ids are of an early time are taken out, some at a time. Ids sort by time, so no other index is needed.

import type { Connection, Row } from "./dialect.ts";

export interface ForgetRequest {
  /** Rows with ids below this go; `firstIdAt()` of base/clock.ts makes one of an instant. */
  readonly belowId: string;
  readonly limit: number;
}

/** @param condition further, in SQL */
export function forgetStatement(table: string, id: string, condition = "true"): string {
  return `delete from ${table}
where ${condition}
and ${id} in (
select ${id}
from ${table}
where ${id} < :below_id
and ${condition}
order by ${id}
limit :limit)`;
}

export function valuesToForget({ belowId, limit }: ForgetRequest): Row {
  return { below_id: belowId, limit };
}

/** @returns how many went */
export function forget(connection: Connection, statement: string, request: ForgetRequest): Promise<number> {
  return connection.run(statement, valuesToForget(request));
}
