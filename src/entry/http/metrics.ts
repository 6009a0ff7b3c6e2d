// GET /metrics: what there is and how it goes, as Prometheus reads it.

import { Hono } from "hono";
import { collectDefaultMetrics, Counter, Gauge, Registry } from "prom-client";
import type { Engine } from "../../engine/index.ts";
import type { Desk } from "./desk.ts";
import { figures, takeSnapshot, type Figure, type Snapshot } from "./figures.ts";
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
  /** One look at the database for all figures of a scrape. */
  const snapshot = (): Promise<Snapshot> => (underWay ??= takeSnapshot(engine.views).finally(() => (underWay = undefined)));
  for (const figure of figures) register.registerMetric(metricFor(figure, snapshot));
  return register;
}

/** What is counted since the beginning is a counter; all else goes up and down. */
function metricFor({ name, help, labels: labelNames, samples }: Figure, snapshot: () => Promise<Snapshot>): Counter | Gauge {
  const described = { name, help, labelNames: [...labelNames], registers: [] };
  if (name.endsWith("_total")) {
    const counter: Counter = new Counter({
      ...described,
      async collect() {
        const now = samples(await snapshot());
        counter.reset();
        for (const { labels, value } of now) counter.inc(labels, value);
      },
    });
    return counter;
  }
  const gauge: Gauge = new Gauge({
    ...described,
    async collect() {
      const now = samples(await snapshot());
      if (labelNames.length === 0) gauge.remove(); // reset() would leave a 0 where there is nothing to tell
      else gauge.reset();
      for (const { labels, value } of now) gauge.set(labels, value);
    },
  });
  return gauge;
}

export function metricsOf(engine: Engine): Hono<Desk> {
  const register = registryFor(engine);
  return new Hono<Desk>().get("/metrics", show, async (c) => c.text(await register.metrics(), 200, { "content-type": register.contentType }));
}
