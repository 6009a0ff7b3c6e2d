// The source "dsn": delivery status notifications that come as mail.

import type { Source } from "../source.ts";
import { fingerprintOfMail } from "./fingerprint.ts";
import { readMail } from "./read-mail.ts";

export { readMail } from "./read-mail.ts";

export const source: Source = {
  id: "dsn",
  title: "Delivery status notifications by mail",
  documentation: "RFC 3464",
  fingerprint: ({ body }) => fingerprintOfMail(body),
  read: ({ body }) => readMail(body),
};
