// A mail that has been opened: its parts, what it tells a person, and the message that it brings back.

import type { ContentType, Fault, HeaderField } from "../../../mail/index.ts";
import { enclosedInParts, enclosedInText, type EnclosedMail } from "./enclosed-mail.ts";
import { handsOnReport, isFromMachine } from "./machine.ts";
import { partMail, type MailPart } from "./mail-parts.ts";
import { noticeText, type NoticeText } from "./notice-text.ts";
import { once } from "./once.ts";
import { originalInParts, originalInText, type OriginalMessage } from "./original-message.ts";
import { findReturnedText } from "./returned-text.ts";

export interface OpenMail {
  /** "0", or for a mail within a mail the number of the part that it is: where its header stands. */
  readonly section: string;
  readonly header: readonly HeaderField[];
  readonly contentType: ContentType;
  /** All that are no multiparts. */
  readonly parts: readonly MailPart[];
  /** Whether a program wrote it. */
  readonly isFromMachine: boolean;
  /** What is written for a person; the message that came back is cut off. Decoded when it is first asked for. */
  readonly text: NoticeText;
  /** Read when it is first asked for. */
  readonly original: OriginalMessage | undefined;
  /** The mail that is within this one, which may be a report itself that was handed on; in the text only where that is likely. */
  readonly enclosed: EnclosedMail | undefined;
  readonly faults: readonly Fault[];
}

/** @param section of the part, where the mail is one of another mail */
export function openMail(mail: Uint8Array, section = ""): OpenMail {
  const { entity, parts, faults } = partMail(mail, section);
  const fromMachine = once(() => isFromMachine(entity));
  const whole = once(() => noticeText(parts));
  const returned = once(() => findReturnedText(whole().lines));
  const text = once(() => whole().upTo(returned()?.noticeEnd ?? whole().lines.length));
  const original = once(() => {
    const inText = returned();
    return originalInParts(parts) ?? (inText && originalInText(whole(), inText));
  });
  const enclosed = once(() => {
    const inText = fromMachine() || handsOnReport(entity.header) ? returned() : undefined;
    return enclosedInParts(parts) ?? (inText && enclosedInText(whole(), inText));
  });
  return {
    section: section || "0",
    header: entity.header,
    contentType: entity.contentType,
    parts,
    faults,
    get isFromMachine() {
      return fromMachine();
    },
    get text() {
      return text();
    },
    get original() {
      return original();
    },
    get enclosed() {
      return enclosed();
    },
  };
}
