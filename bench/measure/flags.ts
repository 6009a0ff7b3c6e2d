// Sizes of a bench by flags, such as --pending=100000.

/** @throws where a flag is unknown or no number */
export function readFlags<Name extends string>(usual: Readonly<Record<Name, number>>): Record<Name, number> {
  const flags: Record<string, number> = { ...usual };
  for (const word of process.argv.slice(2)) {
    const [, name = "", value = ""] = /^--([a-z-]+)=(\d+)$/.exec(word) ?? [];
    if (!Object.hasOwn(usual, name)) throw new Error(`Cannot run bench: "${word}", wanted ${Object.keys(usual).map((known) => `--${known}=NUMBER`).join(", ")}`);
    flags[name] = Number(value);
  }
  return flags as Record<Name, number>; // the names are those of `usual`
}
