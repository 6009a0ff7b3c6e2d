// The name that a sender gives an envelope, as ENVID carries it: RFC 3461 §4.4, in the xtext of RFC 3461 §4.

import { isUtf8 } from "node:buffer";

const XTEXT = /^(?:[\x21-\x2a\x2c-\x3c\x3e-\x7e]|\+[\dA-F]{2})*$/;

/**
 * Reads an ENVID; undefined where it is no xtext, or nothing that an id can be.
 *
 * @example
 * readEnvelopeId("campaign+2B7"); // "campaign+7"
 */
export function readEnvelopeId(xtext: string): string | undefined {
  if (xtext === "" || !XTEXT.test(xtext)) return undefined;
  const octets = xtext.replaceAll(/\+([\dA-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  const bytes = Buffer.from(octets, "latin1");
  return isUtf8(bytes) ? bytes.toString("utf8") : undefined;
}

/**
 * Writes an id as xtext. Characters outside of US-ASCII, which RFC 3461 §4.4 does not foresee, go by their UTF-8 octets.
 *
 * @example
 * writeEnvelopeId("campaign+7"); // "campaign+2B7"
 */
export function writeEnvelopeId(id: string): string {
  return [...Buffer.from(id, "utf8")].map(writeOctet).join("");
}

function writeOctet(octet: number): string {
  const character = String.fromCharCode(octet);
  return XTEXT.test(character) ? character : `+${octet.toString(16).toUpperCase().padStart(2, "0")}`;
}
