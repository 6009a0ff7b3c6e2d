// What every store promises: each part of the contract runs on SQLite, in memory and on disk, and on PostgreSQL.

import "./contract/notice.contract.ts";
import "./contract/attempt.contract.ts";
import "./contract/people.contract.ts";
import "./contract/history.contract.ts";
import "./contract/transaction.contract.ts";
import "./contract/round-trip.contract.ts";
