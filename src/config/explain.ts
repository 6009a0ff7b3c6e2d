// Tells each setting with its value and where that came from: what `rebound config` prints.

import { type Policy, writeReasonPolicy } from "./reason-policy.ts";
import { EVERY_REASON, nameOf, rowNames } from "./names.ts";
import type { Raw } from "./kind.ts";
import { settings, type Setting, type SettingName } from "./settings.ts";
import type { Wishes } from "./wishes.ts";

export interface ExplainedSetting {
  readonly setting: string;
  /** As the environment would have it; "***" for secrets, "" where there is none. */
  readonly value: string;
  /** "default", a file with its line, a variable of the environment, or "--set". */
  readonly from: string;
}

const DEFAULT = "default";

export function explained(wishes: Wishes, byReason: Policy["byReason"]): readonly ExplainedSetting[] {
  const rows = rowNames().filter((row) => !row.includes("<reason>"));
  const reasons = Object.entries(byReason).flatMap(([reason, policy]) =>
    writeReasonPolicy(policy).map(({ row, raw }) => ({ setting: nameOf(row, reason), value: asText(raw), from: wishes.from(row, reason) ?? fromEvery(row, raw, wishes) ?? DEFAULT })),
  );
  return [...rows.flatMap((row) => explainedRow(row, wishes)), ...reasons];
}

/** Where the value is the one that is wished for every reason. */
function fromEvery(row: SettingName, raw: Raw, wishes: Wishes): string | undefined {
  const wish: unknown = wishes.value(row, EVERY_REASON);
  const { kind }: Setting = settings[row];
  return wish !== undefined && asText(kind.write(wish)) === asText(raw) ? wishes.from(row, EVERY_REASON) : undefined;
}

function explainedRow(row: SettingName, wishes: Wishes): readonly ExplainedSetting[] {
  const instances = row.includes("<") ? wishes.instances(row) : [""];
  return instances.map((instance) => {
    const value = wishes.value(row, instance);
    return { setting: nameOf(row, instance), value: value === undefined ? "" : visible(settings[row], value), from: wishes.from(row, instance) ?? DEFAULT };
  });
}

function visible({ kind, secret }: Setting, value: unknown): string {
  if (kind.show) return kind.show(value);
  return secret === true ? "***" : asText(kind.write(value));
}

/** As the environment and flags take it. */
export function asText(raw: Raw): string {
  return typeof raw === "object" ? raw.join(",") : String(raw);
}
