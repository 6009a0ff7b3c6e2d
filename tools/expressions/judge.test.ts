import { equal, match } from "node:assert/strict";
import { test } from "node:test";
import { findExcess } from "./judge.ts";

const costly: readonly [expression: RegExp, says: RegExp, why: string][] = [
  [/-+x/, /more often the longer the text is, of "" \+ "-" again/, "a search that begins anew at each character"],
  [/^\s*:\s*\s*$/, /more often the longer/, "two repeats side by side that read the same"],
  [/^-{2,}.*\b(?:original|returned)\b/, /more often the longer/, "two repeats of which one reads what the other does"],
  [/['.]+$/, /more often the longer/, "a repeat that only the end of the text confirms"],
  [/\bmail from:.*\bto\b/i, /more often the longer/, "words that begin anew, and then anything"],
  [/^(?:a+)+$/, /without end/, "a repeat of repeats"],
  [/^(?:\s|\u3000)*x/, /without end/, "branches that read the same, repeated"],
  [/^(?:ab|a|b)*c/, /without end/, "branches of which two together are a third, repeated"],
  [/^(?:\w+\s?)*$/, /without end/, "words with blanks that may be left out"],
  [/^(?!.*x.*x.*y)/, /more often the longer/, "what is only looked at"],
  [/(?<=,\s*)x/, /more often the longer/, "what is looked for in front, which reads backwards"],
  [/^(a+)\1$/, /more often the longer/, "what is read twice"],
  [/^(?:a{0,40}b?){0,40}$/, /without end/, "repeats that have an end, one in the other"],
  [/[^\s@]{1,64}@?[^\s@]{1,189}@/, /wanted 300 at most/, "repeats that have an end, one behind the other"],
  [/\w*a\b|\w+!/, /more often the longer/, "what most texts fit without any trouble"],
  [/mailbox(?=.*full)/, /more often the longer/, "words that begin anew, and a look far ahead"],
  [/x.{0,40}\s*:/, /wanted 300 at most, of "xxx/, "a repeat with an end that begins anew within itself, in front of one without"],
  [/one|two|three|four|five|six|seven|[a-z]{2} [a-z]{2}\d|could not be delivered to the following recipient.*:$/, /more often the longer/, "one among many, with long words in front"],
  [/x|(?:\s+|-)\n/g, /more often the longer/, "a part of a choice"],
];
for (const [expression, says, why] of costly) test(`findExcess() finds ${why}`, () => match(findExcess(expression) ?? "nothing", says));

const cheap: readonly [expression: RegExp, why: string][] = [
  [/^\s*(?:the )?(?:original|returned) message\b/, "what stands at the beginning alone"],
  [/--+/g, "a repeat that needs nothing behind it"],
  [/(?<!['.])['.]+$/, "a repeat that does not begin in its own midst"],
  [/\bmailbox\b.{0,80}\bfull\b/i, "a repeat with an end near by"],
  [/^[a-z\d_+-]+(?:\.[a-z\d_+-]+)*@[a-z\d]+(?:[.-][a-z\d]+)*$/, "repeats that read different characters"],
  [/<([^\s<>]{1,320})>/, "a search that begins with what it does not repeat"],
  [/\[(?:[^\]\\]|\\[^])*\]/y, "a search at one place alone"],
  [/^(?:(?:a|b)c)*$/, "branches that begin differently, repeated"],
  [/\p{L}{1,20}(?=:)/u, "letters beyond ASCII"],
];
for (const [expression, why] of cheap) test(`findExcess() leaves alone ${why}`, () => equal(findExcess(expression), undefined));
