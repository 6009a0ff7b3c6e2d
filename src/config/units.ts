// Sizes, ports and hosts as people write them in settings: "16mb", "mx.example.com:25", "[::1]:2525". Durations are in base.

import { isIP } from "node:net";

const SIZES = { b: 1, kb: 1024, mb: 1024 ** 2, gb: 1024 ** 3 } as const;
const SIZE = /^(\d{1,16})(b|kb|mb|gb)$/;

function isSizeUnit(text: string | undefined): text is keyof typeof SIZES {
  return text !== undefined && Object.hasOwn(SIZES, text);
}

/** Bytes; undefined where `text` is not a whole number and one of b, kb, mb, gb, or is more than can be counted. */
export function readSize(text: string): number | undefined {
  const [, count, unit] = SIZE.exec(text.toLowerCase()) ?? [];
  if (!isSizeUnit(unit)) return undefined;
  const bytes = Number(count) * SIZES[unit];
  return Number.isSafeInteger(bytes) ? bytes : undefined;
}

/**
 * In the largest unit that leaves nothing over.
 *
 * @param bytes whole and not negative
 */
export function writeSize(bytes: number): string {
  const unit = (["gb", "mb", "kb"] as const).find((name) => bytes > 0 && bytes % SIZES[name] === 0) ?? "b";
  return `${bytes / SIZES[unit]}${unit}`;
}

/** Undefined where `text` is no whole number from `least` to 65535. */
export function readPort(text: string, least: 0 | 1): number | undefined {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : -1;
  return port >= least && port <= 65_535 ? port : undefined;
}

const HOST_NAME = /^(?=.{1,253}$)(?:[a-z\d_](?:[a-z\d_-]{0,61}[a-z\d_])?\.)*[a-z\d_](?:[a-z\d_-]{0,61}[a-z\d_])?\.?$/i;

/** A host name or an IP address without brackets; undefined where `text` is neither. */
export function readHost(text: string): string | undefined {
  if (isIP(text) !== 0) return text;
  const looksLikeAddress = /^[\d.]+$/.test(text);
  return HOST_NAME.test(text) && !looksLikeAddress ? text : undefined;
}

export interface HostPort {
  /** A host name or an IP address, without brackets. */
  readonly host: string;
  readonly port: number;
}

/** Undefined where `text` is not a host, a colon and a port. An IPv6 address stands in brackets. */
export function readHostPort(text: string): HostPort | undefined {
  const colon = text.lastIndexOf(":");
  const front = text.slice(0, Math.max(colon, 0));
  const isBracketed = front.startsWith("[") && front.endsWith("]");
  const host = readHost(isBracketed ? front.slice(1, -1) : front);
  const port = readPort(text.slice(colon + 1), 1);
  if (host === undefined || port === undefined || isBracketed !== (isIP(host) === 6)) return undefined;
  return { host, port };
}

export function writeHostPort({ host, port }: HostPort): string {
  return `${isIP(host) === 6 ? `[${host}]` : host}:${port}`;
}
