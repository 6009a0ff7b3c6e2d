// What every form keeps to: its samples are read by it and by no other, and come out as expected.

import { deepEqual, equal, ok } from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { meetsExpectation } from "../../../../../test/expectations.ts";
import { askForm, RANKS } from "../form.ts";
import { openMail } from "../opened/open-mail.ts";
import { readMail } from "../read-mail.ts";
import { forms } from "./forms.gen.ts";

for (const { id, rank, documentation } of forms) {
  const folder = new URL(`${id}/samples/`, import.meta.url);
  const samples = readdirSync(folder).filter((name) => !name.endsWith(".expected.json"));

  test(`form ${id} has samples, a rank and a documentation`, () => {
    ok(samples.length > 0);
    ok(RANKS.includes(rank));
    ok(documentation !== "");
  });

  for (const name of samples) {
    const mail = readFileSync(new URL(name, folder));

    test(`form ${id} reads ${name}`, () => {
      const reading = readMail(mail);
      equal(reading.form, id);
      meetsExpectation(new URL(`${name}.expected.json`, folder), reading);
    });

    test(`form ${id} reads ${name} the same with every kind of line break, and behind the line of an mbox`, () => {
      const lines = mail.toString("latin1").replaceAll("\r\n", "\n").replace(/^From .*\n/, "");
      const expected = readMail(Buffer.from(lines, "latin1"));
      for (const same of [lines.replaceAll("\n", "\r\n"), lines.replaceAll("\n", "\r"), `From MAILER-DAEMON  Mon Nov 23 10:00:00 2026\n${lines}`]) {
        deepEqual(readMail(Buffer.from(same, "latin1")), expected);
      }
    });

    test(`form ${id} is alone in its rank with ${name}`, () => {
      const opened = openMail(mail);
      for (const other of forms) {
        if (other.rank === rank && other.id !== id) equal(askForm(other, opened), undefined, `${other.id} reads it too`);
      }
    });
  }
}

test("forms have ids of their own, which are the names of their folders", () => {
  equal(new Set(forms.map(({ id }) => id)).size, forms.length);
});
