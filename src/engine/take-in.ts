// Take-in: what came is verified, kept, and only then acknowledged.

import { sourceById, sources, type NoticeContent, type Source } from "../flow/accept/index.ts";
import type { Clock } from "../base/clock.ts";
import { newId } from "../base/clock.ts";
import { SourceError } from "../base/errors.ts";
import type { NewNotice, Store } from "../store/index.ts";
import { groupCommit } from "./group-commit.ts";

/** Bytes from one source, on their way in. */
export interface Incoming extends NoticeContent {
  /** Id of the source, such as "mail". */
  readonly source: string;
  /** What the source proves itself with, where it can. */
  readonly secret?: string;
  /** Out of a file, which may be handed in again later and says no more then. */
  readonly fromFile?: true;
}

export interface TakenIn {
  /** Id of the notice; where the same came before, of the one that is kept. */
  readonly id: string;
  readonly isNew: boolean;
}

/** At the most so many notices are committed together. */
const LARGEST_GROUP = 500;

export interface TakeInTools {
  readonly store: Store;
  readonly clock: Clock;
  /** Called when something new has been kept. */
  readonly onKept: () => void;
}

/** Answers come after the commit; callers that come while one is under way share the next. */
export function takeInWith({ store, clock, onKept }: TakeInTools): (incoming: Incoming) => Promise<TakenIn> {
  const keep = groupCommit<NewNotice, string>(LARGEST_GROUP, (notices) =>
    store.transaction((ledger) => ledger.notices.keep(notices)),
  );
  return async (incoming) => {
    const source = knownSource(incoming.source);
    if (source.verify) verified(source, incoming);
    const notice = noticeOf(source, incoming, clock);
    const id = await keep(notice);
    const isNew = id === notice.id;
    if (isNew) onKept();
    return { id, isNew };
  };
}

function knownSource(id: string): Source {
  const source = sourceById(id);
  if (!source) throw new SourceError("source.unknown", `Cannot take notice in: source is "${id}", wanted one of ${sources.map((known) => `"${known.id}"`).join(", ")}`);
  return source;
}

function verified(source: Source, incoming: Incoming): void {
  if (incoming.secret === undefined) {
    throw new SourceError("source.no-secret", `Cannot take notice in: no secret is set for source "${source.id}", wanted one to verify its signature with`);
  }
  source.verify?.(incoming, incoming.secret);
}

function noticeOf(source: Source, { fromFile, ...content }: Incoming, clock: Clock): NewNotice {
  const receivedAt = clock.now();
  return {
    id: newId(clock),
    source: source.id,
    receivedAt,
    headers: content.headers,
    body: content.body,
    fingerprint: source.fingerprint(content, fromFile ? undefined : receivedAt),
    reports: 0,
  };
}
