// Pages of X.2.z, what is said of a mailbox: RFC 3463 §3.3.

import type { CodeGuides } from "./code-guide.ts";

export const mailboxPages: CodeGuides = {
  "X.2.0": {
    sentBy: ["Servers at RCPT or after the data with 450 4.2.0 and 550 5.2.0: greylisting of Postgrey and its kin, mail stores that are out of reach.", "Exchange with 5.2.0, when its store would not take the message."],
    causes: ["The receiver puts off whom it does not know yet: \"greylisted\".", "The mailbox is locked, moved or repaired.", "The store refused the message and does not say why."],
    developer: ["4.2.0: try again after some minutes, then more slowly.", "5.2.0: the mailbox is there, so do not suppress; read the text."],
    confusedWith: ["4.7.1: greylisting bears that, too.", "4.2.2: one mailbox, and it is full.", "5.1.1: no mailbox at all."],
  },
  "X.2.1": {
    confusedWith: [
      "5.1.1: there is no mailbox.",
      "4.2.1 of Google: the mailbox gets mail too fast, and is in use.",
      "4.2.2: over quota, and still in use.",
      "5.7.13: an account that may not *send*.",
    ],
  },
  "X.2.2": {
    confusedWith: ["4.3.1 Mail system full: the server's disk, not the person's quota; everybody there is affected.", "5.2.3: this one message is too big for the mailbox.", "4.2.1 of Google: too many mails in an hour, not too many bytes."],
  },
  "X.2.3": {
    sentBy: ["Mail stores after the data or at MAIL with SIZE, with 552 5.2.3; Exchange names it RecipSizeLimit."],
    causes: ["The mailbox, or a group, takes smaller messages than the server.", "Encoded for the way, files are a third larger than on the disk."],
    confusedWith: ["5.3.4: too big for the whole system.", "4.2.2: the mailbox has no room left, whatever the message's size.", "523: some servers lost the dots of 5.2.3."],
  },
  "X.2.4": {
    fault: "Their list is broken; neither the people on it nor you are at fault.",
    sentBy: ["Servers that spread a mail over the members of a list or an alias: Sendmail, Exchange's distribution groups."],
    causes: ["A member list is missing, empty or not readable.", "A list holds itself, directly or by a second one.", "A directory with the members did not answer."],
    marketer: ["Role and list addresses are a poor place for a campaign; ask for a person's own."],
    developer: ["4.2.4: try again over some hours.", "5.2.4: tell the list's owner; nothing on your side helps."],
    confusedWith: ["5.7.2: you may not write to the list.", "5.1.1: there is no such list."],
  },
};
