// Reads the words behind a verb: its options and what they are about.

import { parseArgs, type ParseArgsConfig } from "node:util";
import { nearest } from "../../base/nearest.ts";
import { UsageError } from "./exits.ts";

export type Options = NonNullable<ParseArgsConfig["options"]>;
export type Values = Readonly<Record<string, string | boolean | undefined>>;

export interface ReadWords {
  readonly values: Values;
  readonly positionals: readonly string[];
}

export interface WordRules {
  readonly options: Options;
  /** Words that are no options, at the most. */
  readonly most: number;
}

type Token = Extract<NonNullable<ReturnType<typeof parseArgs<{ tokens: true; strict: false; args: string[] }>>["tokens"]>[number], { kind: "option" }>;

/** @throws {UsageError} that names the first word that cannot be followed */
export function readWords(words: readonly string[], { options, most }: WordRules): ReadWords {
  const { tokens, positionals } = parseArgs({ args: [...words], options, strict: false, tokens: true });
  const values: Record<string, string | boolean> = {};
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    if (Object.hasOwn(values, token.name)) throw new UsageError(`Cannot follow: ${token.rawName} is given twice, wanted it once`);
    values[token.name] = valueOf(token, options);
  }
  const over = positionals[most];
  if (over !== undefined) throw new UsageError(`Cannot follow: "${over}" is too much, wanted ${most === 0 ? "no word but options" : `${most} at the most, and options`}`);
  return { values, positionals };
}

function valueOf({ name, rawName, value }: Token, options: Options): string | boolean {
  const option = Object.hasOwn(options, name) ? options[name] : undefined;
  if (!option) throw new UsageError(`Cannot follow: ${rawName} is no option, ${wantedInstead(name, Object.keys(options))}`);
  if (option.type === "boolean") {
    if (value !== undefined) throw new UsageError(`Cannot follow: ${rawName} has "${value}" behind it, wanted it alone`);
    return true;
  }
  if (value === undefined || value === "") throw new UsageError(`Cannot follow: ${rawName} has nothing behind it, wanted ${rawName} VALUE`);
  return value;
}

function wantedInstead(name: string, known: readonly string[]): string {
  const near = nearest(name, known);
  return near === undefined ? `wanted one of ${known.map((one) => `--${one}`).join(", ")}; put "--" before words that begin with "-"` : `the nearest is --${near}`;
}
