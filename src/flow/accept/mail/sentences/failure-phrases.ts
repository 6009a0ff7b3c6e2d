// What MTAs write of a failure in other languages than English, whose sentences stand in failure-words.ts; data alone.

import { anyOf } from "../words/any-of.ts";

/** That a mail did not arrive. */
export const UNDELIVERED = anyOf({
  german: ["unzustellbar", "nicht zugestellt", "konnte nicht"],
  italian: ["non (?:è |e' )?(?:stato )?(?:possibile|recapitat|consegnat)", "stato (?:rilevato un errore|rifiutato)"],
  french: ["n'a (?:pas )?pu", "non remis"],
  spanish: ["no (?:pudo|se pudo|ha podido|fue|se ha)"],
  portuguese: ["não (?:pôde|foi|pode)", "nao (?:pode|foi)"],
  polish: ["niedostarcz", "nie (?:mógł|mogł|moze|może|został|udało)"],
  russian: ["не (?:мож[еу]|удалось|была?|доставлен|вдалося)", "недостав"],
  dutch: ["niet (?:worden )?(?:bezorgd|afgeleverd|besteld)"],
  scandinavian: ["kund?e (?:inte|ikke) levere", "inte att leverera"],
  finnish: ["ei voi(?:da|tu) toimittaa", "toimitus epäonnistui"],
  czech: ["nepodařilo", "nelze doručit", "nedoruč"],
  hungarian: ["nem (?:sikerült |lehet )?kézbesít"],
  turkish: ["(?:teslim edil|ilet|gönderil)emedi"],
  greek: ["δεν (?:παραδόθηκε|ήταν δυνατή|μπόρεσε)"],
  hebrew: ["לא ניתן"],
  arabic: ["تعذر"],
  romanian: ["nu a putut fi (?:livrat|trimis)"],
  vietnamese: ["không thể (?:gửi|chuyển|phát)"],
  indonesian: ["tidak dapat (?:dikirim|disampaikan)"],
  thai: ["ไม่สามารถ(?:ส่ง|จัดส่ง|นำส่ง)"],
  japanese: ["送信に失敗", "配信に失敗", "届けることができません", "お届けできません", "エラー", "(?:送信|配信|配送|配達)(?:することが)?できません", "(?:届|送)(?:け|き|れ)ませんでした", "存在しません"],
  chinese: ["无法", "無法", "退信", "被退回", "未能", "未送达", "失敗", "失败"],
  korean: ["(?:배달|전송|발송|전달)되지", "(?:보내지|전달하지|발송하지|전송하지) ?못", "(?:전송|발송|배달|전달) ?실패", "반송"],
});

/** Of an address that is not there, or of a mailbox without room. */
export const UNKNOWN_OR_FULL = anyOf({
  german: ["unbekannt", "nicht (?:gefunden|bekannt|vorhanden)", "existiert nicht"],
  french: [String.raw`inconnue?\b`, "n'existe (?:pas|plus)", "introuvable"],
  spanish: ["desconocid", "no (?:existe|se encontr)"],
  portuguese: ["não (?:existe|(?:foi )?encontrad)", "desconhecid"],
  italian: ["sconosciut", "non (?:esiste|(?:è stato )?trovat)"],
  dutch: ["onbekend", "bestaat niet"],
  polish: ["nie (?:istnieje|ma takiego)", "nieznan"],
  russian: ["неизвест", "не (?:найден|существует|знайден|існує)"],
  turkish: ["bulunamadı"],
  scandinavian: ["okänd", "finns inte", "uk(?:en|je)n[dt]", "fin(?:des|nes) ikke"],
  czech: ["neexistuje", "neznám"],
  hungarian: ["ismeretlen", "nem létezik"],
  finnish: ["tuntematon"],
  chinese: ["不存在", "已满", "已滿"],
  japanese: ["存在しない", "見つかりません", "容量(?:を|が)"],
  korean: ["존재하지", "초과", "찾을 수 없"],
});
