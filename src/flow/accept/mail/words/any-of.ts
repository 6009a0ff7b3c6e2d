// Makes one expression of phrases that are written down apart: in lists, by language or not.

/** Phrases by the language that they are in; what stands in several is under the one that has it first. */
export type PhrasesByLanguage = Readonly<Record<string, readonly string[]>>;

/** Fits what one of the phrases does; case is ignored. */
export function anyOf(phrases: PhrasesByLanguage, flags = "i"): RegExp {
  return new RegExp(Object.values(phrases).flat().join("|"), flags);
}
