// The sentences, by language, with which programs announce recipients and reasons; data, and nothing else is known of a language.

import type { Phrases } from "../../recipients/announced-groups.ts";
import { linePattern, type LinePattern } from "../../words/line-pattern.ts";

type Kind = keyof Phrases;

/** Within a sentence: anything, but not for long. */
const SOME = ".{0,80}";
/** A recipient within a sentence. */
const ADDRESS = `["'<«„“]{0,2}(?<address>[^\\s<>"'«»@]{1,128}@[^\\s<>"'«»@:;,]{0,254}[^\\s<>"'«»@:;,.])["'>»”]{0,2}`;

/** Patterns on one line, in lower or upper case. */
const WORDS: Readonly<Record<string, Partial<Record<Kind, readonly string[]>>>> = {
  english: {
    failed: [
      `\\bde(?:li|le)very to the following recipients? ?(?:\\(s\\))? ?(?:has |have )?(?:failed|was aborted)${SOME}$`, // Gmail, Microsoft's SMTP service
      "^an error occurred while trying to deliver the mail to the following recipients:", // Amazon SES and WorkMail
      "^was not delivered to:", // Domino, and so in the other languages
      "\\bdid not reach the following recipient:",
      "^\\s*(?:your mail |your message )?could not be delivered to: (?=<)", // KDDI
      "recipients? could not be delivered because they are not accepting mail", // AOL
      "\\bundeliverable to the following:", // GroupWise
      "^failed recipient(?:s|\\(s\\))?:(?= |$)", // Apache James
      "^-{2,}\\s*failed recipients?\\s*-{2,}",
      "^undeliverable address: ", // HotPOP
      "^intended recipient: ", // USA.NET
      "^invalid final delivery userid:",
      "\\bhere is your list of failed recipients",
      "\\bcould not be delivered to the following user(?:s|\\(s\\))?:",
      "^a message could not be delivered to:",
      "^your message (?:was not delivered|could not be delivered) to:?(?= |$)", // X.400 gateways
      "\\bcould not be delivered to the following (?:recipient|address)(?:e?s|\\(e?s\\))?:$", // Symantec
      "^error-for:\\s{1,10}", // LSMTP
      "^delivery failed: (?=\\S+@)",
      "^failed:$", // 1&1, GMX: the end of a sentence
      "\\bthe following address(?:es|\\(es\\))? failed:$",
      "\\bwasn't able to deliver your message to the following address",
      `^the following message, addressed to ${ADDRESS}`,
      `\\byour message was addressed, ${ADDRESS}, did not `,
      "^the following destination addresses were unknown",
      "^\\s*-{4,}\\s*message not delivered to the following",
      `^sorry, unable to deliver your message to ${ADDRESS}`,
      `^failed to deliver to ${ADDRESS}\\s*$`, // CommuniGate Pro
      `^the following message could not be delivered because the address ${ADDRESS} does not exist`,
      `^your (?:e-?mail|message|mail) (?:addressed )?to:? ${ADDRESS} (?:could not|couldn't|can't|cannot|was not|wasn't|has not been) (?:be )?delivered`,
      `^the (?:following )?(?:e-?mail |mail )?message to ${ADDRESS} (?:was undeliverable|could not be delivered|was not delivered)`, // IronPort
      `^the message you tried to send to ${ADDRESS}`,
    ],
    delayed: [
      "^the message has not yet been delivered to the following address", // 1&1
      "\\bde(?:li|le)very to the following recipients? has been delayed", // Gmail
      "^the address(?:es)? to which the message has not yet been delivered (?:is|are):", // an early Exim's warning, as others copied it
      `^there was a temporary problem (?:while )?delivering your (?:message|mail) to ${ADDRESS}\\. `, // Gmail
      `^your message to ${ADDRESS} (?:has been|is) delayed`,
    ],
    command: ["^-{3,}\\s{0,3}smtp command"], // m-FILTER
    telling: ["\\bbecause\\b"],
    reason: [
      "^technical details of (?:permanent|temporary) failure:",
      "^the error that the other server returned was:",
      "^the response (?:from the remote server )?was:",
      "^because(?: of)?:?$",
      "^error message:",
      "^the (?:reason|error) given by the (?:other |remote |receiving )?(?:server|system)(?: was)?:",
      "^\\s*technical details:$",
      "^error-text:",
      "^remote host said ?\\[response message\\]:",
      "^(?=smtp error from remote )",
      "^for the following reason:",
      "^(?:\\s*)reason:",
      "^the reason for the problem:",
      "^-{3,}server message",
      "^error description:",
      "^this message was undeliverable due to the following reason:",
    ],
    end: [
      "^learn more ",
      "^message will be retried for ",
      "^information about your message:",
      "^(?:\\s*-+ )?(?:the )?original message (?:attached|details)",
      "^if you (?:require|need|believe|have|sent|would) ",
      "^please (?:contact|reply|check|verify|try|do not) ",
      "^error-end:",
      "^step: ",
      "^system contact:",
      "^your message reads \\(in part\\):",
    ],
  },
  german: {
    failed: [
      "^(?:wurde|konnte) nicht (?:übermittelt|zugestellt|gesendet)(?: werden)? an:", // Domino
      `\\b(?:an|bei) (?:den |die )?folgenden? (?:empfänger|adressaten?|adressen?)${SOME}(?:fehlgeschlagen|nicht (?:zugestellt|zustellbar|ausgeliefert|übermittelt)|gescheitert)${SOME}$`,
      `\\bfolgenden? (?:empfänger|adressaten?|adressen?)${SOME}(?:nicht (?:erreicht|zugestellt|ausgeliefert)|fehlgeschlagen)${SOME}$`,
      `^(?:ihre|deine) (?:nachricht|e-mail|mail) an:? ${ADDRESS} (?:konnte|wurde) nicht (?:zugestellt|ausgeliefert|übermittelt)`,
    ],
    delayed: [`\\bzustellung an (?:den |die )?folgenden? empfänger${SOME}verzögert`],
    reason: ["^weil:$", "^(?:da|wegen|aus folgendem grund|grund|ursache|begründung|fehlermeldung|fehlerbeschreibung):", "^technische details zu[rm]? (?:dauerhaften|permanenten|vorübergehenden|temporären) fehlers?:", "^(?:die )?antwort(?: des (?:remote-?servers|anderen servers|zielservers))?(?: lautete?| war)?:"],
    end: ["^weitere informationen ", "^bitte (?:überprüfen|prüfen|wenden|versuchen|antworten) "],
  },
  french: {
    failed: [
      "^n'a (?:pas (?:été|pu être)|pu être) (?:remis|distribué|transmis|livré)e? (?:à|aux)",
      `\\b(?:remise|livraison|distribution|envoi)${SOME} (?:au|aux) destinataires? suivants?${SOME}(?:échou|impossible)${SOME}$`,
      `échec(?: définitif)? de (?:la )?(?:remise|livraison|distribution) (?:au|aux) (?:destinataires?|adresses?) suivante?s?`,
      `^votre (?:message|courrier|e-?mail) (?:adressé )?à:? ${ADDRESS} n'a pas pu être (?:remis|distribué|envoyé|livré)`,
    ],
    delayed: [`\\b(?:remise|livraison)${SOME} (?:au|aux) destinataires? suivants?${SOME}retard`],
    reason: ["^(?:car|parce que|raison|motif|cause|pour la raison suivante|pour les raisons suivantes) ?:", "^(?:la )?réponse (?:du serveur (?:distant|destinataire) )?(?:était|est|indique) ?:", "^détails techniques (?:de l'|du |relatifs à )"],
    end: ["^en savoir plus ", "^veuillez "],
  },
  spanish: {
    failed: [
      "^no (?:se (?:(?:ha|pudo) (?:entregado|entregar)|entregó)|fue entregado|ha sido entregado|ha podido (?:ser entregado|entregarse)) a ?:",
      `\\b(?:entrega|envío)${SOME} (?:al|a los) siguientes? destinatarios?${SOME}(?:error|fall|no )${SOME}$`,
      `\\bno se (?:ha podido|pudo|puede) entregar ${SOME}(?:siguientes? (?:destinatarios?|direcci(?:ón|ones)))`,
      `^(?:su|tu|el) (?:mensaje|correo) (?:dirigido )?a:? ${ADDRESS} no (?:se (?:ha podido|pudo|puede)|pudo ser|ha sido) entreg`,
    ],
    delayed: [`\\bentrega${SOME}siguientes? destinatarios?${SOME}(?:retras|demor)`],
    reason: ["^(?:porque|motivo|razón|causa|por la siguiente razón|por el siguiente motivo) ?:", "^(?:la )?respuesta (?:del (?:otro )?servidor (?:remoto )?)?(?:fue|ha sido)?(?: la siguiente)? ?:", "^detalles técnicos del error"],
    end: ["^más información ", "^por favor"],
  },
  portuguese: {
    failed: [
      "^não foi (?:entregue|enviada?) (?:a|para|ao|aos):",
      `\\b(?:entrega|envio)${SOME} (?:ao|aos|para o|para os) (?:seguintes? )?destinatários?(?: seguintes?| a seguir)?${SOME}(?:falh|erro|não )${SOME}$`,
      `\\bnão (?:foi possível|pôde ser|pode ser) entreg${SOME}(?:seguintes?|a seguir)`,
      `^(?:a )?sua mensagem para:? ${ADDRESS} não (?:pôde|pode|foi)`,
    ],
    delayed: [`\\bentrega${SOME}destinatários?${SOME}(?:atras|adiad)`],
    reason: ["^(?:porque|motivo|razão|causa|pelo seguinte motivo|pela seguinte razão) ?:", "^(?:a )?resposta (?:do (?:outro )?servidor (?:remoto )?)?(?:foi)? ?:", "^detalhes técnicos d[ae] falha"],
    end: ["^saiba mais ", "^por favor"],
  },
  italian: {
    failed: [
      "^non è stato (?:recapitato|consegnato) a:",
      `\\b(?:consegna|recapito|invio)${SOME} (?:al|ai|a) (?:seguenti? )?destinatari[oe]?(?: seguenti?)?${SOME}(?:fallit|non (?:riuscit|è))${SOME}$`,
      `\\b(?:impossibile|non è stato possibile) (?:recapitare|consegnare)${SOME}seguenti? (?:destinatari|indirizz)`,
      `^il (?:tuo |suo )?messaggio (?:indirizzato )?a:? ${ADDRESS} non (?:è stato|può essere|ha potuto)`,
    ],
    delayed: [`\\b(?:consegna|recapito)${SOME}seguenti? destinatari${SOME}ritard`],
    reason: ["^(?:perché|motivo|causa|ragione|per il seguente motivo) ?:", "^(?:la )?risposta (?:del server (?:remoto )?)?(?:è stata|era)? ?:", "^dettagli tecnici dell'errore"],
    end: ["^ulteriori informazioni ", "^per ulteriori "],
  },
  dutch: {
    failed: [
      "^is niet (?:afgeleverd|bezorgd) (?:aan|bij):",
      `\\b(?:bezorg|aflever)${SOME} (?:aan|bij) (?:de )?volgende (?:ontvangers?|geadresseerden?|adres(?:sen)?)${SOME}(?:mislukt|niet)${SOME}$`,
      `^(?:uw|je) bericht aan:? ${ADDRESS} (?:kon|kan|is) niet`,
    ],
    delayed: [`\\bvolgende ontvangers?${SOME}vertraag`],
    reason: ["^(?:omdat|reden|oorzaak|om de volgende reden) ?:", "^(?:de )?reactie (?:van de externe server )?(?:was|luidde)? ?:"],
    end: ["^meer informatie "],
  },
  polish: {
    failed: [`\\bnie (?:można było|udało się|mogła zostać|została) (?:dostarcz|doręcz)${SOME}następując`, "^nie (?:została|zostało) (?:dostarczon|doręczon)[aoy] do:", `^wiadomość do:? ${ADDRESS} nie (?:została|mogła|zostanie)`],
    reason: ["^(?:ponieważ|powód|przyczyna|z następującego powodu) ?:", "^odpowiedź (?:serwera zdalnego )?(?:brzmiała|była)? ?:"],
    end: ["^dowiedz się więcej"],
  },
  russian: {
    failed: [
      `(?:не (?:может|могло|было|удалось)|невозможно) (?:быть )?достав${SOME}(?:следующ|получател|адресат)${SOME}:$`,
      `доставка (?:сообщения |письма )?(?:следующ|получател)${SOME}(?:не удалась|невозможна)${SOME}:$`,
      `^(?:ваше )?(?:сообщение|письмо) (?:для )?(?:на адрес )?${ADDRESS} (?:не (?:может|было|удалось|доставлено))`,
    ],
    delayed: [`доставка${SOME}(?:получател|адресат)${SOME}(?:задерж|отложен)`],
    reason: ["^(?:потому что|причина|причины|по следующей причине|так как) ?:", "^ответ (?:удал[её]нного сервера|сервера)? ?:"],
    end: ["^рекомендуем ", "^подробнее "],
  },
  scandinavian: {
    failed: ["^(?:levererades inte|kunde inte levereras|har inte levererats|blev ikke leveret|kunne ikke leveres|ble ikke levert|er ikke leveret) til(?:l)? ?:"],
    reason: ["^(?:eftersom|därför att|fordi|på grund av|på grunn av|på grund af|orsak|årsak|årsag) ?:"],
  },
  finnish: { failed: ["^ei (?:ole )?toimitettu(?: seuraaville)? ?:"], reason: ["^(?:koska|syy) ?:"] },
  czech: { failed: ["^(?:nebyl[ao]? doručen[ao]?|nelze doručit|nebylo možné doručit)(?: adresátovi| adresátům| příjemci| na adresu)? ?:"], reason: ["^(?:protože|z důvodu|důvod|příčina) ?:"] },
  hungarian: { failed: ["^(?:nem (?:lett|került|sikerült) kézbesít\\p{L}{0,8})(?: a következő(?:knek|nek)?)? ?:"], reason: ["^(?:mert|mivel|hibaüzenet) ?:"] },
  turkish: {
    failed: [`aşağıdaki alıcı(?:ya|lara)${SOME}(?:teslim edilemedi|iletilemedi|başarısız)`, `^${ADDRESS} adresine gönderdiğiniz (?:ileti|e-posta|mesaj)${SOME}(?:teslim edilemedi|iletilemedi)`],
    reason: ["^(?:çünkü|neden|nedeni|sebep|şu nedenle) ?:", "^(?:uzak sunucudan gelen )?yanıt(?: şuydu)? ?:"],
  },
  japanese: {
    failed: [
      "(?:以下|次|下記)の(?:宛先|受信者|メールアドレス|アドレス|あて先|ユーザー?)(?:への|に|へ)?.{0,40}(?:できません|失敗|エラー|届きません|送れません)",
      "(?:次|以下)の(?:宛先|受信者|あて先)に(?:配信|配達)されませんでした",
      "^は、?(?:次|以下)の(?:宛先|受信者|ユーザー)に(?:配信|配布|送信)(?:できません|されません)",
    ],
    delayed: ["(?:以下|次|下記)の(?:宛先|受信者|メールアドレス|アドレス|あて先)(?:への|に|へ)?.{0,40}(?:遅延|遅れて)"],
    reason: ["^\\s*(?:理由|原因|エラー(?:内容|メッセージ)?|エラーの詳細|詳細)(?:は次のとおりです)?[ 　]*[:：]", "^リモート ?サーバーからの応答[:：]?", "(?:次|以下|下記)の(?:理由|原因)(?:による|です|で).{0,10}[:：。]$"],
    end: ["^詳しくは"],
  },
  chinese: {
    failed: ["(?:无法|無法|不能|未能|没有)(?:将|將)?.{0,20}(?:送达|送達|投递|投遞|发送|發送|传送|傳遞).{0,20}(?:以下|下列|下面).{0,12}(?:收件人|地址|邮箱|信箱)", "(?:以下|下列)(?:收件人|地址|邮箱).{0,30}(?:失败|失敗|无法|無法|被退回)"],
    reason: ["^\\s*(?:因为|因為|原因|退信原因|失败原因|失敗原因|错误信息|錯誤訊息)[ 　]*[:：]", "^(?:远程服务器|遠端伺服器)的?(?:响应|回應).{0,6}[:：]"],
  },
  korean: {
    failed: ["다음 (?:수신자|받는 ?사람|주소).{0,20}(?:배달|전송|전달).{0,12}(?:않았|못했|실패|없습니다)"],
    reason: ["^(?:이유|원인|사유|오류 ?내용) ?:", "^(?:원격 서버의 )?응답(?:은 다음과 같습니다)? ?:"],
  },
};

export const PHRASES: Phrases = { failed: allOf("failed"), delayed: allOf("delayed"), telling: allOf("telling"), reason: allOf("reason"), command: allOf("command"), end: allOf("end") };

/** All languages at once: a text may hold two. */
function allOf(kind: Kind): LinePattern {
  const patterns = Object.values(WORDS).flatMap((words) => words[kind] ?? []);
  return linePattern(new RegExp(patterns.join("|"), "iu"));
}
