// Requests are checked against the same schemas that the OpenAPI document is made of, and answered in sentences where they do not fit.

import { z } from "zod";
import { nearest } from "../../base/nearest.ts";
import { Refusal } from "./problem.ts";

/** An object without any field but these; another one is named, with the nearest known. */
export function closed<S extends z.core.$ZodLooseShape>(shape: S) {
  const known = Object.keys(shape);
  return z.strictObject(shape, {
    error: (issue) => (issue.code === "unrecognized_keys" && Array.isArray(issue["keys"]) ? sentenceOfUnknown(issue["keys"].map(String), known) : undefined),
  });
}

function sentenceOfUnknown(names: readonly string[], known: readonly string[]): string {
  const [first = ""] = names;
  const near = nearest(first, known);
  const hint = near === undefined ? `wanted one of ${listOf(known)}` : `the nearest known is "${near}"`;
  return `is not a known field, ${hint}`;
}

const listOf = (words: readonly unknown[]): string => words.map((word) => `"${String(word)}"`).join(", ");

/**
 * What `value` is when read by `schema`.
 *
 * @throws {Refusal} 422 with a sentence for each field that does not fit
 */
export function checked<S extends z.ZodType>(schema: S, value: unknown): z.output<S> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const errors = result.error.issues.flatMap((issue) => fieldProblems(issue, value));
  const [first] = errors;
  const more = errors.length > 1 ? ` (and ${errors.length - 1} more)` : "";
  const detail = `Cannot take request: "${first?.field || "body"}" ${first?.detail ?? "is not as wanted"}${more}`;
  throw new Refusal({ httpStatus: 422, code: "request.invalid", detail, members: { errors: errors.slice(0, 20) } });
}

interface FieldProblem {
  readonly field: string;
  readonly detail: string;
}

type Issue = z.core.$ZodIssue;

function fieldProblems(issue: Issue, value: unknown): readonly FieldProblem[] {
  if (issue.code === "unrecognized_keys") return issue.keys.map((key) => ({ field: fieldName([...issue.path, key]), detail: issue.message }));
  if (issue.code === "invalid_union") {
    const branch = nearestBranch(issue.errors);
    if (branch) return branch.flatMap((inner) => fieldProblems({ ...inner, path: [...issue.path, ...inner.path] }, value));
  }
  return [{ field: fieldName(issue.path), detail: sentenceOf(issue, valueAt(value, issue.path)) }];
}

/** The way of a union that the value was meant for: the one that fits in kind and is wrong further inside. */
function nearestBranch(branches: readonly (readonly Issue[])[]): readonly Issue[] | undefined {
  return branches.find((issues) => issues.every(({ code, path }) => path.length > 0 || code !== "invalid_type")) ?? branches.at(-1);
}

function sentenceOf(issue: Issue, found: unknown): string {
  switch (issue.code) {
    case "invalid_type":
      return found === undefined ? `is missing, wanted ${kindOf(issue.expected)}` : `is ${wordFor(found)}, wanted ${kindOf(issue.expected)}`;
    case "invalid_value":
      return `is ${wordFor(found)}, wanted ${sentenceOfValues(issue.values, found)}`;
    case "too_small":
      return `is too short or too small, wanted at least ${issue.minimum}`;
    case "too_big":
      return `is too long or too big, wanted at most ${issue.maximum}`;
    default:
      return issue.message;
  }
}

function sentenceOfValues(values: readonly unknown[], found: unknown): string {
  const near = typeof found === "string" ? nearest(found, values.map(String)) : undefined;
  return near === undefined ? `one of ${listOf(values)}` : `one that is known, the nearest is "${near}"`;
}

const KINDS: Readonly<Record<string, string>> = { string: "a text", number: "a number", object: "an object", array: "a list", record: "an object", boolean: "true or false" };
const kindOf = (name: string): string => KINDS[name] ?? name;

function wordFor(found: unknown): string {
  if (found === null || typeof found === "number" || typeof found === "boolean") return String(found);
  if (typeof found === "string") return `"${found.slice(0, 100)}"`;
  return Array.isArray(found) ? "a list" : "an object";
}

function fieldName(path: readonly PropertyKey[]): string {
  const steps = path.map((key) => (typeof key === "number" ? `[${key}]` : `.${String(key)}`));
  return steps.join("").replace(/^\./, "");
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((inside, key) => (typeof inside === "object" && inside !== null ? Reflect.get(inside, key) : undefined), value);
}
