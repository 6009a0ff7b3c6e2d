// What is said when a request is not done: problem details, RFC 9457 §3.

import type { Context } from "hono";
import { STATUS_CODES } from "node:http";
import { z } from "zod";
import { ReboundError, RequestError, SourceError, StoreError } from "../../base/errors.ts";
import { faultAnswer } from "./answers/fault.ts";
import type { Desk } from "./desk.ts";

/** One field of a request that is not as it should be. */
const fieldProblem = z.object({ field: z.string().meta({ examples: ["recipients[0].finalRecipient"] }), detail: z.string() }).meta({ id: "FieldProblem" });

/** RFC 9457 §3.1, and our extension members (RFC 9457 §3.2). */
export const problemAnswer = z
  .object({
    type: z.string().meta({ examples: ["urn:rebound:request.invalid"] }),
    title: z.string(),
    status: z.number().int(),
    detail: z.string().meta({ description: "What could not be done, what was found, what was wanted" }),
    code: z.string().meta({ description: "Stable, for programs" }),
    requestId: z.string().meta({ description: "Stands in the log, too" }),
    errors: z.array(fieldProblem).readonly().exactOptional(),
    id: z.string().exactOptional().meta({ description: "Under which the notice is kept all the same" }),
    faults: z.array(faultAnswer).readonly().exactOptional(),
  })
  .meta({ id: "Problem" });

type Members = Pick<z.output<typeof problemAnswer>, "errors" | "id" | "faults">;

export interface Problem {
  readonly httpStatus: number;
  readonly code: string;
  readonly detail: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly members?: Members;
}

/** A request that this entry itself refuses. */
export class Refusal extends ReboundError {
  readonly problem: Problem;

  constructor(problem: Problem, options: ErrorOptions = {}) {
    super(problem.code, problem.detail, options);
    this.problem = problem;
  }
}

/** Sources that are refused otherwise than by 400. */
const HTTP_STATUS_OF_SOURCE: Readonly<Record<string, number>> = {
  "source.unknown": 404,
  "source.bad-signature": 401,
  "source.no-secret": 401,
};

const RETRY_AFTER_SECONDS = "5";

/** Anything unknown is 500, so that a provider repeats it, and says nothing of our inside. */
export function problemOf(error: unknown): Problem {
  if (error instanceof Refusal) return error.problem;
  if (error instanceof RequestError) return { httpStatus: error.httpStatus, code: error.code, detail: error.message };
  if (error instanceof SourceError) return sourceProblem(error);
  if (error instanceof StoreError && error.temporary !== false) {
    const detail = "Cannot do this now: the database is away or full, wanted one that answers. Nothing was changed; repeat the request";
    return { httpStatus: 503, code: error.code, detail, headers: { "retry-after": RETRY_AFTER_SECONDS } };
  }
  return { httpStatus: 500, code: "internal", detail: "Cannot do this: something broke inside; the log tells more under the request's id" };
}

function sourceProblem({ code, message }: SourceError): Problem {
  const httpStatus = HTTP_STATUS_OF_SOURCE[code] ?? 400;
  return { httpStatus, code, detail: message, ...(httpStatus === 401 && { headers: { "www-authenticate": 'Bearer realm="rebound"' } }) };
}

export function answerProblem(c: Context<Desk>, { httpStatus, code, detail, headers, members }: Problem): Response {
  const body: z.output<typeof problemAnswer> = {
    type: `urn:rebound:${code}`,
    title: STATUS_CODES[httpStatus] ?? "Error",
    status: httpStatus,
    detail,
    code,
    requestId: c.get("requestId"),
    ...members,
  };
  // Not c.json(): its types know the common statuses only.
  return new Response(JSON.stringify(body), { status: httpStatus, headers: { ...headers, "content-type": "application/problem+json" } });
}
