// Whether a text that says that something did not arrive speaks of a mail: parcels are not delivered either.

import { withSingleBlanks } from "../../../../mail/index.ts";
import type { NoticeText } from "../opened/notice-text.ts";
import { isFailure, saysUndelivered, tellsReply } from "./failure-words.ts";

/** A mail, a mailbox, or who sends one, in the languages that MTAs write in. */
const MAIL =
  /e-?mail|\b(?:mail(?:box|er|s)?|message|inbox|recipients?|postmaster)\b|nachricht|postfach|empfänger|courriel|message|destinataire|correo|mensaje|destinatari|mensagem|messaggio|posta\b|casella|bericht|ontvanger|wiadomoś|odbiorc|adresat|письм|сообщен|получател|почт|e-?posta|ileti|alıcı|zpráv|příjemc|levél|címzett|meddeland|mottagar|besked|modtager|melding|viesti|vastaanottaja|μήνυμα|παραλήπτη|メール|メッセージ|宛先|邮件|郵件|收件人|메일|메시지|수신자/iu;
/** What a carrier brings to a door, and what is bought. */
const GOODS =
  /\b(?:parcels?|packages?|shipments?|couriers?|consignments?|tracking (?:number|code|id)|your order|pick-?up point|postal (?:code|address))\b|\bpaket|sendungs?(?:nummer|verfolgung)?\b|\bbestellung|zusteller|packstation|\bcolis\b|livreur|votre commande|numéro de suivi|\bpaquetes?\b|\benvío|\bpedidos?\b|repartidor|\bpacc(?:o|hi)\b|spedizion|corriere|\bordine\b|encomenda|\bpakket|zending|\bbestelling|paczk|przesyłk|kurier|zásilk|balík|csomag|futár|посылк|\bзаказ|курьер|kargo|gönderi(?!l)|siparişi|\bpakken?\b|forsendelse|försändelse|荷物|お届け物|ご注文|再配達|包裹|快递|快遞|订单|訂單|택배|주문|배송/iu;

const LOOK_AT_LINES = 80;
const LOOK_AT = 8000;

/** Of a text that speaks of goods as well, only a sentence in which a mail is what did not arrive counts, or a server's reply. */
export function isOfMail(text: NoticeText): boolean {
  const front = frontOf(text);
  return !GOODS.test(front) || tellsReply(text) || sentencesOf(front).some((sentence) => MAIL.test(sentence) && !GOODS.test(sentence) && saysUndelivered(sentence));
}

/** Whether a sentence of it tells of a mail, a mailbox or a recipient that something is wrong. */
export function tellsOfMail(text: NoticeText): boolean {
  return sentencesOf(frontOf(text)).some((sentence) => MAIL.test(sentence) && isFailure(sentence));
}

function frontOf({ lines }: NoticeText): string {
  const told = lines.slice(0, LOOK_AT_LINES).filter((line) => !line.startsWith(">"));
  return withSingleBlanks(told.map((line) => (line === "" ? "." : line)).join(" ")).slice(0, LOOK_AT);
}

function sentencesOf(front: string): readonly string[] {
  return front.split(/(?<![.!?。！？])[.!?。！？]+(?:\s|$)/u);
}
