// Settings among the words of the command line: --set policy.doubt-hold=3d, --config FILE.

import { UsageError } from "./exits.ts";

/** What stands on the command line for the configuration. */
export interface SettingWords {
  /** As they were written, "name=value". */
  readonly set: readonly string[];
  readonly file?: string;
}

/**
 * Takes out what is for the configuration, wherever it stands, up to a lone "--".
 *
 * @throws {UsageError} where nothing stands behind one
 */
export function splitSettings(words: readonly string[]): { readonly settings: SettingWords; readonly rest: readonly string[] } {
  const set: string[] = [];
  const rest: string[] = [];
  let file: string | undefined;
  const end = words.includes("--") ? words.indexOf("--") : words.length;
  for (let index = 0; index < end; index += 1) {
    const word = words[index] ?? "";
    const [name, inline] = splitAt(word, "=");
    if (name !== "--set" && name !== "--config") {
      rest.push(word);
      continue;
    }
    const value = inline ?? words.slice(0, end)[(index += 1)] ?? "";
    if (value === "") throw new UsageError(`Cannot follow: ${name} has nothing behind it, wanted ${name === "--set" ? "--set SETTING=VALUE" : "--config FILE"}`);
    if (name === "--set") set.push(value);
    else file = value;
  }
  return { settings: { set, ...(file !== undefined && { file }) }, rest: [...rest, ...words.slice(end)] };
}

function splitAt(text: string, mark: string): readonly [string, string | undefined] {
  const at = text.indexOf(mark);
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
}
