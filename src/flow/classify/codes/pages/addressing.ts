// Pages of X.0.0 and of X.1.z, what is said of addresses: RFC 3463 §3.2.

import type { CodeGuides } from "./code-guide.ts";

export const addressingPages: CodeGuides = {
  "X.0.0": {
    fault: "The code does not tell; the words beside it may.",
    sentBy: [
      "Sending servers that got a reply without an enhanced code, and had to put something into the Status field: 5.0.0 beside \"550 No such user\".",
      "Gateways that know no more than whether it may pass.",
    ],
    causes: ["The refusing server does not speak RFC 2034.", "A program in between has thrown the code away."],
    marketer: ["Conclude nothing from the code; the words beside it count."],
    developer: ["Read the reply in the Diagnostic-Code: its code and words speak before a status of X.0.0.", "Where there is no reply either, only the class is left: 4 is tried again, 5 is looked at."],
    confusedWith: ["X.1.0, X.2.0 … X.7.0: these know at least what it was about."],
  },
  "X.1.0": {
    fault: "At RCPT the recipient's address, at MAIL our own.",
    sentBy: [
      "Gateways that look recipients up before they let mail through, such as Cisco's, with 550 5.1.0 \"Address rejected\".",
      "Postfix at MAIL with 550 5.1.0 where the *sender's* address is of its own domain and unknown there (`reject_unlisted_sender`).",
    ],
    causes: ["The recipient is not in the gateway's directory.", "The gateway's directory is older than the mailbox.", "The sender's own address is refused, and the text says so."],
    developer: ["See at which command it came: at MAIL it is about the sender, at RCPT about the recipient.", "What came at MAIL is no reason to suppress anybody."],
    confusedWith: ["5.1.1: says outright that the mailbox is not there.", "5.1.7 and 5.1.8: closer codes for the sender's address.", "5.7.1: a refusal of the sender by policy."],
  },
  "X.1.1": {
    confusedWith: [
      "5.1.2: the domain is wrong, not the part before the @.",
      "5.2.1: the mailbox is known, and switched off.",
      "5.1.6: it was there once, and its owner has left.",
      "5.7.1: some servers say \"no such user\" to senders that they do not want.",
      "4.1.1: a look-up that failed, or a receiver that puts off what it does not know; never a reason to give an address up.",
    ],
  },
  "X.1.2": {
    sentBy: ["The sending side most of all: Sendmail with 550 5.1.2 \"Host unknown\", Exchange with 5.1.2 and 5.4.310.", "A receiver at RCPT, when it is not told of the domain: then it is about relaying."],
  },
  "X.1.3": {
    sentBy: ["Postfix with 501 5.1.3 \"Bad recipient address syntax\", Sendmail with 553 5.1.3, Exchange with 501 5.1.3 \"Invalid address\".", "The sending server, before it connects."],
    causes: ["A blank, a comma, a missing or second @ in the address.", "A dot at the beginning or end of the part before the @, or two in a row.", "A name and an address run together by an import."],
    confusedWith: ["5.1.7: the same of the sender's address.", "5.1.1: the form is right, and nobody has the address.", "5.6.7: the form is right for SMTPUTF8, which the server does not take."],
  },
  "X.1.4": {
    sentBy: ["Domino, whose directory may find several people for one name; Exchange and other directories with two entries of one address."],
    causes: ["Two mailboxes bear the same address or alias.", "A server guesses mailboxes by parts of names, and finds two."],
    marketer: ["Ask the person for another address; theirs is right, and their own administrator has to mend it."],
    developer: ["As it stands the address cannot be reached, so it is taken off; take it on again when their postmaster has mended the doubled entry."],
    confusedWith: ["5.1.1: nobody at all was found.", "5.1.3: the form of the address is wrong."],
  },
  "X.1.6": {
    confusedWith: ["5.1.1: nothing is known of the mailbox.", "551: names where the person is now.", "5.7.17: the address is in use, by somebody else."],
  },
  "X.1.7": {
    sentBy: ["Servers at MAIL: Postfix with 501 5.1.7 \"Bad sender address syntax\", Exchange with 501 5.1.7."],
    causes: ["The envelope's sender holds a name, a blank or no domain.", "A VERP address with signs or a length that the receiver does not take: 64 octets before the @ are the most.", "A template was left unfilled: `<%bounce%@…>`."],
    marketer: ["Nothing; who runs the sending has to mend the return path."],
    developer: ["Print the MAIL FROM that was sent, and check it against RFC 5321 §4.1.2.", "Nobody on the list is at fault; every mail with this sender fails."],
    confusedWith: ["5.1.3: the recipient's address.", "5.1.8: the form is right, and its domain is not.", "5.6.7: a sender beyond ASCII, where the receiver has no SMTPUTF8."],
  },
  "X.1.8": {
    sentBy: ["Servers at MAIL: Postfix with 450 4.1.8 and 550 5.1.8 \"Domain not found\", Sendmail with 553 5.1.8 and 451 4.1.8, Exchange Online with 5.1.8 where a sender of its own is blocked for spam."],
    causes: ["The domain of the envelope's sender has neither MX nor address record.", "Its name servers did not answer: then it is 4.1.8.", "The host's own name is used as the sender, such as root@localhost.localdomain."],
    developer: ["Look up the envelope's domain from outside: `dig MX`, then A and AAAA.", "Give it an MX and a mailbox that takes bounces.", "Said before any recipient was named, so it is about none of them."],
    confusedWith: ["5.1.2: the recipient's domain.", "5.7.27: the sender's domain is there, and says by a null MX that it takes no mail.", "5.7.23: the domain is there, and SPF says no."],
  },
  "X.1.9": {
    fault: "Most often nobody's: the mail went on to a system that does not report.",
    sentBy: ["Servers that track messages (RFC 3886), of mail that they have handed on; seldom seen."],
    causes: ["The next system speaks no tracking and sends no reports: a gateway, a fax, another network."],
    marketer: ["Take the mail for handed on, not for lost."],
    developer: ["With class 2 it is no failure; with 4 or 5 read the text, for the code does not say what went wrong."],
    confusedWith: ["2.1.5: delivered, or about to be.", "`Action: relayed` (RFC 3464 §2.3.3): says the same in a report's own field."],
  },
};
