// GET /metrics: what there is and how it goes, as Prometheus reads it.

import { Hono } from "hono";
import { collectDefaultMetrics, Gauge, Registry } from "prom-client";
import type { Engine } from "../../engine/index.ts";
import type { Desk } from "./desk.ts";
import { gauges, takeSnapshot, type Snapshot } from "./gauges.ts";
import { operation } from "./operation.ts";

const show = operation({
  tag: "operation",
  summary: "Figures for Prometheus",
  scope: "local",
  answers: { httpStatus: 200, description: "Text format 0.0.4", content: { "text/plain": "text" } },
});

/** The registry of one open server: two in one process do not mix. */
function registryFor(engine: Engine): Registry {
  const register = new Registry();
  collectDefaultMetrics({ register });
  let underWay: Promise<Snapshot> | undefined;
  /** One look at the database for all gauges of a scrape. */
  const snapshot = (): Promise<Snapshot> => (underWay ??= takeSnapshot(engine.views).finally(() => (underWay = undefined)));
  for (const { name, help, labels, samples } of gauges) {
    const gauge = new Gauge({
      name,
      help,
      labelNames: labels,
      registers: [],
      async collect() {
        const now = samples(await snapshot());
        this.reset();
        for (const { labels: values, value } of now) this.set(values, value);
      },
    });
    register.registerMetric(gauge);
  }
  return register;
}

export function metricsOf(engine: Engine): Hono<Desk> {
  const register = registryFor(engine);
  return new Hono<Desk>().get("/metrics", show, async (c) => c.text(await register.metrics(), 200, { "content-type": register.contentType }));
}
