// Whether a text tells that a mail has arrived, and of nothing else.

import { anyOf } from "../words/any-of.ts";
import { linePattern } from "../words/line-pattern.ts";
import type { NoticeText } from "../opened/notice-text.ts";
import { joined } from "./front.ts";

/** What MTAs write of a success, in the languages that they write it in. */
const SUCCESS = linePattern(anyOf({
  english: [
    String.raw`\bsuccessfully delivered\b`,
    String.raw`\bsuccessful delivery notifications?\b`,
    String.raw`\b(?:has|have) been delivered\b`,
    String.raw`\bwas delivered(?: to)?:`,
    String.raw`\brelayed to (?:a )?(?:non|another)`,
    String.raw`\bdelivery to (?:these|the following) recipients (?:or (?:groups|distribution lists) )?is complete\b`,
    String.raw`\bmail delivery report that you requested\b`,
    String.raw`: delivery via \S{1,255} 250 `,
    String.raw`\bdelivery (?:has been|was) successful\b`,
  ],
  german: ["erfolgreich (?:zugestellt|übermittelt)", "wurde an (?:die )?folgenden? empfänger zugestellt", "zustellung an .{1,60} wurde abgeschlossen"],
  french: ["remise à .{1,60} est (?:effectuée|terminée)"],
  spanish: ["entrega a .{1,60} se ha completado", "se ha completado la entrega"],
  portuguese: ["entrega para .{1,60} (?:foi|está) concluída"],
  italian: ["recapito a .{1,60} (?:è stato )?completato"],
  dutch: ["bezorging aan .{1,60} is voltooid"],
  japanese: ["配信が完了"],
  chinese: ["已成功(?:传递|送达|投递)", "成功(?:傳遞|送達)"],
}));
/** What no report of a success says; one that tells of both is a report of a failure. */
const FAILURE =
  /\b(?:not|cannot|unable|fail(?:ed|ure|s)?|undeliver\w{0,10}|unknown|reject(?:ed|s)?|refused|permanent(?:ly)?|fatal|bounced|delayed|deferred|warning|nicht|fehlgeschlagen|échec|fallo|erro|mislukt|niet)\b|n't\b|n'a pas|non (?:è |riuscit)|失敗|失败|不能|无法|無法|できません|(?:^|[\s:;<("'])[45]\d\d[ -](?:[45]\.\d|[a-z])/i;

/** Lines at the beginning, where it is said. */
const LOOK_AT = 60;

export function tellsSuccess(text: NoticeText): boolean {
  if (!text.mayHold(SUCCESS, LOOK_AT)) return false;
  const front = joined(text.lines.slice(0, LOOK_AT));
  return text.fitsJoined(SUCCESS, front, LOOK_AT) && !FAILURE.test(front);
}
