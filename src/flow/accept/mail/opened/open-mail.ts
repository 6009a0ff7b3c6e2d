// A mail that has been opened: its parts, what it tells a person, and the message that it brings back.

import type { ContentType, Fault, HeaderField } from "../../../../mail/index.ts";
import { enclosedInParts, enclosedInText, type EnclosedMail } from "./enclosed-mail.ts";
import { isFromMachine } from "./machine.ts";
import { partMail, type MailPart, type PartedMail } from "./mail-parts.ts";
import { noticeText, type NoticeText } from "./notice-text.ts";
import { originalInParts, originalInText, type OriginalMessage } from "./original-message.ts";
import { findSignature } from "./signature.ts";
import { findReturnedText, type ReturnedText } from "./returned-text.ts";
import { handsOnReport } from "./subject.ts";
import { faultsOfLength, toldParts, type ToldPart } from "./told-parts.ts";

/** What costs something is reckoned when it is first asked for, and kept. */
export interface OpenMail {
  /** "0", or for a mail within a mail the number of the part that it is: where its header stands. */
  readonly section: string;
  readonly header: readonly HeaderField[];
  readonly contentType: ContentType;
  /** All that are no multiparts. */
  readonly parts: readonly MailPart[];
  /** Whether a program wrote it. */
  readonly isFromMachine: boolean;
  /** What is written for a person; the message that came back is cut off. */
  readonly text: NoticeText;
  readonly original: OriginalMessage | undefined;
  /** The mail that is within this one, which may be a report itself that was handed on; in the text only where that is likely. */
  readonly enclosed: EnclosedMail | undefined;
  readonly faults: readonly Fault[];
  /** Whether such words of ASCII may stand in the text, before it is made a text. */
  mayHold(words: string | RegExp): boolean;
}

/** @param section of the part, where the mail is one of another mail */
export function openMail(mail: Uint8Array, section = ""): OpenMail {
  return new Opened(partMail(mail, section), section || "0");
}

/**
 * A class, since getters of an object literal are a shape of their own for every object: V8 keeps such shapes, and all that
 * they lead to, until it cleans up its old space, which took a third of the time of reading.
 */
class Opened implements OpenMail {
  readonly section: string;
  readonly header: readonly HeaderField[];
  readonly contentType: ContentType;
  readonly parts: readonly MailPart[];
  readonly faults: readonly Fault[];
  #isFromMachine: boolean | undefined;
  #told: readonly ToldPart[] | undefined;
  #whole: NoticeText | undefined;
  /** null where there is none. */
  #returned: ReturnedText | null | undefined;
  #text: NoticeText | undefined;
  #original: OriginalMessage | null | undefined;
  #enclosed: EnclosedMail | null | undefined;

  constructor({ entity, parts, faults }: PartedMail, section: string) {
    this.section = section;
    this.header = entity.header;
    this.contentType = entity.contentType;
    this.parts = parts;
    this.faults = [...faults, ...faultsOfLength(parts)];
  }

  get isFromMachine(): boolean {
    return (this.#isFromMachine ??= isFromMachine(this));
  }

  get text(): NoticeText {
    return (this.#text ??= this.#wholeText().upTo(this.#noticeEnd()));
  }

  get original(): OriginalMessage | undefined {
    if (this.#original === undefined) this.#original = originalInParts(this.parts) ?? this.#originalInText() ?? null;
    return this.#original ?? undefined;
  }

  get enclosed(): EnclosedMail | undefined {
    if (this.#enclosed === undefined) this.#enclosed = enclosedInParts(this.parts) ?? this.#enclosedInText() ?? null;
    return this.#enclosed ?? undefined;
  }

  mayHold(words: string | RegExp): boolean {
    return this.#toldParts().some((part) => part.mayHold(words));
  }

  #toldParts(): readonly ToldPart[] {
    return (this.#told ??= toldParts(this.parts));
  }

  #wholeText(): NoticeText {
    return (this.#whole ??= noticeText(this.#toldParts()));
  }

  #returnedText(): ReturnedText | null {
    if (this.#returned === undefined) this.#returned = findReturnedText(this.#wholeText().lines) ?? null;
    return this.#returned;
  }

  #noticeEnd(): number {
    const { lines } = this.#wholeText();
    return findSignature(lines, this.#returnedText()?.noticeEnd ?? lines.length);
  }

  #originalInText(): OriginalMessage | undefined {
    const returned = this.#returnedText();
    return returned ? originalInText(this.#wholeText(), returned) : undefined;
  }

  #enclosedInText(): EnclosedMail | undefined {
    const returned = this.isFromMachine || handsOnReport(this.header) ? this.#returnedText() : null;
    return returned ? enclosedInText(this.#wholeText(), returned) : undefined;
  }
}
