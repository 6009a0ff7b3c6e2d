// Which ways to send again there are, as the operator wishes them.

import type { OutletOptions } from "../engine/index.ts";
import { domainKey, readMailbox } from "../mail/index.ts";
import type { Misfit } from "./misfit.ts";
import { nameOf } from "./names.ts";
import type { SettingName } from "./settings.ts";
import type { HostPort } from "./units.ts";
import type { Wishes } from "./wishes.ts";

type SmtpOptions = NonNullable<OutletOptions["smtp"]>;
type CallbackOptions = NonNullable<OutletOptions["callback"]>;

export function readOutlets(wishes: Wishes, misfits: Misfit[]): OutletOptions {
  const smtp = readSmtp(wishes, misfits);
  const callback = readCallback(wishes, misfits);
  const outlets = { ...(smtp && { smtp }), ...(callback && { callback }), default: wishes.value("outlets.default") };
  const isMissing = wishes.from("outlets.default") !== undefined && !Object.hasOwn(outlets, outlets.default);
  if (isMissing) misfits.push({ setting: "outlets.default", found: `is "${outlets.default}", which is not set`, wanted: "an outlet that is" });
  return outlets;
}

function readSmtp(wishes: Wishes, misfits: Misfit[]): SmtpOptions | undefined {
  const relay = readRelay(wishes, misfits);
  const routes = readRoutes(wishes, misfits);
  if (!relay && Object.keys(routes).length === 0) return undefined;
  return {
    ...(relay && { relay }),
    routes,
    helloName: wishes.value("outlets.smtp.hello-name"),
    connections: wishes.value("outlets.smtp.connections"),
    messagesPerConnection: wishes.value("outlets.smtp.messages-per-connection"),
    idleMs: wishes.value("outlets.smtp.idle"),
    tls: wishes.value("outlets.smtp.tls"),
    connectTimeoutMs: wishes.value("outlets.smtp.connect-timeout"),
    greetingTimeoutMs: wishes.value("outlets.smtp.greeting-timeout"),
    silenceTimeoutMs: wishes.value("outlets.smtp.silence-timeout"),
    attemptTimeoutMs: wishes.value("outlets.smtp.timeout"),
  };
}

function readRelay(wishes: Wishes, misfits: Misfit[]): SmtpOptions["relay"] {
  together(["outlets.smtp.relay-user", "outlets.smtp.relay-password"], wishes, misfits);
  needs("outlets.smtp.relay-user", "outlets.smtp.relay", wishes, misfits);
  const relay = wishes.value("outlets.smtp.relay");
  const user = wishes.value("outlets.smtp.relay-user");
  const password = wishes.value("outlets.smtp.relay-password");
  return relay && { ...relay, ...(user !== undefined && password !== undefined && { auth: { user, password } }) };
}

function readRoutes(wishes: Wishes, misfits: Misfit[]): Readonly<Record<string, HostPort>> {
  const row = "outlets.smtp.routes.<domain>";
  const routes = new Map<string, HostPort>();
  for (const domain of wishes.instances(row)) {
    const route = wishes.value(row, domain);
    const key = domainKey(domain);
    const misfit = (found: string, wanted: string): void => void misfits.push({ setting: nameOf(row, domain), found, wanted });
    if (readMailbox(`postmaster@${domain}`)?.domain !== domain) misfit("is for something else than a domain", 'a domain name, such as "example.com"');
    else if (routes.has(key)) misfit("is for a domain that has a route already", "one for each domain");
    else if (route) routes.set(key, route);
  }
  return Object.fromEntries(routes);
}

function readCallback(wishes: Wishes, misfits: Misfit[]): CallbackOptions | undefined {
  together(["outlets.callback.url", "outlets.callback.secret"], wishes, misfits);
  const url = wishes.value("outlets.callback.url");
  const secret = wishes.value("outlets.callback.secret");
  return url === undefined || secret === undefined ? undefined : { url, secret, timeoutMs: wishes.value("outlets.callback.timeout") };
}

/** Both of `pair` are given, or none. */
export function together(pair: readonly [SettingName, SettingName], wishes: Wishes, misfits: Misfit[]): void {
  const [one, other] = pair;
  needs(one, other, wishes, misfits);
  needs(other, one, wishes, misfits);
}

function needs(row: SettingName, needed: SettingName, wishes: Wishes, misfits: Misfit[]): void {
  if (wishes.from(row) === undefined || wishes.from(needed) !== undefined) return;
  misfits.push({ setting: needed, found: "is not given", wanted: `it, as "${row}" is` });
}
