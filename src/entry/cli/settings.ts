// Settings among the words of the command line: --set policy.doubt-hold=3d, --config FILE.

export interface SettingFlags {
  /** As they were written, "name=value". */
  readonly set: readonly string[];
  readonly config?: string;
  /** Everything else, in order. */
  readonly rest: readonly string[];
}

/** Takes out what is for the configuration, wherever it stands, up to a lone "--". */
export function splitSettings(words: readonly string[]): SettingFlags {
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
    const value = inline ?? words[(index += 1)] ?? "";
    if (name === "--set") set.push(value);
    else file = value;
  }
  return { set, rest: [...rest, ...words.slice(end)], ...(file !== undefined && { config: file }) };
}

function splitAt(text: string, mark: string): readonly [string, string | undefined] {
  const at = text.indexOf(mark);
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
}
