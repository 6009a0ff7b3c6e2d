// The read side: what people and programs may look at.

import type { Page, PageRequest, RecipientFilter, AttemptRow, NoticeState } from "../../store/index.ts";
import type { Reading, Source } from "../../flow/accept/index.ts";
import type { CheckAnswer, CheckRequest } from "./check.ts";
import type { Counts } from "./counts.ts";
import type { Explanation } from "./explanation.ts";
import type { MessageView } from "./messages.ts";
import type { NoticeView, NoticeSummary } from "./notices.ts";
import type { RecipientSummary, RecipientView } from "./recipients.ts";
import type { RetrySuccess, ServerSummary, ServerView } from "./servers.ts";

export interface Views {
  /** Whether mail to each of `recipients` should be sent now. One answer for each, in order. */
  check(request: CheckRequest): Promise<readonly CheckAnswer[]>;
  /** What a reply ("452 4.3.1 Mail system full"), an enhanced code ("4.3.1") or a basic one ("452") means, and what follows. */
  explain(text: string): Explanation;
  /** The same for each recipient of a bounce mail. */
  explainMail(mail: Uint8Array): readonly Explanation[];
  /** What a bounce mail says, without keeping anything. */
  readMail(mail: Uint8Array): Reading;
  readonly sources: readonly Pick<Source, "id" | "title" | "documentation">[];

  recipients(request: PageRequest & RecipientFilter): Promise<Page<RecipientSummary>>;
  countRecipients(filter: RecipientFilter): Promise<number>;
  /** Undefined where the mailbox is not known. */
  recipient(mailbox: string): Promise<RecipientView | undefined>;
  attempts(request: PageRequest & { readonly mailbox?: string; readonly dueBefore?: number }): Promise<Page<AttemptRow>>;
  /** Those that refused for reasons of their own first: in trouble now, then by how often they were. */
  servers(request: { readonly limit: number; readonly reason?: string }): Promise<readonly ServerSummary[]>;
  server(name: string): Promise<ServerView | undefined>;
  retrySuccess(filter: { readonly server?: string; readonly reason?: string }): Promise<RetrySuccess>;
  notices(request: PageRequest & { readonly state?: NoticeState; readonly source?: string }): Promise<Page<NoticeSummary>>;
  notice(id: string): Promise<NoticeView | undefined>;
  message(envelopeId: string): Promise<MessageView | undefined>;
  counts(): Promise<Counts>;
}
