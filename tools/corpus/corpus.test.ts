import { deepEqual, equal, throws } from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import type { AnsweredMail, AnsweredRecipient } from "./answer.ts";
import { tallyFigures } from "./figures.ts";
import { halfOf, type LabelledMail, type LabelledRecipient } from "./labelled-mail.ts";
import { measureCorpus } from "./measure.ts";

const ADA: AnsweredRecipient = { address: "ada@example.com", status: "5.1.1", replyCode: "550", reason: "user-unknown", permanent: true, action: "failed" };
const BOB: AnsweredRecipient = { address: "bob@example.com", reason: "mailbox-full", permanent: false, action: "failed" };
const fits = (ours: string, theirs: string): boolean => ours === theirs;

/** One mail's figures, as "right/of". */
function figuresOf(label: Partial<LabelledMail>, answer: Partial<AnsweredMail>): Readonly<Record<string, string>> {
  const pair = {
    label: { file: "a.eml", isBounce: true, kind: "bounce", recipients: [], ...label },
    answer: { file: "a.eml", kind: "bounce" as const, recipients: [ADA], ...answer },
  };
  return Object.fromEntries(tallyFigures([pair], fits).map(({ name, right, of }) => [name, `${right}/${of}`]));
}

const ofRecipients: readonly [wanted: readonly LabelledRecipient[], got: readonly AnsweredRecipient[], expected: Readonly<Record<string, string>>, why: string][] = [
  [[{ address: "<Ada@Example.com>" }], [ADA], { "address set": "1/1" }, "compares addresses without brackets and case"],
  [[{ address: "ada@example.com" }], [ADA, BOB], { "address set": "0/1" }, "wants no address too many"],
  [[{ address: "eve@example.com", addressAlternatives: ["bob@example.com"] }], [BOB], { "address set": "1/1" }, "takes the other address as well"],
  [[{ status: "5.1.1" }, { status: "5.1.1" }], [ADA], { status: "1/2", "status class": "1/2" }, "uses each value once"],
  [[{ status: "5.0.900", statusInternal: true }], [ADA], { "status class": "1/1" }, "counts only the class of a status that was made up"],
  [[{ replyCode: "552", weak: ["replyCode"] }], [ADA], {}, "leaves out what is not sure"],
  [[{ reason: "mailbox-full" }, { reason: "user-unknown" }], [ADA, BOB], { reason: "2/2" }, "does not ask for the order"],
  [[{ reasonAccept: ["spam", "user-unknown"] }], [ADA], { "reason (coarse labels)": "1/1" }, "takes any reason that a coarse label covers"],
  [[{ hard: false }], [ADA], { permanent: "0/1" }, "counts an address given up in error"],
];

for (const [wanted, got, expected, why] of ofRecipients) {
  test(`tallyFigures() ${why}`, () => {
    const { "no crash": _, recognised: __, ...figures } = figuresOf({ recipients: wanted }, { recipients: got });
    deepEqual(figures, expected);
  });
}

const ofKinds: readonly [label: Partial<LabelledMail>, answer: Partial<AnsweredMail>, expected: Readonly<Record<string, string>>, why: string][] = [
  [{}, { kind: "none" }, { "no crash": "1/1", recognised: "0/1" }, "misses a bounce"],
  [{ recipients: [{ status: "5.1.1" }] }, { kind: "success" }, { "no crash": "1/1", recognised: "0/1", status: "0/1", "status class": "0/1" }, "takes nothing from a mail that is told as another kind"],
  [{ nRecipients: 2 }, { recipients: [ADA, BOB] }, { "no crash": "1/1", recognised: "1/1", "recipient count": "1/1" }, "counts recipients where no address is known"],
  [{ isBounce: false, kind: "ordinary" }, {}, { "no crash": "1/1", "ordinary mail left alone": "0/1" }, "counts ordinary mail that is told as a bounce"],
  [{ isBounce: false, kind: "delayed" }, { recipients: [BOB] }, { "no crash": "1/1", "delayed told as delayed or transient": "1/1" }, "takes a transient failure for a delay"],
  [{ isBounce: false, kind: "vacation" }, { kind: "vacation" }, { "no crash": "1/1", "look-alikes left alone": "1/1", "vacation told as such": "1/1" }, "knows a vacation"],
  [{ isBounce: null, kind: "ambiguous" }, {}, { "no crash": "1/1" }, "asks nothing of a mail that nobody is sure of"],
];

for (const [label, answer, expected, why] of ofKinds) {
  test(`tallyFigures() ${why}`, () => deepEqual(figuresOf(label, answer), expected));
}

test("measureCorpus() reads the mails of a folder, by halves as well", (t) => {
  const folder = mkdtempSync(join(tmpdir(), "rebound-corpus-"));
  t.after(() => rmSync(folder, { recursive: true }));
  equal(measureCorpus(folder, folder), undefined);
  const labels: readonly LabelledMail[] = ["a", "b", "c", "d"].map((name) => ({ file: `${name}.eml`, isBounce: false, kind: "ordinary", recipients: [] }));
  for (const { file } of labels) writeFileSync(join(folder, file), "Subject: Tea\r\n\r\nAt four?\r\n");
  writeFileSync(join(folder, "expected.jsonl"), labels.map((label) => `${JSON.stringify(label)}\n`).join(""));
  const [whole, ...halves] = [measureCorpus(folder, folder), measureCorpus(folder, folder, 0), measureCorpus(folder, folder, 1)];
  deepEqual(whole?.tallies.map(({ name, right, of }) => [name, right, of]), [["no crash", 4, 4], ["ordinary mail left alone", 4, 4]]);
  deepEqual(halves.map((half) => half?.answers.map(({ file }) => file)), [0, 1].map((half) => labels.filter((label) => halfOf(label) === half).map(({ file }) => file)));
});

const wrongLabels: readonly [line: string, says: RegExp, why: string][] = [
  ["{", /expected\.jsonl:2: found "\{", wanted a line of JSON such as/, "no JSON"],
  ['{"isBounce": true}', /expected\.jsonl:2: found no "file" or no "recipients", wanted/, "no label"],
  ['{"file": "gone.eml", "recipients": []}', /expected\.jsonl:2: found no mail "gone\.eml" in /, "a mail that is not there"],
];

for (const [line, says, why] of wrongLabels) {
  test(`measureCorpus() names the line that is ${why}`, (t) => {
    const folder = mkdtempSync(join(tmpdir(), "rebound-corpus-"));
    t.after(() => rmSync(folder, { recursive: true }));
    writeFileSync(join(folder, "expected.jsonl"), `\n${line}\n`);
    throws(() => measureCorpus(folder, folder), says);
  });
}
