// How much room a text takes on a terminal, cutting it, and breaking it into lines.

/** Marks that stand over or under the letter before them. */
const NO_ROOM = /\p{Mark}|\u200d/u;
/** Scripts and pictures that take the room of two letters. */
const DOUBLE_ROOM = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u;

/** Columns of a terminal. */
export function widthOf(text: string): number {
  let width = 0;
  for (const letter of text) width += roomOf(letter);
  return width;
}

function roomOf(letter: string): number {
  if (letter < "\u0300") return 1;
  if (NO_ROOM.test(letter)) return 0;
  return DOUBLE_ROOM.test(letter) ? 2 : 1;
}

/** The text itself where it fits, else its beginning and "…". */
export function cut(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  let kept = "";
  let room = width - 1;
  for (const letter of text) {
    room -= roomOf(letter);
    if (room < 0) break;
    kept += letter;
  }
  return `${kept}…`;
}

export function padEnd(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - widthOf(text)));
}

/**
 * Breaks at blanks, so that no line is wider than `width`; a longer word has a line of its own.
 *
 * @param first what the first line begins with; the others are indented as far
 */
export function wrap(text: string, width: number, first = ""): string {
  const indent = " ".repeat(widthOf(first));
  const lines: string[] = [];
  let line = first;
  let isEmpty = true;
  for (const word of text.split(/\s+/).filter((one) => one !== "")) {
    if (!isEmpty && widthOf(line) + 1 + widthOf(word) > width) {
      lines.push(line);
      line = indent;
      isEmpty = true;
    }
    line += isEmpty ? word : ` ${word}`;
    isEmpty = false;
  }
  return [...lines, line].join("\n");
}
