// A plain list of regular expressions, asked one after the other: how MTAs come with their bounce categories.
//
// The patterns are ours. Number, length and form are those of the list that PowerMTA ships: about a hundred short patterns
// without anchors, case ignored, of which the first that fits tells the category.

type Row = readonly [category: string, words: readonly string[]];

const ROWS: readonly Row[] = [
  ["spam-related", ["spam", "junk mail", "bulk mail", "unsolicited", "blacklist", "block ?list", "dnsbl", "\\brbl\\b", "spamhaus", "spamcop", "sorbs", "barracuda", "reputation", "content reject", "looks like (spam|junk)", "listed (in|at|by)"]],
  ["virus-related", ["virus", "malware", "infected", "trojan", "worm found"]],
  ["policy-related", ["\\bpolic(y|ies)\\b", "not allowed to send", "access denied", "administrative(ly)? (denied|prohibited)", "prohibited", "\\bspf\\b", "\\bdkim\\b", "\\bdmarc\\b", "reverse dns", "no ptr", "client host rejected", "sender (address )?rejected", "authentication required", "unauthenticated", "message refused", "mail rejected", "transaction rejected", "banned", "blocked"]],
  ["quota-issues", ["mailbox (is )?full", "over ?quota", "quota exceeded", "exceed(s|ed)? (storage|quota|allocation)", "insufficient (system )?storage", "out of (disk )?space", "mail system full", "disk full", "not enough (disk )?space", "storage allocation", "too (much|many) mail", "inbox is full"]],
  ["bad-mailbox", ["user unknown", "unknown user", "no such (user|mailbox|recipient|account|address)", "does(n't| not) exist", "recipient (address )?(rejected|unknown|not found)", "invalid (recipient|mailbox|address|user)", "mailbox (not found|unavailable|unknown)", "unknown (recipient|local part|address|mailbox)", "not a valid (mailbox|user|recipient)", "no mailbox here", "unrouteable address", "address (unknown|rejected|not found)", "account (not found|unknown)", "not listed in", "user not found", "bad destination"]],
  ["inactive-mailbox", ["disabled", "inactive", "suspended", "deactivated", "expired account", "account (has )?expired", "no longer (active|available|in use|valid)", "mailbox (is )?locked", "dormant"]],
  ["bad-domain", ["host (unknown|not found)", "domain (not found|unknown|does not exist)", "unknown (host|domain)", "nxdomain", "no such (host|domain)", "name or service not known", "no mx", "null mx"]],
  ["relaying-issues", ["relay(ing)? (access )?denied", "not (permitted|allowed) to relay", "unable to relay", "relay not permitted", "rcpthosts", "relaying prohibited"]],
  ["content-related", ["message (too|size)", "size (limit )?exceed", "too large", "attachment", "header (missing|invalid)", "malformed", "mime", "bare lf", "content filter"]],
  ["protocol-errors", ["syntax error", "command (not|un)", "bad sequence", "unrecognized command", "\\besmtp\\b", "pipelining", "bad (command|argument)", "need (mail|rcpt|helo)"]],
  ["routing-errors", ["mail loop", "too many hops", "loops back", "routing (error|failed)", "hop count"]],
  ["bad-connection", ["connection (refused|reset|lost|dropped|timed out)", "timed? ?out", "no route to host", "network is unreachable", "unable to connect", "closing (connection|transmission)", "broken pipe", "handshake"]],
  ["no-answer-from-host", ["no answer", "not respond", "unavailable", "too busy", "overload", "try again", "temporar(y|ily)", "grey?list", "rate limit", "too many (connections|messages|recipients)", "throttl", "deferred"]],
  ["other", ["error", "fail", "reject", "denied", "refus"]],
];

const list = ROWS.flatMap(([category, words]) => words.map((pattern) => ({ category, pattern: new RegExp(pattern, "i") })));

/** How many patterns there are. */
export const patternCount = list.length;

/** The category of the first pattern that fits. */
export function categoryOf(reply: string): string | undefined {
  return list.find(({ pattern }) => pattern.test(reply))?.category;
}
