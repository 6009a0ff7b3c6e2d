// The trace field that everyone who passes a mail on puts on top of it: RFC 5321 §4.4.

import type { SMTPServerSession } from "smtp-server";
import { writeDateTime } from "../../mail/index.ts";

export interface Reception {
  readonly session: Pick<SMTPServerSession, "remoteAddress" | "transmissionType" | "id">;
  readonly hostName: string;
  readonly now: number;
}

/** With its line end. The client is told by its address alone: what it calls itself is its own affair. */
export function received({ session, hostName, now }: Reception): string {
  const { remoteAddress, transmissionType, id } = session;
  const literal = remoteAddress.includes(":") ? `IPv6:${remoteAddress}` : remoteAddress;
  return `Received: from [${literal}]\r\n\tby ${hostName} with ${transmissionType} id ${id};\r\n\t${writeDateTime(now)}\r\n`;
}
