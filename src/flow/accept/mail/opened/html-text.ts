// Makes plain text of HTML in one pass: enough to read what a report says, not to show it.

/** Elements whose beginning or end is the end of a line. */
const BLOCKS: ReadonlySet<string> = new Set(["br", "p", "div", "tr", "li", "ul", "ol", "table", "h1", "h2", "h3", "h4", "h5", "h6", "pre", "hr", "blockquote", "body", "html", "title"]);
/** Keeps its lines and blanks. */
const AS_WRITTEN = "pre";
/** Elements that stand beside each other on a line. */
const CELLS: ReadonlySet<string> = new Set(["td", "th"]);
/** Elements whose content nobody reads, and what ends each. */
const UNSEEN: ReadonlyMap<string | undefined, RegExp> = new Map([["style", /<\/style/gi], ["script", /<\/script/gi], ["head", /<\/head/gi]]);
const CHARACTERS: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'", nbsp: " ", "#39": "'" };

/**
 * @example
 * textOfHtml("<p>Mailbox <b>full</b>: &lt;ann@example.com&gt;</p>").trim(); // "Mailbox full: <ann@example.com>"
 */
export function textOfHtml(html: string): string {
  const pieces: string[] = [];
  let at = 0;
  let isAsWritten = false;
  const add = (text: string): void => {
    pieces.push(readCharacters(isAsWritten ? text : flattened(text, pieces.at(-1))));
  };
  while (at < html.length) {
    const open = html.indexOf("<", at);
    const end = open < 0 ? -1 : html.indexOf(">", open);
    if (end < 0) break;
    const name = elementName(html, open);
    // What is no element, such as "<ann@example.com>" in careless HTML, stands for itself.
    const isElement = name !== undefined;
    add(html.slice(at, isElement ? open : end + 1));
    at = end + 1;
    if (name === AS_WRITTEN) isAsWritten = html[open + 1] !== "/";
    if (name !== undefined && BLOCKS.has(name)) pieces.push("\n");
    if (name !== undefined && CELLS.has(name)) pieces.push(" ");
    const unseenEnd = UNSEEN.get(name);
    if (unseenEnd && html[open + 1] !== "/") at = endOfElement(html, unseenEnd, at);
  }
  add(html.slice(at));
  return pieces.join("");
}

/** In lower case; undefined where "<" opens no element, comment or declaration. */
function elementName(html: string, open: number): string | undefined {
  const [, name, sign] = /^<\/?(?:([a-z][a-z\d:]*)(?=[\s/>])|([!?]))/i.exec(html.slice(open, open + 40)) ?? [];
  return sign ?? name?.toLowerCase();
}

function endOfElement(html: string, end: RegExp, from: number): number {
  end.lastIndex = from;
  return end.exec(html)?.index ?? html.length;
}

/** Blanks are one, and none at the beginning of a line. */
function flattened(text: string, before = "\n"): string {
  const flat = text.replaceAll(/[\r\n\t ]+/g, " ");
  return before.endsWith("\n") && flat.startsWith(" ") ? flat.slice(1) : flat;
}

function readCharacters(text: string): string {
  return text.includes("&") ? text.replaceAll(/&(#?\w{1,8});/g, (written, name: string) => CHARACTERS[name] ?? numbered(name) ?? written) : text;
}

function numbered(name: string): string | undefined {
  const [, hex, decimal] = /^#(?:x([\da-f]{1,6})|(\d{1,7}))$/i.exec(name) ?? [];
  const point = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
  return point > 0 && point <= 0x10_ffff && (point < 0xd800 || point > 0xdfff) ? String.fromCodePoint(point) : undefined;
}
