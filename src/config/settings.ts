// The table of settings: types, checks, defaults, names in the environment and the pages about them are made of it.
//
// `<reason>` stands for each id of the list of reasons, `<number>` for 1 to 99, `<domain>` for a domain name.

import { decimal, duration, flag, port, size, whole } from "./amount-kinds.ts";
import { list, type Kind, type Raw } from "./kind.ts";
import { host, hostPort, name, path, pem, secret, text, word } from "./text-kinds.ts";
import { databaseUrl, httpUrl } from "./url-kinds.ts";

export interface Setting {
  readonly kind: Kind<unknown>;
  /** In the form of the file; `<data.dir>` in it is the value of that setting. */
  readonly default?: Raw;
  /** One sentence for the operator. */
  readonly says: string;
  /** Never shown. */
  readonly secret?: true;
  /** With "-file" behind its name it is the path of a file that holds the value. True of every secret. */
  readonly fromFile?: true;
}

export const settings = {
  "data.dir": { kind: path, default: "./data", says: "The folder of what Rebound keeps in files; made where it is not there." },
  "database.url": { kind: databaseUrl, default: "sqlite:<data.dir>/rebound.db", secret: true, says: "The database: SQLite in a file, or PostgreSQL for many processes." },

  "http.host": { kind: host, default: "127.0.0.1", says: "Where the HTTP API listens; anything but loopback can be reached by others." },
  "http.port": { kind: port, default: 4310, says: "Its port; 0 is any that is free." },
  "http.max-body": { kind: size("1kb", "1gb"), default: "16mb", says: "The largest request that is taken." },

  "smtp.enabled": { kind: flag, default: true, says: "Whether to listen for SMTP: bounce mails, and mail to be sent." },
  "smtp.host": { kind: host, default: "127.0.0.1", says: "Where the SMTP intake listens." },
  "smtp.port": { kind: port, default: 4325, says: "Its port; 0 is any that is free." },
  "smtp.max-message": { kind: size("1kb", "1gb"), default: "32mb", says: "The largest mail that is taken, by SMTP and by LMTP." },
  "smtp.max-clients": { kind: whole(1, 10_000), default: 200, says: "Connections at once, by SMTP and by LMTP each." },
  "smtp.host-name": { kind: host, default: "localhost", says: "The name that the intake greets with." },
  "smtp.tls-key": { kind: pem, secret: true, says: "The private key for STARTTLS; without key and certificate it is not offered." },
  "smtp.tls-cert": { kind: pem, fromFile: true, says: "The certificate for STARTTLS, with its chain." },
  "lmtp.enabled": { kind: flag, default: true, says: "Whether to listen for LMTP, which MTAs deliver bounce mails with." },
  "lmtp.host": { kind: host, default: "127.0.0.1", says: "Where the LMTP intake listens." },
  "lmtp.port": { kind: port, default: 4324, says: "Its port; 0 is any that is free." },

  "outlets.default": { kind: word("smtp", "callback"), default: "smtp", says: "The way to send again for mail without another wish, where both are set." },
  "outlets.smtp.relay": { kind: hostPort, says: "The server that takes mail for every domain without a route. With neither relay nor routes nothing is sent by SMTP." },
  "outlets.smtp.relay-user": { kind: text, says: "The user to log in with at the relay." },
  "outlets.smtp.relay-password": { kind: text, secret: true, says: "The password of that user." },
  "outlets.smtp.routes.<domain>": { kind: hostPort, says: "The server for one recipient domain." },
  "outlets.smtp.hello-name": { kind: host, default: "localhost", says: "Our own host name, as we tell it to servers; relays and receivers may want one that leads back to us." },
  "outlets.smtp.tls": { kind: word("offered", "required", "never"), default: "offered", says: "When to use TLS; with \"required\" certificates are verified." },
  "outlets.smtp.connections": { kind: whole(1, 1_000), default: 8, says: "Connections at once to one server." },
  "outlets.smtp.messages-per-connection": { kind: whole(1, 100_000), default: 100, says: "Messages until a connection is closed and another opened." },
  "outlets.smtp.idle": { kind: duration("1s", "1h"), default: "30s", says: "How long an unused connection is kept." },
  "outlets.smtp.connect-timeout": { kind: duration("1s", "10m"), default: "30s", says: "How long to wait for a connection." },
  "outlets.smtp.greeting-timeout": { kind: duration("1s", "10m"), default: "1m", says: "How long to wait for a server's greeting." },
  "outlets.smtp.silence-timeout": { kind: duration("1s", "1h"), default: "5m", says: "How long a server may be silent in a session." },
  "outlets.smtp.timeout": { kind: duration("1s", "12h"), default: "8m", says: "How long one attempt may take in all; shorter than work.lease." },
  "outlets.callback.url": { kind: httpUrl, says: "Where the application is called when an attempt is due. Without it nothing is sent by callback." },
  "outlets.callback.secret": { kind: secret, secret: true, says: "Signs the calls; shared with the application." },
  "outlets.callback.timeout": { kind: duration("1s", "1h"), default: "30s", says: "How long one call may take; shorter than work.lease." },

  "listeners.<number>.name": { kind: name, says: "What it is called; once told, a listener is known by its name." },
  "listeners.<number>.kind": { kind: word("webhook"), default: "webhook", says: "How it is told." },
  "listeners.<number>.url": { kind: httpUrl, says: "Where events are posted to." },
  "listeners.<number>.secret": { kind: secret, secret: true, says: "Signs the events; shared with whoever listens." },
  "listeners.<number>.types": { kind: list(text, 100), says: "The types of events that are told; all, where it is left out." },
  "listeners.<number>.timeout": { kind: duration("1s", "1h"), default: "15s", says: "How long one post may take; shorter than work.lease." },
  "journal.enabled": { kind: flag, default: true, says: "Whether every event is written into a file, one line of JSON each." },
  "journal.file": { kind: path, default: "<data.dir>/journal.ndjson", says: "That file." },

  "policy.<reason>.attempts": { kind: whole(0, 10), says: "How often to try again: 1 to 10, 3 to 5 are advised; 0 only where nothing is tried again anyway. Where delays are given, their number." },
  "policy.<reason>.schedule": { kind: word("ladder", "backoff"), says: "How the delays are told: one by one, or growing." },
  "policy.<reason>.delays": { kind: list(duration("0s"), 10), says: "Of a ladder: each delay, counted from the attempt before; the last one repeats." },
  "policy.<reason>.first-delay": { kind: duration("1s"), says: "Of a backoff: the first delay." },
  "policy.<reason>.factor": { kind: decimal(1, 100), says: "Of a backoff: what each delay is multiplied with to give the next." },
  "policy.<reason>.longest-delay": { kind: duration("1s"), says: "Of a backoff: no delay is longer." },
  "policy.<reason>.jitter": { kind: decimal(0, 1), says: "The share of each delay that is left to chance: at most 0.1 on top of a ladder's, at most 1 out of a backoff's." },
  "policy.<reason>.when-spent": { kind: word("pause", "suppress", "nothing"), says: "What becomes of the recipient when the last attempt was refused, too." },
  "policy.<reason>.pause": { kind: duration("1m"), says: "How long such a pause is." },
  "policy.<reason>.strikes": { kind: whole(1, 10), says: "How many such failures, one in each policy.strike-every, it takes until that comes." },
  "policy.<reason>.verify-after": { kind: duration("0s"), says: "A permanent refusal counts only when it comes again after so long; 0s: at once." },
  "policy.pause-holds-transactional": { kind: flag, default: false, says: "Whether a pause holds transactional mail, too, not only marketing." },
  "policy.strike-every": { kind: duration("0s"), default: "24h", says: "Two strikes of a recipient that lie closer together than this are one." },
  "policy.incident-recipients": { kind: whole(1, 100), default: 2, says: "How many different recipients of a server it must refuse for its own reason, with no delivery between, until that is an incident; where it refuses before any recipient is named, one refusal is enough." },
  "policy.doubt-hold": { kind: duration("1m"), default: "7d", says: "When to try again after a first \"user unknown\" of a long-good address while its server is in trouble." },

  "rules.folder": { kind: path, says: "A folder of your own rules, in the form of rules/README.md; they are asked first." },

  "work.batch": { kind: whole(1, 10_000), default: 500, says: "Notices that are worked through in one transaction; of a notice that holds answers to own attempts, each answer counts." },
  "work.lease": { kind: duration("1s", "24h"), default: "10m", says: "How long an attempt belongs to the process that makes it; if that dies, another takes over then." },
  "work.poll": { kind: duration("10ms", "1h"), default: "1s", says: "How often to look for work that nobody told of." },
  "work.sending": { kind: whole(1, 10_000), default: 16, says: "Attempts under way at once." },
  "keep.history": { kind: duration("1d"), default: "90d", says: "How long is kept what is over: notices, decisions, events, incidents, and messages with their deliveries. The content of a message goes when nothing of it waits any more. What is known of recipients and servers stays, and so do counts, of which older days become one. An incident of which nothing has been heard for so long is over, too." },

  "log.level": { kind: word("info", "warn", "error", "silent"), default: "info", says: "The least that is logged." },
  "log.format": { kind: word("text", "json"), says: "Lines for people, or for programs. Where it is not given: text at a terminal, and json elsewhere." },
} as const satisfies Readonly<Record<string, Setting>>;

export type SettingName = keyof typeof settings;

type Held<S> = S extends { readonly kind: Kind<infer T> } ? T : never;

/** What a setting gives: what its kind holds, or undefined where it has no default. */
export type ValueOf<N extends SettingName> = (typeof settings)[N] extends { readonly default: Raw } ? Held<(typeof settings)[N]> : Held<(typeof settings)[N]> | undefined;
