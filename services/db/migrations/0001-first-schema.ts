import type { Migration } from './migration.ts';
import { day, flag, json, neverDeleted, oneOf, refuse, whenColumns } from './schema-parts.ts';

/*
 * Three groups of tables. What was imported (source, source_row, entry) and the log (change) can never be updated or
 * deleted: triggers refuse. What people say stands beside it in tables that change only together with a line of the log;
 * there a row that was taken away is marked `removed`, never deleted. `view_state` is no part of the record.
 */

const sector = `sector TEXT NOT NULL ${oneOf('sector', ['health', 'social care', 'education', 'police', 'justice', 'housing', 'voluntary', 'other'])}`;

const imported = `
CREATE TABLE source (
  id INTEGER PRIMARY KEY,
  file_name TEXT NOT NULL,
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
  door TEXT NOT NULL ${oneOf('door', ['csv', 'word', 'excel', 'web-page', 'by-hand'])},
  ${json('parts')},
  encoding TEXT NOT NULL,
  delimiter TEXT NOT NULL,
  heading_row INTEGER CHECK (heading_row > 0),
  ${json('columns')},
  ${json('front_matter')},
  rows_total INTEGER NOT NULL CHECK (rows_total >= 0),
  rows_entries INTEGER NOT NULL CHECK (rows_entries >= 0),
  rows_attention INTEGER NOT NULL CHECK (rows_attention >= 0),
  rows_joined INTEGER NOT NULL CHECK (rows_joined >= 0),
  rows_blank INTEGER NOT NULL CHECK (rows_blank >= 0),
  rows_headings INTEGER NOT NULL CHECK (rows_headings >= 0),
  imported_at TEXT NOT NULL,
  CHECK (rows_total = rows_entries + rows_attention + rows_joined + rows_blank + rows_headings)
) STRICT;

CREATE TABLE source_row (
  source INTEGER NOT NULL REFERENCES source (id) ON DELETE RESTRICT,
  position INTEGER NOT NULL CHECK (position >= 0),
  row INTEGER NOT NULL CHECK (row > 0),
  becomes TEXT NOT NULL ${oneOf('becomes', ['entry', 'attention', 'joined', 'blank', 'heading'])},
  ${json('cells')},
  explanation TEXT NOT NULL,
  ${json('problems')},
  PRIMARY KEY (source, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE entry (
  id INTEGER PRIMARY KEY,
  source INTEGER NOT NULL,
  position INTEGER NOT NULL,
  row INTEGER NOT NULL CHECK (row > 0),
  ${json('rows')},
  ${whenColumns},
  explanation TEXT NOT NULL,
  text TEXT NOT NULL,
  comment TEXT NOT NULL,
  ${json('joined_cells')},
  ${json('problems')},
  ${flag('needs_attention')},
  agency INTEGER REFERENCES agency (id) ON DELETE RESTRICT,
  agency_state TEXT NOT NULL ${oneOf('agency_state', ['proposed', 'confirmed'])},
  ${json('other_agencies')},
  why TEXT NOT NULL,
  FOREIGN KEY (source, position) REFERENCES source_row (source, position) ON DELETE RESTRICT
) STRICT;
CREATE INDEX entry_of_source ON entry (source, row);

CREATE VIRTUAL TABLE entry_words USING fts5 (words, content = '', detail = none, tokenize = 'unicode61 remove_diacritics 2');
`;

const particulars = `
CREATE TABLE review (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  title TEXT NOT NULL CHECK (title <> ''),
  kind TEXT NOT NULL,
  ${day('period_from')},
  ${day('period_to')},
  decided_by TEXT NOT NULL,
  about TEXT NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0 CHECK (removed = 0)
) STRICT;

CREATE TABLE agency (
  id INTEGER PRIMARY KEY,
  full_name TEXT NOT NULL CHECK (full_name <> ''),
  short_name TEXT NOT NULL CHECK (short_name <> ''),
  ${json('aliases')},
  ${sector},
  ${day('open_from')},
  ${day('open_to')},
  position INTEGER NOT NULL CHECK (position >= 0),
  merged_into INTEGER REFERENCES agency (id) ON DELETE RESTRICT CHECK (merged_into <> id),
  ${flag('removed')}
) STRICT;

CREATE TABLE person (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL CHECK (name <> ''),
  role TEXT NOT NULL,
  born TEXT,
  ${flag('removed')}
) STRICT;

CREATE TABLE term (
  id INTEGER PRIMARY KEY,
  number TEXT NOT NULL,
  text TEXT NOT NULL CHECK (text <> ''),
  ${flag('removed')}
) STRICT;

CREATE TABLE marker (
  id INTEGER PRIMARY KEY,
  title TEXT NOT NULL CHECK (title <> ''),
  ${whenColumns},
  ${flag('removed')}
) STRICT;

CREATE TABLE source_state (
  id INTEGER PRIMARY KEY REFERENCES source (id) ON DELETE RESTRICT,
  kind TEXT NOT NULL ${oneOf('kind', ['agency', 'review'])},
  agency INTEGER REFERENCES agency (id) ON DELETE RESTRICT,
  ${day('covers_from')},
  ${day('covers_to')},
  ${flag('declared_complete')},
  content_sha256 TEXT NOT NULL CHECK (length(content_sha256) = 64),
  replaced_by INTEGER REFERENCES source (id) ON DELETE RESTRICT CHECK (replaced_by > id),
  ${flag('removed')}
) STRICT;
`;

const besideEntries = `
CREATE TABLE entry_state (
  id INTEGER PRIMARY KEY REFERENCES entry (id) ON DELETE RESTRICT,
  identity INTEGER NOT NULL REFERENCES entry (id) ON DELETE RESTRICT CHECK (identity <= id),
  state TEXT NOT NULL ${oneOf('state', ['stands', 'replaced', 'withdrawn', 'left-out'])},
  ${flag('removed')}
) STRICT;
CREATE INDEX entry_of_identity ON entry_state (identity);

CREATE TABLE placement (
  id INTEGER PRIMARY KEY REFERENCES entry (id) ON DELETE RESTRICT,
  agency INTEGER NOT NULL REFERENCES agency (id) ON DELETE RESTRICT,
  ${json('other_agencies')},
  why TEXT NOT NULL,
  ${flag('removed')}
) STRICT;

CREATE TABLE date_correction (
  id INTEGER PRIMARY KEY REFERENCES entry (id) ON DELETE RESTRICT,
  ${whenColumns},
  explanation TEXT NOT NULL,
  ${flag('removed')}
) STRICT;

CREATE TABLE gap_decision (
  id TEXT PRIMARY KEY NOT NULL,
  state TEXT NOT NULL ${oneOf('state', ['to-consider', 'asked', 'agreed', 'set-aside'])},
  reason TEXT NOT NULL,
  sense TEXT NOT NULL,
  ${day('mitigated')},
  ${day('closed')},
  ${flag('removed')}
) STRICT;

CREATE TABLE added_gap (
  id INTEGER PRIMARY KEY,
  entry INTEGER NOT NULL REFERENCES entry (id) ON DELETE RESTRICT,
  kind TEXT NOT NULL CHECK (kind <> ''),
  form TEXT,
  words TEXT NOT NULL,
  ${flag('removed')}
) STRICT;

CREATE TABLE good_practice (
  id INTEGER PRIMARY KEY,
  entry INTEGER NOT NULL REFERENCES entry (id) ON DELETE RESTRICT,
  words TEXT NOT NULL,
  ${flag('removed')}
) STRICT;

CREATE TABLE same_event (
  id INTEGER PRIMARY KEY,
  ${json('entries')},
  state TEXT NOT NULL ${oneOf('state', ['joined', 'set-aside'])},
  ${flag('removed')}
) STRICT;

CREATE TABLE note (
  id INTEGER PRIMARY KEY,
  entry INTEGER NOT NULL REFERENCES entry (id) ON DELETE RESTRICT,
  words TEXT NOT NULL CHECK (words <> ''),
  who TEXT NOT NULL,
  at TEXT NOT NULL,
  ${flag('removed')}
) STRICT;
`;

const log = `
CREATE TABLE change (
  id INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  who TEXT NOT NULL,
  did TEXT NOT NULL CHECK (did <> ''),
  form TEXT NOT NULL ${oneOf('form', ['change', 'undo', 'redo'])},
  of INTEGER REFERENCES change (id) ON DELETE RESTRICT,
  ${flag('fixed')},
  ${json('rows')},
  hash TEXT NOT NULL CHECK (length(hash) = 64),
  CHECK ((form = 'change') = (of IS NULL))
) STRICT;

CREATE TABLE view_state (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  ${json('view')}
) STRICT;
`;

const neverChanged = ['source', 'source_row', 'entry', 'change'].map((table) =>
  refuse(table, 'UPDATE', 'What was recorded is never changed'),
);

const keptTables = [
  ...['source', 'source_row', 'entry', 'change'],
  ...['review', 'agency', 'person', 'term', 'marker', 'source_state'],
  ...[
    'entry_state',
    'placement',
    'date_correction',
    'gap_decision',
    'added_gap',
    'good_practice',
    'note',
    'same_event',
  ],
].map(neverDeleted);

/** The log grows at its end only: a line cannot be slipped in between others. */
const inOrder = `
CREATE TRIGGER change_in_order BEFORE INSERT ON change
WHEN new.id <> (SELECT coalesce(max(id), 0) + 1 FROM change)
BEGIN SELECT RAISE(ABORT, 'The log grows at its end only'); END;`;

/** The review file as it was first made. */
export const firstSchema: Migration = {
  version: 1,
  name: 'first schema',
  sql: [particulars, imported, besideEntries, log, ...neverChanged, ...keptTables, inOrder].join('\n'),
};
