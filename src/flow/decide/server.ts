// The receiving side as one thing that fails together.

import type { DeliveryReport } from "../accept/index.ts";
import { domainKey } from "../../mail/index.ts";

/**
 * The answering host's name; the recipient's domain where no host is known or it gave only an address.
 *
 * @example
 * serverOf({ remoteMta: "MX1.example.net.", finalRecipient: { localPart: "ada", domain: "example.com" } }); // "mx1.example.net"
 */
export function serverOf(report: Pick<DeliveryReport, "remoteMta" | "finalRecipient">): string {
  const host = domainKey(report.remoteMta ?? "");
  return isHostName(host) ? host : domainKey(report.finalRecipient.domain);
}

/** RFC 5321 §4.1.3: an address literal is a number, not a name. */
function isHostName(host: string): boolean {
  return host !== "" && !host.startsWith("[") && !host.includes(":") && !/^[0-9.]+$/.test(host);
}
