// What a check of `npm run ok` is, and what it says.

/** What a check found. No findings: all is well. */
export interface Outcome {
  /** Each breaks something, and says where: `src/a.ts:12: …`. */
  readonly findings: readonly string[];
  /** Worth a look; fails nothing. */
  readonly notes?: readonly string[];
  /** A few words for the check's line, such as "212 modules". */
  readonly summary?: string;
}

/** Looks at the project in folder `top`. */
export type Check = (top: string) => Promise<Outcome>;
