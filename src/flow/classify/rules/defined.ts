// Leaves out of an object what is undefined.

type Loose<T> = { readonly [K in keyof T]: T[K] | undefined };

/** Leaves out what is undefined: a rule holds only what its file says. */
export function defined<T extends object>(fields: Loose<Required<T>>): T {
  // The filter is what makes it true: each field that T requires is given by the callers above.
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;
}
