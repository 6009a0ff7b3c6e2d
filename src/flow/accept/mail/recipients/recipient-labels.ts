// What labels call a recipient in other languages than English; data alone.

import { anyOf } from "../words/any-of.ts";

export const RECIPIENT_LABELS = anyOf({
  german: ["empf(?:ä|ae)nger"],
  french: ["destinataire"],
  portuguese: ["destinat[aá]rio"], // and Spanish and Italian
  dutch: ["ontvanger"],
  polish: ["odbiorca", "adresat"],
  czech: ["příjemce"],
  hungarian: ["címzett"],
  turkish: ["alıcı"],
  scandinavian: ["mottagare", "modtager", "mottaker"],
  finnish: ["vastaanottaja"],
  russian: [String.raw`получател\p{L}{1,20}`],
  japanese: ["宛先", "送信先", "受信者", "受取人"],
  chinese: ["收件人", "收件者", "收件地址"],
  korean: ["받는 ?사람", "수신자"],
});
