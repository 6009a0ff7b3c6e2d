// Which server a mailbox's mail goes to, and the name that the server goes by.

import { isIP, isIPv6 } from "node:net";
import { domainKey, type Mailbox } from "../../../mail/index.ts";

export interface Route {
  /** A host name or an IP address. */
  readonly host: string;
  readonly port: number;
  readonly auth?: { readonly user: string; readonly password: string };
}

export interface Routes {
  /** Takes the mail for every domain that has no route of its own. */
  readonly relay?: Route;
  /** By recipient domain: its own server, where mail has arrived once it is accepted. */
  readonly routes?: Readonly<Record<string, Route>>;
}

export interface Way {
  readonly route: Route;
  readonly isRelay: boolean;
}

/** @returns a function that answers undefined where no route leads to a mailbox */
export function routing({ relay, routes = {} }: Routes): (mailbox: Mailbox) => Way | undefined {
  const byDomain = new Map(Object.entries(routes).map(([domain, route]) => [domainKey(domain), route]));
  return ({ domain }) => {
    const route = byDomain.get(domainKey(domain));
    if (route) return { route, isRelay: false };
    return relay && { route: relay, isRelay: true };
  };
}

/** Where `routing()` found no way: what was found and what is wanted. */
export function noWayTo({ domain }: Mailbox): string {
  return `no route leads to "${domainKey(domain)}", wanted outlets.smtp.relay, or this domain in outlets.smtp.routes`;
}

/** Tells apart the connections that can stand in for each other. */
export function keyOf({ host, port, auth }: Route): string {
  return JSON.stringify([host, port, auth?.user]);
}

export function isLoopback({ host }: Route): boolean {
  return host === "localhost" || host === "::1" || (isIP(host) === 4 && host.startsWith("127."));
}

const HOST_NAME = /^(?=.{1,253}$)(?:[a-z\d_](?:[a-z\d_-]{0,61}[a-z\d_])?\.)+[a-z](?:[a-z\d-]{0,61}[a-z\d])?\.?$/i;

/** The name that a server gives itself in front of the text of its greeting or of its answer to EHLO: RFC 5321 §4.2. */
export function nameInReply(reply: string): string | undefined {
  const [, name = ""] = /^[245]\d\d[ -]([^\s]{1,254})(?:\s|$)/.exec(reply) ?? [];
  return HOST_NAME.test(name) ? domainKey(name) : undefined;
}

/**
 * A route's own host name; for an address the name that the server gives itself, else the address as a literal, which leaves
 * the recipient's domain to stand for the server (RFC 5321 §4.1.3). A relay is none of that domain, so it gets a name.
 */
export function remoteMtaOf({ route: { host }, isRelay }: Way, nameItself: string | undefined): string {
  if (isIP(host) === 0) return domainKey(host);
  if (nameItself !== undefined) return nameItself;
  if (isRelay) return `relay-${host.replaceAll(/[^a-z\d]/gi, "-")}`;
  return isIPv6(host) ? `[IPv6:${host}]` : `[${host}]`;
}
