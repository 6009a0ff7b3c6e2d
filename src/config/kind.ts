// What a setting may hold: how it is read from a file or from text, how it is written back, what is wanted of it.

/** A value as a file has it. The environment and flags have text alone, lists with commas. */
export type Raw = string | number | boolean | readonly string[];

export interface Kind<T> {
  /** Goes on after "wanted". */
  readonly wanted: string;
  /** @param folder what relative paths start from
   *  @returns undefined where `raw` cannot be taken */
  read(raw: unknown, folder: string): T | undefined;
  write(value: T): Raw;
  /** What of it may be seen. Absent: all. */
  show?(value: T): string;
}

/** A kind that is written as text. */
export function ofText<T>(wanted: string, read: (text: string, folder: string) => T | undefined, write: (value: T) => string): Kind<T> {
  return { wanted, write, read: (raw, folder) => (typeof raw === "string" && !/[\0\r\n]/.test(raw) ? read(raw, folder) : undefined) };
}

export const same = (text: string): string => text;

/** One to `most` of one kind. */
export function list<T>(item: Kind<T>, most: number): Kind<readonly T[]> {
  return {
    wanted: `a list of 1 to ${most}, each ${item.wanted}`,
    read(raw, folder) {
      const items: unknown = typeof raw === "string" ? raw.split(",").map((one) => one.trim()) : raw;
      if (!Array.isArray(items) || items.length === 0 || items.length > most) return undefined;
      const values = items.map((one: unknown) => item.read(one, folder)).filter((value) => value !== undefined);
      return values.length === items.length ? values : undefined;
    },
    write: (values) => values.map((value) => String(item.write(value))),
  };
}
