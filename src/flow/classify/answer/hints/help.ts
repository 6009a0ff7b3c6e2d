// Reads out of a reply's text where its sender wants to be asked: a page, or a mailbox.

export interface Help {
  /** A web address or a mailbox, as it is written. Whoever wrote the reply chose it: shown to people, never called up by us. */
  readonly at: string;
  /** One asks there to be taken off a list. */
  readonly delists: boolean;
}

const PAGE = /\b(?:https?:\/\/|www\.)[\w.~:/?#@!$&*+,;=%|-]{4,250}/iu;
/** What ends a sentence, and is no part of an address. */
const BEHIND_PAGE = /(?<![.,;:!?])[.,;:!?]+$/u;
const MAILBOX = /\b(?:contact|writ(?:e|ing)|mailto|(?:e-?)?mail us|send(?:ing)?(?: an?)? (?:e-?)?mail)(?: (?:us|to|at|the|your|postmaster)){0,3}[: ]{0,2}[<("]?(?<mailbox>[\w.+-]{1,64}@[a-z\d.-]{1,190}[a-z])\b/iu;
const DELISTS = /\b(?:remov(?:e|al|ed)\b.{0,60}(?:list|database|block)|de-?list|un-?block|un-?list|white-?list)/iu;

/** Undefined where it names neither. `text` is tidy (tidyFacts). */
export function readHelp(text: string): Help | undefined {
  const at = pageIn(text) ?? mailboxIn(text);
  return at === undefined ? undefined : { at, delists: DELISTS.test(text) };
}

function pageIn(text: string): string | undefined {
  return text.includes("://") || text.includes("www.") ? PAGE.exec(text)?.[0].replace(BEHIND_PAGE, "") : undefined;
}

function mailboxIn(text: string): string | undefined {
  return text.includes("@") ? MAILBOX.exec(text)?.groups?.["mailbox"] : undefined;
}
