// How the subjects of reports begin, by language; data alone. What a person answers or forwards begins with "Re:" or "Fwd:".

import { anyOf } from "../words/any-of.ts";

const ENGLISH: readonly RegExp[] = [
  /^\W{0,3}(?:un-?deliver(?:ed|able)|returned (?:mail|message|to sender)|failure notice|failed (?:mail|delivery|to deliver)|non[- ]?deliver(?:y|able)|ndn?r?\b)/i,
  /^\W{0,3}(?:warning:? .{0,40}(?:delay|message|deliver)|delay(?:ed)? (?:mail|delivery|message)|mail could not be delivered|could not (?:deliver|send)|unable to deliver|undeliverable)/i,
  /^\W{0,3}(?:(?:automatic )?(?:mail|message|e-?mail)? ?(?:system )?(?:delivery|status)) (?:status|fail(?:ed|ure)|error|problem|report|notification|delay|has failed|unsuccessful|subsystem|warning)/i,
  /^\W{0,3}(?:sorry,? )?(?:your |the |a )?(?:mail|message|e-?mail)(?: (?:to|for|from|addressed to|sent to) \S{1,254})? (?:(?:was|has|have|could|can) )?(?:not|cannot|\w{2,6}n't) (?:be(?:en)? )?(?:sent|delivered)\b/i,
  /^\W{0,3}(?:there was )?(?:an? )?(?:error|problem)s? (?:in |while |with )?(?:sending|delivering|the delivery of) (?:your |the |an? )?(?:mail|message|e-?mail)\b/i,
  /^\W{0,3}(?:mail|message|e-?mail) (?:status|fail(?:ed|ure)|error|problem|not delivered|undeliverable|system error|returned|bounced?)/i,
];

/** What may stand in front of it in other languages, as Exchange, Domino and carriers write it. */
const MAIL = "(?:hinweis|avviso|notifica|aviso|notificaci[oó]n|avis|nachricht|mail|e-?mail|mensaje|mensagem|message|messaggio|bericht|wiadomość|письмо|сообщение) ?:? ?(?:an |de |di |über |sobre |su )?";
/** That it was not delivered. */
const UNDELIVERED = anyOf({
  german: [
    "(?:konnte |wurde )?(?:nicht zugestellt|nicht zustellbar)",
    "zustellung (?:fehlgeschlagen|gescheitert|nicht möglich)",
    "unzustellbar",
    "(?:zustell|übermittlungs)fehler",
    "fehler bei der zustellung",
  ],
  french: ["non distribué?", "non délivré", "non remis", "échec de (?:la )?(?:remise|livraison|distribution)"],
  spanish: ["no se (?:puede|pudo) entregar", "no entregad", "error de entrega"],
  portuguese: ["n[ãa]o entregue", "não (?:é possível entregar|entregue)", "falha na entrega"],
  italian: ["non consegnato", "non recapit", "mancat[ao] (?:consegna|recapito)", "recapito non riuscito"],
  dutch: ["onbestelbaar", "(?:uw |je )?(?:bericht )?(?:is |kon )?niet (?:worden )?(?:bezorgd|afgeleverd)"],
  polish: ["niedostarcz", "nie (?:zosta[łl]a )?dostarczon[oa]"],
  russian: ["не ?доставлен", "недоставлен", "сбой доставки"],
  turkish: ["teslim edilemed", "iletilemed"],
  scandinavian: ["olevererbart", "kan (?:ikke leveres|inte levereras)", "kunne ikke leveres", "kunde inte levereras", "ej levererat"],
  finnish: ["ei voida toimittaa", "ei toimitettu"],
  czech: ["doručit nelze", "nelze doručit", "nedoručitel", "nedoručen"],
  hungarian: ["kézbesíthetetlen", "sikertelen kézbesítés"],
  ukrainian: ["не вдалося доставити"],
  greek: ["μη παραδόσιμο", "αδυναμία παράδοσης"],
  hebrew: ["לא ניתן למסירה"],
  arabic: ["تعذر التسليم"],
  japanese: ["配信(?:不能|エラー|失敗|できません)", "送信(?:エラー|失敗|できません)", "メール(?:エラー|配信|(?:が|は|を)?(?:送信|配信|お届け)でき)", "宛先不明"],
  chinese: ["不达", "无法(?:送达|投递|传递)", "未送达", "無法(?:傳送|傳遞|投遞)", "傳送失敗", String.raw`\p{L}{0,8}退信`, "投递失败"],
  korean: ["(?:메일|메시지)?(?:이|가)? ?(?:배달되지|배달 ?(?:실패|불가)|전송 ?실패|발송 ?실패|전송되지|반송)"],
});

/** An expression that fits the beginning of a subject each. */
export const REPORT_SUBJECTS: readonly RegExp[] = [
  ...ENGLISH,
  new RegExp(String.raw`^\P{L}{0,3}(?:${MAIL})?(?:${UNDELIVERED.source})`, "iu"),
];
