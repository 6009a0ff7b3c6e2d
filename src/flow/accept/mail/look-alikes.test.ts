import { equal } from "node:assert/strict";
import { test } from "node:test";
import { readMail } from "./read-mail.ts";

const QUOTE = "> <bob@example.net>: host mx.example.net[192.0.2.3] said: 550 5.1.1\n>    <bob@example.net>: User unknown (in reply to RCPT TO command)\n";
const PERSON = "Return-Path: <ann@example.com>\nFrom: Ann Lee <ann@example.com>\n";
const ANSWER = "Return-Path: <>\nFrom: Ann Lee <ann@example.com>\nAuto-Submitted: auto-replied\n";

const rows: readonly [header: string, text: string, kind: string, why: string][] = [
  [`${PERSON}Subject: Undelivered Mail Returned to Sender`, `Tom, do you know why I get this?\n\n${QUOTE}`, "other", "leaves alone who asks about a report"],
  ["From: Ann Lee <ann@example.com>\nSubject: Undelivered Mail Returned to Sender", `Do you know why?\n\n${QUOTE}`, "other", "leaves alone what a text alone quotes"],
  [`${PERSON}Subject: Re: failure notice`, "That address is gone: 550 5.1.1 User unknown is what I get for bob@example.net.", "other", "leaves alone who answers about a report"],
  ["From: Weekly <hello@letters.example>\nList-Unsubscribe: <mailto:u@letters.example>\nSubject: Undeliverable? What 550 5.1.1 means", "Your message could not be delivered: 550 5.1.1 <bob@example.net> User unknown.", "other", "leaves alone a newsletter about reports"],
  ["From: Parcels <info@parcels.example>\nReturn-Path: <returns@parcels.example>\nAuto-Submitted: auto-generated\nSubject: Delivery failed: your parcel", "We were unable to deliver your parcel to your address today.", "other", "leaves alone parcels that were not delivered"],
  ["From: Parcels <info@parcels.example>\nReturn-Path: <>\nSubject: Delivery failed: your parcel", "We could not deliver your parcel.\nPlease choose another day.\n\nhello@parcels.example\n\nPlease do not answer this e-mail.", "other", "leaves alone parcels that were not delivered, without a return path"],
  ["From: Paketdienst <info@paket.example>\nSubject: Nicht zugestellt: Ihr Paket", "Ihre Sendung konnte nicht zugestellt werden.\n\nann@example.com", "other", "leaves alone parcels in other languages"],
  ["From: Магазин <info@shop.example>\nSubject: Не доставлен: ваш заказ", "Ваш заказ не был доставлен, адрес не найден.\n\nann@example.com", "other", "leaves alone orders in other languages"],
  ["From: Post <auto@post.example>\nReturn-Path: <>\nAuto-Submitted: auto-generated\nSubject: Undeliverable as addressed: item 17", "Your item was undeliverable as addressed and is on its way back. Do not answer this e-mail.", "other", "leaves alone what names nobody and speaks of mail elsewhere"],
  ["From: Groceries <info@groceries.example>\nSubject: Delivery failed", "We were not able to deliver your groceries today.", "other", "leaves alone what names neither a mail nor an address"],
  ["From: gateway@example.org\nSubject: Delivery failed: your order 27", "Your message could not be delivered.\n\n  ann@example.com\n\nSubject: Tracking number of your order", "bounce", "knows a report on a mail about an order"],
  ["From: Ann Lee <postmaster@example.com>\nSubject: Re: my mail was refused\nIn-Reply-To: <1@example.org>", "Your mail to bob@example.com was refused with 550 5.7.1, since you are on our list. I have taken you off.", "other", "leaves alone a postmaster who writes about a refusal"],
  ["From: Postmaster <postmaster@example.com>\nSubject: Maintenance on Saturday", "On Saturday the mail server is down. Mails may be returned with 450 4.3.2 System not accepting messages.", "other", "leaves alone what a postmaster announces"],
  ["From: Postmaster <postmaster@example.com>\nSubject: Problem", "Your mail was returned: 550 User unknown.", "other", "leaves alone words of a postmaster that name nobody"],
  ["From: Postmaster <postmaster@example.com>\nSubject: Problem", "Your mail to ann@example.net was returned: 550 User unknown.", "bounce", "knows a report of a postmaster that names the recipient"],
  ["From: Mail Antivirus <noreply@antivirus.example>\nSubject: An infected message was found", "The scanner detected and blocked an infected message that was sent to you by bob@example.net.", "other", "leaves alone what a scanner tells a recipient"],
  ["From: Antivirus <no-reply@antivirus.example>\nSubject: Your virus protection expires", "Viruses in your mail will not be blocked any more.", "other", "leaves alone who sells a scanner"],
  ["From: Support <support@example.org>\nSubject: Virus warning", "A virus is sent by mail. If your message was blocked, ask me.\n\nAnn Lee\nann@example.org", "other", "leaves alone who warns colleagues"],
  ["From: Antivirus News <news@antivirus.example>\nList-Unsubscribe: <mailto:u@antivirus.example>\nSubject: The virus of the month", "If a virus is found in your mail, it is blocked: that is what you sent it to bob@example.net for.", "other", "leaves alone a newsletter about viruses"],
  ["From: root@host.example (Cron Daemon)\nAuto-Submitted: auto-generated\nSubject: Cron <root@host>", "error: could not connect to mx.example.com: connection refused\nrejected: bob@example.net", "other", "leaves alone what a program has to say of its work"],
  ["Return-Path: <>\nFrom: Quarantine <quarantine@example.org>\nSubject: 3 messages were blocked", "The following messages have been quarantined:\n\nbob@example.net   You won\ncat@example.net   550 reasons to buy", "auto-reply", "takes a list of what was kept back for no report"],
  [`${ANSWER}Subject: Re: Your news`, "I have left, and this address does not exist any longer after January. Your mail was not delivered to anybody else. Write to bob@example.com.", "auto-reply", "takes what a mailbox says of itself and names nobody for an answer"],
  ["Return-Path: <>\nFrom: Helpdesk <support@example.com>\nAuto-Submitted: auto-replied\nSubject: [Ticket 20] We have your request", "We answer within a day. If we do not, the address you used may be invalid.", "auto-reply", "takes the answer of a ticket system for one"],
  ["Return-Path: <>\nFrom: noreply@example.com\nReply-To: ann@example.com\nAuto-Submitted: auto-replied\nSubject: Your letter", "This inbox ann@example.com is no longer in use.", "bounce", "takes the answer of a mailbox that is gone for a report"],
  [`${ANSWER}Subject: Re: Your news`, "My old address is no longer valid, please use ann@example.net instead.", "auto-reply", "takes no new address for one that failed"],
  ["Auto-Submitted: auto-generated\nFrom: Website <web@example.org>\nSubject: Contact form", "Name: Ann\nAddress: ann@example.com\nProblem: my account is disabled", "other", "takes no labels of a contact form for a report's"],
  [`${ANSWER}Subject: Re: Your news`, "I am away. In urgent cases:\n\nbob@example.com: failed payments, invalid accounts\ncat@example.com: the rest", "auto-reply", "takes no list of colleagues for recipients"],
  ["Return-Path: <>\nFrom: Reports <reports@sender.example>\nAuto-Submitted: auto-generated\nSubject: Your campaign", "Bounced: 2\nann@example.com: mailbox full\nbob@example.com: user unknown", "auto-reply", "takes no statistics of a sender for a report"],
  ["Return-Path: <>\nFrom: postmaster@example.com\nSubject: Relayed: Your news", "Delivery to these recipients or groups is complete, but no delivery notification was sent by the destination server:\n\nann@example.com", "success", "takes no success for a failure"],
];

for (const [header, text, kind, why] of rows) {
  test(`readMail() ${why}`, () => equal(readMail(Buffer.from(`${header}\n\n${text}\n`)).kind, kind));
}
