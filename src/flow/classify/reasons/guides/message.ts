// Guides for reasons that lie with one message: its form, its content, its number of recipients.

import type { WrittenGuide } from "./reason-guide.ts";

export const messageGuides = {
  greylisted: {
    sentBy: ["Postgrey, Exim and many small servers with 450 4.2.0, 450 4.7.1 or 451 4.7.1 at RCPT; Stalwart with 452 4.2.2.", "Some tell the seconds to wait in the text."],
    causes: ["The receiver has not seen this sender, recipient and IP address together before.", "The second try came from another IP address, or too soon."],
    marketer: ["Nothing: the second try gets through."],
    developer: ["Retry after 5 to 15 minutes with the same IP address, sender and recipient.", "From a pool of addresses, keep the retry on the one that was greylisted.", "A sender address that changes with every try is greylisted for ever."],
    confusedWith: ["mail-system-full: also 4xx, and a retry after five minutes is no help there.", "rate-limited: 450 that comes only under load."],
  },
  "too-many-recipients": {
    sentBy: ["Servers at RCPT with 452 4.5.3, 452 without a status, or 550 5.5.3."],
    causes: ["One transaction named more recipients than the server allows.", "Receivers of the big kind allow 50 or 100, some only one for new senders."],
    marketer: ["Nothing: the rest is sent at once in another transaction."],
    developer: ["The recipients that were accepted get the mail; send the rest in a new transaction.", "Bulk mail with one recipient a transaction never meets this."],
    confusedWith: ["mail-system-full: the same 452, for a disk.", "rate-limited: \"too many recipients this hour\" is a rate."],
  },
  "message-too-large": {
    sentBy: ["Servers at MAIL with SIZE (RFC 1870) or after the data: 552 5.3.4, 552 5.2.3; IIS and Exchange with 552 4.3.1."],
    causes: ["The message, about a third larger on the way than its files, is over the receiver's limit.", "The limit of one mailbox or group is smaller than the server's."],
    marketer: ["Link to files in place of attaching them.", "Pictures in a newsletter belong on a web server."],
    developer: ["Compare with the SIZE that the server announces before sending.", "Do not retry: the same message will be refused again. The address is good."],
    confusedWith: ["mailbox-full: \"would exceed the quota\" is about the mailbox.", "mail-system-full: 4.3.1 with \"session size\" is not a full disk."],
  },
  "content-rejected": {
    sentBy: ["Filters after the data with 550 5.6.0, 554 5.6.x or 550 5.7.1."],
    causes: ["A word, a link or a header is on a list.", "A charset or an encoding that the receiver does not take.", "A data-loss rule of the sender's own organization."],
    marketer: ["Do not send it again unchanged; test parts of it with a mailbox at the receiver."],
    developer: ["Keep the reply's text: it often names the rule or a page about it."],
    confusedWith: ["spam-content: a verdict on the whole, by points.", "message-not-compliant: the form is wrong, not what it says."],
  },
  "attachment-rejected": {
    sentBy: ["Filters after the data; Google with 552 5.7.0 and a page on blocked file types."],
    causes: ["The file's type can carry a program.", "The file is in an archive that is encrypted or nested."],
    marketer: ["Send a link in place of the file."],
    developer: ["Executables, scripts and office files with macros are refused nearly everywhere, renamed or zipped too."],
    confusedWith: ["virus-detected: malware was found, not only a type of file."],
  },
  "spam-content": {
    sentBy: ["Filters after the data: 550 5.7.1, 554 5.7.1, 550 5.7.26 at some; Google with 550 5.7.1 and \"likely unsolicited mail\"."],
    causes: ["Links to domains with a bad name.", "A text that looks like other spam.", "Recipients who marked earlier mailings as spam."],
    marketer: ["Stop the mailing to this receiver, and look at complaints and links first.", "Send to those who read your mail before all others.", "Make it easier to unsubscribe than to complain."],
    developer: ["Do not retry: repeated spam costs reputation.", "Watch the share by receiver; one filter alone is no trend."],
    confusedWith: ["poor-reputation: the sender is not trusted, whatever the text.", "ip-blocklisted: refused before a word was read."],
  },
  "virus-detected": {
    sentBy: ["Filters after the data with 550 5.7.0, 554 5.7.1 or 550 5.6.0 and the malware's name."],
    causes: ["An attached file is infected.", "A link leads to malware.", "A scanner is mistaken."],
    marketer: ["Stop the mailing everywhere until it is clear."],
    developer: ["Scan what is uploaded before it is sent.", "If it was not yours, an account or a machine of yours sends it."],
    confusedWith: ["attachment-rejected: refused for its type alone."],
  },
  "message-not-compliant": {
    sentBy: ["Servers after the data with 550 5.6.0, 554 5.6.x, 550 5.7.1; Google with 550 5.7.1 and \"not RFC 5322 compliant\"."],
    causes: ["`From` is missing, doubled or malformed.", "Message-ID or Date is missing.", "Lines are longer than 998 characters, or end with LF alone."],
    marketer: ["Nothing: the sending software has to be mended."],
    developer: ["Build mails with a library, and check them against RFC 5322 §3.6.", "One `From`, one `To`, one `Subject`, one `Date`, one `Message-ID`."],
    confusedWith: ["content-rejected: the form is right, and what it says is not wanted.", "protocol-error: the conversation was wrong, not the message."],
  },
} as const satisfies Readonly<Record<string, WrittenGuide>>;
