// The receiving side as one thing that fails together: the mail hosts of one domain are one server.

import type { DeliveryReport } from "../accept/index.ts";
import { domainKey } from "../../mail/index.ts";

/**
 * The server that the answering host belongs to; the recipient's domain where no host is known or it gave only an address.
 *
 * @example
 * serverOf({ remoteMta: "MX1.example.net.", finalRecipient: { localPart: "ada", domain: "example.com" } }); // "example.net"
 */
export function serverOf(report: Pick<DeliveryReport, "remoteMta" | "finalRecipient">): string {
  const host = domainKey(report.remoteMta ?? "");
  return isHostName(host) ? serverNamed(host) : domainKey(report.finalRecipient.domain);
}

/**
 * The server that a host belongs to: what is left of its name without the labels that only say which of the mail hosts it is.
 *
 * A name that says more stands for a machine, or a customer's part of a service, that may fail alone, and is kept.
 *
 * @example
 * serverNamed("alt2.in.example.com"); // "example.com"
 * serverNamed("customer7.in.example.com"); // "customer7.in.example.com"
 */
export function serverNamed(host: string): string {
  const labels = domainKey(host).split(".");
  const ownerAt = labels.length - ownLabels(labels);
  const first = labels.findIndex((label, index) => index >= ownerAt || !isPlaceInRow(label));
  return labels.slice(first).join(".");
}

/** RFC 5321 §4.1.3: an address literal is a number, not a name. */
function isHostName(host: string): boolean {
  return host !== "" && !host.startsWith("[") && !host.includes(":") && !/^[0-9.]+$/.test(host);
}

const WORDS = "mx|mail|smtp|mta|inbound|incoming|in|relay|gateway|gw|mailhost|alt|primary|secondary|backup|fallback";
/** One or more such words, then a number of a row (longer ones are customers' numbers) or a letter: mx, mx01, smtpin2, mxb. */
const NAMED_PLACE = new RegExp(`^(?:${WORDS})+(?:[0-9]{1,2}|[a-z])?$`);
const NUMBERED_PLACE = /^(?:[0-9]{1,2}|[a-z])$/;
/** The directory knows no longer one; what is longer is not looked at. */
const LONGEST_LABEL = 63;

function isPlaceInRow(label: string): boolean {
  const parts = label.length > LONGEST_LABEL ? [] : label.split("-");
  return parts.some((part) => NAMED_PLACE.test(part)) && parts.every((part) => NAMED_PLACE.test(part) || NUMBERED_PLACE.test(part));
}

/** Under a country's two letters these are no owner's name: example.co.uk, example.com.au. */
const KINDS_OF_OWNER: ReadonlySet<string | undefined> = new Set(["ac", "co", "com", "edu", "go", "gob", "gov", "gub", "mil", "ne", "net", "nom", "or", "org"]);
const COUNTRY_LENGTH = 2;

/** How many labels at the end say whose it is. */
function ownLabels(labels: readonly string[]): number {
  return labels.at(-1)?.length === COUNTRY_LENGTH && KINDS_OF_OWNER.has(labels.at(-2)) ? 3 : 2;
}
