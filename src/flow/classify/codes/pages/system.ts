// Pages of X.3.z, what is said of a mail system: RFC 3463 §3.4.

import type { CodeGuides } from "./code-guide.ts";

export const systemPages: CodeGuides = {
  "X.3.0": {
    sentBy: [
      "Postfix with 451 4.3.0 \"Queue file write error\" or \"Temporary lookup failure\", and with 5.3.0 when a delivery program failed.",
      "Exchange with 4.3.0 and 5.3.0 from its store.",
      "Filters and blocklist gateways with 550 or 553 5.3.0, for want of a better code.",
    ],
    causes: ["A filter, a database or a delivery program behind the server failed.", "The disk is full, and the server knows only that writing failed.", "A configuration was changed and is wrong."],
    confusedWith: ["4.3.1: the server knows that it is full.", "4.3.2: it takes no mail on purpose.", "4.3.5: it knows that its configuration is wrong.", "5.7.1: some put a plain refusal under 5.3.0; the words tell."],
  },
  "X.3.2": {
    sentBy: ["Servers with 421 4.3.2 while they shut down or carry too much: Postfix \"all server ports are busy\", Exchange \"Service not active\" and \"System not accepting network messages\".", "Hosts that never take mail with 521 5.3.2 (RFC 7504)."],
    causes: ["The server is being restarted, moved or mended.", "It has more connections or mail than it can carry.", "An Exchange connector or its transport is paused.", "With 521: a web server or printer that takes no mail at all."],
    marketer: ["Nothing: most are over within the hour. With 521 look at the domain: it may be mistyped."],
    developer: ["Try the domain's other MX hosts, then again later with fewer connections.", "421 ends the connection: nothing sent behind it counts.", "521 5.3.2 at the greeting: the MX names a host that is none; ask once more a day later."],
    confusedWith: ["4.4.5: busy, too, and still talking.", "4.7.0 with 421: a receiver that slows *you* down.", "4.4.1: nobody answered at all.", "556 5.1.10: the domain takes no mail, not this one host."],
  },
  "X.3.3": {
    sentBy: ["Gateways to other kinds of mail; servers that were asked for a service such as 8BITMIME, DSN or SMTPUTF8 that they do not have."],
    causes: ["The mail uses an extension that stops at this hop.", "A gateway has no counterpart for a wish of the message: a receipt, a priority, a recall."],
    marketer: ["Nothing."],
    developer: ["Use only the extensions that the server's EHLO offers.", "Send the plainest form: 7-bit, ASCII addresses, no wishes; then try again."],
    confusedWith: ["5.6.3: the content has to be converted, and cannot be.", "5.7.4: the service in question is one of security.", "5.5.4: the server does not know the parameter by which it was asked for."],
  },
  "X.3.4": {
    sentBy: ["Postfix with 552 5.3.4 \"Message size exceeds fixed limit\", Exchange with 552 5.3.4, Sendmail with 552 5.2.3; Google with 552 5.3.4 over 25 MB."],
    causes: ["The message, about a third larger on the way than its files, is over the limit of the whole server.", "A relay in between has a smaller limit than the last server."],
    confusedWith: ["5.2.3: too big for this mailbox only.", "4.2.2: the mailbox has no room.", "4.3.1: the server has no room; IIS and old Exchange say 4.3.1 to a size as well."],
  },
  "X.3.5": {
    sentBy: ["Sendmail with 553 5.3.5 \"config error: mail loops back to me (MX problem?)\"; Postfix with 451 4.3.5 \"Server configuration problem\" where one of its own tables or filters cannot be used; Exchange with 5.3.5."],
    causes: ["The MX names a host that does not know that the domain is its own.", "A map, a filter or a policy service in its configuration is missing.", "Two servers each think that the other has the mailbox."],
    confusedWith: ["5.7.1 \"relay denied\": the host says clearly that it is not the one.", "5.4.6: the circle lies between hosts.", "4.3.0: something failed, and the server does not know that it is its configuration."],
  },
};
