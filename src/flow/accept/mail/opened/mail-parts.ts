// The parts of a mail in their order, each with its number; what came back within it stays closed.

import { readEntity, type Entity, type Fault } from "../../../../mail/index.ts";

export interface MailPart {
  /** As in IMAP: RFC 9051 §6.4.5. */
  readonly section: string;
  readonly entity: Entity;
  /** The media type of the multipart that it is in; undefined for a mail of one part. */
  readonly within: string | undefined;
}

export interface PartedMail {
  readonly entity: Entity;
  /** All that are no multiparts themselves. */
  readonly parts: readonly MailPart[];
  readonly faults: readonly Fault[];
}

/** @param section of the part that the mail is; empty for one that stands by itself */
export function partMail(mail: Uint8Array, section: string): PartedMail {
  const { entity, faults } = readEntity(mail);
  const isOnePart = entity.parts.length === 0;
  const parts: MailPart[] = [];
  addLeaves(parts, { entity, section: isOnePart ? below(section, 0) : section, within: undefined });
  return { entity, parts, faults };
}

function below(section: string, index: number): string {
  return section === "" ? String(index + 1) : `${section}.${index + 1}`;
}

/** As deep as `readEntity` goes. A multipart without parts, whose boundary is wrong or missing, is a leaf. */
function addLeaves(leaves: MailPart[], part: MailPart): void {
  const { entity, section } = part;
  if (entity.parts.length === 0) leaves.push(part);
  for (const [index, inner] of entity.parts.entries()) addLeaves(leaves, { entity: inner, section: below(section, index), within: entity.contentType.mediaType });
}
