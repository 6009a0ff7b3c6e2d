import { equal } from "node:assert/strict";
import { test } from "node:test";
import * as fc from "fast-check";

import { classify } from "../classify.ts";
import { factsOfReply } from "./facts.ts";
import { withoutMojibake } from "./mojibake.ts";

const WRITTEN = "Der Empfänger ist unbekannt, Größe 5";
const LATIN_1 = Buffer.from(WRITTEN).toString("latin1");
const WINDOWS = new TextDecoder("windows-1252").decode(Buffer.from(WRITTEN));

const rows: readonly [given: string, expected: string, why: string][] = [
  [LATIN_1, WRITTEN, "undoes Latin-1"],
  [WINDOWS, WRITTEN, "undoes windows-1252"],
  [LATIN_1.slice(0, LATIN_1.indexOf("Ã¤") + 1), "Der Empf\ufffd".replace("\ufffd", "Ã"), "leaves a text alone that was cut off before it shows"],
  [WRITTEN, WRITTEN, "leaves a text alone that was read rightly"],
  ["Ã¤ 宛先", "Ã¤ 宛先", "leaves a text alone that holds what neither charset has"],
  ["Ã¤ äöü äöü", "Ã¤ äöü äöü", "leaves a text alone that is no UTF-8"],
  ["", "", "finds nothing in nothing"],
];

for (const [given, expected, why] of rows) {
  test(`withoutMojibake() ${why}`, () => equal(withoutMojibake(given), expected));
}

test("withoutMojibake() undoes any text of another script", () => {
  const letters = fc.array(fc.constantFrom("ユ", "ー", "ザ", "ц", "ё", "ж", "用", "户", " ", "a"), { minLength: 1 }).map((all) => all.join(""));
  fc.assert(fc.property(letters, (written) => equal(withoutMojibake(Buffer.from(written).toString("latin1")), written)));
});

test("classify() reads a text that was read in the wrong charset", () => {
  equal(classify(factsOfReply(Buffer.from("550 5.1.1 宛先のユーザーが見つかりません").toString("latin1"))).reason, "user-unknown");
});
