// What came in, with its faults and what it led to.

import type { DecisionRow, NoticeRow, Store } from "../../store/index.ts";


export interface NoticeView extends NoticeRow {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
  readonly decisions: readonly DecisionRow[];
}

export function noticeView(store: Store, id: string): Promise<NoticeView | undefined> {
  return store.look(async (ledger) => {
    const notice = await ledger.notices.find(id);
    if (!notice) return undefined;
    const { rows } = await ledger.decisions.list({ noticeId: id, limit: 1000 });
    return { ...notice, decisions: rows };
  });
}
