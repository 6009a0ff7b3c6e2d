import { deepEqual, equal } from "node:assert/strict";
import { test } from "node:test";

import type { Help } from "./help.ts";
import { readHelp } from "./help.ts";
import { readHints } from "./hints.ts";
import { readNewMailbox } from "./new-mailbox.ts";
import { readRetryAfter } from "./retry-after.ts";

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

const waits: readonly [text: string, expected: number | undefined, why: string][] = [
  ["Please try again in 300 seconds", 300 * SECOND, "reads seconds"],
  ["Greylisted for 5 minutes", 5 * MINUTE, "reads how long greylisting lasts"],
  ["try again later, after 1 hour", undefined, "takes nothing that is not asked for in one breath"],
  ["Try again after 1 hour", HOUR, "reads hours"],
  ["retry-after: 90s", 90 * SECOND, "reads a field in the text"],
  ["Wait at least 10 min before the next try", 10 * MINUTE, "reads a short unit"],
  ["come back in 2 days", 48 * HOUR, "reads days"],
  ["Please try again in an hour", HOUR, "reads a number that is a word"],
  ["retry in five minutes", 5 * MINUTE, "reads a number that is another word"],
  ["Bitte versuchen Sie es in 10 Minuten erneut", 10 * MINUTE, "reads German"],
  ["Bitte in 2 Stunden noch einmal versuchen", 2 * HOUR, "tells German hours from seconds"],
  ["Veuillez réessayer dans 5 minutes", 5 * MINUTE, "reads French"],
  ["Inténtelo de nuevo en 30 segundos", 30 * SECOND, "reads Spanish"],
  ["Tente novamente em 2 horas", 2 * HOUR, "reads Portuguese"],
  ["Riprova tra 3 ore", 3 * HOUR, "reads Italian"],
  ["Probeer het over 15 minuten opnieuw", 15 * MINUTE, "reads Dutch"],
  ["Повторите попытку через 10 минут", 10 * MINUTE, "reads Russian"],
  ["a try a day", undefined, "takes no word for a number where nothing is asked"],
  ["try again in 30 days", undefined, "does not believe more than a week"],
  ["try again in 0 seconds", undefined, "does not believe nothing"],
  ["Greylisting in action, please come back in 00:04:59", 4 * MINUTE + 59 * SECOND, "reads hours, minutes and seconds"],
  ["rejected at 10:20:30", undefined, "takes no time of day for a wait"],
  ["limit is 1000 messages per hour", undefined, "takes no rate for a wait"],
  ["Mail system full", undefined, "is silent where nothing is asked"],
];

for (const [text, expected, why] of waits) {
  test(`readRetryAfter() ${why}`, () => equal(readRetryAfter(text)?.ms, expected));
}

const helps: readonly [text: string, expected: Help | undefined, why: string][] = [
  ["Banned sending IP [192.0.2.8]. To request removal from this list please visit https://delist.example/form, thank you.", { at: "https://delist.example/form", delists: true }, "reads a page to be taken off a list"],
  ["Message refused, see http://www.example.net/error?id=7).", { at: "http://www.example.net/error?id=7", delists: false }, "reads a page, without what ends the sentence"],
  ["Listed. Details at www.list.example", { at: "www.list.example", delists: false }, "reads a page without its scheme"],
  ["Blocked, to be unblocked contact postmaster@example.net", { at: "postmaster@example.net", delists: true }, "reads a mailbox"],
  ["Please send an e-mail to <help@example.org> for more", { at: "help@example.org", delists: false }, "reads a mailbox in brackets"],
  ["<ada@example.com>: User unknown", undefined, "takes no recipient for help"],
  ["Could not deliver mail to ada@example.com", undefined, "takes nobody whom mail did not reach for help"],
  ["Mail system full", undefined, "is silent where nothing is named"],
];

for (const [text, expected, why] of helps) {
  test(`readHelp() ${why}`, () => deepEqual(readHelp(text), expected));
}

const moves: readonly [text: string, expected: string | undefined, why: string][] = [
  ["User not local; please try <ada@new.example>", "ada@new.example", "reads the forward path, RFC 5321 §3.4"],
  ["Ada has moved to ada.b@example.org, please update your list", "ada.b@example.org", "reads a sentence"],
  ["Her new address is: ada@пример.example", "ada@пример.example", "reads an address beyond ASCII"],
  ["<ada@old.example> has moved", undefined, "takes no old address for the new one"],
  ["Please try <nobody@>", undefined, "wants a mailbox"],
];

for (const [text, expected, why] of moves) {
  test(`readNewMailbox() ${why}`, () => equal(readNewMailbox(text), expected));
}

test("readHints() tells where somebody has gone only of somebody who has moved", () => {
  deepEqual(readHints("Please try <ada@new.example>", true), { newMailbox: "ada@new.example" });
  equal(readHints("Please try <ada@new.example>", false), undefined);
});

test("readHints() tells all that there is", () => {
  deepEqual(readHints("Deferred, try again in 5 minutes, see https://example.net/why", false), {
    retryAfter: { ms: 5 * MINUTE, words: "try again in 5 minutes" },
    help: { at: "https://example.net/why", delists: false },
  });
});
