// Finds the states of an automaton that lead back to themselves.

import { FITS, type Automaton } from "./automaton.ts";

/** States of which each leads to each; a state that does not lead to itself is in none. */
export type Loop = ReadonlySet<number>;

/** By Tarjan's algorithm; deeper loops come first. */
export function loopsOf({ states }: Automaton): readonly Loop[] {
  const loops: Loop[] = [];
  const order = new Map<number, number>();
  const earliest = new Map<number, number>();
  const open: number[] = [];
  const targetsOf = (state: number): number[] => (states[state]?.next ?? []).map(({ to }) => to).filter((to) => to !== FITS);
  const close = (state: number): void => {
    const members = open.splice(open.indexOf(state));
    for (const member of members) earliest.set(member, Number.POSITIVE_INFINITY);
    if (members.length > 1 || targetsOf(state).includes(state)) loops.push(new Set(members));
  };
  const visit = (state: number): void => {
    order.set(state, order.size);
    earliest.set(state, order.size - 1);
    open.push(state);
    for (const to of targetsOf(state)) {
      if (!order.has(to)) visit(to);
      earliest.set(state, Math.min(earliest.get(state) ?? 0, earliest.get(to) ?? 0));
    }
    if (earliest.get(state) === order.get(state)) close(state);
  };
  for (const state of states.keys()) if (!order.has(state)) visit(state);
  return loops;
}
