import type { Migration } from './migration.ts';
import { day, flag, json, neverDeleted, oneOf, whenColumns } from './schema-parts.ts';

/* What people say about findings: gaps, exchanges, threads, clocks, rules. Findings themselves are worked out, never stored. */

const gaps = `
CREATE TABLE gap_terms (
  id TEXT PRIMARY KEY NOT NULL,
  ${json('terms')},
  ${flag('removed')}
) STRICT;

CREATE TABLE gap_kind (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL CHECK (name <> ''),
  code TEXT NOT NULL CHECK (code <> ''),
  ${flag('removed')}
) STRICT;

CREATE TABLE drawn_gap (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind <> ''),
  form TEXT,
  ${whenColumns},
  recorded_by INTEGER REFERENCES agency (id) ON DELETE RESTRICT,
  ${json('concerns')},
  ${json('between_agencies')},
  words TEXT NOT NULL,
  ${flag('removed')}
) STRICT;

CREATE TABLE rule_choice (
  id TEXT PRIMARY KEY NOT NULL,
  is_on INTEGER NOT NULL CHECK (is_on IN (0, 1)),
  settings TEXT NOT NULL CHECK (json_valid(settings)),
  ${flag('removed')}
) STRICT;

CREATE TABLE own_phrase (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind <> ''),
  form TEXT,
  words TEXT NOT NULL CHECK (words <> ''),
  ${flag('removed')}
) STRICT;
`;

const exchanges = `
CREATE TABLE exchange_decision (
  id TEXT PRIMARY KEY NOT NULL,
  state TEXT NOT NULL ${oneOf('state', ['to-consider', 'agreed', 'set-aside'])},
  outcome TEXT ${oneOf('outcome', ['shared', 'not-shared', 'claimed', 'late'])},
  reason TEXT NOT NULL,
  ${flag('removed')}
) STRICT;

CREATE TABLE added_exchange (
  id INTEGER PRIMARY KEY,
  entry INTEGER NOT NULL REFERENCES entry (id) ON DELETE RESTRICT,
  sender INTEGER NOT NULL REFERENCES agency (id) ON DELETE RESTRICT,
  receiver INTEGER REFERENCES agency (id) ON DELETE RESTRICT CHECK (receiver IS NULL OR receiver <> sender),
  means TEXT NOT NULL,
  about TEXT NOT NULL,
  outcome TEXT NOT NULL ${oneOf('outcome', ['shared', 'not-shared', 'claimed', 'late'])},
  ${flag('removed')}
) STRICT;

CREATE TABLE thread (
  id INTEGER PRIMARY KEY,
  title TEXT NOT NULL CHECK (title <> ''),
  words TEXT NOT NULL,
  ${json('entries')},
  ${json('left_out')},
  ${flag('removed')}
) STRICT;
`;

const clocks = `
CREATE TABLE clock_decision (
  id TEXT PRIMARY KEY NOT NULL,
  rule TEXT NOT NULL CHECK (rule <> ''),
  from_entry INTEGER REFERENCES entry (id) ON DELETE RESTRICT,
  ${day('from_day')},
  to_entry INTEGER REFERENCES entry (id) ON DELETE RESTRICT,
  ${day('to_day')},
  state TEXT NOT NULL ${oneOf('state', ['confirmed', 'set-aside'])},
  reason TEXT NOT NULL,
  ${flag('removed')}
) STRICT;

CREATE TABLE clock_rule (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL CHECK (name <> ''),
  rule TEXT NOT NULL CHECK (json_valid(rule)),
  ${flag('removed')}
) STRICT;

CREATE TABLE ruler (
  id INTEGER PRIMARY KEY,
  title TEXT NOT NULL CHECK (title <> ''),
  counts TEXT NOT NULL ${oneOf('counts', ['pregnancy', 'age', 'days'])},
  zero TEXT NOT NULL CHECK (zero GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  basis TEXT NOT NULL,
  ${flag('removed')}
) STRICT;
`;

const spans = `
CREATE TABLE episode (
  id INTEGER PRIMARY KEY,
  title TEXT NOT NULL CHECK (title <> ''),
  ${whenColumns},
  ${flag('removed')}
) STRICT;

CREATE TABLE no_contact (
  id INTEGER PRIMARY KEY,
  agency INTEGER NOT NULL REFERENCES agency (id) ON DELETE RESTRICT,
  ${day('earliest')},
  ${day('latest')},
  words TEXT NOT NULL,
  ${flag('removed')}
) STRICT;

CREATE TABLE saved_filter (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL CHECK (name <> ''),
  filters TEXT NOT NULL CHECK (json_valid(filters)),
  ${flag('removed')}
) STRICT;
`;

const kept = [
  ...['gap_terms', 'gap_kind', 'drawn_gap', 'rule_choice', 'own_phrase'],
  ...['exchange_decision', 'added_exchange', 'thread'],
  ...['clock_decision', 'clock_rule', 'ruler'],
  ...['episode', 'no_contact', 'saved_filter'],
].map(neverDeleted);

/** What people say about findings, and the spans and rulers that a review is read by. */
export const findings: Migration = {
  version: 2,
  name: 'findings',
  sql: [gaps, exchanges, clocks, spans, ...kept].join('\n'),
};
