import { equal } from "node:assert/strict";
import { test } from "node:test";
import { writeMailbox } from "../../../../mail/index.ts";
import { namedRecipient } from "./named-recipient.ts";
import { openMail } from "../opened/open-mail.ts";

const RETURNED = "\n\n----- Original message -----\n\n";

const rows: readonly [mail: string, address: string | undefined, why: string][] = [
  [`X-Failed-Recipients: ann@example.com${RETURNED}To: bert@example.com\n`, "ann@example.com", "takes Exim's field first"],
  ["X-Failed-Recipients: ann@example.com, bert@example.com\n", undefined, "takes none of several"],
  [`From: x@example.org${RETURNED}To: Ann Lee <ann@example.com>\n`, "ann@example.com", "takes whom the message was for"],
  [`From: x@example.org${RETURNED}To: list@example.com\nDelivered-To: ann@example.com\n`, "ann@example.com", "takes where it was delivered over whom it was written to"],
  [`From: x@example.org${RETURNED}To: talk@lists.example.org\nList-Id: Talk <talk.lists.example.org>\n`, undefined, "takes no mailing list for its member"],
  [`From: x@example.org${RETURNED}To: ann@example.com\nList-Id: Letters <letters.example.org>\n`, "ann@example.com", "takes the reader of a newsletter, which is a list too"],
  [`From: x@example.org${RETURNED}To: ann@example.com, bert@example.com\n`, undefined, "takes none of several that it was for"],
  ["To: news-ann=example.com@lists.example.org\n", "ann@example.com", "reads the recipient out of the return path"],
  ["To: <bounces+17-ann.lee=mail.example.com@lists.example.org>\n", "ann.lee@mail.example.com", "reads it behind the number of a message"],
  ["To: news@example.org\nSubject: Undeliverable: ann@example.com\n", "ann@example.com", "takes the only address in the subject, where there is no other"],
  ["To: news@example.org\nSubject: Too many hops: from news@example.org to ann@example.com\n", undefined, "takes none of two in the subject"],
  ["To: news@example.org\nSubject: Undelivered: mail of news@example.org\n", undefined, "takes no subject for more than whom the report is for"],
  ["To: a=b@lists.example.org\n", undefined, "takes no equals sign for one"],
];

for (const [mail, address, why] of rows) {
  test(`namedRecipient() ${why}`, () => {
    const named = namedRecipient(openMail(Buffer.from(mail)));
    equal(named && writeMailbox(named.mailbox), address);
  });
}

test("namedRecipient() reads a return path of 20 MB in a moment", () => {
  equal(namedRecipient(openMail(Buffer.from(`To: ${"a-".repeat(10_000_000)}=b@example.org\n`))), undefined);
});
