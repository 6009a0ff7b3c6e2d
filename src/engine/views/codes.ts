// The reference: every enhanced and basic code with what is known about it.

import { codeEntries, explainCode, guideOf, type CodeEntry, type ReasonGuide } from "../../flow/classify/index.ts";

export interface CodePage extends CodeEntry {
  /** The same for every code of its reason; undefined where the code tells of no failure. */
  readonly guide?: ReasonGuide;
}

/** Enhanced codes first, then basic ones. */
export function codePages(): readonly CodePage[] {
  return codeEntries().map(pageOf);
}

/** @param code "4.3.1", "X.3.1" or "452"; undefined where no RFC and no server that is known has it */
export function codePage(code: string): CodePage | undefined {
  const entry = explainCode(code);
  return entry && pageOf(entry);
}

function pageOf(entry: CodeEntry): CodePage {
  return { ...entry, ...(entry.reason && { guide: guideOf(entry.reason) }) };
}
