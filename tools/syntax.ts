// The syntax tree of a source file, with lines.

import { parseSync } from "@swc/core";

/** A node of the tree: swc names its kind in `type`, and says where it stands in bytes, counted from 1. */
export interface SyntaxNode {
  readonly type: string;
  readonly span: { readonly start: number; readonly end: number };
  readonly [field: string]: unknown;
}

export interface SourceTree {
  readonly root: SyntaxNode;
  readonly lineOf: (position: number) => number;
}

export function isNode(value: unknown): value is SyntaxNode {
  return typeof value === "object" && value !== null && "type" in value && typeof value.type === "string" && "span" in value;
}

export function readSource(text: string): SourceTree {
  const root: unknown = parseSync(text, { syntax: "typescript", target: "es2024" });
  if (!isNode(root)) throw new Error("The parser gave no tree");
  const newlines = [...Buffer.from(text).entries()].filter(([, byte]) => byte === 10).map(([index]) => index);
  const lineOf = (position: number): number => {
    const after = newlines.findIndex((newline) => newline >= position - 1);
    return (after < 0 ? newlines.length : after) + 1;
  };
  return { root, lineOf };
}

/** Every node below `root` and itself, parents first. */
export function* nodesOf(root: SyntaxNode): Generator<SyntaxNode> {
  const open: unknown[] = [root];
  while (open.length > 0) {
    const next = open.pop();
    if (Array.isArray(next)) open.push(...next.toReversed());
    else if (typeof next === "object" && next !== null) {
      if (isNode(next)) yield next;
      open.push(...Object.values(next).toReversed());
    }
  }
}
