// Whether a text tells that a mail is still on its way.

import { anyOf } from "../words/any-of.ts";
import { linePattern } from "../words/line-pattern.ts";
import type { NoticeText } from "../opened/notice-text.ts";
import { joined } from "./front.ts";

/** What MTAs say while they go on trying; none of it stands in a report of a failure. */
const STILL_TRYING = linePattern(anyOf({
  english: [
    "THIS IS A WARNING(?: MESSAGE)? ONLY",
    "has not yet been delivered",
    "has not been delivered (?:to .{1,60} )?(?:yet|after|for (?:more than|the past|at least))",
    "(?:not (?:yet )?been|could not be|cannot be|was not) delivered (?:yet|for (?:more than|the past|at least))",
    "still being (?:re)?tried",
    "will be retried",
    "will retry for",
    "will (?:keep|continue) (?:on )?(?:trying|to try)",
    "delivery attempts will (?:continue|be made)",
    "(?:delivery|message) (?:is |has been |to the following recipients? (?:has been |is )?)(?:temporarily )?(?:delayed|deferred)",
    "warning only",
    "could not send (?:message|mail) for (?:the )?past",
    "transient non-?fatal errors",
    "still undelivered after",
    "temporary non-?fatal",
  ],
  german: ["noch nicht (?:zugestellt|ausgeliefert|übermittelt)"],
  french: ["pas encore (?:été |pu être )?(?:remis|distribu|livr)"],
  spanish: ["aún no (?:se )?(?:ha|han|pudo) (?:podido )?(?:sido )?entreg"],
  portuguese: ["ainda não (?:foi|pôde ser) entreg"],
  italian: ["non è ancora stat[oa] (?:recapitat|consegnat)"],
  dutch: ["nog niet (?:bezorgd|afgeleverd)"],
  polish: ["nie (?:została|został|zostało) jeszcze (?:dostarczon|doręczon)"],
  turkish: ["henüz (?:teslim edil|ilet)"],
  czech: ["(?:dosud|ještě) (?:nebyl[ao]? )?(?:doručen|nedoručen)"],
  swedish: ["ännu inte levererats"],
  danish: ["(?:endnu|ennå) ikke (?:blevet )?lever[et]"],
  finnish: ["ei ole vielä toimitettu"],
  hungarian: ["még nem (?:sikerült )?kézbesít"],
  russian: ["ещ[её] не (?:был[аои]? )?доставлен"],
  japanese: ["まだ(?:配信|配達|送信)され"],
  chinese: ["尚未(?:送达|投递|送達|傳送)"],
  korean: ["아직 (?:배달|전송)되지"],
}));
/** What they say when they have given up. */
const GIVEN_UP = anyOf({
  english: [
    "permanent(?:ly)? (?:fatal )?(?:error|failure|fail)",
    "I've given up",
    String.raw`giving up\b`,
    "has been returned",
    "no further (?:delivery )?attempts",
    "(?:have|has) stopped trying",
    "(?:not|n't) (?:going to )?(?:be retried|try again|retry)",
    "will be deleted from queue",
    "removed from the (?:mail )?queue",
  ],
});

/** Lines at the beginning, where MTAs say it. */
const LOOK_AT = 60;

export function tellsDelay(text: NoticeText): boolean {
  return text.answer(reckonDelay);
}

function reckonDelay(text: NoticeText): boolean {
  if (!text.mayHold(STILL_TRYING, LOOK_AT)) return false;
  const front = joined(text.lines.slice(0, LOOK_AT));
  return text.fitsJoined(STILL_TRYING, front, LOOK_AT) && !GIVEN_UP.test(front);
}
