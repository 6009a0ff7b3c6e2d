// Who is told about events, as the operator wishes it.

import type { ListenerOptions } from "../engine/index.ts";
import { shown, type Misfit } from "./misfit.ts";
import { nameOf } from "./names.ts";
import type { SettingName } from "./settings.ts";
import type { Wishes } from "./wishes.ts";

type Webhook = NonNullable<ListenerOptions["webhooks"]>[number];
export type EventType = NonNullable<Webhook["types"]>[number];

const JOURNAL = "journal";
const ROWS = ["name", "kind", "url", "secret", "types", "timeout"] as const;
const NEEDED = ["listeners.<number>.name", "listeners.<number>.url", "listeners.<number>.secret"] as const satisfies readonly SettingName[];

export function readListeners(wishes: Wishes, eventTypes: readonly EventType[], misfits: Misfit[]): ListenerOptions {
  const numbers = new Set(ROWS.flatMap((row) => wishes.instances(`listeners.<number>.${row}`)));
  const inOrder = [...numbers].sort((one, other) => Number(one) - Number(other));
  const webhooks = inOrder.map((number) => readWebhook(wishes, number, { eventTypes, misfits }));
  const journal = wishes.value("journal.enabled") ? { name: JOURNAL, file: wishes.value("journal.file") } : undefined;
  misfits.push(...sameNames(inOrder, wishes));
  return { webhooks, ...(journal && { journal }) };
}

interface Tools {
  readonly eventTypes: readonly EventType[];
  readonly misfits: Misfit[];
}

function readWebhook(wishes: Wishes, number: string, { eventTypes, misfits }: Tools): Webhook {
  for (const row of NEEDED) {
    if (wishes.from(row, number) === undefined) misfits.push({ setting: nameOf(row, number), found: "is not given", wanted: "it, as every listener has one" });
  }
  const types = wishes.value("listeners.<number>.types", number);
  const known = types?.flatMap((type) => eventTypes.find((one) => one === type) ?? []);
  const unknown = types?.filter((type) => !eventTypes.some((one) => one === type)) ?? [];
  if (unknown.length > 0) misfits.push({ setting: nameOf("listeners.<number>.types", number), found: `holds ${unknown.map(shown).join(", ")}`, wanted: `some of ${eventTypes.join(", ")}` });
  return {
    name: wishes.value("listeners.<number>.name", number) ?? "",
    url: wishes.value("listeners.<number>.url", number) ?? "",
    secret: wishes.value("listeners.<number>.secret", number) ?? "",
    timeoutMs: wishes.value("listeners.<number>.timeout", number),
    ...(known && { types: known }),
  };
}

/** Told by name: two of one name would be taken for one. */
function sameNames(numbers: readonly string[], wishes: Wishes): readonly Misfit[] {
  const row = "listeners.<number>.name";
  const taken = new Set<string>(wishes.value("journal.enabled") ? [JOURNAL] : []);
  return numbers.flatMap((number) => {
    const name = wishes.value(row, number);
    if (name === undefined || !taken.has(name)) {
      taken.add(name ?? "");
      return [];
    }
    return [{ setting: nameOf(row, number), found: `is ${shown(name)}, as another listener is called`, wanted: "a name of its own" }];
  });
}
