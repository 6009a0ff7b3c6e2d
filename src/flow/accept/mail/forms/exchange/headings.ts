// How Exchange begins its reports, by language; data alone.

import { anyOf, type PhrasesByLanguage } from "../../words/any-of.ts";
import { linePattern } from "../../words/line-pattern.ts";

/** "Delivery has failed to these recipients or groups:", "Your message to … couldn't be delivered." */
const HEADINGS: PhrasesByLanguage = {
  english: ["^delivery has failed to these recipients", "^delivery (?:is|has been) delayed to these recipients", "^your message to .{1,300} (?:couldn't|can't|could not) be delivered", "^your message (?:couldn't|can't) be delivered(?:\\.|$)", " rejected your message to the following (?:e-?mail address|recipient)"],
  german: ["^fehler bei der (?:nachrichten)?zustellung an (?:folgende|diese)", "^die zustellung an (?:folgende|diese) empfänger", "^(?:zustellungs?|übermittlungs?)verzögerung", "^die (?:nach)?zustellung .{0,60}verzögert", "^ihre nachricht an .{1,300} konnte nicht zugestellt", "^ihre nachricht konnte nicht zugestellt", " hat ihre nachricht an (?:die )?folgenden? e-?mail-adressen? (?:abgelehnt|zurückgewiesen)"],
  french: ["^échec de la remise (?:pour|à)", "^la remise (?:a échoué|a été retardée|est retardée)", "^votre message (?:à|pour|adressé à) .{1,300} n'a pas pu être remis", "^votre message n'a pas pu être remis", " a rejeté votre message (?:à|aux|adressé)"],
  spanish: ["^(?:error en la entrega|no se pudo entregar|se produjo un error al entregar|error de entrega)", "^la entrega (?:a|para) .{0,40}(?:retras|error|fall)", "^(?:su|el|tu) mensaje (?:a|para) .{1,300} no se (?:pudo|ha podido|puede)", " (?:ha rechazado|rechazó) (?:su|tu|el) mensaje"],
  portuguese: ["^(?:falha|a entrega falhou|houve falha|ocorreu um(?:a)? (?:erro|falha)) (?:na entrega|para|ao)", "^a entrega (?:para|a) est", "^(?:a )?sua mensagem (?:para|a) .{1,300} não (?:pôde|pode)", "^não foi possível entregar", " rejeitou (?:a )?sua mensagem"],
  italian: ["^(?:recapito|consegna) non riuscit[oa]", "^impossibile recapitare", "^il recapito (?:a|ai) .{0,40}(?:ritard|non)", "^il (?:tuo |suo )?messaggio (?:a|per) .{1,300} non (?:può|è stato|ha potuto)", " ha rifiutato il (?:tuo |suo )?messaggio"],
  dutch: ["^(?:bezorging|levering|aflevering) (?:aan|bij) (?:de volgende|deze)", "^het bezorgen .{0,60}(?:mislukt|vertraag)", "^(?:uw|je) bericht (?:aan|naar) .{1,300} (?:kan|kon) niet worden (?:bezorgd|afgeleverd)", " heeft (?:uw|je) bericht .{0,40}(?:geweigerd|afgewezen)"],
  polish: ["^(?:nie można dostarczyć|dostarcz(?:eni|ani)e|niepowodzenie dostar|nie powiodło się dostar)", "^(?:twoja )?wiadomość (?:do|wysłana do) .{1,300} nie (?:mogła|została|można)", " odrzuci(?:ł|ła|ło) (?:twoją )?wiadomość"],
  russian: ["^(?:сбой|не удалось|не удаётся|ошибка) (?:при )?достав", "^(?:доставка|задержка доставки) .{0,60}получател\\p{L}{0,4} или групп", "^(?:ваше )?сообщение (?:для|на адрес) .{1,300} не (?:удалось|может|доставлено)", "^не удалось доставить", " отклонил(?:а|о)? ваше сообщение"],
  turkish: ["^(?:bu|şu|aşağıdaki) alıcılara veya gruplara teslim", "^(?:ileti|mesaj)niz .{1,300} (?:teslim edilemedi|iletilemedi)", "^.{1,300} adresine gönderdiğiniz ileti teslim edilemedi"],
  swedish: ["^leverans(?:en)? (?:till|misslyckades)", "^det gick inte att leverera", "^(?:ditt )?meddelande(?:t)? till .{1,300} kunde inte levereras"],
  danish: ["^levering(?:en)? (?:til|mislykkedes)", "^(?:din )?meddelelse(?:n)? til .{1,300} kunne ikke leveres"],
  norwegian: ["^levering(?:en)? til (?:disse|følgende)", "^meldingen(?: din)? til .{1,300} kunne ikke leveres"],
  finnish: ["^(?:toimitus|toimittaminen) (?:seuraaville|näille)", "^viestiäsi .{1,300} ei voi(?:tu|da) toimittaa"],
  czech: ["^(?:doručení|nepodařilo se doručit) ", "^(?:vaši )?zprávu (?:pro|adresovanou) .{1,300} (?:nelze|se nepodařilo)"],
  hungarian: ["^(?:a kézbesítés|nem sikerült (?:a )?kézbesít)", "^(?:az )?üzenetét? .{1,300} (?:nem sikerült|nem lehet) kézbesít"],
  japanese: ["^(?:次|以下)の受信者(?:またはグループ|または配布リスト|または配布グループ)?.{0,12}(?:配信|配達|送信)", "^配信(?:不能|に失敗|が遅れ|が遅延)", ". (?:さん)?(?:へ|宛て?)の?メッセージ(?:を|は|が)配信(?:でき|され)"],
  chinese: ["^(?:未能|无法|無法|不能)?(?:向|传递|傳遞|送达|送達|投递|將)?.{0,6}(?:这些|下列|以下|這些)(?:收件人|收件者)", "^(?:传递|傳遞|传送|郵件).{0,10}(?:失败|失敗|延迟|延遲)", "^(?:无法|無法|未能)(?:将|將).{0,12}(?:邮件|郵件).{0,6}(?:传递|傳遞|送达|送達)", "^(?:您|你)(?:发送给|发往|寄給|傳送給|的).{1,300}(?:无法|無法|未能|未)"],
  korean: ["^(?:다음|이) (?:받는 ?사람|수신자)(?: 또는 그룹)?.{0,12}(?:배달|전달|전송)", "^.{1,300}(?:에게|님에게|\\(으\\)로) 보낸 메시지.{0,10}(?:배달|전달)"],
};

export const HEADING = linePattern(anyOf(HEADINGS, "iu"), 300);

/** Within a heading. */
export const DELAYED = /\bdelay|verzögert|verzögerung|retard|retras|atras|ritard|vertraag|opóźni|задерж|gecik|försen|forsink|viiväst|zpožd|késik|遅れ|遅延|延迟|延遲|지연/iu;
