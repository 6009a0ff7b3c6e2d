// The parts of a mail that are written for a person, and their texts.

import { bodyBytes, bodyText, bufferOf, fault, type Entity, type Fault } from "../../../../mail/index.ts";
import { textOfHtml } from "./html-text.ts";
import type { MailPart } from "./mail-parts.ts";
import { isReturnedMessage } from "./returned-part.ts";

/** Octets. A report on five thousand people is shorter: what goes beyond is a message that came back, of which enough is read by then. */
const LONGEST = 1_048_576;
/** Charsets that do not keep ASCII. */
const WIDE_CHARSET = /^\s*utf-?16|^\s*utf-7|^unicode/i;

/** What costs something is reckoned when it is first asked for, and kept. */
export class ToldPart {
  readonly section: string;
  readonly #part: MailPart;
  /** As it was before it was encoded. */
  #decoded: Entity | undefined;
  /** One for each octet of it; null where its charset does not keep ASCII. */
  #letters: string | null | undefined;

  constructor(part: MailPart) {
    this.section = part.section;
    this.#part = part;
  }

  /** What is in HTML is made plain. */
  get text(): string {
    const text = bodyText(this.#entity());
    return isHtml(this.#part) ? textOfHtml(text) : text;
  }

  get faults(): readonly Fault[] {
    return isTooLong(this.#part) ? [fault("body", `${this.#part.entity.body.length} octets in part ${this.section}`, `no more than ${LONGEST} octets of text`)] : [];
  }

  /** Whether such words of ASCII may stand in the text, told from its octets. */
  mayHold(words: string | RegExp): boolean {
    if (this.#letters === undefined) this.#letters = lettersOf(this.#entity());
    if (this.#letters === null) return true;
    return typeof words === "string" ? this.#letters.includes(words) : words.test(this.#letters);
  }

  #entity(): Entity {
    return (this.#decoded ??= decoded(this.#part.entity));
  }
}

/** Of texts that are read no further than their longest. */
export function faultsOfLength(parts: readonly MailPart[]): readonly Fault[] {
  return parts.some(isTooLong) ? toldParts(parts).flatMap((part) => part.faults) : [];
}

function isTooLong({ entity: { body } }: MailPart): boolean {
  return body.length > LONGEST;
}

function decoded(entity: Entity): Entity {
  const body = bodyBytes(entity.body.length > LONGEST ? { ...entity, body: entity.body.subarray(0, LONGEST) } : entity);
  return { ...entity, body, encoding: "binary" };
}

function lettersOf({ body, contentType }: Entity): string | null {
  return WIDE_CHARSET.test(contentType.parameters.get("charset") ?? "") ? null : bufferOf(body).toString("latin1");
}

/** What is written for a person. Of two forms of one text the plain one counts. */
export function toldParts(parts: readonly MailPart[]): readonly ToldPart[] {
  const end = parts.findIndex(isReturnedMessage);
  const texts = parts.slice(0, end < 0 ? parts.length : end).filter(isText);
  // Lenient: some put the message in front of what they say of it (../samples/text-behind-message.eml).
  const told = texts.some(hasText) || end < 0 ? texts : parts.slice(end).filter(isText);
  const plainest = told.filter((part) => !isHtml(part) || !told.some((other) => !isHtml(other) && other.within === part.within && hasText(other)));
  return plainest.map((part) => new ToldPart(part));
}

/** Blanks at the beginning that nobody writes more of, in front of a text. */
const MOST_BLANKS = 1000;
/** Of ISO-8859-1. */
const BLANKS: ReadonlySet<number> = new Set([0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x20, 0xa0]);

function hasText({ entity }: MailPart): boolean {
  return entity.body.length > MOST_BLANKS || entity.body.some((octet) => !BLANKS.has(octet));
}

function isText({ entity }: MailPart): boolean {
  const { mediaType } = entity.contentType;
  return mediaType.startsWith("text/") || mediaType.startsWith("multipart/");
}

function isHtml({ entity }: MailPart): boolean {
  return entity.contentType.mediaType === "text/html";
}
