// Reads texts in which one sentence announces the recipients and another, or what stands with each address, the reason.

import { mailboxKey, type Mailbox } from "../../../../mail/index.ts";
import type { Finding } from "../findings/finding.ts";
import type { NoticeText } from "../opened/notice-text.ts";
import { readRefusal } from "../sentences/refusal-words.ts";
import { groupLines, type Group, type Item, type Phrases } from "./announced-groups.ts";

/**
 * @param completeLocalPart finds the whole address of a local part
 * @returns none where no sentence announces anything
 */
export function readAnnounced(text: NoticeText, phrases: Phrases, completeLocalPart: (localPart: string) => Mailbox | undefined): readonly Finding[] {
  if (!text.mayHold(phrases.failed) && !text.mayHold(phrases.delayed)) return [];
  const { originOf } = text;
  const groups = groupLines(text, phrases);
  const findings: Finding[] = [];
  for (const group of groups) {
    const hasAddresses = group.items.some(({ name }) => typeof name !== "string");
    for (const item of group.items.filter(({ name, words }) => !hasAddresses || typeof name !== "string" || words.length > 0)) {
      const finalRecipient = typeof item.name === "string" ? completeLocalPart(item.name) : item.name;
      if (finalRecipient) findings.push({ finalRecipient, ...findingOf(group, item, phrases, originOf) });
    }
  }
  const [first] = groups;
  if (findings.length === 0 && first && first.reason.length > 0) findings.push(findingOf(first, undefined, phrases, originOf));
  return withoutRepetitions(findings);
}

function findingOf(group: Group, item: Item | undefined, { telling }: Phrases, originOf: NoticeText["originOf"]): Finding {
  const isOwn = item?.words.some((word) => /[\p{L}\d]/u.test(word)) === true;
  const ofAll = group.reason.length > 0 ? { words: group.reason, at: group.reasonAt } : { words: group.lead, at: group.leadAt };
  const reason = isOwn && item ? item.words : ofAll.words;
  const sentence = (item?.at === group.at || reason.length === 0) && telling.pattern.test(group.sentence) ? [group.sentence] : [];
  const words = readRefusal((isOwn || reason.length === 0 ? [...sentence, ...reason] : reason).join(" "));
  const at = item && originOf(item.at);
  const toldAt = isOwn && sentence.length === 0 ? item?.wordsAt : ofAll.at;
  const wordsAt = toldAt === undefined ? at : originOf(toldAt);
  return { action: group.action, ...(group.phase && { phase: group.phase }), ...words, found: { ...(at && { finalRecipient: at }), ...(wordsAt && words.diagnosticCode && { diagnosticCode: wordsAt }) } };
}

/** Some programs tell the same in two languages: what has a reply counts. */
function withoutRepetitions(findings: readonly Finding[]): readonly Finding[] {
  const byMailbox = new Map<string, Finding>();
  for (const finding of findings) {
    const key = finding.finalRecipient ? mailboxKey(finding.finalRecipient) : "";
    const before = byMailbox.get(key);
    if (!before || (before.diagnosticCode?.type !== "smtp" && finding.diagnosticCode?.type === "smtp")) byMailbox.set(key, finding);
  }
  return [...byMailbox.values()];
}
