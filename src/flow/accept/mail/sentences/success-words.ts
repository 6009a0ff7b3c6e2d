// Whether a text tells that a mail has arrived, and of nothing else.

import { withSingleBlanks } from "../../../../mail/index.ts";
import { linePattern } from "../words/line-pattern.ts";
import type { NoticeText } from "../opened/notice-text.ts";

/** What MTAs write of a success, in the languages that they write it in. */
const SUCCESS = linePattern(
  /\bsuccessfully delivered\b|\bsuccessful delivery notifications?\b|\b(?:has|have) been delivered\b|\bwas delivered(?: to)?:|\brelayed to (?:a )?(?:non|another)|\bdelivery to (?:these|the following) recipients (?:or (?:groups|distribution lists) )?is complete\b|\bmail delivery report that you requested\b|: delivery via \S{1,255} 250 |\bdelivery (?:has been|was) successful\b|erfolgreich (?:zugestellt|übermittelt)|wurde an (?:die )?folgenden? empfänger zugestellt|zustellung an .{1,60} wurde abgeschlossen|remise à .{1,60} est (?:effectuée|terminée)|entrega a .{1,60} se ha completado|se ha completado la entrega|entrega para .{1,60} (?:foi|está) concluída|recapito a .{1,60} (?:è stato )?completato|bezorging aan .{1,60} is voltooid|配信が完了|已成功(?:传递|送达|投递)|成功(?:傳遞|送達)/i,
);
/** What no report of a success says; one that tells of both is a report of a failure. */
const FAILURE =
  /\b(?:not|cannot|unable|fail(?:ed|ure|s)?|undeliver\w{0,10}|unknown|reject(?:ed|s)?|refused|permanent(?:ly)?|fatal|bounced|delayed|deferred|warning|nicht|fehlgeschlagen|échec|fallo|erro|mislukt|niet)\b|n't\b|n'a pas|non (?:è |riuscit)|失敗|失败|不能|无法|無法|できません|(?:^|[\s:;<("'])[45]\d\d[ -](?:[45]\.\d|[a-z])/i;

/** Lines at the beginning, where it is said. */
const LOOK_AT = 60;

export function tellsSuccess(text: NoticeText): boolean {
  if (!text.mayHold(SUCCESS, LOOK_AT)) return false;
  const front = withSingleBlanks(text.lines.slice(0, LOOK_AT).join(" ")).slice(0, 8000);
  return text.fitsJoined(SUCCESS, front, LOOK_AT) && !FAILURE.test(front);
}
