// Finds the expressions of a source file: those that are written down, and the places where others are made of pieces.

import { isNode, nodesOf, readSource, type SyntaxNode } from "../syntax.ts";

export interface FoundExpression {
  /** Such as "src/a.ts:12". */
  readonly where: string;
  readonly source: string;
  readonly flags: string;
}

export interface ExpressionsOfFile {
  readonly written: readonly FoundExpression[];
  /** Where RegExp() is called: what comes of it is known when it has run (record.ts). */
  readonly madeAt: readonly string[];
}

export function expressionsOf(path: string, text: string): ExpressionsOfFile {
  const { root, lineOf } = readSource(text);
  const nodes = [...nodesOf(root)];
  const whereOf = ({ span }: SyntaxNode): string => `${path}:${lineOf(span.start)}`;
  const written = nodes.flatMap((node) => {
    const { type, pattern, flags } = node;
    return type === "RegExpLiteral" && typeof pattern === "string" && typeof flags === "string" ? [{ where: whereOf(node), source: pattern, flags }] : [];
  });
  return { written, madeAt: nodes.filter(makesExpression).map(whereOf) };
}

function makesExpression({ type, callee }: SyntaxNode): boolean {
  return (type === "NewExpression" || type === "CallExpression") && isNode(callee) && callee.type === "Identifier" && callee["value"] === "RegExp";
}
