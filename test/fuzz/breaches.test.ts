import { equal, match } from "node:assert/strict";
import { test } from "node:test";
import { repeatableChance } from "../../src/base/clock.ts";
import { readMail } from "../../src/flow/accept/index.ts";
import { findBreach, type MailReader } from "./breaches.ts";
import { mutate } from "./mutations.ts";

const MAIL = Buffer.from("Subject: Tea\n\nAt four?\n");
const FAULT = { field: "a", found: "b", breaks: "c" };

const broken: readonly [read: MailReader, says: RegExp, why: string][] = [
  [() => { throw new Error("fell over"); }, /^it throws: Error: fell over/, "finds a reader that throws"],
  [(mail) => ({ ...readMail(mail), faults: Array.from({ length: 101 }, () => FAULT) }), /^101 faults/, "finds too many faults"],
  [(mail) => ({ ...readMail(mail), faults: [{ ...FAULT, found: "x".repeat(200_000) }] }), /^an answer of \d+ letters to 23 octets/, "finds an answer out of proportion"],
  [(mail) => ({ ...readMail(mail), ...(mail.includes(0x0d) && { form: "dsn" }) }), /^with CRLF it says .*dsn/, "finds an answer that hangs on the line ends"],
  [(mail) => ({ ...readMail(mail), ...(!mail.includes(0x0a) && { form: "dsn" }) }), /^with CR it says .*dsn/, "finds an answer that CR alone changes"],
];

for (const [read, says, why] of broken) test(`findBreach() ${why}`, () => match(findBreach(MAIL, read) ?? "no breach", says));

test("findBreach() finds nothing where all is well", () => equal(findBreach(MAIL), undefined));

test("mutate() does the same again with the same seed", () => {
  const mutants = (seed: number): string => {
    const chance = repeatableChance(seed);
    return Array.from({ length: 200 }, () => mutate(MAIL, chance).toString("hex")).join(" ");
  };
  equal(mutants(1), mutants(1));
  equal(mutants(1) === mutants(2), false);
});
