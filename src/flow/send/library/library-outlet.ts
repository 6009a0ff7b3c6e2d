// Sends by a function of the program that Rebound is built into.

import { OutletError } from "../../../base/errors.ts";
import { readReplyText } from "../../../mail/index.ts";
import type { Answer, Outlet, Sending } from "../outlet.ts";

/**
 * Sends one attempt. Answers with the server's reply, such as nodemailer's `info.response`, or with undefined where the
 * program reports by itself. An error that carries the server's reply as `response`, as nodemailer's do, is an answer, too.
 */
export type SendFunction = (sending: Omit<Sending, "onIntent">) => Promise<string | undefined>;

/**
 * Makes an outlet of a function.
 *
 * @example
 * import { libraryOutlet } from "rebound";
 * const outlet = libraryOutlet("own", async ({ finalRecipient }) => `250 2.0.0 Ok, ${finalRecipient}`);
 * outlet.name; // "own"
 */
export function libraryOutlet(name: string, send: SendFunction): Outlet {
  const underWay = new Set<Promise<unknown>>();
  let isClosed = false;
  return {
    name,
    async send(sending) {
      if (isClosed) throw new OutletError("send.closed", "Cannot send: the outlet is closed, wanted an open one", { temporary: true });
      const run = answerTo(sending, send).finally(() => underWay.delete(run));
      underWay.add(run);
      return run;
    },
    async close() {
      isClosed = true;
      await Promise.allSettled(underWay);
    },
  };
}

async function answerTo(sending: Sending, send: SendFunction): Promise<Answer> {
  await sending.onIntent();
  const reply = await send(sending).catch((error: unknown) => {
    const response = responseIn(error);
    if (response === undefined) throw new OutletError("send.function-failed", "Cannot send: the function threw, wanted a reply", { temporary: true, cause: error });
    return response;
  });
  return reply === undefined ? { kind: "left-to-application" } : { kind: "answered", reply: readReplyText(reply), phase: "data", uncertain: false };
}

function responseIn(error: unknown): string | undefined {
  return error instanceof Error && "response" in error && typeof error.response === "string" ? error.response : undefined;
}
