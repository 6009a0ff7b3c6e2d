// Guides for reasons that lie with a whole server, or with the way to it.

import type { WrittenGuide } from "./reason-guide.ts";

export const serverGuides = {
  "mail-system-full": {
    fault: "The receiving server's, not the recipient's and not yours: everybody there is affected, and everybody recovers at once.",
    sentBy: [
      "Postfix with 452 4.3.1 where its queue's disk has less than `queue_minfree` left; Exim with 452 and no status (`check_spool_space`).",
      "Sendmail with 452 4.4.5 below `MinFreeBlocks`; Courier with 431; Domino with 554.",
      "Exchange with 452 4.3.1 when its back pressure sets in, for disk and for memory.",
    ],
    causes: [
      "The disk that mail is stored on has reached its end.",
      "The database behind the mailboxes may not grow further.",
      "Temporary files, written while a mail comes in, find no room.",
      "Logs were not rotated and have eaten the space.",
      "A backup or snapshot holds space for as long as it runs.",
      "Maintenance leaves the server less room for a while.",
      "The server has used up the storage that its hoster allots it.",
      "The queue has grown too long, often behind another server that takes nothing.",
      "Memory is short: Exchange says the same of its back pressure.",
    ],
    marketer: [
      "Keep the address: it is good, and will take mail again.",
      "Let the schedule run; unless the policy says otherwise, that is 24 hours, then 48, then 72, then a week.",
      "Three to five tries are enough; after the last the person is paused, not given up.",
      "Use the segment of the people affected to leave them out of the next mailing.",
      "Reach them another way where it matters.",
      "Send less to this server while it is full.",
    ],
    developer: [
      "Read status and text together: the code alone misleads in both directions.",
      "Retry per server and not per address: one test tells it for everybody there.",
      "Wait a day before the first retry, or back off exponentially; never retry at once.",
      "Count attempts per message and recipient, and stop at a limit.",
      "Keep which servers are full, how often, and how long it takes them.",
      "Pause after the last attempt by itself, with an end, so that nobody is lost for good.",
    ],
    confusedWith: [
      "4.2.2 Mailbox full: one person's quota, which only that person can mend.",
      "4.5.3 Too many recipients: many servers answer it with the same 452.",
      "4.4.5 Mail system congestion: Sendmail says it of a full disk, others of their rate limits.",
      "5.3.4 Message too big: Exchange and IIS put 4.3.1 on a session or message over its size limit.",
      "4.3.0 and 4.3.1 with a temporary error: Zoho and Sendmail say no more than that something failed.",
    ],
  },
  "system-unavailable": {
    sentBy: ["Any server with 421 4.3.2 while it shuts down or is overloaded.", "Servers behind a load balancer with 421 before the greeting."],
    causes: ["The server is being restarted or moved.", "It has more to do than it can, and turns mail away.", "A queue behind it is blocked."],
    marketer: ["Nothing: most are over within the hour."],
    developer: ["Try the domain's other MX hosts, then again later with fewer connections.", "421 ends the connection: nothing sent behind it counts."],
    confusedWith: ["rate-limited: 421 is also what receivers say to a sender that is too fast.", "connection-failed: there, nobody answered at all."],
  },
  "system-error": {
    sentBy: ["Servers with 451 4.3.0, 450 4.3.0 or 554 5.3.0 when a program behind them fails.", "Content filters that did not answer in time, with 451 4.7.1 or 4.3.5."],
    causes: ["A filter, a database or a disk behind the server failed.", "A configuration file was changed and is wrong.", "A full disk hides behind it now and then."],
    marketer: ["Nothing: it is theirs to mend."],
    developer: ["Retry as for any transient trouble.", "Where a 5xx of this kind stays for a day, write to their postmaster; the address is good."],
    confusedWith: ["mail-system-full: said so only by servers that know.", "policy-rejected: 554 alone can be either."],
  },
  "system-misconfigured": {
    sentBy: ["Servers with 5.3.5 or 4.3.5, and texts such as \"mail loops back to myself\"."],
    causes: ["The MX record names a host that does not know that it is one.", "A forward leads back to where it came from.", "Two servers each think that the other has the mailbox."],
    marketer: ["Nothing; if the recipient matters, tell them by another channel that their mail is broken."],
    developer: ["Try twice, then tell their postmaster with the whole bounce.", "If the host is your own relay, its list of local domains is the place to look."],
    confusedWith: ["relay-denied: the host says clearly that it is not the one.", "routing-error: the circle lies between hosts."],
  },
  "connection-failed": {
    sentBy: ["Your own server, of itself: 4.4.1 or 4.4.2 in its log and its bounces.", "Remote servers do not say it: there was no conversation."],
    causes: ["The host is down or out of reach.", "A firewall drops the connection, of all or of your address only.", "The MX record names an old address."],
    marketer: ["Nothing, unless it goes on for days: then treat the domain as gone."],
    developer: ["Try every address of every MX host, IPv4 and IPv6.", "Check whether your provider blocks port 25.", "One receiver refusing the connection while others take it may be a block on your IP address."],
    confusedWith: ["ip-blocklisted: some receivers drop connections from blocked addresses without a word.", "too-many-connections: a refusal that comes only under load."],
  },
  "dns-failure": {
    sentBy: ["Your own server with 4.4.3, when its resolver gives no answer.", "Receivers at MAIL FROM with 450 4.1.8 or 451, when they cannot look up the sender's domain."],
    causes: ["The domain's name servers are down.", "Your resolver is overloaded or cut off.", "DNSSEC of the domain is broken."],
    marketer: ["Nothing."],
    developer: ["When many domains fail at once it is your resolver.", "Do not count it against the address: nothing was asked of its server."],
    confusedWith: ["domain-not-found: DNS answered, and says that there is none.", "sender-rejected: the look-up that failed was of your domain."],
  },
  "routing-error": {
    sentBy: ["Servers with 5.4.6 (too many hops), 5.4.0 or 5.4.4."],
    causes: ["Mail goes in a circle between two forwards.", "More `Received` fields than a server allows.", "No next host is configured for the domain."],
    marketer: ["Nothing; a mailing list or a forward at the recipient is broken."],
    developer: ["Read the `Received` fields of the returned message: the circle stands there.", "Ask once more a day later, then hold the address."],
    confusedWith: ["system-misconfigured: one host alone is set up wrongly."],
  },
  "delivery-expired": {
    sentBy: ["Any server that keeps mail in a queue, after hours or days: 4.4.7 or 5.4.7."],
    causes: ["The last refusal of the tries before; the bounce often quotes it.", "The receiving host was out of reach for as long as the queue keeps mail."],
    marketer: ["Count it as one soft bounce; look at the quoted reason."],
    developer: ["Read the diagnostic of the last try, and classify that.", "If a relay of your own gives up, its queue lifetime competes with the schedule here: make it short."],
    confusedWith: ["connection-failed: the same trouble after a single try."],
  },
  "tls-failed": {
    sentBy: ["Servers with 454 4.7.0 after STARTTLS, 530 5.7.0 where they want it; Google with 4.7.29 and 5.7.29 for mail without TLS.", "Your own server where MTA-STS or DANE asks for TLS and it does not come about."],
    causes: ["A certificate has expired or bears another name.", "The two sides have no protocol version or cipher in common.", "A policy of MTA-STS or DANE does not fit the server any more."],
    marketer: ["Nothing."],
    developer: ["Try again later; fall back to plain text only where neither side's policy forbids it.", "Send TLS reports (RFC 8460) to learn of it before your users do."],
    confusedWith: ["smtp-auth-required: 530 is said for both.", "authentication-failed: Google's X.7.29 is the registry's ARC failure."],
  },
} as const satisfies Readonly<Record<string, WrittenGuide>>;
