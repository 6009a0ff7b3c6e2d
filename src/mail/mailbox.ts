// A mailbox as SMTP has it: RFC 5321 §4.1.2, with the characters that RFC 6531 §3.3 adds.

export interface Mailbox {
  /** What it means, not how it is quoted. */
  readonly localPart: string;
  /** A domain name or an address literal with its brackets. */
  readonly domain: string;
}

/** Octets of a path without its angle brackets, RFC 5321 §4.5.3.1.3. The 64 of a local part are a least, and signed return paths exceed them. */
const LONGEST_BYTES = 254;
const LONGEST_LABEL = 63;

/** What nearly all mailboxes are, and so read first: short, in ASCII and lower case. None of it needs a closer look. */
const PLAIN = /^[a-z\d_+-]+(?:\.[a-z\d_+-]+)*@[a-z\d]+(?:[.-][a-z\d]+)*$/;
const LONGEST_PLAIN = 64; // no label of such a domain is too long

const ATOMS = /^[\w.!#$%&'*+/=?^`{|}~\u0080-\u{10ffff}-]+$/u;
const DOT_STRING = /^(?![.])(?!.*[.]{2})(?!.*[.]$)/s;
const QUOTED = /^"((?:[^"\\\p{Cc}]|\\[\x20-\x7e])*)"@/u;
const LABEL = /^[a-z\d_\u0080-\u{10ffff}](?:[a-z\d_\u0080-\u{10ffff}-]*[a-z\d_\u0080-\u{10ffff}])?$/iu;
const IPV4 = /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?!$)|$)){4}$/;
const GENERAL_LITERAL = /^[a-z\d-]*[a-z\d]:[\x21-\x5a\x5e-\x7e]+$/i;
/** Characters that would end the host of a URL, or that a URL decodes. */
const NO_HOST = /[\s/\\@:?#%<>[\]|^]/;

/**
 * Reads a mailbox, with or without angle brackets; undefined where the domain or anything else is missing or wrong.
 *
 * Lenient: mobile carriers gave out local parts with dots in a row and at the end (samples/dots-in-a-row.txt); they are
 * written in quotes. Names of hosts have no underscores (RFC 5321 §4.1.2), and some that take mail do (samples/underscore-in-domain.txt).
 *
 * @example
 * readMailbox('<"o\\"neil"@example.com>'); // { localPart: 'o"neil', domain: "example.com" }
 */
export function readMailbox(text: string): Mailbox | undefined {
  const path = text.trim();
  const bare = path.startsWith("<") && path.endsWith(">") ? path.slice(1, -1) : path;
  if (bare.length <= LONGEST_PLAIN && PLAIN.test(bare)) return partAt(bare, bare.indexOf("@"));
  if (!isShort(bare) || !bare.isWellFormed()) return undefined;
  const mailbox = bare.startsWith('"') ? partQuoted(bare) : partAtoms(bare);
  return mailbox && isDomain(mailbox.domain) && isDomain(domainKey(mailbox.domain)) && isShort(mailboxKey(mailbox)) ? mailbox : undefined;
}

/** A key is kept in place of the mailbox, and must be one: A-labels and quotes make it longer. */
function isShort(text: string): boolean {
  return text.length <= LONGEST_BYTES && Buffer.byteLength(text) <= LONGEST_BYTES;
}

function partQuoted(bare: string): Mailbox | undefined {
  const [front, content] = QUOTED.exec(bare) ?? [];
  if (front === undefined || content === undefined) return undefined;
  return { localPart: content.replace(/\\(.)/g, "$1"), domain: bare.slice(front.length) };
}

function partAtoms(bare: string): Mailbox | undefined {
  const parted = partAt(bare, Math.max(bare.lastIndexOf("@"), 0));
  return isAtoms(parted.localPart) ? parted : undefined;
}

function partAt(bare: string, at: number): Mailbox {
  return { localPart: bare.slice(0, at), domain: bare.slice(at + 1) };
}

function isAtoms(localPart: string): boolean {
  return ATOMS.test(localPart) && !/\p{Cc}/u.test(localPart);
}

function isDomain(domain: string): boolean {
  if (domain.startsWith("[") && domain.endsWith("]")) return isAddressLiteral(domain.slice(1, -1));
  return !/\p{Cc}/u.test(domain) && domain.split(".").every((label) => label.length <= LONGEST_LABEL && LABEL.test(label));
}

/** RFC 5321 §4.1.3. */
function isAddressLiteral(literal: string): boolean {
  if (/^ipv6:/i.test(literal)) return URL.canParse(`http://[${literal.slice(5)}]/`);
  return IPV4.test(literal) || GENERAL_LITERAL.test(literal);
}

/**
 * Writes a mailbox without angle brackets, in quotes where RFC 5321 §4.1.2 needs them.
 *
 * @example
 * writeMailbox({ localPart: "two words", domain: "example.com" }); // '"two words"@example.com'
 */
export function writeMailbox({ localPart, domain }: Mailbox): string {
  return `${writeLocalPart(localPart)}@${domain}`;
}

/** Blanks beyond ASCII are atoms (RFC 6531 §3.3), but at an end they would be lost with the next reader. */
function writeLocalPart(localPart: string): string {
  if (isAtoms(localPart) && DOT_STRING.test(localPart) && localPart === localPart.trim()) return localPart;
  return `"${localPart.replace(/["\\]/g, "\\$&")}"`;
}

/**
 * The one form for all writings of one mailbox. Local parts go in lower case: RFC 5321 §2.4 lets a host tell "Ann"
 * from "ann", and none does.
 *
 * @example
 * mailboxKey({ localPart: "Ann.Lee", domain: "BÜCHER.example" }); // "ann.lee@xn--bcher-kva.example"
 */
export function mailboxKey({ localPart, domain }: Mailbox): string {
  return writeMailbox({ localPart: localPart.toLowerCase().normalize("NFC"), domain: domainKey(domain) });
}

/**
 * The one form for all writings of one domain: A-labels where it has them (RFC 5890 §2.3.2.1), lower case, no final dot.
 *
 * @example
 * domainKey("MX.Example.COM."); // "mx.example.com"
 */
export function domainKey(domain: string): string {
  const lower = domain.toLowerCase().replace(/\.$/, "");
  if (/^[\x20-\x7e]*$/.test(lower) || NO_HOST.test(lower)) return lower;
  return URL.parse(`http://${lower}/`)?.hostname ?? lower;
}
