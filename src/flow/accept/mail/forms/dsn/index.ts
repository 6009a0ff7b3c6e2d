// The form "dsn": a delivery status for machines, RFC 3464.

import { bodyText } from "../../../../../mail/index.ts";
import { readDeliveryStatus } from "../../../../../mail/index.ts";
import type { Form, FormReading } from "../../form.ts";
import type { MailPart } from "../../mail-parts.ts";
import { findingsOf } from "./findings-of.ts";

const STATUS_TYPES: ReadonlySet<string> = new Set(["message/delivery-status", "message/global-delivery-status"]); // RFC 6533 §4

export const form: Form = {
  id: "dsn",
  title: "Delivery status notification",
  documentation: "RFC 3464",
  rank: "fields",
  read({ parts }) {
    const status = parts.find(({ entity }) => STATUS_TYPES.has(entity.contentType.mediaType));
    return status && readPart(status);
  },
};

function readPart({ entity }: MailPart): FormReading {
  const { faults, ...deliveryStatus } = readDeliveryStatus(bodyText(entity));
  return { findings: findingsOf(deliveryStatus), faults };
}
