// What a program writes to SQLite, noted so that it can be written again without the program.

import { DatabaseSync, StatementSync, type SQLInputValue } from "node:sqlite";

/** One write: a text run as it is, or a prepared statement with its values. */
export interface Said {
  readonly text: string;
  readonly values?: readonly SQLInputValue[];
}

/** Notes what is written on all connections while `work` runs. @returns what was written on the one that wrote most */
export async function saidDuring(work: () => Promise<void>): Promise<readonly Said[]> {
  const { exec, prepare } = DatabaseSync.prototype;
  const { run, all } = StatementSync.prototype;
  const said = new Map<DatabaseSync, Said[]>();
  const owners = new WeakMap<StatementSync, Said[]>();
  const listOf = (database: DatabaseSync): Said[] => said.get(database) ?? said.set(database, []).get(database) ?? [];

  DatabaseSync.prototype.exec = function (text) {
    listOf(this).push({ text });
    exec.call(this, text);
  };
  DatabaseSync.prototype.prepare = function (text) {
    const statement = prepare.call(this, text);
    owners.set(statement, listOf(this));
    return statement;
  };
  Object.assign(StatementSync.prototype, {
    run(this: StatementSync, ...values: SQLInputValue[]) {
      owners.get(this)?.push({ text: this.sourceSQL, values });
      return Reflect.apply(run, this, values);
    },
    all(this: StatementSync, ...values: SQLInputValue[]) {
      if (!this.sourceSQL.startsWith("select")) owners.get(this)?.push({ text: this.sourceSQL, values });
      return Reflect.apply(all, this, values);
    },
  });
  try {
    await work();
  } finally {
    Object.assign(DatabaseSync.prototype, { exec, prepare });
    Object.assign(StatementSync.prototype, { run, all });
  }
  return [...said.values()].reduce((most, list) => (list.length > most.length ? list : most), []);
}

/** Writes the same again: a bare loop over prepared statements. @returns milliseconds, without opening and closing */
export function sayAgain(path: string, said: readonly Said[]): number {
  const database = new DatabaseSync(path);
  const startedAt = performance.now();
  const prepared = new Map<string, StatementSync>();
  for (const { text, values } of said) {
    if (!values) {
      database.exec(text);
      continue;
    }
    const statement = prepared.get(text) ?? database.prepare(text);
    prepared.set(text, statement);
    statement.run(...values);
  }
  const tookMs = performance.now() - startedAt;
  database.close();
  return tookMs;
}
