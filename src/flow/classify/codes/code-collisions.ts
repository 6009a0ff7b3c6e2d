// Where the field uses a code for something else than the registry says.

/** By the code without its class; each as a sentence. */
const collisions: Readonly<Record<string, readonly string[]>> = {
  "X.1.1": ["Comcast says 452 4.1.1 to too many messages and to a full mailbox, Orange 552 5.1.1 to a full mailbox, GoDaddy 550 5.1.1 to too many recipients in an hour."],
  "X.2.1": ["Google says 450 4.2.1 to a mailbox that gets mail too fast, and 550 5.2.1 both to that and to a disabled one."],
  "X.2.2": ["Stalwart says 452 4.2.2 when it greylists."],
  "X.3.1": ["Zoho says 452 4.3.1 to any temporary error, Sendmail 451 4.3.1 likewise; Exchange and IIS say 552 4.3.1 to a message over the size limit."],
  "X.4.1": ["Exchange Online says 550 5.4.1 to an address that it does not know."],
  "X.4.5": ["Sendmail says 452 4.4.5 to a full disk, Stalwart to a rate limit."],
  "X.5.0": ["Outlook.com says 550 5.5.0 to a mailbox that it does not know."],
  "X.7.9": ["Yahoo says 554 5.7.9 to a message that its policy or a DMARC record refuses."],
  "X.7.14": ["Google says 534 5.7.14 where the owner of the account has to log in by the browser."],
  "X.7.23": ["Google says it of a missing or unfitting PTR record."],
  "X.7.24": ["Google says it of a suspicious SPF record."],
  "X.7.26": ["Google says it where neither SPF nor DKIM passed, or DMARC refuses the mail."],
  "X.7.27": ["Google says it where SPF did not pass."],
  "X.7.28": ["Google says it of an unusual rate, by IP address, network, domain or link."],
  "X.7.29": ["Google says it of mail that came without TLS."],
  "X.7.30": ["Google says it where DKIM did not pass."],
};

/**
 * @example
 * seenAs("X.7.30"); // ["Google says it where DKIM did not pass."]
 */
export function seenAs(code: string): readonly string[] {
  return collisions[code] ?? [];
}
