// Guides for reasons that lie with one recipient: the address, and who is behind it.

import type { WrittenGuide } from "./reason-guide.ts";

export const recipientGuides = {
  "user-unknown": {
    sentBy: [
      "Nearly every server at RCPT, with 550 5.1.1 or 550 alone.",
      "Exchange Online with 550 5.1.10, and with 550 5.4.1 where it looks recipients up at the edge.",
      "Servers that check only after they took the mail send a bounce instead; the reply code is in its text.",
    ],
    causes: ["The address was mistyped or made up when it was entered.", "The person has left, and the mailbox was deleted.", "A list was bought, or is years old."],
    marketer: ["Take the address off the list; no later mail will reach it.", "Look at where it came from: many of these in one import spoil the sender's reputation.", "Confirm new addresses by a mail with a link (double opt-in)."],
    developer: [
      "Suppress at the first clear 5.1.1, except where the address took mail before and its server is in trouble: an outage can say the same.",
      "Never suppress on a reply of class 4, whatever its text says.",
    ],
    confusedWith: [
      "domain-not-found: the whole domain is missing, not one mailbox.",
      "mailbox-disabled: the mailbox is known, and switched off.",
      "policy-rejected: some servers say \"no such user\" to senders that they do not want.",
      "rate-limited and mailbox-full: a few receivers put 5.1.1 or 4.1.1 on those.",
    ],
  },
  "bad-address": {
    sentBy: ["Servers at RCPT with 501 5.1.3, 553 5.1.3, or 5.1.4 where the address fits several people.", "A server without SMTPUTF8 for an address that is not ASCII, with 5.6.7."],
    causes: ["A blank, a comma or a second at sign got into the address.", "An import cut the address or joined two.", "The address needs SMTPUTF8, and the receiver does not offer it."],
    marketer: ["Correct it where it is stored; sending again changes nothing.", "If many come from one form, the form lets wrong addresses through."],
    developer: ["Check the form of addresses when they are entered, not when they are mailed.", "Quote local parts as RFC 5321 §4.1.2 has it; write domains as A-labels where the receiver has no SMTPUTF8."],
    confusedWith: ["sender-rejected: the same words may be about the sender's address.", "user-unknown: the form is right, and nobody has the address."],
  },
  "domain-not-found": {
    sentBy: ["The sending server itself, when DNS has no such domain: 5.1.2 or 5.4.4 in a bounce.", "A relay that was asked to send there."],
    causes: ["A typing error in the domain (gmial.com).", "The domain has expired or was given up.", "The domain exists and has neither MX nor address record."],
    marketer: ["Look for the obvious slip and ask the person where you can.", "Ask once more a day later; domains that were forgotten to be paid come back."],
    developer: ["Tell NXDOMAIN from a resolver that does not answer: only the first is about the address.", "Suggest corrections for well-known domains at sign-up."],
    confusedWith: ["dns-failure: the look-up failed for now; nothing is known of the domain.", "routing-error: the domain exists, and the way there is broken.", "sender-rejected: \"domain not found\" at MAIL FROM is about the sender's domain."],
  },
  "domain-no-mail": {
    sentBy: ["The sending server, when the domain has a null MX (RFC 7505): 5.1.10 or 556.", "Domains that are parked, with a text of their own."],
    causes: ["The owner says in DNS that the domain never takes mail.", "The domain is parked or for sale.", "A typing error hit a domain that somebody else owns."],
    marketer: ["Drop every address of the domain.", "Check for typing errors of well-known domains."],
    developer: ["Look up MX before a campaign: a null MX answers for the whole domain at once."],
    confusedWith: ["domain-not-found: there is no such domain at all.", "sender-rejected: 5.7.27 says that the *sender's* domain has a null MX; Google uses that number for SPF."],
  },
  "mailbox-disabled": {
    sentBy: ["Receivers with 550 5.2.1 or 554 5.2.1, Yahoo with 554 and \"this account is disabled\".", "Hosters for customers who did not pay, often with class 4 at first."],
    causes: ["Nobody has logged in for months, and the receiver closed the mailbox.", "The account was suspended for abuse or for want of payment.", "The mailbox waits to be deleted."],
    marketer: ["Stop sending: a closed mailbox may become a spam trap later.", "Write to people who have gone quiet before their mailbox is closed."],
    developer: ["Where it comes with class 4, try over some days: the account may be paid for again."],
    confusedWith: ["recipient-rate-limited: Google says 450 4.2.1 to a mailbox that gets too much mail.", "mailbox-full: over quota, and still in use.", "user-unknown: the mailbox never was, or is gone."],
  },
  "mailbox-moved": {
    sentBy: ["Servers at RCPT with 551, or 550 5.1.6.", "Companies after a merger, by a text that names the new domain."],
    causes: ["The person has left the organization.", "The organization changed its domain.", "A forward was taken down."],
    marketer: ["Stop sending to the old address.", "Ask for the new one by another channel; the text of a bounce is no consent."],
    developer: ["Never follow a 551 by yourself: it may name somebody else's address."],
    confusedWith: ["user-unknown: said without a word of where the person went.", "relay-denied: the domain has moved, and the old host still answers."],
  },
  "mailbox-full": {
    sentBy: ["Nearly all receivers with 452 4.2.2 or 552 5.2.2; some with 5.1.1, 4.3.1 or no status.", "Google with 452 4.2.2 and \"the email account is over quota\"."],
    causes: ["The person does not empty the mailbox.", "The mailbox is abandoned and fills up.", "Attachments or a mail loop filled it in a short time."],
    marketer: ["Wait some days between tries, then pause the person and use another channel.", "A mailbox that stays full for weeks is most likely abandoned."],
    developer: ["Retry by the person, not by the server: one full mailbox says nothing of its neighbours.", "Do not give the address up on 552 5.2.2 at once: the person may make room."],
    confusedWith: ["mail-system-full (4.3.1): the server's disk, not the person's quota; everybody there is affected.", "message-too-large: this mail is too big for what is left.", "recipient-rate-limited: too many mails in an hour, not too many bytes."],
  },
  "mailbox-unavailable": {
    sentBy: ["Servers with 450 or 451 and 4.2.0, when the mailbox is locked or its store is out of reach."],
    causes: ["The mailbox is being moved or repaired.", "Another delivery holds its lock.", "The server says 450 to everything that it does not want to explain."],
    marketer: ["Nothing: it passes, or another reason will show."],
    developer: ["Retry within the hour, then more slowly; greylisting looks the same at the first try."],
    confusedWith: ["greylisted: put off on purpose, for unknown senders only.", "user-unknown: 550 with \"mailbox unavailable\" is most often that."],
  },
  "recipient-rate-limited": {
    sentBy: ["Google with 450 4.2.1 or 550 5.2.1 and \"receiving mail at a rate\".", "Comcast with 452 4.1.1, GoDaddy with 550 5.1.1 and a number per hour."],
    causes: ["All senders together fill this mailbox too fast: a subscription attack, an alarm that repeats, a forward from a busy list."],
    marketer: ["Leave this person out for some hours; everybody else can be sent to."],
    developer: ["Back off for the recipient alone, an hour or more.", "If it is your own alarm mail, gather many into one."],
    confusedWith: ["rate-limited: it is *your* rate that is too high, for all recipients there.", "mailbox-disabled: Google puts 5.2.1 on both."],
  },
  "recipient-refused": {
    sentBy: ["Mailbox filters and personal blocklists: 550 5.7.1 or 554 with \"refused by recipient\"."],
    causes: ["The person has blocked the sender.", "The mailbox takes mail only from known senders, or only after a challenge.", "A group does not take mail from outside."],
    marketer: ["Take it as a no: do not send again before the person has asked for it."],
    developer: ["Count it apart from user-unknown: the address lives, and is not yours to mail."],
    confusedWith: ["policy-rejected: a rule of the server, not of the person.", "spam-content: a filter's verdict on this one message."],
  },
  suppressed: {
    sentBy: ["E-mail services, in place of trying: SendGrid \"bounced address\", Amazon SES \"suppression list\", Postmark \"inactive recipient\"."],
    causes: ["An earlier mail to this address bounced or was complained about, at this service.", "Somebody put it on the service's list by hand."],
    marketer: ["Find the bounce or complaint that listed it before asking for it to be taken off."],
    developer: ["Read the service's list by its API and bring it over here, so that both say the same.", "It is no attempt: nothing was sent, and nothing is proven about the address now."],
    confusedWith: ["user-unknown: said by the receiver after a try."],
  },
} as const satisfies Readonly<Record<string, WrittenGuide>>;
