// Takes a rule's pattern apart, so that it can be asked which of its words a reply owes its answer to.

interface Group {
  /** Behind the sign that opens it. */
  readonly from: number;
  readonly bars: number[];
}

/** The choices of the outermost level; of a pattern without any, the pattern. */
export function outerChoices(source: string): readonly string[] {
  const outermost = groupsOf(source).at(-1);
  return outermost ? choicesOf(outermost, source.length).map(([from, to]) => source.slice(from, to)) : [source];
}

/**
 * The pattern once without each choice of its groups.
 *
 * @example
 * withoutEach("a (b|c)"); // ["a (c)", "a (b)"]
 */
export function withoutEach(source: string): readonly string[] {
  return groupsOf(source).flatMap((group) => {
    const choices = choicesOf(group, group.to);
    if (choices.length < 2) return [];
    return choices.map(([from, to], place) => (place === 0 ? source.slice(0, from) + source.slice(to + 1) : source.slice(0, from - 1) + source.slice(to)));
  });
}

/** Every group with where it ends, the outermost level last. */
function groupsOf(source: string): readonly (Group & { readonly to: number })[] {
  const open: Group[] = [{ from: 0, bars: [] }];
  const closed: (Group & { to: number })[] = [];
  for (const { 0: sign, index } of source.matchAll(/\\.|\[(?:\\.|[^\]\\])*\]|\((?:\?:)?|[)|]/gu)) {
    if (sign.startsWith("(")) open.push({ from: index + sign.length, bars: [] });
    if (sign === "|") open.at(-1)?.bars.push(index);
    const last = sign === ")" ? open.pop() : undefined;
    if (last) closed.push({ ...last, to: index });
  }
  return [...closed, ...open.map((group) => ({ ...group, to: source.length }))];
}

function choicesOf({ from, bars }: Group, to: number): readonly (readonly [from: number, to: number])[] {
  return [...bars, to].map((end, place) => [place === 0 ? from : (bars[place - 1] ?? from) + 1, end]);
}
