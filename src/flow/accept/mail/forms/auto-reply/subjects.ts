// How the subjects of automatic replies begin, by language: a table, since programs write them and nobody else does.

/** Words of programs alone: what begins with them is an automatic reply, whatever else it is. */
const MECHANICAL: Readonly<Record<string, string>> = {
  en: "auto(?:matic|mated)?[- ]?(?:repl(?:y|ies)|respon[sd]er?|response|answer)|autoreply|auto: .{1,100} is (?:out of|away|absent)|out of (?:the )?office(?: auto-?(?:reply|response|matic reply))? ?:|out of (?:the )?office (?:auto|reply|notification|message)|vacation (?:auto-?)?(?:reply|response|message|notice)|away from my mail$|[^:/]{1,60}/[^:]{1,80} is out of the office",
  de: "automatische (?:antwort|rückantwort|e-?mail-?antwort)|abwesend ?:|abwesenheits(?:notiz|nachricht|meldung|assistent|benachrichtigung|mitteilung|info)",
  fr: "réponse automatique|message automatique|avis d'absence|absence du bureau ?:|message d'absence",
  es: "fuera de (?:la )?oficina ?:|respuesta automática|autorespuesta|contestación automática",
  pt: "fora do escritório ?:|resposta automática|mensagem automática",
  it: "fuori (?:sede|ufficio) ?:|risposta automatica|risponditore automatico",
  nl: "automatisch (?:antwoord|bericht)|afwezigheids(?:bericht|melding|assistent)|afwezig ?:",
  pl: "automatyczna odpowiedź|odpowiedź automatyczna|nieobecność ?:|autoodpowiedź|autoresponder",
  cs: "automatická odpověď",
  sk: "automatická odpoveď",
  sv: "auto(?:matiskt )?svar|frånvaromeddelande|frånvarobesked|frånvaro ?:",
  da: "auto(?:matisk )?svar|fraværs(?:meddelelse|melding|assistent)|fravær ?:",
  fi: "automaattinen (?:vastaus|poissaoloilmoitus)|poissaoloilmoitus",
  ru: "автоматический ответ|автоответ",
  uk: "автоматична відповідь|автовідповідь",
  tr: "otomatik (?:yanıt|cevap)",
  hu: "automatikus válasz",
  ro: "răspuns automat",
  el: "αυτόματη απάντηση",
  ca: "resposta automàtica",
  ja: "自動(?:返信|応答|回答)|不在(?:通知|応答|連絡)",
  zh: "自动(?:回复|答复)|自動(?:回覆|回复|回復)",
  ko: "자동 ?(?:회신|응답|답장)",
  ar: "رد تلقائي",
  vi: "trả lời tự động",
  th: "ตอบกลับอัตโนมัติ|การตอบกลับอัตโนมัติ",
  id: "balasan otomatis|jawaban otomatis",
  ms: "balas(?:an)? automatik",
  hr: "automatski odgovor",
  sr: "аутоматски одговор|automatski odgovor",
  sl: "samodejni odgovor",
  bg: "автоматичен отговор",
  et: "automaatvastus",
  lv: "automātisk[aā] atbilde",
  lt: "automatinis atsakymas",
  fa: "پاسخ خودکار",
  he: "תשובה אוטומטית|מענה אוטומטי",
};

/** Words that people use too: they need a sign that a program wrote the mail. */
const HUMAN: Readonly<Record<string, string>> = {
  en: "(?:i am |i'm )?(?:currently )?out of (?:the )?office|ooo\\b|(?:i am |i'm |currently )?(?:away|on (?:vacation|leave|holiday|annual leave))\\b|vacation|holiday|absence|away (?:from|until)|not in the office|maternity leave|thank you for (?:your|contacting|writing)|we have received your",
  de: "abwesend|abwesenheit|nicht im (?:büro|haus)|(?:im |bin im )?urlaub|außer haus|ausser haus",
  fr: "absen(?:t|ce)|en (?:congé|vacances)|hors du bureau",
  es: "fuera de (?:la )?oficina|ausen(?:te|cia)|de vacaciones",
  pt: "fora do escritório|ausente|ausência|de férias",
  it: "fuori (?:sede|ufficio)|assen(?:te|za)|in ferie",
  nl: "afwezig|niet aanwezig|met vakantie|buiten kantoor",
  pl: "poza biurem|nieobecn|urlop",
  cs: "mimo kancelář|nepřítomnost|dovolená",
  sv: "frånvar(?:o|ande)|inte på kontoret|semester",
  da: "fravær|ikke (?:til stede|på kontoret)|på ferie",
  fi: "poissa|lomalla",
  ru: "нет на работе|отсутств|в отпуске",
  tr: "ofis dışında|izinde",
  hu: "házon kívül|szabadság",
  ja: "休暇|外出中|不在",
  zh: "外出|休假|不在(?:办公室|辦公室)",
  ko: "부재 ?중|휴가",
};

const FRONT = "^(?:re: ?|aw: ?|sv: ?|\\[|\\(|\"|\\*|\\s|<){0,6}";
const asOne = (words: Readonly<Record<string, string>>, front: string): RegExp => new RegExp(`${front}(?:${Object.values(words).join("|")})`, "iu");

const MECHANICAL_AT_START = asOne(MECHANICAL, FRONT);
const HUMAN_AT_START = asOne(HUMAN, FRONT);
/** "Re: your order (Automatic Response)" */
const MECHANICAL_AT_END = asOne(MECHANICAL, "[([<-]\\s?");

const LONGEST = 200;

/** "certain" where only a program writes so, "likely" where people do too. */
export function tellsAutoReply(subject: string): "certain" | "likely" | undefined {
  const written = subject.slice(0, LONGEST).normalize("NFC").trim();
  if (MECHANICAL_AT_START.test(written) || MECHANICAL_AT_END.test(written)) return "certain";
  return HUMAN_AT_START.test(written) ? "likely" : undefined;
}
