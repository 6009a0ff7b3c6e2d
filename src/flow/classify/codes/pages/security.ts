// Pages of X.7.z, what is said of security and policy: RFC 3463 §3.8 and the RFCs named with each code.

import type { CodeGuides } from "./code-guide.ts";

/** One DKIM signature that counts is what all three codes ask for. */
const SIGN_FOR_FROM = "Sign with DKIM in the domain that stands in `From`, and check the signature with a mailbox elsewhere.";
const NO_RETRY_AS_IS = "The same mail will be refused again; mend it first.";

export const securityPages: CodeGuides = {
  "X.7.0": {
    fault: "Most often ours: how we send, or what. Now and then a rule of theirs that we cannot know.",
    sentBy: [
      "With 421 and 4.7.0, receivers that slow a sender down: Google, Yahoo ([TSS04]), Postfix \"too many errors\".",
      "With 530 5.7.0, servers that want STARTTLS or a log-in first.",
      "With 552 5.7.0, Google for a forbidden type of file.",
    ],
    causes: ["Rate or reputation of the sending address (421).", "No encryption or log-in (530).", "Something in the message (550, 552, 554)."],
    marketer: ["With 421, send less and more slowly to this receiver, and look at complaints.", "With 5xx, read the words before sending on."],
    developer: ["Sort by reply code and words: 4.7.0 alone says no more than \"not now, not you\"."],
    confusedWith: ["5.7.1: refused outright.", "4.3.2 with 421: the server takes no mail from anybody."],
  },
  "X.7.1": {
    fault: "Most often ours: where we send from, or what. The words tell; the recipient is seldom at fault.",
    sentBy: [
      "Nearly every server, for nearly everything: blocklists (554 5.7.1 \"blocked using\"), relaying (\"Relay access denied\"), spam, SPF, access lists, groups closed to outsiders.",
      "With class 4, receivers that put off: \"greylisted\", \"try again later\".",
    ],
    causes: ["Your IP address or domain is blocked.", "The message was taken for spam.", "The server does not take mail for this domain.", "The recipient or their organization does not want mail from you."],
    confusedWith: [
      "5.1.1: the recipient is not the trouble here; never suppress for 5.7.1 alone.",
      "5.7.23 to 5.7.27: SPF, DKIM, PTR and their kin by codes of their own, where a receiver uses them.",
      "4.2.0: greylisting without a word of security.",
    ],
  },
  "X.7.2": {
    sentBy: ["List servers and group addresses that take mail from members only; Exchange says 5.7.133 or 5.7.1 for the same."],
    causes: ["The list takes mail from its members, or from inside the organization, alone.", "You write from another address than the one that is a member."],
    marketer: ["Take the group off your list; ask for people's own addresses."],
    developer: ["If it is your own list, look at who may post; else it is no matter of sending."],
    confusedWith: ["5.2.4: the list is broken.", "5.1.1: there is no such list; some hide a closed one behind that."],
  },
  "X.7.3": {
    sentBy: ["Gateways between kinds of protected mail; seldom seen."],
    causes: ["A message that is signed or encrypted one way would have to be turned into another way."],
    developer: ["Send it unprotected to this receiver, or in the kind of protection that it takes."],
    confusedWith: ["5.7.4: the next server has no protection at all.", "5.6.2: conversion for other reasons."],
  },
  "X.7.4": {
    sentBy: ["The sending server: Postfix with 4.7.4 or 5.7.4 \"TLS is required, but was not offered by host\".", "Servers with 504 5.7.4 \"Unrecognized authentication type\", such as Exchange."],
    causes: ["Your policy, MTA-STS or DANE asks for TLS, and the receiver does not offer it.", "A log-in mechanism was chosen that the server does not have.", "A firewall strips STARTTLS."],
    developer: ["Look at what EHLO offers, from outside too.", "Do not send in plain text what a policy wants encrypted; tell the receiver's postmaster."],
    confusedWith: ["5.7.10: the server wants encryption, and you did not offer it.", "4.7.5: TLS was offered, and did not come about."],
  },
  "X.7.5": {
    sentBy: ["The sending server: Postfix with 4.7.5 \"Cannot start TLS\" or \"Server certificate not trusted\"; Exchange with 454 4.7.5 \"Certificate validation failure\"."],
    causes: ["The certificate has expired, bears another name, or its chain is not whole.", "MTA-STS or DANE names another key or host.", "No protocol version in common."],
    confusedWith: ["4.7.4: TLS was not even offered.", "5.7.6: a cipher that the other side does not know."],
  },
  "X.7.6": {
    sentBy: ["Servers and gateways that check or open protected mail; seldom seen."],
    causes: ["A cipher or signature that one side has given up: RC4, SHA-1, TLS 1.0."],
    developer: ["Bring TLS and signatures up to date: TLS 1.2 or later, RSA of 2048 bits, SHA-256."],
    confusedWith: ["4.7.5: the algorithm is known, and the key or certificate is wrong."],
  },
  "X.7.7": {
    sentBy: ["Gateways that check signatures of messages; seldom seen."],
    causes: ["A relay, a filter or a list changed the message after it was signed.", "It was damaged on the way."],
    marketer: ["Nothing."],
    developer: ["Compare what was sent with what came back, from the first signed line on.", "Sign last, behind all that changes the message."],
    confusedWith: ["5.7.20: no DKIM signature passed; the same cause by another check."],
  },
  "X.7.8": {
    sentBy: ["Submission servers at AUTH with 535 5.7.8: Postfix \"authentication failed\", Google \"Username and Password not accepted\"."],
    causes: ["The password or key is wrong, was changed or has expired.", "The service wants an app password or OAuth 2 in place of the password.", "The account was locked after too many tries."],
    confusedWith: ["5.7.9: the way of logging in, not the password.", "5.7.13: password right, account switched off.", "5.7.23 and others: SPF, DKIM and DMARC, which are no log-in."],
  },
  "X.7.9": {
    sentBy: ["Submission servers at AUTH with 534 5.7.9; Google with 534 5.7.9 \"Application-specific password required\"."],
    causes: ["PLAIN or LOGIN is not enough for this user.", "An account with a second factor wants a password of its own for each program."],
    developer: ["Choose a stronger mechanism of those that EHLO offers, or make an app password.", "Nothing was sent, so no recipient is concerned."],
    confusedWith: ["5.7.8: the password is wrong.", "554 5.7.9 of Yahoo: a refused message, by policy or DMARC."],
  },
  "X.7.10": {
    sentBy: ["Submission servers at AUTH without TLS, with 523 5.7.10 (RFC 5248); most say 530 5.7.0 \"Must issue a STARTTLS command first\" in its place."],
    causes: ["The client logs in before STARTTLS.", "A firewall strips STARTTLS, so that the client does not see it."],
    developer: ["Start TLS before logging in, or use port 465, where it is there from the first octet."],
    confusedWith: ["5.7.11: the older form.", "5.7.30: encryption for the way that lies behind."],
  },
  "X.7.11": {
    sentBy: ["Submission servers at AUTH without TLS, with 538 or 524 5.7.11; kept for history (RFC 4954 §6)."],
    causes: ["A mechanism with a plain password was tried on a connection in plain text."],
    developer: ["Start TLS before logging in."],
    confusedWith: ["5.7.10: the form of today."],
  },
  "X.7.12": {
    sentBy: ["Submission servers at AUTH with 432 4.7.12, after their way of keeping passwords has changed."],
    causes: ["The server has no hash of the password for this mechanism yet."],
    developer: ["Log in once with PLAIN over TLS; the chosen mechanism works from then on."],
    confusedWith: ["5.7.8: the password is wrong.", "422 of old mail servers: a full mailbox."],
  },
  "X.7.13": {
    fault: "It is the account that you send with; no recipient is concerned.",
    sentBy: ["Submission servers after a right password, with 525 5.7.13 (RFC 5248)."],
    causes: ["The account was not paid for, was abused, or was broken into.", "It was closed when somebody left."],
    developer: ["Stop the queue, and ask whoever runs the account; trying again does not help.", "Look for a break-in before it is opened again."],
    confusedWith: ["5.2.1: a *recipient's* mailbox that is switched off.", "5.7.8: the password is wrong."],
  },
  "X.7.14": {
    fault: "It is on the submitting side: two of its servers do not trust each other.",
    sentBy: ["Submission servers with BURL (RFC 4468), with 554 5.7.14; Google with 534 5.7.14 \"Please log in via your web browser\"."],
    causes: ["The submission server may not fetch from that IMAP server.", "Google wants the owner of the account to confirm the log-in."],
    developer: ["Send the content itself in place of a link.", "At Google, log in by the browser once, or use OAuth 2."],
    confusedWith: ["5.7.8: wrong password.", "5.6.6: trust is there, and the content is not."],
  },
  "X.7.15": {
    sentBy: ["Servers with MT-PRIORITY (RFC 6710) in an emergency mode, with 450 4.7.15 or 550 5.7.15; seldom seen outside of military and aid networks."],
    causes: ["For now the server takes only mail of higher priority."],
    marketer: ["Wait: the network is kept free for what is urgent."],
    developer: ["Try again later; raise the priority only for what deserves it."],
    confusedWith: ["5.7.16: the priority is right, and the size is not.", "4.3.2: no mail is taken at all."],
  },
  "X.7.16": {
    sentBy: ["Servers with MT-PRIORITY (RFC 6710), with 552 4.7.16 or 5.7.16; seldom seen outside of military and aid networks."],
    causes: ["For its priority the message is larger than the server takes just now."],
    developer: ["Make it smaller, or try again when the emergency is over."],
    confusedWith: ["5.3.4: too big at any priority.", "5.7.15: too low a priority, whatever the size."],
  },
  "X.7.17": {
    sentBy: ["Receivers that give addresses out anew and know RRVS (RFC 7293), which Yahoo and Facebook brought about; only to mail that asks by its header or parameter."],
    causes: ["The mailbox was closed, and its name given to somebody else."],
    marketer: ["Take the address off at once: whoever reads it now is a stranger."],
    developer: ["Drop what else is bound to the address: accounts, password resets."],
    confusedWith: ["5.1.6: nobody has the address now.", "5.7.18: the whole domain has another owner."],
  },
  "X.7.18": {
    sentBy: ["Receivers that know RRVS (RFC 7293), where the domain has another owner than at the time that the mail names."],
    causes: ["The domain expired or was sold."],
    marketer: ["Take all addresses of the domain off that are older than its new owner."],
    developer: ["Drop what is bound to addresses of the domain: accounts, password resets."],
    confusedWith: ["5.7.17: one mailbox alone."],
  },
  "X.7.19": {
    sentBy: ["Receivers that know RRVS (RFC 7293) and never noted since when a mailbox has its owner."],
    causes: ["The mailbox is older than the receiver's records."],
    marketer: ["Nothing: the address may well be right."],
    developer: ["Decide whether to send without RRVS: for a newsletter yes, for a password reset better not."],
    confusedWith: ["5.7.17: known to have changed."],
  },
  "X.7.20": {
    sentBy: ["Receivers that ask for a DKIM signature and follow RFC 7372; Google says 5.7.30 and Microsoft 5.7.515 for the same."],
    causes: ["The mail is not signed.", "The key in DNS is missing, or was changed on one side only.", "A relay, list or footer changed the message after it was signed."],
    developer: [SIGN_FOR_FROM, NO_RETRY_AS_IS],
    confusedWith: ["5.7.21: a signature passed, and is not one that counts.", "5.7.26: more than DKIM failed."],
  },
  "X.7.21": {
    sentBy: ["Receivers that follow RFC 7372 and take signatures of some domains, algorithms or key lengths only."],
    causes: ["The key is too short (under 1024 bits), or the algorithm is given up (rsa-sha1).", "Only the e-mail service has signed, not your own domain."],
    developer: [SIGN_FOR_FROM, "Use an RSA key of 2048 bits and rsa-sha256.", NO_RETRY_AS_IS],
    confusedWith: ["5.7.20: no signature passed.", "5.7.22: the special case of a domain that is not the author's."],
  },
  "X.7.22": {
    sentBy: ["Receivers that follow RFC 7372 and ask for a signature of the author's domain; Google says 5.7.32 where neither SPF nor DKIM is of the domain in From."],
    causes: ["The e-mail service signs with its own domain.", "From names another domain than the one that is set up."],
    developer: ["Set up DKIM for your own domain at the service (a CNAME or a key in DNS).", NO_RETRY_AS_IS],
    confusedWith: ["5.7.21: not acceptable for other reasons.", "5.7.26: DMARC, which lets an aligned SPF do as well."],
  },
  "X.7.23": {
    sentBy: ["Postfix with an SPF policy service, with 550 5.7.23 \"SPF fail - not authorized\"; Exchange Online with 550 5.7.23.", "Many say 550 5.7.1 for the same, Google 5.7.27."],
    causes: ["The sending IP address is not in the SPF record of the envelope's domain.", "Somebody forwards the mail and keeps the sender.", "A new service sends, and the record was not widened."],
    developer: ["Compare the address in the reply with `dig TXT` of the envelope's domain.", "Count look-ups: more than ten is an error (5.7.24).", NO_RETRY_AS_IS],
    confusedWith: ["5.7.24: the record itself cannot be worked out.", "5.7.25: the host's name.", "5.7.26: SPF and another check failed."],
  },
  "X.7.24": {
    sentBy: ["Postfix with an SPF policy service, with 550 5.7.24 \"SPF Permerror\" or 451 4.7.24; others say 451 4.4.3 and 550 5.5.2 (RFC 7208)."],
    causes: ["The record holds a slip, or two SPF records stand beside each other.", "It needs more than ten look-ups.", "DNS did not answer: then it is 4.7.24, and passes."],
    developer: ["Test the record with a validator, and make its includes fewer.", "4.7.24: look at the name servers of your domain."],
    confusedWith: ["5.7.23: the record is right, and does not name this host.", "4.4.3: DNS of other matters."],
  },
  "X.7.25": {
    sentBy: ["Servers at connect or RCPT with 550 5.7.25 (RFC 7372); Google with 550 5.7.25, where the IP address has no PTR record."],
    confusedWith: ["5.7.23: SPF, about which hosts may send.", "5.7.1 \"cannot find your hostname\": the same in Postfix's words, with 450 4.7.25 or 550.", "554 at connect: a blocklist, perhaps of home connections."],
  },
  "X.7.26": {
    sentBy: ["Google with 550 5.7.26, where neither SPF nor DKIM passed or the domain's DMARC policy refuses the mail.", "Other receivers that follow RFC 7372, which leaves open what failed."],
    causes: ["Neither SPF nor DKIM is set up for the domain in From.", "Both are set up for the e-mail service's domain, so that DMARC finds nothing of yours.", "A forward broke SPF, and a footer broke DKIM.", "Somebody else sends in your name: then the refusal is right."],
    confusedWith: ["5.7.23 and 5.7.20: one check alone.", "5.7.22 and Google's 5.7.32: passed, and not aligned with From.", "5.7.8: a log-in."],
  },
  "X.7.27": {
    sentBy: ["Postfix at MAIL with 550 5.7.27 \"Domain … does not accept mail (nullMX)\".", "Google with 5.7.27 where SPF did not pass: another thing."],
    causes: ["The sender's domain has the MX \".\", since nobody was meant to write to it.", "A parked domain is used for sending."],
    developer: ["Give the envelope's domain an MX and a mailbox that takes bounces, or send from another one.", "If the reply comes from Google, mend SPF."],
    confusedWith: ["5.1.10: the *recipient's* domain has a null MX.", "5.1.8: the sender's domain is not there.", "5.7.23: SPF by the registry's code."],
  },
  "X.7.28": {
    sentBy: ["Google with 421 4.7.28 and 550 5.7.28, by IP address, network, domain or link; others that see many mails alike."],
    causes: ["A mailing in one burst from a new or a poorly trusted address.", "An account or form of yours is abused to send.", "A link in the mail is in other people's spam."],
    developer: ["Stop, find out who sends, and begin again with a tenth of the rate.", "Read which one Google names: IP address, netblock, SPF domain, DKIM domain or URL."],
    confusedWith: ["4.7.0 of Yahoo and others: slowed down, without the word flood.", "4.2.1: one recipient gets too much."],
  },
  "X.7.29": {
    sentBy: ["Receivers that check ARC (RFC 8617), with 550 5.7.29; seldom seen.", "Google with 4.7.29 and 5.7.29 for mail without TLS: another thing."],
    causes: ["A forwarder changed the message without sealing it anew, or sealed it wrongly.", "The seal's key is missing in DNS."],
    marketer: ["Nothing; a forward or list at the recipient breaks it."],
    developer: ["If you forward: seal last, and behind all changes.", "If the reply comes from Google, turn TLS on."],
    confusedWith: ["5.7.20: DKIM of the mail itself.", "5.7.10: TLS, which Google means."],
  },
  "X.7.30": {
    sentBy: ["Servers that keep the promise of REQUIRETLS (RFC 8689), with 550 5.7.30; seldom seen.", "Google with 5.7.30 where DKIM did not pass: another thing."],
    causes: ["The mail asks for verified TLS on its whole way, and the next server does not offer it."],
    developer: ["Send without REQUIRETLS, if the content may travel so.", "If the reply comes from Google, mend DKIM."],
    confusedWith: ["4.7.4: a policy of the sending host, not of the mail.", "5.7.20: DKIM by the registry's code."],
  },
};
