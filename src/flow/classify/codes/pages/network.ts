// Pages of X.4.z, what is said of the way to a server: RFC 3463 §3.5.

import type { CodeGuides } from "./code-guide.ts";

export const networkPages: CodeGuides = {
  "X.4.0": {
    sentBy: ["The sending server, of itself: Exchange with 4.4.0 and the last error behind it (\"Primary target IP address responded with …\").", "Sendmail with 4.4.0 for deferred mail."],
    causes: ["The reply that came last stands in the text, and is the real cause.", "A proxy or firewall broke the conversation.", "TLS or DNS failed in a way that the program has no code for."],
    developer: ["Read what stands behind it: a reply within it is classified by itself.", "Try every MX host before waiting."],
    confusedWith: ["4.4.1, 4.4.2, 4.4.3: closer codes for no answer, a broken connection, and DNS."],
  },
  "X.4.1": {
    sentBy: ["Your own server or relay, of itself: Postfix with 4.4.1 \"Connection timed out\", \"Connection refused\", \"No route to host\".", "A relay or gateway in front of the last server, with 450 4.4.1, when it cannot reach what lies behind."],
    confusedWith: ["4.4.2: the connection came about, and broke.", "4.4.3: the host's address could not be looked up.", "4.3.2: the host answered, and takes no mail.", "5.4.1 of Exchange Online: an address that it does not know."],
  },
  "X.4.2": {
    sentBy: ["Your own server: Postfix with 4.4.2 \"lost connection with … while …\" or \"timed out while …\", Exchange with 421 4.4.2 \"Connection dropped due to …\".", "Receivers with 421 4.4.2 \"timeout exceeded\", when the sender was silent for too long."],
    causes: ["A filter at the receiver took longer over the message than the sender waits.", "A firewall forgets connections, or changes SMTP as it passes.", "Packets of full size are lost (path MTU), so that only larger messages break.", "The receiver drops senders that it does not want without a word."],
    marketer: ["Nothing, unless it goes on for days."],
    developer: ["Note at which command it broke: at DATA look at size and filters, at EHLO at blocks and TLS.", "Wait as long as RFC 5321 §4.5.3.2 has it: ten minutes for the reply after the data.", "After the data it may have been delivered: a second try may be a second mail."],
    confusedWith: ["4.4.1: no connection came about.", "4.7.0 with 421: the receiver ended it on purpose."],
  },
  "X.4.3": {
    sentBy: ["Your own server with 4.4.3, when its resolver gives no answer: Postfix \"Host or domain name not found … try again\".", "Receivers with 451 4.4.3 or 4.3.0, when a directory of theirs (LDAP, SQL, DNS) is out of reach."],
    confusedWith: ["5.4.4 and 5.1.2: DNS answered, and says that there is none.", "4.1.8: the look-up that failed was of your own domain.", "4.7.24: it was the SPF record."],
  },
  "X.4.4": {
    sentBy: ["The sending server: Postfix with 5.4.4 \"Host or domain name not found\" or \"unable to look up host\", Exchange with 5.4.4 and \"SMTPSEND.DNS.NonExistentDomain\".", "A relay that has no route for the domain."],
    causes: ["The domain exists and names no host that takes mail, or its MX names a host without an address.", "A typing error in the domain.", "No connector or route is set up for it on a relay of your own."],
    marketer: ["Look at the domain for a slip; ask once more a day later."],
    developer: ["Look the domain up: MX, then the addresses of the hosts named there.", "If your relay says it of all domains, its resolver or its routes are wrong."],
    confusedWith: ["5.1.2: there is no such domain.", "4.4.3: DNS gave no answer, so nothing is known.", "5.4.6: there is a way, and it leads in a circle."],
  },
  "X.4.5": {
    sentBy: ["Sendmail with 452 4.4.5 \"Insufficient disk space; try again later\" below `MinFreeBlocks`: that is a full mail system.", "Stalwart with 452 4.4.5 where too much came too fast.", "Gateways with 451 4.4.5 while their queue is too long."],
    causes: ["Too much mail waits in front of or behind the server.", "The disk is nearly full.", "One sender, perhaps you, sends more than its share."],
    developer: ["Read the text: disk or space means a full system (days), rate or limit means you (minutes to hours).", "Without words: try again later with fewer connections."],
    confusedWith: ["4.3.1: the code that a full system should have.", "4.3.2: the server takes no mail at all for now.", "4.7.28 and 421: limits on one sender."],
  },
  "X.4.6": {
    sentBy: ["Servers that count `Received` fields: Sendmail with 554 5.4.6 \"Too many hops\", Postfix with 554 5.4.0 for the same and 5.4.6 where \"mail for … loops back to myself\", Exchange with 554 5.4.6 and 5.4.14 \"Hop count exceeded\", Google with 5.4.6 over 50 hops."],
    causes: ["Two forwards lead to each other.", "Two servers each take the other for the one with the mailbox, as during a move.", "A mail filter hands the mail back to the server that it came from."],
    confusedWith: ["5.3.5: one host alone, looping to itself.", "5.4.4: no way at all."],
  },
};
