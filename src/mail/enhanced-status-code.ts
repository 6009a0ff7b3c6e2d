// The enhanced status code of RFC 3463 §2: class, subject and detail, as numbers.

export interface EnhancedStatusCode {
  /** 2 success, 4 persistent transient failure, 5 permanent failure. */
  readonly class: 2 | 4 | 5;
  readonly subject: number;
  readonly detail: number;
}

const CODE = /^([245])\.(\d{1,3})\.(\d{1,3})$/;
const SHORTEST = "4.3.1".length;
const CLASSES = { "2": 2, "4": 4, "5": 5 } as const;

/**
 * Reads a text that is one code and nothing else, not even blanks.
 *
 * @example
 * readEnhancedStatusCode("4.3.1"); // { class: 4, subject: 3, detail: 1 }
 */
export function readEnhancedStatusCode(text: string): EnhancedStatusCode | undefined {
  if (text.length < SHORTEST) return undefined;
  const [, first, subject, detail] = CODE.exec(text) ?? [];
  if (first !== "2" && first !== "4" && first !== "5") return undefined;
  return { class: CLASSES[first], subject: Number(subject), detail: Number(detail) };
}

/**
 * @example
 * writeEnhancedStatusCode({ class: 4, subject: 3, detail: 1 }); // "4.3.1"
 */
export function writeEnhancedStatusCode(status: EnhancedStatusCode): string {
  return `${status.class}.${status.subject}.${status.detail}`;
}
