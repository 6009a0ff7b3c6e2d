// Whether a text that says that something did not arrive speaks of a mail: parcels are not delivered either.

import type { NoticeText } from "../opened/notice-text.ts";
import { anyOf } from "../words/any-of.ts";
import { joined, unquotedFront } from "./front.ts";
import { isFailure, saysUndelivered, tellsReply } from "./failure-words.ts";

/** A mail, a mailbox, or who sends one, in the languages that MTAs write in. */
const MAIL = anyOf({
  english: ["e-?mail", String.raw`\b(?:mail(?:box|er|s)?|message|inbox|recipients?|postmaster)\b`],
  german: ["nachricht", "postfach", "empfänger"],
  french: ["courriel", "message", "destinataire"],
  spanish: ["correo", "mensaje"],
  italian: ["destinatari", "messaggio", String.raw`posta\b`, "casella"],
  portuguese: ["mensagem"],
  dutch: ["bericht", "ontvanger"],
  polish: ["wiadomoś", "odbiorc", "adresat"],
  russian: ["письм", "сообщен", "получател", "почт"],
  turkish: ["e-?posta", "ileti", "alıcı"],
  czech: ["zpráv", "příjemc"],
  hungarian: ["levél", "címzett"],
  scandinavian: ["meddeland", "mottagar", "besked", "modtager", "melding"],
  finnish: ["viesti", "vastaanottaja"],
  greek: ["μήνυμα", "παραλήπτη"],
  japanese: ["メール", "メッセージ", "宛先"],
  chinese: ["邮件", "郵件", "收件人"],
  korean: ["메일", "메시지", "수신자"],
}, "iu");
/** What a carrier brings to a door, and what is bought. */
const GOODS = anyOf({
  english: [
    String.raw`\bparcels?\b`,
    String.raw`\bpackages?\b`,
    String.raw`\bshipments?\b`,
    String.raw`\bcouriers?\b`,
    String.raw`\bconsignments?\b`,
    String.raw`\btracking (?:number|code|id)\b`,
    String.raw`\byour order\b`,
    String.raw`\bpick-?up point\b`,
    String.raw`\bpostal (?:code|address)\b`,
  ],
  german: [String.raw`\bpaket`, String.raw`sendungs?(?:nummer|verfolgung)?\b`, String.raw`\bbestellung`, "zusteller", "packstation"],
  french: [String.raw`\bcolis\b`, "livreur", "votre commande", "numéro de suivi"],
  spanish: [String.raw`\bpaquetes?\b`, String.raw`\benvío`, String.raw`\bpedidos?\b`, "repartidor"],
  italian: [String.raw`\bpacc(?:o|hi)\b`, "spedizion", "corriere", String.raw`\bordine\b`],
  portuguese: ["encomenda"],
  dutch: [String.raw`\bpakket`, "zending", String.raw`\bbestelling`],
  polish: ["paczk", "przesyłk", "kurier"],
  czech: ["zásilk", "balík"],
  hungarian: ["csomag", "futár"],
  russian: ["посылк", String.raw`(?<!\p{L})заказ`, "курьер"],
  turkish: ["kargo", "gönderi(?!l)", "siparişi"],
  scandinavian: [String.raw`\bpakken?\b`, "forsendelse", "försändelse"],
  japanese: ["荷物", "お届け物", "ご注文", "再配達"],
  chinese: ["包裹", "快递", "快遞", "订单", "訂單"],
  korean: ["택배", "주문", "배송"],
}, "iu");

/** Of a text that speaks of goods as well, only a sentence in which a mail is what did not arrive counts, or a server's reply. */
export function isOfMail(text: NoticeText): boolean {
  const front = frontOf(text);
  return !GOODS.test(front) || tellsReply(text) || sentencesOf(front).some((sentence) => MAIL.test(sentence) && !GOODS.test(sentence) && saysUndelivered(sentence));
}

/** Whether a sentence of it tells of a mail, a mailbox or a recipient that something is wrong. */
export function tellsOfMail(text: NoticeText): boolean {
  return sentencesOf(frontOf(text)).some((sentence) => MAIL.test(sentence) && isFailure(sentence));
}

/** A free line ends a sentence. */
function frontOf({ lines }: NoticeText): string {
  return joined(unquotedFront(lines).map((line) => (line === "" ? "." : line)));
}

function sentencesOf(front: string): readonly string[] {
  return front.split(/(?<![.!?。！？])[.!?。！？]+(?:\s|$)/u);
}
