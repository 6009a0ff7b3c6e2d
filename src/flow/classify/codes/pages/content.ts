// Pages of X.6.z, what is said of a message's content: RFC 3463 §3.7.

import type { CodeGuides } from "./code-guide.ts";

export const contentPages: CodeGuides = {
  "X.6.0": {
    sentBy: ["Filters after the data with 550 or 554 5.6.0; Exchange with 5.6.0 and \"InvalidContent\" where it cannot take the message apart."],
    causes: ["The MIME structure is broken: boundaries, encodings, nested parts.", "A word, link or header is on a list.", "A file of a kind that is not taken."],
    developer: ["Check the message with another library than the one that built it.", "Send it in parts to a mailbox of your own at the receiver to find which one is refused."],
    confusedWith: ["5.7.1: taken for spam, or refused by policy.", "5.6.1 to 5.6.9: closer codes."],
  },
  "X.6.1": {
    sentBy: ["Sendmail with 554 5.6.1 \"Eight bit data not allowed\"; gateways and filters that take no attachment of this type."],
    causes: ["8-bit text went to a server that takes 7 bits.", "A type of file is forbidden.", "The next system takes text alone: a pager, a ticket system."],
    developer: ["Encode as quoted-printable or base64 where the server does not offer 8BITMIME.", "Offer a plain text alternative."],
    confusedWith: ["5.7.0 with 552 of Google: a forbidden type of file.", "5.6.3: it could be converted, but not here."],
  },
  "X.6.2": {
    sentBy: ["Gateways that honour a sender's wish not to change the message; seldom seen."],
    causes: ["The message forbids conversion, or is signed so that changing it would break it.", "The sending host's policy forbids it."],
    developer: ["Send it in a form that needs no conversion: 7-bit lines, ASCII addresses."],
    confusedWith: ["5.6.3: converting is allowed, and the server cannot.", "5.6.5: it was tried, and failed."],
  },
  "X.6.3": {
    sentBy: ["Relays on the way to a server without 8BITMIME or BINARYMIME, with 554 5.6.3 (RFC 6152)."],
    causes: ["The text is 8-bit or binary, and the next host takes 7 bits.", "Lines are longer than 998 octets and may not be wrapped."],
    developer: ["Encode as quoted-printable or base64 from the start: it passes everywhere."],
    confusedWith: ["5.6.1: not taken at all.", "5.6.7 and 5.6.9: addresses and headers beyond ASCII, not the body."],
  },
  "X.6.5": {
    sentBy: ["Gateways and relays that convert content; seldom seen."],
    causes: ["The message says one charset or encoding and holds another.", "The MIME structure is broken."],
    developer: ["Check that each part is what its Content-Type and Content-Transfer-Encoding say."],
    confusedWith: ["5.6.3: the server does not convert at all."],
  },
  "X.6.6": {
    fault: "It is on the submitting side: the server could not get the message that it was to send.",
    sentBy: ["Submission servers with BURL (RFC 4468), which fetch the content from an IMAP server, with 554 5.6.6."],
    causes: ["The IMAP server is out of reach, or the link to the message has expired.", "The part was deleted before it was fetched."],
    marketer: ["Nothing."],
    developer: ["Send the content itself (DATA) in place of a link."],
    confusedWith: ["5.7.14: the two servers do not trust each other."],
  },
  "X.6.7": {
    sentBy: ["Postfix with 553 5.6.7 \"Must declare SMTPUTF8\", and of itself \"SMTPUTF8 is required, but was not offered by host\"; other servers at MAIL or RCPT (RFC 6531)."],
    causes: ["An address holds letters beyond ASCII before the @, and the receiver's server does not offer SMTPUTF8.", "The sending software does not ask for SMTPUTF8."],
    marketer: ["Ask the person for a second address in ASCII; theirs is not wrong."],
    developer: ["Ask for SMTPUTF8 at MAIL when an address or a header needs it.", "A domain beyond ASCII alone needs none of this: write it as A-labels (xn--…)."],
    confusedWith: ["5.1.3: the address is malformed.", "5.6.9: the header, not an address of the envelope."],
  },
  "X.6.8": {
    sentBy: ["Servers with SMTPUTF8 in answer to VRFY, EXPN or RCPT, with 553 or 550 5.6.8 (RFC 6531); seldom seen."],
    causes: ["The reply would have to show a mailbox beyond ASCII, and the client did not ask for SMTPUTF8."],
    developer: ["Ask for SMTPUTF8 with the command."],
    confusedWith: ["5.6.7: the address itself is not taken.", "5.6.10: the same, out of use."],
  },
  "X.6.9": {
    sentBy: ["Servers with SMTPUTF8 after the data, with 550 5.6.9 (RFC 6531), when a mailbox or a next host cannot take such a header."],
    causes: ["A header, most often From or To, holds raw UTF-8.", "The recipient forwards to a server without SMTPUTF8."],
    developer: ["Write headers as encoded words (RFC 2047) unless an address needs UTF-8."],
    confusedWith: ["5.6.7: refused at RCPT, for the address.", "5.6.3: the body."],
  },
};
