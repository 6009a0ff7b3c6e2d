// A database's schema as text, the same from run to run, to be compared with the committed one.

import type { Connection } from "../../src/store/dialect.ts";

const SQLITE = `select sql as line
from sqlite_master
where sql is not null
order by tbl_name, type desc, name`;

/** Not-null constraints stand at their columns; newer versions list them a second time. */
const POSTGRES = `select line
from (
  select relname as owner, 0 as part, 0 as place, 'table ' || relname || ' with ' || array_to_string(reloptions, ', ') as line
  from pg_class
  where relnamespace = 'public'::regnamespace and relkind = 'r' and reloptions is not null
  union all
  select relname, 1, attnum, 'table ' || relname || ': ' || attname || ' ' || format_type(atttypid, atttypmod)
    || case when attnotnull then ' not null' else '' end || coalesce(' default ' || pg_get_expr(adbin, adrelid), '')
  from pg_attribute
  join pg_class on pg_class.oid = attrelid
  left join pg_attrdef on adrelid = attrelid and adnum = attnum
  where relnamespace = 'public'::regnamespace and relkind = 'r' and attnum > 0 and not attisdropped
  union all
  select conrelid::regclass::text, 2, row_number() over (order by conname), 'table ' || conrelid::regclass::text || ': ' || pg_get_constraintdef(oid)
  from pg_constraint
  where connamespace = 'public'::regnamespace and contype <> 'n'
  union all
  select tablename, 3, row_number() over (order by indexname), indexdef
  from pg_indexes
  where schemaname = 'public'
) as lines
order by owner, part, place`;

export async function dumpSchema(connection: Connection, dialect: "sqlite" | "postgres"): Promise<string> {
  const rows = await connection.query(dialect === "sqlite" ? SQLITE : POSTGRES);
  return `-- What the migrations end at, dumped by migrate.test.ts; never edited.\n\n${rows.map(({ line }) => `${String(line)};\n`).join("")}`;
}
