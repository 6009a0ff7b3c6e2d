// All that differs between the databases. Grows past a page? Then the query is wrong.

export type Value = string | number | Uint8Array | null;

/** Of a table or of a statement's parameters, by column name. */
export type Row = Readonly<Record<string, Value>>;

export type SqlType = "text" | "integer" | "bigint" | "bytea";

/** The columns of a row source, in their order. */
export type RowType = Readonly<Record<string, SqlType>>;

/** How a database's SQL differs from the other's. Statements are written once, with these in the gaps. */
export interface Dialect {
  readonly name: "sqlite" | "postgres";
  /** Behind a select that locks what it reads, in the order in which it reads. SQLite has one writer, so it needs none. */
  readonly forUpdate: "for update" | "";
  /** The same, leaving out what somebody else has locked. */
  readonly skipLocked: "for update skip locked" | "";
  /** Where a row lies, as a column of every table: the shortest way back to it, good until the statement ends. */
  readonly rowId: "ctid" | "rowid";
  /** A statement after which nobody else migrates until the transaction ends; "" where its beginning sees to that. */
  readonly migrationLock: string;
  /**
   * A row source named `given` with the rows that queryMany() and runMany() are handed.
   *
   * PostgreSQL gets all rows at once; SQLite gets one at a time, in a loop over the prepared statement.
   */
  given(columns: RowType): string;
  /** Inserts these columns of the rows that runMany() is handed. SQLite is slower with a row source than with plain values. */
  insertGiven(table: string, columns: RowType): string;
  /**
   * The same, leaving out rows whose `key` is there already; of rows handed in, no two may have one key. Where another
   * transaction brings the same key at the same time, PostgreSQL says so with a conflict: to wait for it row by row
   * costs as much again as the insert.
   */
  insertNew(table: string, columns: RowType, key: string): string;
  /** A condition: the row lies at one of the places that `select` tells. */
  isAt(select: string): string;
  /** A condition: the row lies at the `place` of a row that was handed in. Others may lie there by now: it is never asked alone. */
  readonly isAtGiven: string;
  /** A condition: the text is the `column` of a row that was handed in. */
  isAmongGiven(text: string, column: string): string;
  /** A condition: these columns are those of a row that was handed in. */
  isGiven(columns: RowType): string;
}

/**
 * Where statements run. Parameters are `:names`; each text is prepared once.
 *
 * @throws {StoreError} from every call
 */
export interface Connection {
  query(statement: string, values?: Row): Promise<readonly Row[]>;
  /** @returns how many rows were changed */
  run(statement: string, values?: Row): Promise<number>;
  /** Asks for many rows; `values` are the same for each. Answers come in no order that counts. */
  queryMany(statement: string, rows: readonly Row[], values?: Row): Promise<readonly Row[]>;
  /** @returns how many rows were changed in all */
  runMany(statement: string, rows: readonly Row[], values?: Row): Promise<number>;
  /** Many statements in one text, without parameters. */
  script(text: string): Promise<void>;
}

/**
 * What a commit waits for. `disk`, the usual: nothing undoes it any more. `none`: when the machine loses power, it may
 * be undone as a whole, but not where a commit to disk has followed it.
 */
export type Durability = "disk" | "none";

/** An open database. What each member promises stands at `Store`. */
export interface Database {
  readonly dialect: Dialect;
  transaction<T>(work: (connection: Connection) => Promise<T>, durability?: Durability): Promise<T>;
  look<T>(work: (connection: Connection) => Promise<T>): Promise<T>;
  wake(): Promise<void>;
  onWake(call: () => void): () => void;
  close(): Promise<void>;
}
