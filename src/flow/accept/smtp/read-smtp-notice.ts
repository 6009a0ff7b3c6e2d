// Reads a notice of the source "smtp": JSON with one report or a list of them.

import { fault, type Action, type Fault, type ReplyText } from "../../../mail/index.ts";
import type { DeliveryReport } from "../delivery-report.ts";
import type { Reading } from "../source.ts";
import { FIELDS } from "./fields.ts";

const MOST_REPORTS = 10_000;
const MOST_FAULTS = 100;
const FORM = 'source smtp: an object with "finalRecipient" and "reply", or with a list of such as "reports"';

type Members = Readonly<Record<string, unknown>>;

/** Never throws, whatever the octets are. */
export function readSmtpNotice(body: Uint8Array): Reading {
  const faults: Fault[] = [];
  const reports = membersOf(body, faults).flatMap(({ path, value }) => readReport(path, value, faults) ?? []);
  return { reports, faults: faults.slice(0, MOST_FAULTS) };
}

interface Placed {
  /** Where it stands, such as "reports[0]"; "" for the whole. */
  readonly path: string;
  readonly value: unknown;
}

function membersOf(body: Uint8Array, faults: Fault[]): readonly Placed[] {
  const value = readJson(body, faults);
  if (!isObject(value) || !Object.hasOwn(value, "reports")) return value === undefined ? [] : [{ path: "", value }];
  for (const name of Object.keys(value)) {
    if (name !== "reports") faults.push(fault(name, show(value[name]), FORM));
  }
  const { reports } = value;
  if (!Array.isArray(reports) || reports.length === 0) {
    faults.push(fault("reports", show(reports), FORM));
    return [];
  }
  if (reports.length > MOST_REPORTS) faults.push(fault("reports", `${reports.length} reports`, `source smtp: at most ${MOST_REPORTS} reports`));
  return reports.slice(0, MOST_REPORTS).map((report: unknown, index) => ({ path: `reports[${index}]`, value: report }));
}

function readJson(body: Uint8Array, faults: Fault[]): unknown {
  const text = Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString("utf8");
  try {
    return JSON.parse(text);
  } catch {
    faults.push(fault("body", text, "RFC 8259 §2"));
    return undefined;
  }
}

function isObject(value: unknown): value is Members {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function readReport(path: string, value: unknown, faults: Fault[]): DeliveryReport | undefined {
  if (!isObject(value)) {
    faults.push(fault(path || "body", show(value), FORM));
    return undefined;
  }
  const front = path === "" ? "" : `${path}.`;
  const { finalRecipient, action: given, ...rest } = readFields(front, value, faults);
  const action = given ?? (rest.reply && actionOf(rest.reply));
  if (finalRecipient && action) return { finalRecipient, action, ...rest };
  if (!Object.hasOwn(value, "finalRecipient")) faults.push(fault(`${front}finalRecipient`, "", FORM));
  if (!action && !Object.hasOwn(value, "reply")) faults.push(fault(`${front}reply`, "", FORM));
  return undefined;
}

function readFields(front: string, value: Members, faults: Fault[]): Partial<DeliveryReport> {
  const read = Object.entries(value).map(([name, member]) => {
    const field = Object.hasOwn(FIELDS, name) ? FIELDS[name] : undefined;
    const fields = field?.read(member);
    if (!fields) faults.push(fault(front + name, show(member), `source smtp: ${field ? `wanted ${field.wanted}` : `known fields are ${Object.keys(FIELDS).join(", ")}`}`));
    return fields;
  });
  return Object.assign({}, ...read) as Partial<DeliveryReport>; // every reader gives a part of one
}

/** The first digit of the code, else the class of the status. An answer that tells neither has failed. */
function actionOf({ code, status }: ReplyText): Action {
  const digit = code === undefined ? status?.class : Math.floor(code / 100);
  if (digit === 2) return "delivered";
  return digit === 4 ? "delayed" : "failed";
}

/** Enough of a value to know it again; whoever shows it puts quotes around it. */
function show(value: unknown): string {
  if (typeof value === "string") return value;
  if (Array.isArray(value)) return `a list of ${value.length}`;
  return isObject(value) ? `an object of ${Object.keys(value).length}` : JSON.stringify(value);
}
