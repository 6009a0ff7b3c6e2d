// Undoes what a reader of another charset did to a text: UTF-8 that was taken for Latin-1 or windows-1252, "GrÃ¶ÃŸe" for "Größe".

/** What windows-1252 has at 80 to 9F, in order; where it has nothing, the control character. */
const FROM_80 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";
/** A first octet of UTF-8 and one that follows, each read as a character; real texts seldom have the two side by side. */
const SIGN = /[\u00c3-\u00f4][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹Œ\u017d‘’“”•–—˜™š›œ\u017e\u0178]/u;
/** More of these would say that the text was not UTF-8; one or two stand where it was cut off. */
const MOST_BROKEN = 2;

/**
 * The text as it was written; as it is where it was not read so, or cannot be undone.
 *
 * @example
 * withoutMojibake("GrÃ¶ÃŸe"); // "Größe"
 */
export function withoutMojibake(text: string): string {
  if (!SIGN.test(text)) return text;
  const octets = octetsOf(text);
  const undone = octets && new TextDecoder().decode(octets);
  return undone === undefined || undone.split("\ufffd").length - 1 > MOST_BROKEN ? text : undone;
}

function octetsOf(text: string): Uint8Array | undefined {
  const octets = new Uint8Array(text.length);
  for (let place = 0; place < text.length; place += 1) {
    const code = text.charCodeAt(place);
    const octet = code < 0x1_00 ? code : 0x80 + FROM_80.indexOf(text.charAt(place));
    if (octet < 0x80 && code >= 0x80) return undefined;
    octets[place] = octet;
  }
  return octets;
}
