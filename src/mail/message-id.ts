// The name of a message, as Message-ID, In-Reply-To and reports carry it: RFC 5322 §3.6.4.

const IN_BRACKETS = /^<([^<>]*)>/;

/**
 * Reads a name without its angle brackets and what stands behind them; what has none is taken as it is. Undefined where
 * nothing is left.
 *
 * @example
 * readMessageId(" <1234@mail.example> "); // "1234@mail.example"
 */
export function readMessageId(value: string): string | undefined {
  const text = value.trim();
  const name = IN_BRACKETS.exec(text)?.[1] ?? text;
  return name === "" ? undefined : name;
}

/**
 * @example
 * writeMessageId("1234@mail.example"); // "<1234@mail.example>"
 */
export function writeMessageId(name: string): string {
  return `<${name}>`;
}
