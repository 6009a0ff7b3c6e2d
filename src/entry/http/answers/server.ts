// Servers, their incidents, and what trying again was worth, as the API tells of them.

import { z } from "zod";
import { instant } from "../fields.ts";
import type { Listing } from "../list.ts";

const incidentAnswer = z
  .object({
    id: z.string(),
    server: z.string(),
    reason: z.string(),
    beganAt: instant.meta({ description: "The first such refusal" }),
    openedAt: instant.exactOptional().meta({ description: "When as many recipients had been refused as `policy.incident-recipients` wants, or one before any was named" }),
    closedAt: instant.exactOptional().meta({ description: "The first acceptance" }),
    lastRefusedAt: instant,
    refusals: z.number(),
    recipients: z.number().meta({ description: "How many it hit" }),
    domains: z.array(z.string()).readonly(),
  })
  .meta({ id: "Incident" });

const share = z.number().meta({ minimum: 0, maximum: 1 });

export const resolutionAnswer = z
  .object({
    closed: z.number().meta({ description: "Incidents that are over" }),
    medianMs: z.number().exactOptional(),
    p90Ms: z.number().exactOptional(),
    within24h: share.exactOptional(),
    within48h: share.exactOptional(),
    within1w: share.exactOptional(),
  })
  .meta({ id: "ResolutionTimes", description: "From the first refusal to the first acceptance" });

const success = { accepted: z.number(), refused: z.number(), rate: share };

export const retriesFields = {
  byAttempt: z.array(z.object({ attempt: z.number(), ...success })).readonly(),
  byWaitingTime: z.array(z.object({ waitedHours: z.number().meta({ description: "At most so many; 999 for more than a week" }), ...success })).readonly(),
};

export const retriesAnswer = z.object(retriesFields).meta({ id: "RetrySuccess", description: "What became of tries after a refusal" });

const serverFields = {
  server: z.string(),
  domains: z.array(z.string()).readonly(),
  lastAcceptedAt: instant.exactOptional(),
  lastRefusedAt: instant.exactOptional(),
  refusals: z.number(),
  reasons: z.array(z.object({ reason: z.string(), refusals: z.number() })).readonly(),
  incidents: z.array(incidentAnswer).readonly().meta({ description: "The latest, newest first" }),
  running: incidentAnswer.exactOptional().meta({ description: "The open incident that began first: the server is in trouble" }),
  suspected: incidentAnswer.exactOptional().meta({ description: "The one that began first of those that are suspected only, as too few recipients were refused: no trouble yet" }),
  affected: z.number().meta({ description: "Recipients that are affected now" }),
  resolution: resolutionAnswer,
  advice: z.enum(["reduce-volume"]).exactOptional(),
};

export const serverAnswer = z.object(serverFields).meta({ id: "Server" });
export const oneServerAnswer = z.object({ ...serverFields, retries: retriesAnswer }).meta({ id: "ServerWithRetries" });

export const serverListing: Listing<typeof serverAnswer> = {
  name: "servers",
  item: serverAnswer,
  columns: {
    server: (item) => item.server,
    domains: (item) => item.domains.join(" "),
    refusals: (item) => item.refusals,
    reasons: (item) => item.reasons.map(({ reason, refusals }) => `${reason}:${refusals}`).join(" "),
    runningSince: (item) => item.running?.beganAt,
    runningReason: (item) => item.running?.reason,
    suspectedSince: (item) => item.suspected?.beganAt,
    affected: (item) => item.affected,
    incidentsClosed: (item) => item.resolution.closed,
    medianResolutionMs: (item) => item.resolution.medianMs,
    p90ResolutionMs: (item) => item.resolution.p90Ms,
    lastRefusedAt: (item) => item.lastRefusedAt,
    lastAcceptedAt: (item) => item.lastAcceptedAt,
    advice: (item) => item.advice,
  },
};
