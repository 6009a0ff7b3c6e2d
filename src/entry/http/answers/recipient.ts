// A recipient, as the API tells of it.

import { z } from "zod";
import { instant } from "../fields.ts";
import type { Listing } from "../list.ts";

export const contactAnswer = z
  .object({ kind: z.string().meta({ examples: ["phone"] }), value: z.string().meta({ examples: ["+44 20 7946 0000"] }) })
  .meta({ id: "Contact", description: "Another way to reach the person" });

export const recipientFields = {
  mailbox: z.string(),
  domain: z.string(),
  standing: z.enum(["active", "paused", "suppressed"]),
  reason: z.string().exactOptional().meta({ description: "Why it is paused or suppressed; the operator's own hand has none" }),
  standingSince: instant,
  until: instant.exactOptional().meta({ description: "When the pause ends" }),
  batch: z.string().exactOptional().meta({ description: "What the pause or suppression belongs to" }),
  retries: z.number().meta({ description: "Over all messages since the last proof of life" }),
  strikes: z.number(),
  lastStrikeAt: instant.exactOptional(),
  firstSeenAt: instant,
  lastDeliveredAt: instant.exactOptional(),
  lastRefusedAt: instant.exactOptional(),
  troubleReason: z.string().exactOptional().meta({ description: "The trouble it is in now; gone with the next proof of life" }),
  troubleServer: z.string().exactOptional(),
  troubleSince: instant.exactOptional(),
  waitUntil: instant.exactOptional().meta({ description: 'Until when "check" answers "wait"' }),
  contacts: z.array(contactAnswer).readonly(),
};

export const recipientAnswer = z.object(recipientFields).meta({ id: "Recipient" });

export const recipientListing: Listing<typeof recipientAnswer> = {
  name: "recipients",
  item: recipientAnswer,
  columns: {
    mailbox: (item) => item.mailbox,
    standing: (item) => item.standing,
    reason: (item) => item.reason ?? item.troubleReason,
    server: (item) => item.troubleServer,
    since: (item) => (item.standing === "active" ? item.troubleSince : item.standingSince),
    until: (item) => item.until ?? item.waitUntil,
    retries: (item) => item.retries,
    lastRefusedAt: (item) => item.lastRefusedAt,
    lastDeliveredAt: (item) => item.lastDeliveredAt,
    contacts: (item) => item.contacts.map(({ kind, value }) => `${kind}:${value}`).join("; "),
  },
};
