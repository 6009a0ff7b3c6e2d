// Reads one table of a rule file field by field, and notes each field that is not as it should be.

import { SMTP_PHASES, type SmtpPhase } from "../../../mail/index.ts";
import { nearest } from "../../../base/nearest.ts";
import { isReason, reasonIds } from "../reasons/reason.ts";
import type { Reason } from "../reasons/reasons.ts";
import type { StatusPattern } from "./rule.ts";
import type { Spelling } from "./vocabulary.ts";

/** Status codes that go by one name, as they are written; by the name in braces. */
export type StatusNames = ReadonlyMap<unknown, readonly string[]>;

export class FieldReader {
  readonly #table: Readonly<Record<string, unknown>>;
  readonly #faults: string[];
  #name: string;

  constructor(table: unknown, name: string, faults: string[]) {
    this.#name = name;
    this.#faults = faults;
    this.#table = isTable(table) ? table : {};
    if (!isTable(table)) faults.push(`${name}: found ${write(table)}, wanted a table`);
  }

  /** What faults say of where they are, from now on. */
  callItself(name: string): void {
    this.#name = name;
  }

  fault(field: string, found: unknown, wanted: string): void {
    this.wrong(field, `found ${write(found)}, wanted ${wanted}`);
  }

  /** @param says as "found …, wanted …" */
  wrong(field: string, says: string): void {
    this.#faults.push(`${this.#name}: "${field}" ${says}`);
  }

  has(field: string): boolean {
    return this.#table[field] !== undefined;
  }

  /** The names of all fields, known or not. */
  fieldNames(): readonly string[] {
    return Object.keys(this.#table);
  }

  missing(field: string, wanted: string): void {
    if (!this.has(field)) this.fault(field, undefined, wanted);
  }

  allowOnly(fields: readonly string[]): void {
    for (const field of Object.keys(this.#table)) {
      if (fields.includes(field)) continue;
      const near = nearest(field, fields);
      this.fault(field, this.#table[field], near === undefined ? `one of the fields ${fields.join(", ")}` : `the field "${near}"`);
    }
  }

  text(field: string): string | undefined {
    return this.#take(field, "a text", (value) => (typeof value === "string" && value.trim() !== "" ? value.trim() : undefined));
  }

  flag(field: string): boolean | undefined {
    return this.#take(field, "true or false", (value) => (typeof value === "boolean" ? value : undefined));
  }

  share(field: string): number | undefined {
    return this.#take(field, "a number from 0 to 1", (value) => (typeof value === "number" && value >= 0 && value <= 1 ? value : undefined));
  }

  date(field: string): string | undefined {
    return this.#take(field, "a date such as 2026-11-20", (value) => {
      const text = value instanceof Date ? JSON.stringify(value) : value;
      return typeof text === "string" ? /\d{4}-\d{2}-\d{2}/.exec(text)?.[0] : undefined;
    });
  }

  reason(field: string): Reason | undefined {
    const given = this.#table[field];
    const near = typeof given === "string" && !isReason(given) ? nearest(given, reasonIds()) : undefined;
    const wanted = near === undefined ? "a reason of the closed list, which rules/README.md has" : `a reason of the closed list, such as "${near}"`;
    return this.#take(field, wanted, (value) => (typeof value === "string" && isReason(value) ? value : undefined));
  }

  texts(field: string): readonly string[] | undefined {
    return this.#list(field, "texts", (value) => (typeof value === "string" && value !== "" ? value : undefined));
  }

  phases(field: string): readonly SmtpPhase[] | undefined {
    return this.#list(field, SMTP_PHASES.join(", "), (value) => SMTP_PHASES.find((phase) => phase === value));
  }

  /** 452, or "4xx" for all of its first digit. */
  replyCodes(field: string): readonly number[] | undefined {
    return this.#list(field, 'reply codes such as 452 or "4xx"', (value) => {
      const text = typeof value === "number" ? String(value) : value;
      return typeof text === "string" && /^[2-5](?:xx|\d\d)$/.test(text) ? Number(text.replace("xx", "")) : undefined;
    });
  }

  /** "4.3.1", "*.2.2", "none", or the name of several in braces. */
  statuses(field: string, named: StatusNames): readonly (StatusPattern | "none")[] | undefined {
    const wanted = 'status codes such as "4.3.1", "*.2.2" or "none", or "{name}" of [statuses]';
    const meant = (item: unknown): readonly unknown[] => named.get(item) ?? [item];
    return this.#list(field, wanted, (value) => (value === "none" ? value : readStatusPattern(value)), meant);
  }

  /** One expression or a list of them, of which one must fit: spelt out and joined. Undefined where one is wrong. */
  pattern(field: string, spell: (written: string) => Spelling, written = this.texts(field) ?? []): string | undefined {
    const branches: string[] = [];
    for (const one of written) {
      const spelling = spell(one.trim());
      if ("text" in spelling) branches.push(spelling.text);
      else this.wrong(field, `${spelling.wrong}${written.length > 1 ? `, in "${one}"` : ""}`);
    }
    return branches.length > 0 && branches.length === written.length ? branches.join("|") : undefined;
  }

  /** A table inside this one. */
  table(field: string): FieldReader | undefined {
    return this.has(field) ? new FieldReader(this.#table[field], field, this.#faults) : undefined;
  }

  tables(field: string): readonly unknown[] {
    const value = this.#table[field];
    if (Array.isArray(value)) return value;
    if (value !== undefined) this.fault(field, value, `tables written [[${field}]]`);
    return [];
  }

  #take<T>(field: string, wanted: string, read: (value: unknown) => T | undefined): T | undefined {
    const value = this.#table[field];
    if (value === undefined) return undefined;
    const taken = read(value);
    if (taken === undefined) this.fault(field, value, wanted);
    return taken;
  }

  #list<T>(field: string, wanted: string, read: (value: unknown) => T | undefined, meant: (item: unknown) => readonly unknown[] = (item) => [item]): readonly T[] | undefined {
    const value = this.#table[field];
    if (value === undefined) return undefined;
    const taken: T[] = [];
    for (const item of (Array.isArray(value) ? value : [value]).flatMap(meant)) {
      const one = read(item);
      if (one === undefined) this.fault(field, item, wanted);
      else taken.push(one);
    }
    return taken.length > 0 ? taken : undefined;
  }
}

function readStatusPattern(value: unknown): StatusPattern | undefined {
  const parts = typeof value === "string" ? /^([245*])\.(\d{1,3}|\*)\.(\d{1,3}|\*)$/.exec(value) : null;
  if (!parts) return undefined;
  const [, statusClass = "*", subject = "*", detail = "*"] = parts;
  return {
    ...(statusClass === "*" ? {} : { class: Number(statusClass) }),
    ...(subject === "*" ? {} : { subject: Number(subject) }),
    ...(detail === "*" ? {} : { detail: Number(detail) }),
  };
}

function isTable(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Date);
}

function write(value: unknown): string {
  if (value === undefined) return "nothing";
  if (typeof value === "object" && value !== null) return Array.isArray(value) ? "a list" : "a table";
  const text = typeof value === "string" ? `"${value}"` : String(value);
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
