-- What the migrations end at, dumped by migrate.test.ts; never edited.

CREATE TABLE api_key (
  id text primary key,
  name text not null,
  scopes text not null,
  created_at bigint not null,
  hash text not null unique
);
CREATE TABLE attempt (
  envelope_id text not null,
  mailbox text not null,
  number integer not null,
  due_at bigint not null,
  outlet text not null,
  claimed_by text,
  claimed_until bigint,
  intent_at bigint,
  primary key (envelope_id, mailbox)
);
CREATE INDEX attempt_due on attempt (due_at);
CREATE TABLE decision (
  id text primary key,
  at bigint not null,
  kind text not null,
  why text not null,
  mailbox text not null,
  envelope_id text not null,
  notice_id text,
  server text,
  reason text,
  rule text,
  said text,
  policy_version text not null,
  numbers text not null
);
CREATE INDEX decision_of_mailbox on decision (mailbox, id);
CREATE INDEX decision_of_message on decision (envelope_id, id);
CREATE INDEX decision_of_notice on decision (notice_id, id) where notice_id is not null;
CREATE TABLE delivery (
  envelope_id text not null,
  mailbox text not null,
  state text not null check (state = 'waiting' or state = 'relayed' or state = 'delivered' or state = 'failed' or state = 'dropped'),
  stream text not null check (stream = 'marketing' or stream = 'transactional'),
  outlet text,
  retries integer not null,
  handed_in_at bigint not null,
  useful_until bigint,
  first_refused_at bigint,
  last_refused_at bigint,
  last_reason text,
  server text,
  due_at bigint,
  ended_at bigint,
  uncertain integer not null,
  primary key (envelope_id, mailbox)
);
CREATE INDEX delivery_in_state on delivery (state, mailbox);
CREATE INDEX delivery_of_mailbox on delivery (mailbox, handed_in_at);
CREATE TABLE ended_message (
  envelope_id text primary key
);
CREATE TABLE event (
  id text primary key,
  type text not null,
  at bigint not null,
  content text not null
);
CREATE TABLE incident (
  id text primary key,
  server text not null,
  reason text not null,
  began_at bigint not null,
  opened_at bigint,
  closed_at bigint,
  last_refused_at bigint not null,
  refusals integer not null,
  first_mailbox text not null
, other_mailboxes text);
CREATE INDEX incident_by_time on incident (began_at, id);
CREATE INDEX incident_of_server on incident (server, began_at);
CREATE UNIQUE INDEX incident_running on incident (server, reason) where closed_at is null;
CREATE TABLE incident_recipient (
  incident_id text not null,
  domain text not null,
  mailbox text not null,
  primary key (incident_id, domain, mailbox)
);
CREATE TABLE message (
  envelope_id text primary key,
  reverse_path text not null,
  message_id text,
  subject text,
  stream text not null check (stream = 'marketing' or stream = 'transactional'),
  outlet text not null,
  useful_until bigint,
  written_as text,
  metadata text not null,
  handed_in_at bigint not null,
  content bytea
, digest text);
CREATE INDEX message_by_message_id on message (message_id) where message_id is not null;
CREATE TABLE migration (
  number integer primary key,
  name text not null,
  older_engines text not null check (older_engines in ('yes', 'no')),
  applied_at bigint not null
);
CREATE TABLE notice (
  id text primary key,
  source text not null,
  received_at bigint not null,
  state text not null default 'kept' check (state = 'kept' or state = 'worked' or state = 'unreadable' or state = 'failed'),
  worked_at bigint,
  reports integer not null default 0,
  faults text not null default '[]',
  fingerprint text not null,
  headers text not null,
  body bytea not null
);
CREATE INDEX notice_not_worked on notice (state, id) where state <> 'worked';
CREATE UNIQUE INDEX notice_twin on notice (fingerprint);
CREATE TABLE recipient (
  mailbox text primary key,
  domain text not null,
  standing text not null check (standing = 'active' or standing = 'paused' or standing = 'suppressed'),
  reason text,
  standing_since bigint not null,
  until bigint,
  batch text,
  retries integer not null,
  strikes integer not null,
  last_strike_at bigint,
  first_seen_at bigint not null,
  last_delivered_at bigint,
  last_refused_at bigint,
  trouble_reason text,
  trouble_server text,
  trouble_since bigint,
  wait_until bigint,
  contacts text not null
);
CREATE INDEX recipient_affected on recipient (trouble_server, mailbox) where (standing <> 'active' or trouble_reason is not null);
CREATE INDEX recipient_set_aside on recipient (standing, until) where standing <> 'active';
CREATE TABLE server (
  server text primary key,
  first_seen_at bigint not null,
  last_accepted_at bigint,
  last_refused_at bigint
);
CREATE TABLE server_domain (
  server text not null,
  domain text not null,
  primary key (server, domain)
);
CREATE TABLE tally (
  server text not null,
  day_at bigint not null,
  reason text not null,
  outcome text not null check (outcome = 'accepted' or outcome = 'refused'),
  attempt integer not null,
  waited_hours integer not null,
  count bigint not null,
  primary key (server, day_at, reason, outcome, attempt, waited_hours)
);
CREATE TABLE telling (
  event_id text not null,
  listener text not null,
  due_at bigint,
  claimed_by text,
  tries integer not null default 0,
  error text,
  given_up_at bigint,
  primary key (event_id, listener)
);
CREATE INDEX telling_due on telling (listener, event_id) where due_at is not null;
