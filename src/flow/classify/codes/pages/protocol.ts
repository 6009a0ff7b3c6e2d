// Pages of X.5.z, what is said of the protocol between servers: RFC 3463 §3.6.

import type { CodeGuides } from "./code-guide.ts";

export const protocolPages: CodeGuides = {
  "X.5.0": {
    sentBy: ["Outlook.com with 550 5.5.0 \"Requested action not taken: mailbox unavailable\": that is an unknown user.", "Servers and gateways that have no closer code for a refused command."],
    causes: ["The words are RFC 5321's own, and say what the code does not.", "A command was answered in a way that the sending server did not expect."],
    marketer: ["Where Outlook.com says it, take the address off; else nothing."],
    developer: ["Let the words speak before this code.", "Without words record the conversation with this server."],
    confusedWith: ["5.1.1: what Outlook.com means by it.", "5.5.1, 5.5.2 and 5.5.4: a wrong command, wrong syntax, wrong arguments."],
  },
  "X.5.1": {
    sentBy: ["Postfix with 503 5.5.1 \"need MAIL command\", \"send HELO/EHLO first\" or \"authentication not enabled\", and 521 5.5.1 \"Protocol error\" to whom it takes for a bot.", "Sendmail with 500 5.5.1 \"Command unrecognized\", Exchange with 503 5.5.2 \"Send hello first\"."],
    causes: ["RCPT or DATA was sent on although MAIL had been refused: the first refusal is the real one.", "The client talks before the greeting, or sends commands in one go that may not be pipelined.", "Log-in is tried where the server offers none: port 25 in place of 587."],
    developer: ["Look one reply back: a refused MAIL makes every later command one out of turn.", "Wait for each reply unless the server offers PIPELINING.", "Ask once more a day later: a server under repair says odd things, too."],
    confusedWith: ["5.5.2: the command is not known or not well formed.", "5.7.0 with 530: the server wants a log-in or TLS first."],
  },
  "X.5.2": {
    sentBy: ["Postfix with 500 5.5.2 \"bad syntax\", 502 5.5.2 \"command not recognized\", 504 5.5.2 \"need fully-qualified hostname\" and 550 or 521 5.5.2 \"bare <LF> received\"."],
    causes: ["HELO names a host without a domain, such as \"localhost\" or \"PC-7\".", "Lines end with LF alone: refused since SMTP smuggling became known.", "Text of the message was taken for commands after DATA was refused.", "A firewall masks commands (\"XXXX\")."],
    developer: ["Say a full host name in HELO, the one that the PTR record has.", "End every line with CRLF, in the message too.", "If a firewall stands in between, switch its SMTP inspection off."],
    confusedWith: ["5.5.4: the command is right, and an argument is not.", "5.6.0: the message, not the conversation."],
  },
  "X.5.4": {
    sentBy: ["Postfix with 501 5.5.4 and 555 5.5.4 \"Unsupported option\", Sendmail with 553 5.5.4 \"Domain name required\", Exchange with 501 5.5.4 \"Invalid domain name\"."],
    causes: ["MAIL or RCPT carries a parameter that the server did not offer: SIZE, BODY, SMTPUTF8, RET.", "The address has no domain.", "HELO names something that is no host."],
    developer: ["Use only what EHLO offers, and ask EHLO anew after STARTTLS.", "Write addresses with a domain and within angle brackets."],
    confusedWith: ["5.1.3 and 5.1.7: the address itself is malformed.", "5.3.3: the feature is known, and cannot be had."],
  },
  "X.5.5": {
    sentBy: ["Hardly anybody on the Internet: SMTP has one version. Gateways to other kinds of mail may."],
    causes: ["A gateway and its neighbour speak different versions of a protocol behind it."],
    developer: ["Read the text, and tell their postmaster."],
    confusedWith: ["5.7.5 and 5.7.6: versions of TLS."],
  },
  "X.5.6": {
    fault: "It is on our side, in logging in: no recipient is concerned.",
    sentBy: ["Submission servers during AUTH, with 500 5.5.6 (RFC 4954 §6)."],
    causes: ["A very long token (OAuth 2, Kerberos) meets a server with a short buffer."],
    developer: ["Use another mechanism, or a shorter token.", "Nothing was sent, so nobody is to be suppressed."],
    confusedWith: ["5.7.8: the log-in was understood, and refused.", "500 \"line too long\": another line than that of a log-in."],
  },
};
