// Ways in which mails go wrong on their way, or are made to by who means harm.

import type { Chance } from "../../src/base/clock.ts";
import { below, oneOf } from "./choose.ts";

type Mutation = (mail: Buffer, chance: Chance) => Buffer;

const LF = "\n";
const latin1 = (text: string): Buffer => Buffer.from(text, "latin1");
const linesOf = (mail: Buffer): string[] => mail.toString("latin1").split(LF);
const joined = (lines: readonly string[]): Buffer => latin1(lines.join(LF));

/** A stretch of `mail`, no longer than `longest`. */
function stretch(mail: Buffer, longest: number, chance: Chance): { from: number; to: number } {
  const from = below(mail.length + 1, chance);
  return { from, to: Math.min(mail.length, from + below(longest, chance)) };
}

function replaced(mail: Buffer, { from, to }: { from: number; to: number }, by: Uint8Array): Buffer {
  return Buffer.concat([mail.subarray(0, from), by, mail.subarray(to)]);
}

/** What readers look for, in places where it does not belong. */
const TOKENS = [
  "\n\n", "\r", "\r\n", "\0", "--", "=\n", "=?utf-8?q?", "?=", "<", ">", "\"", "(", "((((((((", ";", ":", "@", "5.1.1", "550 5.1.1 ", "452-", "\t", " ",
  "Status: 9.9.9\n", "Action: failed\n", "Final-Recipient: rfc822; a@example.com\n", "Diagnostic-Code: smtp; ", "Content-Transfer-Encoding: base64\n",
  "Content-Type: multipart/mixed; boundary=x\n\n--x\n", "Content-Type: message/rfc822\n\n", "Content-Type: text/plain; charset=utf-7\n", "begin 644 x\n",
] as const;

const MUTATIONS: readonly [Mutation, ...Mutation[]] = [
  /* Cut off. */ (mail, chance) => mail.subarray(0, below(mail.length + 1, chance)),
  /* The beginning is missing. */ (mail, chance) => mail.subarray(below(mail.length + 1, chance)),
  /* A stretch is missing. */ (mail, chance) => replaced(mail, stretch(mail, 200, chance), Buffer.alloc(0)),
  /* A stretch came twice, or many times. */ (mail, chance) => {
    const { from, to } = stretch(mail, 300, chance);
    return replaced(mail, { from: to, to }, Buffer.concat(Array.from({ length: oneOf([1, 2, 50], chance) }, () => mail.subarray(from, to))));
  },
  /* Noise of eight bits. */ (mail, chance) => {
    const { from, to } = stretch(mail, 40, chance);
    return replaced(mail, { from, to }, Buffer.from(Array.from({ length: to - from }, () => below(256, chance))));
  },
  /* One bit fell over. */ (mail, chance) => {
    const changed = Buffer.from(mail);
    const at = below(mail.length, chance);
    if (mail.length > 0) changed[at] = (changed[at] ?? 0) ^ (1 << below(8, chance));
    return changed;
  },
  /* Line ends of other systems, here and there. */ (mail, chance) => latin1(mail.toString("latin1").replace(/\r?\n/g, (end) => oneOf([end, end, "\r\n", "\n", "\r", "\n\r"], chance))),
  /* Lines came twice, as a header field or a boundary does. */ (mail, chance) => {
    const lines = linesOf(mail);
    const at = below(lines.length, chance);
    return joined(lines.toSpliced(at, 0, ...Array.from({ length: oneOf([1, 3, 100], chance) }, () => lines[at] ?? "")));
  },
  /* Boundaries came twice. */ (mail) => joined(linesOf(mail).flatMap((line) => (line.startsWith("--") ? [line, line] : [line]))),
  /* Lines changed places. */ (mail, chance) => {
    const lines = linesOf(mail);
    const [one, other] = [below(lines.length, chance), below(lines.length, chance)];
    return joined(lines.with(one, lines[other] ?? "").with(other, lines[one] ?? ""));
  },
  /* A word where it does not belong. */ (mail, chance) => {
    const { from, to } = stretch(mail, 4, chance);
    return replaced(mail, { from, to }, latin1(oneOf(TOKENS, chance)));
  },
  /* A line that never ends. */ (mail, chance) => replaced(mail, stretch(mail, 1, chance), latin1(oneOf(["x", "<", "(", "=", " ", ">", "5", "-", "\""], chance).repeat(5000))),
  /* Put into another mail, many times over. */ (mail, chance) => {
    const depth = oneOf([1, 3, 40], chance);
    const opened = Array.from({ length: depth }, (_, level) => `Content-Type: multipart/mixed; boundary="b${level}"\n\n--b${level}\n`).join("");
    return Buffer.concat([latin1(opened), mail]);
  },
  /* Brought back by another mail, many times over. */ (mail, chance) => Buffer.concat([latin1("Content-Type: message/rfc822\n\n".repeat(oneOf([1, 3, 60], chance))), mail]),
];

/** The mail after one to four mishaps. */
export function mutate(mail: Buffer, chance: Chance): Buffer {
  let mutant = mail;
  for (let left = 1 + below(4, chance); left > 0; left -= 1) mutant = oneOf(MUTATIONS, chance)(mutant, chance);
  return mutant.subarray(0, LONGEST);
}

/** Mutants do not grow beyond this. */
const LONGEST = 200_000;
