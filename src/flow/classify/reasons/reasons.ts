// The table of reasons: facts and words of each, recipient first, ourselves last.

/** What a person calls the kind of failure. Code asks `permanent` and `scope` instead. */
export type ReasonKind = "hard" | "soft" | "block" | "sender" | "admin";

/** Whose fault it is: one recipient's, a whole server's, this message's, or ours. */
export type Scope = "recipient" | "server" | "message" | "sender" | "unknown";

/** Names a schedule; the schedules themselves are the policy's. */
export type RetryProfile = "none" | "verify-once" | "immediate" | "greylist" | "throttle" | "transient" | "storage" | "quota" | "hold";

export type ReasonCategory =
  | "recipient" | "mailbox" | "technical" | "throttling" | "content"
  | "policy" | "reputation" | "authentication" | "sender" | "admin" | "unknown";

export interface ReasonFacts {
  readonly kind: ReasonKind;
  readonly category: ReasonCategory;
  readonly scope: Scope;
  /** Whether the address is to be given up where a rule does not say and the reply is not of class 4. */
  readonly permanent: boolean;
  readonly retryProfile: RetryProfile;
  /** For a person: a few words. */
  readonly title: string;
  /** What the receiver means. */
  readonly sentence: string;
  /** What the sender should do. */
  readonly advice: string;
}

export type Reason = keyof typeof reasons;

export const reasons = {
  "user-unknown": {
    kind: "hard", category: "recipient", scope: "recipient", permanent: true, retryProfile: "none",
    title: "No such mailbox",
    sentence: "The domain takes mail, but nobody there has this address.",
    advice: "Stop sending to the address, and look at where it came from.",
  },
  "bad-address": {
    kind: "hard", category: "recipient", scope: "recipient", permanent: true, retryProfile: "none",
    title: "Address is malformed",
    sentence: "The address is not written as an address may be, or fits more than one mailbox.",
    advice: "Correct the address at its source; as it stands it cannot be reached.",
  },
  "domain-not-found": {
    kind: "hard", category: "recipient", scope: "recipient", permanent: true, retryProfile: "verify-once",
    title: "No such domain",
    sentence: "The domain of the address does not exist or names no host that takes mail.",
    advice: "Check the spelling of the domain; ask once more a day later before giving it up.",
  },
  "domain-no-mail": {
    kind: "hard", category: "recipient", scope: "recipient", permanent: true, retryProfile: "none",
    title: "Domain takes no mail",
    sentence: "The domain says of itself that it never takes mail.",
    advice: "Stop sending to every address of the domain.",
  },
  "mailbox-disabled": {
    kind: "hard", category: "mailbox", scope: "recipient", permanent: false, retryProfile: "none",
    title: "Mailbox is switched off",
    sentence: "The mailbox is known but suspended, expired or no longer in use.",
    advice: "Pause the address, for its owner may come back; try again over some days where the refusal is of class 4.",
  },
  "mailbox-moved": {
    kind: "hard", category: "recipient", scope: "recipient", permanent: true, retryProfile: "none",
    title: "Mailbox has moved",
    sentence: "The person has left, or the address or its domain belongs to someone else now.",
    advice: "Stop sending to the address; use the new one only where its owner gave it to you.",
  },
  "mailbox-full": {
    kind: "soft", category: "mailbox", scope: "recipient", permanent: false, retryProfile: "quota",
    title: "Mailbox is full",
    sentence: "This one person's mailbox is over its quota; only they can make room.",
    advice: "Try again over some days, then pause the address and reach the person another way.",
  },
  "mailbox-unavailable": {
    kind: "soft", category: "mailbox", scope: "recipient", permanent: false, retryProfile: "transient",
    title: "Mailbox cannot be reached now",
    sentence: "The mailbox is busy, locked or out of reach; the receiver does not say more.",
    advice: "Try again later; nothing is to be done on your side.",
  },
  "recipient-rate-limited": {
    kind: "soft", category: "throttling", scope: "recipient", permanent: false, retryProfile: "throttle",
    title: "Recipient gets mail too fast",
    sentence: "So much mail comes in for this recipient, from everybody together, that more is put off.",
    advice: "Try this recipient again later; other recipients are not concerned.",
  },
  "recipient-refused": {
    kind: "block", category: "policy", scope: "recipient", permanent: false, retryProfile: "none",
    title: "Recipient refuses the sender",
    sentence: "The recipient, or a filter of theirs, does not want mail from this sender.",
    advice: "Do not send this message again; ask whether the person still wants your mail.",
  },
  "mail-system-full": {
    kind: "soft", category: "technical", scope: "server", permanent: false, retryProfile: "storage",
    title: "Mail system full",
    sentence: "The receiving server has no room left to store mail; everybody there is affected, and nobody's mailbox is at fault.",
    advice: "Keep the address, wait a day or more between tries, and send less to this server until it takes mail again.",
  },
  "system-unavailable": {
    kind: "soft", category: "technical", scope: "server", permanent: false, retryProfile: "transient",
    title: "Server takes no mail now",
    sentence: "The receiving server is shutting down, overloaded, or has stopped taking mail for now.",
    advice: "Try again later with fewer connections to this server.",
  },
  "system-error": {
    kind: "soft", category: "technical", scope: "server", permanent: false, retryProfile: "transient",
    title: "Error within the server",
    sentence: "Something failed inside the receiving server while it handled the mail.",
    advice: "Try again later; where it stays, tell the receiver's postmaster.",
  },
  "system-misconfigured": {
    kind: "soft", category: "technical", scope: "server", permanent: false, retryProfile: "transient",
    title: "Server is set up wrongly",
    sentence: "The receiving system is set up in a way that keeps it from taking this mail.",
    advice: "Try again later; where it stays for a day, tell the receiver's postmaster.",
  },
  "connection-failed": {
    kind: "soft", category: "technical", scope: "server", permanent: false, retryProfile: "transient",
    title: "No connection",
    sentence: "The receiving server did not answer, refused the connection, or it broke.",
    advice: "Try again later, at another host of the domain if there is one.",
  },
  "dns-failure": {
    kind: "soft", category: "technical", scope: "server", permanent: false, retryProfile: "transient",
    title: "Look-up failed for now",
    sentence: "A directory, most often DNS, gave no answer in time.",
    advice: "Try again later; check the resolver when many domains are concerned.",
  },
  "routing-error": {
    kind: "soft", category: "technical", scope: "server", permanent: false, retryProfile: "verify-once",
    title: "No way to the recipient",
    sentence: "Mail for the recipient goes in a circle, or no next host is known for it.",
    advice: "Ask once more a day later, then hold the address and look at the route.",
  },
  "delivery-expired": {
    kind: "soft", category: "technical", scope: "server", permanent: false, retryProfile: "none",
    title: "Gave up after many tries",
    sentence: "A server in between tried for as long as it keeps mail and has given up.",
    advice: "Count it as one failure that may pass; the reason of the last try says more, where it is given.",
  },
  "protocol-error": {
    kind: "soft", category: "technical", scope: "sender", permanent: false, retryProfile: "verify-once",
    title: "SMTP was spoken wrongly",
    sentence: "The receiving server did not understand or not accept a command of the sending one.",
    advice: "Look at the sending software and what stands between it and the receiver.",
  },
  "tls-failed": {
    kind: "soft", category: "technical", scope: "server", permanent: false, retryProfile: "transient",
    title: "No secure connection",
    sentence: "Encryption was required or tried, and did not come about.",
    advice: "Try again later; check certificates, protocol versions and the TLS policy of both sides.",
  },
  "greylisted": {
    kind: "soft", category: "throttling", scope: "message", permanent: false, retryProfile: "greylist",
    title: "Asked to come back",
    sentence: "The receiver puts off senders that it does not know yet and takes the second try.",
    advice: "Try again after some minutes from the same address with the same sender and recipient.",
  },
  "rate-limited": {
    kind: "soft", category: "throttling", scope: "sender", permanent: false, retryProfile: "throttle",
    title: "Sending too fast",
    sentence: "The receiver gets too much mail from this sender in too short a time.",
    advice: "Slow down to this receiver and try again later.",
  },
  "too-many-connections": {
    kind: "soft", category: "throttling", scope: "sender", permanent: false, retryProfile: "throttle",
    title: "Too many connections",
    sentence: "The receiver takes fewer connections at once, or fewer messages on each, than were used.",
    advice: "Lower the number of connections to this receiver and try again.",
  },
  "too-many-recipients": {
    kind: "soft", category: "throttling", scope: "message", permanent: false, retryProfile: "immediate",
    title: "Too many recipients at once",
    sentence: "The message named more recipients than the receiver takes in one go.",
    advice: "Send to the rest in a transaction of their own, at once.",
  },
  "message-too-large": {
    kind: "soft", category: "content", scope: "message", permanent: false, retryProfile: "none",
    title: "Message is too large",
    sentence: "The message is larger than the mailbox or the server allows.",
    advice: "Make the message smaller; the same one will be refused again.",
  },
  "content-rejected": {
    kind: "block", category: "content", scope: "message", permanent: false, retryProfile: "none",
    title: "Content refused",
    sentence: "Something in the text, the header or the form of the message is not accepted.",
    advice: "Do not send this message again as it is; look at its content.",
  },
  "attachment-rejected": {
    kind: "block", category: "content", scope: "message", permanent: false, retryProfile: "none",
    title: "Attachment refused",
    sentence: "The receiver does not accept files of this type.",
    advice: "Take the attachment out, or send a link in its place.",
  },
  "spam-content": {
    kind: "block", category: "content", scope: "message", permanent: false, retryProfile: "none",
    title: "Taken for spam",
    sentence: "The receiver's filter takes this message for spam or phishing.",
    advice: "Stop this mailing to the receiver, then look at its content, links and recipients.",
  },
  "virus-detected": {
    kind: "block", category: "content", scope: "message", permanent: false, retryProfile: "none",
    title: "Malware found",
    sentence: "The receiver found malicious software in the message.",
    advice: "Stop the message everywhere at once and find out where it comes from.",
  },
  "message-not-compliant": {
    kind: "block", category: "content", scope: "message", permanent: false, retryProfile: "none",
    title: "Message is not well formed",
    sentence: "The message breaks the rules for messages: a header is missing, doubled or malformed.",
    advice: "Mend the software that builds the message; see RFC 5322.",
  },
  "ip-blocklisted": {
    kind: "block", category: "reputation", scope: "sender", permanent: false, retryProfile: "hold",
    title: "Sending IP is blocked",
    sentence: "The sending IP address stands on a blocklist, the receiver's own or a public one.",
    advice: "Hold mail from this address to the receiver, mend the cause, and ask to be taken off the list.",
  },
  "domain-blocklisted": {
    kind: "block", category: "reputation", scope: "sender", permanent: false, retryProfile: "hold",
    title: "Domain is blocked",
    sentence: "The sender's domain, or one in a link, stands on a blocklist.",
    advice: "Hold mail of this domain, mend the cause, and ask to be taken off the list.",
  },
  "poor-reputation": {
    kind: "block", category: "reputation", scope: "sender", permanent: false, retryProfile: "throttle",
    title: "Reputation too low",
    sentence: "The receiver trusts the sending address or domain too little to take the mail.",
    advice: "Send less, first to those who read your mail, and raise the volume slowly.",
  },
  "policy-rejected": {
    kind: "block", category: "policy", scope: "sender", permanent: false, retryProfile: "none",
    title: "Refused by policy",
    sentence: "A rule of the receiver forbids this mail; which one it does not say.",
    advice: "Read the reply's text; ask the receiver's postmaster where it tells nothing.",
  },
  "relay-denied": {
    kind: "sender", category: "policy", scope: "sender", permanent: false, retryProfile: "verify-once",
    title: "Server does not relay",
    sentence: "The server that was asked does not take mail for this domain from this sender.",
    advice: "Check which host the domain's MX names and where your mail is sent; the address may be right.",
  },
  "smtp-auth-required": {
    kind: "sender", category: "authentication", scope: "sender", permanent: false, retryProfile: "none",
    title: "Log-in needed or refused",
    sentence: "The server wants the sender to log in, or did not accept the log-in.",
    advice: "Mend the credentials of the sending side; until then every mail will fail.",
  },
  "authentication-failed": {
    kind: "sender", category: "authentication", scope: "sender", permanent: false, retryProfile: "none",
    title: "SPF, DKIM or DMARC failed",
    sentence: "The mail could not prove that it comes from the domain that it names.",
    advice: "Mend SPF, DKIM and DMARC of the sending domain before sending more.",
  },
  "missing-ptr": {
    kind: "sender", category: "authentication", scope: "sender", permanent: false, retryProfile: "none",
    title: "Reverse DNS is wrong",
    sentence: "The sending IP address has no host name, or one that does not lead back to it.",
    advice: "Give the sending IP address a PTR record whose name resolves to it.",
  },
  "sender-rejected": {
    kind: "sender", category: "sender", scope: "sender", permanent: false, retryProfile: "none",
    title: "Sender address refused",
    sentence: "The envelope's sender address, or its domain, is not accepted or cannot be found.",
    advice: "Send with a sender address whose domain resolves and takes mail.",
  },
  "suppressed": {
    kind: "admin", category: "admin", scope: "recipient", permanent: false, retryProfile: "none",
    title: "Never sent: on a suppression list",
    sentence: "The service that should have sent the mail has the address on its own list of those not to send to.",
    advice: "Look at why the address was listed; only there it can be taken off.",
  },
  "unknown": {
    kind: "soft", category: "unknown", scope: "unknown", permanent: false, retryProfile: "transient",
    title: "Reason not known",
    sentence: "The reply does not tell why the mail was refused, or tells it in words not known yet.",
    advice: "Read the reply itself; try again where it is of class 4, look at it where it is of class 5.",
  },
} as const satisfies Readonly<Record<string, ReasonFacts>>;
