// What labels call a reason in other languages than English; data alone.

import { anyOf } from "../words/any-of.ts";

export const REASON_LABELS = anyOf({
  german: [String.raw`(?:fehler)?grund\b`, "ursache", "fehler(?:meldung|beschreibung)?", "begründung"],
  french: ["raison", "motif", "cause", "erreur"],
  spanish: ["motivo", "razón", "causa", "error"],
  portuguese: ["erro"],
  italian: ["errore"],
  dutch: ["reden", "oorzaak"],
  polish: ["powód", "przyczyna"],
  czech: ["důvod", "příčina", "chyba"],
  hungarian: ["hiba"],
  turkish: ["neden", "hata"],
  scandinavian: ["orsak", "årsag", "årsak"],
  finnish: ["syy"],
  russian: ["причина", "ошибка"],
  japanese: ["理由", "原因", "エラー(?:内容)?"], // 原因 in Chinese, too
  chinese: ["退信原因", "失败原因", "失敗原因"],
  korean: ["(?:(?:실패|반송|오류) ?)?사유", "원인"],
});
