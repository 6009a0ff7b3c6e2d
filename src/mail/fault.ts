// What is said of a field that came in wrong: a value that travels with the rest, not an error.

/** A field that is not as its RFC has it. The rest of the report still counts. */
export interface Fault {
  readonly field: string;
  /** At most 200 characters of it. */
  readonly found: string;
  /** Such as "RFC 3464 §2.3.4". */
  readonly breaks: string;
}

const FOUND_LENGTH = 200;

/**
 * Makes a fault, and cuts what was found to its bounded length.
 *
 * @example
 * fault("status", "6.1.1", "RFC 3464 §2.3.4"); // { field: "status", found: "6.1.1", breaks: "RFC 3464 §2.3.4" }
 */
export function fault(field: string, found: string, breaks: string): Fault {
  return { field, found: found.slice(0, FOUND_LENGTH).toWellFormed(), breaks };
}
