// The order in which authorities are asked: the particular before the general.

/**
 * Kinds of authority in the order in which they are asked; within a kind by name, within a file from top to bottom.
 *
 * Wording stands before the registry's codes: who writes a sentence says what happened, while many systems
 * put one code under everything (rules/README.md has the cases). A wording too weak to overrule a code says
 * so itself, by a condition on the status.
 */
export const AUTHORITIES = ["operator", "receivers", "mtas", "phrases", "rfc3463", "rfc5321"] as const;

export type AuthorityKind = (typeof AUTHORITIES)[number];

/** The kind that an authority such as "mtas/postfix" belongs to; undefined where it is none of the list. */
export function kindOfAuthority(authority: string): AuthorityKind | undefined {
  const [first] = authority.split("/");
  return AUTHORITIES.find((kind) => kind === first);
}

/** Sorts authorities into the order in which they are asked. */
export function byAuthority(a: { readonly authority: string }, b: { readonly authority: string }): number {
  return rank(a.authority) - rank(b.authority) || (a.authority < b.authority ? -1 : Number(a.authority > b.authority));
}

function rank(authority: string): number {
  const kind = kindOfAuthority(authority);
  return kind === undefined ? AUTHORITIES.length : AUTHORITIES.indexOf(kind);
}
