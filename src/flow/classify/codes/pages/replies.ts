// Pages of bare reply codes: RFC 5321 §4.2 and the RFCs named with each code.

import type { CodeGuides } from "./code-guide.ts";

const ASK_FOR_THE_REST = "An enhanced code or the words behind it say more; by this code alone nobody is to be given up.";

export const replyPages: CodeGuides = {
  "421": {
    fault: "The code alone does not tell: the server's own trouble, or a sender that it wants to slow down.",
    sentBy: ["Servers that shut down or carry too much, at any command (RFC 5321 §3.8).", "Receivers that slow a sender down: Google, Yahoo, Microsoft, Comcast, most with 4.7.z behind it.", "Servers whose patience is over: \"timeout exceeded\", \"too many errors\"."],
    causes: ["Maintenance or load at the receiver.", "Too many connections or too much mail from you.", "A conversation that stood still for too long."],
    marketer: ["Nothing at first; where it comes from one receiver for hours, send it less."],
    developer: ["The connection is over: nothing sent behind it counts.", "Try the domain's other MX hosts, then again later with fewer connections.", "4.3.2 behind it means the server, 4.7.z means you."],
    confusedWith: ["554 at connect: not now and not later.", "450: this mail, not the whole connection.", "No answer at all (4.4.1)."],
  },
  "422": {
    sentBy: ["Old mail servers, of a mailbox that is full; by the registry, submission servers beside 4.7.12."],
    developer: ["Read the words: a quota, or a log-in that has to be renewed."],
    confusedWith: ["432: the other code of the registry for a password transition.", "HTTP's 422, in the log of an e-mail service: a request that it could not follow."],
  },
  "430": {
    sentBy: ["Hardly anybody; the registry has it beside X.5.1."],
    developer: ["Read the words, and compare the conversation with RFC 5321."],
    confusedWith: ["500 and 503: what servers say of a wrong command."],
  },
  "431": {
    sentBy: ["Courier, in place of 452 4.3.1, where its disk has no room."],
    confusedWith: ["432 4.3.2: Exchange's way of saying that it has too much to do at once."],
  },
  "432": {
    sentBy: ["Submission servers at AUTH, with 4.7.12 (RFC 4954 §6).", "Exchange Online with 432 4.3.2 \"concurrent connections limit exceeded\": nothing to do with a password."],
    causes: ["The server has no hash of the password for this mechanism yet.", "With 4.3.2: too many connections at once by one account."],
    developer: ["Log in once with PLAIN over TLS.", "With 4.3.2: fewer connections."],
    confusedWith: ["535: the password is wrong."],
  },
  "450": {
    fault: "The code alone does not tell: the mailbox, the server, or a sender that is put off on purpose.",
    sentBy: ["Receivers that greylist, at RCPT: 4.2.0, 4.7.1.", "Postfix for most of what it puts off: unknown names of hosts, domains that do not resolve, \"unverified address\".", "Google with 4.2.1 to a mailbox that gets mail too fast."],
    causes: ["The sender is not known yet, and has to come back.", "A look-up failed for now.", "The mailbox is locked or gets too much."],
    developer: ["Try again after some minutes from the same IP address, then more slowly.", ASK_FOR_THE_REST],
    confusedWith: ["550: the same refusal for good.", "451: an error of the server's, not a wait on purpose; many use the two alike."],
  },
  "451": {
    fault: "The code alone does not tell: an error of the server's, or a sender that is put off on purpose.",
    sentBy: ["Servers behind which something failed: 4.3.0, 4.3.5.", "Greylisting of Exim and others; Microsoft with 4.7.500 and 4.7.6xx to a sender that is too fast.", "Receivers whose DNS did not answer: 4.4.3, 4.1.8."],
    causes: ["A filter, a database or a disk failed.", "The sender is put off on purpose.", "DNS failed."],
    developer: ["Try again within the hour, then more slowly.", ASK_FOR_THE_REST],
    confusedWith: ["452: no room, or too many recipients.", "450: the mailbox, by the RFC's words."],
  },
  "452": {
    fault: "The server's, where it has no room: everybody there is affected. At RCPT it may be one person's quota, or the number of recipients.",
    sentBy: [
      "At MAIL or after the data: servers without room. Postfix with 4.3.1, Exim without a status, Sendmail with 4.4.5, Exchange with 4.3.1 under back pressure.",
      "At RCPT: servers that take no more recipients at once (4.5.3, RFC 5321 §4.5.3.1.10), and Google and others of one full mailbox (4.2.2).",
    ],
    causes: ["The server's disk, database or queue is full.", "One mailbox is over its quota.", "The mail names more recipients than the server takes in one go."],
    marketer: ["Keep the address, whichever it is.", "Without words take it for a full server: wait a day, then longer."],
    developer: ["At MAIL it is the server. At RCPT, after recipients that were accepted, send the rest in a transaction of their own.", "An enhanced code tells: 4.3.1 the server, 4.2.2 the person, 4.5.3 the number of recipients."],
    confusedWith: ["552: over quota or too large, told as lasting.", "451: something failed, and it is not room.", "4.2.2 and 4.5.3 with the same 452."],
  },
  "453": {
    sentBy: ["Servers with ATRN (RFC 2645), to one who asks for mail and has none; by the registry with 4.3.2 also of a host that takes no mail for now."],
    developer: ["Of ATRN: nothing is wrong. Else try again later."],
    confusedWith: ["450 and 451: what servers say of mail that is put off."],
  },
  "454": {
    sentBy: ["Servers after STARTTLS (4.7.0, RFC 3207) or AUTH (4.7.0, RFC 4954).", "Some at RCPT, with \"relay access denied\" of class 4: Postfix, where it defers what it does not relay."],
    causes: ["A certificate, a key or a password database cannot be read at the moment.", "With words of relaying: the host does not take mail for this domain, perhaps not yet."],
    developer: ["Try again later; where it stays, tell their postmaster.", "Go on without TLS only where no policy forbids it."],
    confusedWith: ["530: TLS or a log-in is wanted.", "4.7.5: TLS came about half and failed."],
  },
  "455": {
    sentBy: ["Servers at MAIL or RCPT with parameters that they cannot serve just now (RFC 5321 §4.1.1.11)."],
    developer: ["Send without parameters, or try again later."],
    confusedWith: ["555: not known at all, now and later."],
  },
  "458": {
    sentBy: ["Servers with ETRN (RFC 1985), to one who asks them to send what waits."],
    causes: ["The server cannot start that queue at the moment."],
    developer: ["Ask again later; no recipient is concerned."],
    confusedWith: ["459: it may not, rather than cannot."],
  },
  "459": {
    fault: "It is a matter of the two servers; no recipient is concerned.",
    sentBy: ["Servers with ETRN (RFC 1985), to one who asks for mail of a name that is not theirs."],
    causes: ["The asker is not on the server's list for that domain."],
    developer: ["Have the server's administrator set it up."],
    confusedWith: ["550 5.7.1: a refusal to take mail."],
  },
  "500": {
    sentBy: ["Any server, of a command that it does not know or a line over 512 octets (RFC 5321 §4.5.3.1.4)."],
    causes: ["Text of the message was sent as commands, after DATA had been refused.", "The far end is no SMTP server.", "A firewall masks commands."],
    confusedWith: ["502: known, and not to be had.", "503: known, and out of turn."],
  },
  "501": {
    fault: "At RCPT the address's, at MAIL the sender's, else that of the sending software.",
    sentBy: ["Any server, of arguments that it cannot read: an address without a domain, a HELO without a name, a parameter with a wrong value."],
    causes: ["The recipient's or the sender's address is malformed.", "HELO names no host.", "A parameter of MAIL or RCPT is wrong."],
    marketer: ["If it came at RCPT, correct the address where it is stored."],
    developer: ["See at which command it came: RCPT is the recipient's address, MAIL the sender's, HELO the host's name."],
    confusedWith: ["553: the address is well formed, and not allowed.", "555: a parameter that is not known."],
  },
  "502": {
    sentBy: ["Servers without VRFY, EXPN, ETRN or HELP; Exim and others of commands that are switched off."],
    confusedWith: ["500: not understood.", "252: VRFY is answered, without saying anything."],
  },
  "503": {
    sentBy: ["Any server, of a command out of turn: RCPT without MAIL, DATA without an accepted RCPT, AUTH twice or before TLS."],
    causes: ["The command before was refused, and the client went on.", "\"Valid RCPT command must precede DATA\": all recipients were refused; their replies are the real ones.", "The server wants a log-in first, and says it so."],
    developer: ["Look at the reply before: that one is to be classified.", "Log in first on a submission port."],
    confusedWith: ["530: says outright that a log-in is wanted.", "500: not understood."],
  },
  "504": {
    sentBy: ["Servers at AUTH of a mechanism that they do not have (5.5.4, 5.7.4); Postfix at HELO with 504 5.5.2 \"need fully-qualified hostname\"."],
    causes: ["The mechanism of logging in is not offered.", "HELO names a host without a domain."],
    developer: ["Choose a mechanism of those that EHLO offers.", "Say a full host name in HELO."],
    confusedWith: ["534: offered, and too weak.", "501: the argument cannot be read."],
  },
  "521": {
    sentBy: ["Hosts that never take mail, in place of a greeting (RFC 7504); Postfix's postscreen with 521 5.5.1 to whom it takes for a bot; AOL and AT&T once, to blocked senders."],
    causes: ["The MX names a host that is no mail server, or the domain has no MX and its web server answers.", "Your IP address is blocked, and the words say so."],
    marketer: ["Look at the domain for a slip."],
    developer: ["Look at the words first: a block, or a host that takes none.", "Ask once more a day later before giving the domain up."],
    confusedWith: ["556: the domain says so, in DNS.", "554 at connect: not to you.", "421: not now."],
  },
  "523": {
    sentBy: ["Submission servers at AUTH without TLS, with 5.7.10 (RFC 5248); some that lost the dots of 5.2.3, a message too large."],
    developer: ["Before the data: start TLS. After it: the message is too large."],
    confusedWith: ["530: what most servers say in its place.", "552 5.2.3: too large for the mailbox."],
  },
  "524": {
    sentBy: ["Submission servers at AUTH without TLS, by the registry beside X.7.11; seldom seen."],
    developer: ["Start TLS before logging in."],
    confusedWith: ["538 and 530: the more usual ones."],
  },
  "525": {
    fault: "It is the account that you send with; no recipient is concerned.",
    sentBy: ["Submission servers after a right password, with 5.7.13 (RFC 5248)."],
    causes: ["The account was not paid for, was abused, or was broken into."],
    developer: ["Stop the queue, and ask whoever runs the account.", "Look for a break-in before it is opened again."],
    confusedWith: ["535: the password is wrong.", "550 5.2.1: a *recipient's* mailbox that is switched off."],
  },
  "530": {
    sentBy: ["Servers that want STARTTLS first (5.7.0 \"Must issue a STARTTLS command first\"), or a log-in (5.7.0 \"Authentication required\")."],
    causes: ["Mail goes to a submission server without a log-in.", "The client does not start TLS.", "A relay stopped knowing your IP address, and now wants a log-in."],
    confusedWith: ["535: a log-in was tried, and refused.", "550 5.7.1 \"relay denied\": no log-in would help.", "5.7.57 of Exchange Online: its way of saying the same."],
  },
  "533": {
    sentBy: ["Hardly anybody; the registry has it beside X.7.1."],
    confusedWith: ["550 5.7.1: what servers say in its place."],
  },
  "534": {
    sentBy: ["Submission servers at AUTH with 5.7.9; Google with 534 5.7.9 \"Application-specific password required\" and 534 5.7.14 \"Please log in via your web browser\"."],
    causes: ["PLAIN or LOGIN is not enough for this user.", "An account with a second factor wants a password of its own for each program."],
    developer: ["Make an app password, or use OAuth 2."],
    confusedWith: ["535: the password is wrong.", "538: the way is right, and TLS is missing."],
  },
  "535": {
    sentBy: ["Submission servers and e-mail services at AUTH, with 5.7.8; Exchange Online with 535 5.7.139 where log-in by SMTP is switched off."],
    causes: ["The password or key is wrong, was changed or has expired.", "The user name wants its domain, or must not have it.", "The service takes no passwords any more, but app passwords or OAuth 2."],
    confusedWith: ["534: the way of logging in.", "525: account switched off.", "454: the password could not be checked for now."],
  },
  "538": {
    sentBy: ["Submission servers at AUTH without TLS, with 5.7.11; of RFC 2554, and kept for history."],
    causes: ["A mechanism with a plain password was tried on a connection in plain text."],
    developer: ["Start TLS before logging in."],
    confusedWith: ["530: what most servers say in its place.", "534: a mechanism too weak even with TLS."],
  },
  "550": {
    fault: "The code alone does not tell: the address, the sender, or the message.",
    sentBy: ["Nearly every server, of nearly every refusal: at RCPT most often an unknown mailbox, after the data most often a filter, at connect or MAIL a block."],
    causes: ["There is no such mailbox.", "The sender is blocked, or its proofs (SPF, DKIM, DMARC) failed.", "The message was taken for spam.", "The server does not take mail for this domain."],
    marketer: ["Do not count it as a dead address before the words or an enhanced code say so."],
    developer: ["Read the enhanced code first: 5.1.1 the address, 5.2.z the mailbox, 5.7.z you or your message.", "At RCPT without words it is most often an unknown mailbox: count it as a strike, and do not give the address up for one."],
    confusedWith: ["450: the same, and it may pass.", "551, 553: of the address, in closer words.", "554: of the transaction or the connection."],
  },
  "551": {
    confusedWith: ["251: not local either, but the server takes the mail and hands it on.", "550 with \"relay denied\": some put 551 on that."],
  },
  "552": {
    fault: "The recipient's, where the mailbox is full; the message's, where it is too large.",
    sentBy: ["At RCPT: mailboxes over their quota, with 5.2.2.", "At MAIL with SIZE, or after the data: messages over the limit, with 5.3.4 or 5.2.3.", "After the data: Google and others of forbidden files (5.7.0); old servers of too many recipients (RFC 5321 §4.5.3.1.10 wants 452 for that)."],
    causes: ["The person's mailbox is full.", "The message is larger than mailbox or server take.", "The server holds a file of a forbidden type back."],
    marketer: ["Keep the address: the person may make room.", "Send smaller messages: links in place of files."],
    developer: ["At MAIL or after the data compare the message with the SIZE that the server announces.", "Do not give the address up, although it is of class 5."],
    confusedWith: ["452: no room for now: the server's, or the person's.", "523: 5.2.3 without its dots."],
  },
  "553": {
    fault: "At RCPT the address's, at MAIL the sender's.",
    sentBy: ["At RCPT: servers of addresses that they do not allow or know (5.1.3, 5.1.1); qmail with \"sorry, that domain isn't in my list of allowed rcpthosts\".", "At MAIL: Sendmail with 5.1.8 and 5.5.4 of the sender's address.", "Some of blocklists, with 5.3.0 or 5.7.1."],
    causes: ["The address has signs that the server does not take.", "The sender's address is not allowed for this log-in, or its domain is not there.", "qmail does not take mail for the domain: that is relaying."],
    marketer: ["If it came at RCPT and the words name the address, correct it where it is stored."],
    developer: ["See at which command it came: at MAIL it is about the sender.", ASK_FOR_THE_REST],
    confusedWith: ["501: cannot be read at all.", "550: no such mailbox.", "5.7.1 with 553: a block."],
  },
  "554": {
    fault: "The code alone does not tell: most often the sender or the message, seldom the address.",
    sentBy: ["At connect: \"no SMTP service here\", most often a block of the IP address.", "After the data: filters, with 5.7.1 or 5.6.0.", "At RCPT: relaying and access lists of Postfix (554 5.7.1); Yahoo of accounts that are switched off."],
    causes: ["The sending IP address or domain is blocked.", "The message was taken for spam or malware.", "The server does not take mail for this domain."],
    developer: ["Where it came at connect, look the IP address up at blocklists; no recipient is concerned.", ASK_FOR_THE_REST],
    confusedWith: ["550: of a mailbox, by the RFC's words.", "521: takes no mail from anybody.", "421: not now."],
  },
  "555": {
    sentBy: ["Servers at MAIL or RCPT of parameters that they do not know (5.5.4); Google of an address with a blank or a wrong bracket."],
    causes: ["SIZE, BODY, RET, NOTIFY or SMTPUTF8 was used without being offered.", "Something stands behind the closing bracket of the address."],
    developer: ["Use only what EHLO offers; ask it anew after STARTTLS.", "Write the address within angle brackets, and nothing but parameters behind it."],
    confusedWith: ["501: the value is wrong, not the parameter.", "455: known, and cannot be served now."],
  },
  "556": {
    sentBy: ["Sending servers and relays of a recipient's domain with a null MX (RFC 7505), with 5.1.10; Postfix \"Domain … does not accept mail (nullMX)\"."],
    confusedWith: ["521: one host, not the domain.", "5.7.27: the *sender's* domain.", "5.1.2: no such domain."],
  },
};
