// The read side: what people and programs may look at.

import { readMail, sources, type NoticeContent, type Reading, type Source } from "../../flow/accept/index.ts";
import { serverNamed } from "../../flow/decide/index.ts";
import type { ListenerStanding, NoticeRow, NoticeState, Page, PageRequest, RecipientFilter, Store } from "../../store/index.ts";
import type { ObstacleTo } from "../obstacle.ts";
import { readNotice } from "../read-notice.ts";
import { check, type CheckAnswer, type CheckRequest } from "./check.ts";
import { codePage, codePages, type CodePage } from "./codes.ts";
import { counts, type Counts } from "./counts.ts";
import { explain, explainMail, type Explanation, type ExplainTools } from "./explanation.ts";
import { messageView, type MessageView } from "./messages.ts";
import { noticeView, type NoticeView } from "./notices.ts";
import { recipientPage, recipientView, type RecipientSummary, type RecipientView } from "./recipients.ts";
import { refusalsByReason, type Refusals } from "./refusals.ts";
import { retrySuccess, type RetryFilter, type RetrySuccess } from "./retry-success.ts";
import { resolutionOf, serverSummaries, serverView, type ResolutionTimes, type ServersRequest, type ServerSummary, type ServerView } from "./servers.ts";
import { attemptPage, stuckAttempts, type AttemptsRequest, type AttemptView, type Stuck } from "./way-out.ts";

export interface Views {
  /** Whether mail to each of `recipients` should be sent now. One answer for each, in order. */
  check(request: CheckRequest): Promise<readonly CheckAnswer[]>;
  /** What a reply ("452 4.3.1 Mail system full"), an enhanced code ("4.3.1") or a basic one ("452") means, and what follows. */
  explain(text: string): Explanation;
  /** The same for each recipient of a bounce mail that did not get it. */
  explainMail(mail: Uint8Array): readonly Explanation[];
  /** The reference of all codes. */
  codes(): readonly CodePage[];
  /** @param code "4.3.1", "X.3.1" or "452" */
  code(code: string): CodePage | undefined;
  /** What a bounce mail says, without keeping anything. */
  readMail(mail: Uint8Array): Reading;
  /** What a notice says, without keeping anything. */
  readNotice(notice: NoticeContent & { readonly source: string }): Reading;
  readonly sources: readonly Pick<Source, "id" | "title" | "documentation">[];

  recipients(request: PageRequest & RecipientFilter): Promise<Page<RecipientSummary>>;
  countRecipients(filter: RecipientFilter): Promise<number>;
  /** Undefined where the mailbox is not known. */
  recipient(mailbox: string): Promise<RecipientView | undefined>;
  attempts(request: AttemptsRequest): Promise<Page<AttemptView>>;
  /** How many attempts cannot go out as things are configured. */
  stuckAttempts(): Promise<Stuck>;
  /** Those in trouble now first, then those that refused most. */
  servers(request: ServersRequest): Promise<Page<ServerSummary>>;
  /** @param name of the server, or of one of its hosts */
  server(name: string): Promise<ServerView | undefined>;
  /** Of all servers, by reason, most first. */
  refusals(): Promise<readonly Refusals[]>;
  retrySuccess(filter: RetryFilter): Promise<RetrySuccess>;
  /** Of all servers, or of one, or for one reason. */
  resolutionTimes(filter: RetryFilter): Promise<ResolutionTimes>;
  notices(request: PageRequest & { readonly state?: NoticeState; readonly source?: string }): Promise<Page<NoticeRow>>;
  notice(id: string): Promise<NoticeView | undefined>;
  message(envelopeId: string): Promise<MessageView | undefined>;
  counts(): Promise<Counts>;
  /** Those who have yet to be told something, or were given up on, and what the last failure was. */
  listeners(): Promise<readonly ListenerStanding[]>;
}

export interface ViewTools extends Omit<ExplainTools, "now"> {
  readonly store: Store;
  readonly now: () => number;
  readonly obstacleTo: ObstacleTo;
}

/** Closed incidents that resolution times are made of. */
const MOST_TIMES = 100_000;

export function viewsOf(tools: ViewTools): Views {
  const { store, now, obstacleTo } = tools;
  return {
    check: (request) => check(request, tools),
    explain: (text) => explain(text, { ...tools, now: now() }),
    explainMail: (mail) => explainMail(mail, { ...tools, now: now() }),
    codes: () => codePages({ ...tools, now: now() }),
    code: (code) => codePage(code, { ...tools, now: now() }),
    readMail,
    readNotice,
    sources,
    recipients: (request) => recipientPage(store, ofServer(request), now()),
    countRecipients: (filter) => store.look((ledger) => ledger.recipients.count(ofServer(filter))),
    recipient: (mailbox) => recipientView(mailbox, { ...tools, now: now() }),
    attempts: (request) => attemptPage(store, request, obstacleTo),
    stuckAttempts: () => stuckAttempts(store, obstacleTo),
    servers: (request) => serverSummaries(store, request),
    server: (name) => serverView(store, name),
    refusals: () => store.look((ledger) => refusalsByReason(ledger, {})),
    retrySuccess: (filter) => store.look((ledger) => retrySuccess(ledger, ofServer(filter))),
    resolutionTimes: (filter) => store.look(async (ledger) => resolutionOf(await ledger.incidents.resolutionTimes(ofServer(filter), MOST_TIMES))),
    notices: (request) => store.look((ledger) => ledger.notices.list(request)),
    notice: (id) => noticeView(store, id),
    message: (envelopeId) => messageView(store, envelopeId, obstacleTo),
    counts: () => counts(store),
    listeners: () => store.look((ledger) => ledger.events.listeners()),
  };
}

/** People ask by a host's name as well as by its server's. */
function ofServer<F extends { readonly server?: string }>(filter: F): F {
  return filter.server === undefined ? filter : { ...filter, server: serverNamed(filter.server) };
}
