// UTF-7, which TextDecoder leaves out: RFC 2152.

const SHIFTED = /\+([A-Za-z\d+/]*)-?/g;

/** Reads text in UTF-7. What is no UTF-7 stays as it is. */
export function readUtf7(text: string): string {
  return text.replaceAll(SHIFTED, (_, base64: string) => (base64 === "" ? "+" : readUtf16(Buffer.from(base64, "base64"))));
}

/** The last bits of a run that fill no code unit are padding. */
function readUtf16(octets: Buffer): string {
  const whole = octets.subarray(0, octets.length - (octets.length % 2));
  return whole.swap16().toString("utf16le").toWellFormed();
}
