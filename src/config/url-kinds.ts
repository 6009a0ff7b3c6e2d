// Kinds of settings that are URLs: what of them may be seen, and what must not be in them.

import { resolve } from "node:path";
import type { Kind } from "./kind.ts";

const HIDDEN = "***";
const FORBIDDEN = /[\s\0-\x1f]/;

/** Where a request is posted to. Its path may be a secret of whoever gave it out, so that only its origin is shown. */
export const httpUrl: Kind<string> = {
  wanted: "a URL of http or https, without user and password",
  read(raw) {
    const url = typeof raw === "string" && !FORBIDDEN.test(raw) ? URL.parse(raw) : null;
    const isPlain = url?.username === "" && url.password === "" && ["http:", "https:"].includes(url.protocol);
    return isPlain ? url.href : undefined;
  },
  write: (value) => value,
  show(value) {
    const { origin, pathname, search } = new URL(value);
    return pathname === "/" && search === "" ? origin : `${origin}/${HIDDEN}`;
  },
};

const SQLITE = "sqlite:";
const IN_MEMORY = ":memory:";

/** "sqlite:" and an absolute path, or a URL of PostgreSQL. */
export const databaseUrl: Kind<string> = {
  wanted: '"sqlite:PATH" or "postgres://USER:PASSWORD@HOST/DATABASE"',
  read(raw, folder) {
    if (typeof raw !== "string" || FORBIDDEN.test(raw.replaceAll(" ", ""))) return undefined;
    return raw.startsWith(SQLITE) ? readSqlite(raw.slice(SQLITE.length), folder) : readPostgres(raw);
  },
  write: (value) => value,
  show: (value) => (value.startsWith(SQLITE) ? value : withoutPassword(new URL(value))),
};

function readSqlite(file: string, folder: string): string | undefined {
  if (file === IN_MEMORY) return SQLITE + IN_MEMORY;
  return file === "" ? undefined : SQLITE + resolve(folder, file);
}

function readPostgres(given: string): string | undefined {
  const url = URL.parse(given);
  return url && ["postgres:", "postgresql:"].includes(url.protocol) && given.includes("://") ? given : undefined;
}

function withoutPassword(url: URL): string {
  if (url.password !== "") url.password = HIDDEN;
  if (url.searchParams.has("password")) url.searchParams.set("password", HIDDEN);
  return url.href;
}
