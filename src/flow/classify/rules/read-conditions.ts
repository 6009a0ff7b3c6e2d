// Reads what a rule asks for, with the names that its file gives to words and to status codes.

import { defined } from "./defined.ts";
import { spellPattern, spellPhrase } from "./phrases.ts";
import type { FieldReader, StatusNames } from "./read-rule-fields.ts";
import type { Conditions } from "./rule.ts";
import { Vocabulary } from "./vocabulary.ts";

/** What a file says before its rules, for them to use. */
export interface FileNames {
  /** Of [words]: each a name, and the expressions of which it stands for one. */
  readonly vocabulary: Vocabulary;
  /** Of [statuses]. */
  readonly statuses: StatusNames;
}

export function readFileNames(words: FieldReader | undefined, statuses: FieldReader | undefined): FileNames {
  const vocabulary = new Vocabulary();
  for (const name of words?.fieldNames() ?? []) {
    const wrong = vocabulary.add(name, words?.texts(name) ?? []);
    if (wrong !== undefined) words?.wrong(name, wrong);
  }
  return { vocabulary, statuses: new Map(statuses?.fieldNames().map((name) => [`{${name}}`, statuses.texts(name) ?? []])) };
}

/** A condition on the text is written as phrases or as a pattern; either becomes a pattern. */
export function readConditions(fields: FieldReader, { vocabulary, statuses }: FileNames): Conditions {
  const pattern = (field: string): string | undefined => fields.pattern(field, (written) => spellPattern(written, vocabulary));
  const phrases = fields.texts("phrases");
  if (phrases && fields.has("pattern")) fields.wrong("phrases", 'found beside "pattern", wanted one of the two');
  return defined<Conditions>({
    reply: fields.replyCodes("reply"),
    status: fields.statuses("status", statuses),
    phase: fields.phases("phase"),
    remoteMta: pattern("remote-mta"),
    domain: pattern("domain"),
    phrases,
    pattern: phrases ? fields.pattern("phrases", (written) => spellPhrase(written, vocabulary), phrases) : pattern("pattern"),
  });
}
