// Guides for reasons that lie with us: how we send, from where, and who we say that we are.

import type { WrittenGuide } from "./reason-guide.ts";

const PROVE_FIRST = "Mend it before anything more is sent: each refused mail costs reputation.";

export const senderGuides = {
  "protocol-error": {
    sentBy: ["Any server with 500 to 504, 503 5.5.1, 555 5.5.4."],
    causes: ["The sending software speaks before it is asked to.", "A firewall that \"inspects\" SMTP changes commands.", "An extension was used that the server did not offer."],
    marketer: ["Nothing."],
    developer: ["Record the conversation with this server and compare it with RFC 5321.", "Ask once more a day later: a server under repair says odd things, too."],
    confusedWith: ["smtp-auth-required: 503 and 530 before AUTH.", "policy-rejected: 5.5.x as a polite no."],
  },
  "rate-limited": {
    sentBy: ["Google with 421 4.7.28 and 450 4.2.1, Yahoo with 421 4.7.0 [TSS04], Microsoft with 451 4.7.500 and 4.7.6xx, many with 421 or 450 4.7.1."],
    causes: ["More mail in an hour than the receiver allows from this address or domain.", "A new IP address or domain that sends much at once.", "Complaints that lowered the allowance."],
    marketer: ["Spread large mailings over hours.", "Warm up new domains: begin with those who read your mail."],
    developer: ["Halve the rate to this receiver at each such reply, and raise it slowly.", "Back off for the receiver, not for the recipient.", "Heed a waiting time that the reply names."],
    confusedWith: ["recipient-rate-limited: one mailbox gets too much from everybody.", "greylisted: the first try of an unknown sender.", "poor-reputation: slowing down alone does not help there."],
  },
  "too-many-connections": {
    sentBy: ["Servers at connect with 421 4.7.0 or 421 4.3.2, or 554 at some; Postfix with 421 4.7.0 \"too many connections from\"."],
    causes: ["More connections at once than the receiver allows.", "Connections that are kept open without need.", "Several machines behind one IP address."],
    marketer: ["Nothing."],
    developer: ["Two to five connections to one receiver are enough at first.", "Send several messages over one connection, and close it when done."],
    confusedWith: ["rate-limited: messages in an hour, not connections at once.", "connection-failed: a refused connection may be the same, without words."],
  },
  "ip-blocklisted": {
    sentBy: ["Receivers at connect, HELO or RCPT with 554 5.7.1, 550 5.7.1, 553 5.7.1 and the list's name: Spamhaus, SpamCop, Barracuda, SORBS, UCEPROTECT.", "Microsoft with 550 5.7.1 (S3140, S3150), Apple with 554 [CS01], T-Online and Orange with codes of their own."],
    causes: ["Spam was sent from the address, by you, by a hacked account, or by who had it before.", "It is of a range that should not send mail (home connections, cloud hosts).", "Spam traps were on the list that was mailed."],
    marketer: ["Stop mailings over this address; find the list or form that brought the traps.", "Ask to be taken off only when the cause is gone."],
    developer: ["Look the address up at the list that the reply names; the page there tells why.", "Search for hacked accounts and open forms.", "Recipients are not at fault: touch none of them."],
    confusedWith: ["domain-blocklisted: the name is listed, wherever it sends from.", "poor-reputation: a score, not a list.", "user-unknown: a few receivers hide a block behind \"no such user\"."],
  },
  "domain-blocklisted": {
    sentBy: ["Filters with 550 5.7.1 or 554 5.7.1 and the name of DBL, SURBL, URIBL or their own list."],
    causes: ["The sender's domain, or one that is linked to, was seen in spam.", "A link shortener or a tracking domain is shared with spammers.", "The domain is only some days old."],
    marketer: ["Use links of your own domain, not of a shortener.", "Check partners' links before they go into a mailing."],
    developer: ["Look up every domain of the message, not only the sender's.", "Give tracking links a domain of your own."],
    confusedWith: ["ip-blocklisted: the address is listed.", "spam-content: the link is one point among others."],
  },
  "poor-reputation": {
    sentBy: ["Google with 421 4.7.0 or 550 5.7.1 and \"very low reputation\", Cisco with SenderBase scores, Microsoft, Yahoo, Comcast with codes of their own."],
    causes: ["Few recipients read the mail, many delete or mark it.", "Volume jumps up and down.", "A new domain or IP address without a history."],
    marketer: ["Mail only those who opened lately for some weeks, then add the others slowly.", "Take people off who have not read for a year."],
    developer: ["Watch Postmaster Tools, SNDS and complaint feeds.", "Keep transactional and marketing mail on different addresses and domains."],
    confusedWith: ["ip-blocklisted: there the reply names a list.", "rate-limited: passes by slowing down alone."],
  },
  "policy-rejected": {
    sentBy: ["Servers of every kind with 550 5.7.1 or 554 5.7.1, when they do not say more."],
    causes: ["A rule of the organization: senders, countries, sizes, hours.", "A group that takes no mail from outside.", "A block that is not called so."],
    marketer: ["Read the text; write to the postmaster if the recipients matter."],
    developer: ["Do not suppress: 5.7.1 is mostly about the mail or the sender, not about the recipient.", "Add a rule of your own for a receiver whose words you have come to know."],
    confusedWith: ["ip-blocklisted, authentication-failed, spam-content: all use 5.7.1 with clearer words."],
  },
  "relay-denied": {
    sentBy: ["Servers at RCPT with 550 5.7.1, 554 5.7.1 or 550 5.1.1 and \"relay access denied\"."],
    causes: ["The MX record names a host that does not know the domain: a move that was not finished.", "Mail was sent to a fixed host that is not the domain's.", "Your relay wants you to log in first."],
    marketer: ["Nothing; the address may be right."],
    developer: ["Compare the host that refused with the domain's MX.", "If it is your own relay: authentication, or its list of domains.", "Ask once more a day later: DNS changes take time."],
    confusedWith: ["smtp-auth-required: the same host, asking for a log-in.", "user-unknown: said by a host that has the domain."],
  },
  "smtp-auth-required": {
    sentBy: ["Submission servers with 530 5.7.0, 535 5.7.8, 550 5.7.1; e-mail services whose key was changed."],
    causes: ["The password or key has changed or expired.", "Mail is sent to the submission port without a log-in.", "The account was locked after too many tries."],
    marketer: ["Tell who runs the sending; every mail fails until it is mended."],
    developer: ["Stop the queue: repeated wrong log-ins lock the account.", "Nothing was sent, so no recipient is concerned."],
    confusedWith: ["authentication-failed: SPF, DKIM and DMARC, not a log-in.", "relay-denied: without a log-in the server does not relay."],
  },
  "authentication-failed": {
    sentBy: ["Google with 550 5.7.26, 5.7.27 (SPF), 5.7.30 (DKIM), 5.7.32 (alignment), 5.7.40 (no DMARC); Microsoft with 550 5.7.509, 5.7.515; Yahoo with 554 5.7.9; others with 5.7.1, 5.7.20 to 5.7.25."],
    causes: ["The SPF record does not list who sends.", "The DKIM key was changed on one side only, or a relay changed the message.", "The domain's DMARC policy asks to reject what fails.", "A service sends in your name without having been set up to."],
    marketer: [PROVE_FIRST, "Set up every service that sends with your domain."],
    developer: ["Sign with the domain that stands in `From`; SPF alone does not survive forwarding.", "Read DMARC reports to find who sends in your name.", "The registry and Google use 5.7.27 to 5.7.30 for different things: read the text."],
    confusedWith: ["smtp-auth-required: a log-in.", "missing-ptr: about the IP address's name.", "tls-failed: Google's X.7.29."],
  },
  "missing-ptr": {
    sentBy: ["Servers at connect or HELO with 550 5.7.25, 550 5.7.1, 554 or 450; Google with 4.7.23 and 5.7.25."],
    causes: ["The IP address has no PTR record.", "The PTR's name does not lead back to the address.", "The name looks like a home connection's."],
    marketer: ["Nothing; who hosts the server can mend it."],
    developer: [PROVE_FIRST, "Ask the owner of the IP address for a PTR, and give that name an address record.", "Say the same name in HELO."],
    confusedWith: ["ip-blocklisted: ranges of home connections stand on lists, too.", "dns-failure: the receiver could not look it up for now."],
  },
  "sender-rejected": {
    sentBy: ["Servers at MAIL FROM with 550 5.1.8, 553 5.1.8, 450 4.1.8, 5.1.7; others with 550 5.7.1."],
    causes: ["The sender's domain does not resolve or takes no mail.", "The sender's address does not exist when the receiver asks back.", "The receiver has blocked this sender."],
    marketer: ["Use a sender address that takes answers."],
    developer: ["The envelope's domain needs an MX and a mailbox that accepts bounces.", "Said before any recipient was named, so it is about none of them."],
    confusedWith: ["user-unknown: \"address rejected\" at MAIL FROM is about yours.", "authentication-failed: the domain is right, and not proven."],
  },
  unknown: {
    sentBy: ["Servers that say no more than 450, 550 or \"rejected\"."],
    causes: ["A receiver that does not want to tell.", "Words that no rule knows yet."],
    marketer: ["Wait for the next try before you draw conclusions."],
    developer: ["Read the reply itself; try again where it is of class 4.", "If you know what this receiver means, a rule of your own says it for good: see rules/README.md."],
    confusedWith: [],
  },
} as const satisfies Readonly<Record<string, WrittenGuide>>;
