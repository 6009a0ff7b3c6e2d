// The long answer for one reason, for the people on both sides of a bounce.

export interface ReasonGuide {
  /** Whose fault it is. */
  readonly fault: string;
  /** Who says it, with which codes, and when. */
  readonly sentBy: readonly string[];
  /** What may be behind it. */
  readonly causes: readonly string[];
  /** For who owns the list. */
  readonly marketer: readonly string[];
  /** For who runs the sending. */
  readonly developer: readonly string[];
  /** What looks like it and is not. */
  readonly confusedWith: readonly string[];
}

/** As it is written down: the fault is left out where the scope tells it. */
export type WrittenGuide = Omit<ReasonGuide, "fault"> & Partial<Pick<ReasonGuide, "fault">>;
