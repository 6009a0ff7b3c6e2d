// The contract of outlets, run over the registry and over the outlet that is made of a function.

import { deepEqual } from "node:assert/strict";
import { test } from "node:test";
import { systemClock } from "../../base/clock.ts";
import { openHttpEar, type EarAnswer } from "../../../test/wire/http-ear.ts";
import { openSmtpSink, type SinkScript } from "../../../test/wire/smtp-sink.ts";
import { openCallbackOutlet } from "./callback/index.ts";
import { libraryOutlet } from "./library/index.ts";
import { outletContract, REFUSAL, type FarEnd, type OutletBench } from "./outlet.contract.ts";
import { outlets } from "./outlets.gen.ts";
import { openSmtpOutlet } from "./smtp/index.ts";

const SMTP: Readonly<Record<FarEnd, SinkScript>> = {
  accepts: {},
  refuses: { replies: { mail: REFUSAL } },
  "is-silent": { silentAt: "rcpt" },
  "dies-before": { diesAt: "connect" },
  "dies-after": { diesAt: "dot" },
};

async function smtpBench(): Promise<OutletBench> {
  const sink = await openSmtpSink();
  const outlet = openSmtpOutlet({ relay: sink, helloName: "out.example.org", silenceTimeoutMs: 300, clock: systemClock });
  return {
    outlet,
    get taken() {
      return sink.messages.length;
    },
    set: (farEnd) => (sink.script = SMTP[farEnd]),
    async close() {
      await outlet.close();
      await sink.close();
    },
  };
}

const CALLBACK: Readonly<Record<FarEnd, EarAnswer>> = {
  accepts: { httpStatus: 200, body: '{"reply": "250 2.0.0 Ok"}' },
  refuses: { httpStatus: 200, body: JSON.stringify({ reply: REFUSAL }) },
  "is-silent": { httpStatus: 200, isSilent: true },
  "dies-before": { httpStatus: 200, dies: "before" },
  "dies-after": { httpStatus: 503, dies: "within" },
};

async function callbackBench(): Promise<OutletBench> {
  const ear = await openHttpEar();
  const outlet = openCallbackOutlet({ url: ear.url, secret: "s", timeoutMs: 300, clock: systemClock });
  return {
    outlet,
    get taken() {
      return ear.heard.length - (ear.answer === CALLBACK.refuses ? 1 : 0);
    },
    set: (farEnd) => (ear.answer = CALLBACK[farEnd]),
    async close() {
      await outlet.close();
      await ear.close();
    },
  };
}

async function libraryBench(): Promise<OutletBench> {
  let taken = 0;
  let next: FarEnd = "accepts";
  const outlet = libraryOutlet("own", async () => {
    if (next === "refuses") throw Object.assign(new Error("Message failed"), { response: REFUSAL });
    if (next !== "accepts") throw new Error("No connection");
    taken += 1;
    return "250 2.0.0 Ok";
  });
  return {
    outlet,
    get taken() {
      return taken;
    },
    set: (farEnd) => (next = farEnd),
    close: () => outlet.close(),
  };
}

const BENCHES: Readonly<Record<string, () => Promise<OutletBench>>> = { callback: callbackBench, smtp: smtpBench };

test("every outlet of the registry has a bench", () => deepEqual(outlets.map(({ name }) => name).sort(), Object.keys(BENCHES).sort()));

for (const [kind, openBench] of Object.entries(BENCHES)) outletContract(kind, openBench);
outletContract("own", libraryBench);
