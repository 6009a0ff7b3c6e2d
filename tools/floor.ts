// The figures that have been reached, below which none may fall again.

/** What was measured: how many labels were met, of how many. */
export interface Tally {
  readonly name: string;
  readonly right: number;
  readonly of: number;
}

/** By name of the figure: how many labels were met, of how many. */
export type Floor = Readonly<Record<string, readonly [right: number, of: number]>>;

/** A sentence for each figure that has fallen, or that was measured on other labels. */
export function findFallen(floor: Floor, tallies: readonly Tally[]): readonly string[] {
  return Object.entries(floor).flatMap(([name, [right, of]]) => {
    const tally = tallies.find((one) => one.name === name);
    if (tally?.of !== of) return [`${name}: ${tally?.of ?? 0} labels, wanted ${of} as in the floor: accept it anew`];
    return tally.right < right ? [`${name}: ${tally.right} of ${of}, wanted ${right} or more`] : [];
  });
}

/** The floor lifted to what has been reached. A figure that has fallen keeps its floor; one with other labels begins anew. */
export function raiseFloor(floor: Floor, tallies: readonly Tally[]): Floor {
  return Object.fromEntries(tallies.map(({ name, right, of }) => [name, [floor[name]?.[1] === of ? Math.max(floor[name][0], right) : right, of]]));
}

/** A line a figure, so that a difference can be read. */
export function writeFloor(floor: Floor): string {
  const lines = Object.entries(floor).map(([name, [right, of]]) => `  ${JSON.stringify(name)}: [${right}, ${of}]`);
  return `{\n${lines.join(",\n")}\n}\n`;
}

/** "recognised                                12 / 16    75.0 %" */
export function writeTally({ name, right, of }: Tally): string {
  const share = of === 0 ? "" : ` ${((100 * right) / of).toFixed(1)} %`;
  return `${name.padEnd(38)} ${String(right).padStart(5)} / ${String(of).padEnd(5)}${share}`;
}
