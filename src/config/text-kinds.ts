// Kinds of settings that are text: names, hosts, paths, secrets, words.

import { resolve } from "node:path";
import { ofText, same, type Kind } from "./kind.ts";
import { readHost, readHostPort, writeHostPort, type HostPort } from "./units.ts";

const PLAIN = /\S/;
export const text = ofText("a text that is not empty", (given) => (PLAIN.test(given) ? given : undefined), same);

/** Several lines, such as keys and certificates. */
export const pem: Kind<string> = {
  wanted: "a text in PEM",
  read: (raw) => (typeof raw === "string" && raw.includes("-----BEGIN ") ? raw : undefined),
  write: same,
};

const SHORTEST_SECRET = 16;
export const secret = ofText(`${SHORTEST_SECRET} characters or more`, (given) => (given.length >= SHORTEST_SECRET ? given : undefined), same);

const NAME = /^[a-z\d](?:[a-z\d-]{0,62}[a-z\d])?$/;
export const name = ofText('small letters, digits and "-"', (given) => (NAME.test(given) ? given : undefined), same);

export const host = ofText<string>('a host name or an IP address, such as "127.0.0.1"', readHost, same);
export const hostPort = ofText<HostPort>('a host and a port, such as "mx.example.com:25"', readHostPort, writeHostPort);

/** Absolute. */
export const path = ofText("a path", (given, folder) => (given === "" ? undefined : resolve(folder, given)), same);

/** One of a few words. */
export function word<const W extends string>(...words: readonly W[]): Kind<W> {
  return ofText(words.map((one) => `"${one}"`).join(" or "), (given) => words.find((one) => one === given), same);
}
