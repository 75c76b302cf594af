import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { checkReview } from '#services/db/check.ts';
import { edit, redo, undo } from '#services/db/edit.ts';
import type { WritableReview } from '#services/db/handles.ts';
import { history, stacksOf, versionOfReview } from '#services/db/log.ts';
import { openReviewFile } from '#services/db/open.ts';
import { readTerms } from '#services/db/particulars.ts';
import { readEntries } from '#services/db/read-entries.ts';
import { importByHand } from './db-fixtures.ts';
import { madeAt, newReviewFile, openForWriting, openOptions, tempFolder } from './temp-review.ts';

const opened = (): WritableReview => {
  const folder = tempFolder();
  return openForWriting(folder, newReviewFile(folder));
};

const line = (review: WritableReview, did: string) => ({
  by: 'tester',
  at: madeAt,
  did,
  basedOn: versionOfReview(review),
});

const addTerm = (review: WritableReview, text: string) =>
  edit(review, line(review, 'Add a term'), (draft) => {
    draft.put('term', draft.nextId('term'), { number: 'I', text });
  });

const step = (review: WritableReview) => ({ by: 'tester', at: madeAt, basedOn: versionOfReview(review) });

describe('the log of a review', () => {
  it('keeps a line for each edit and none for an edit that changes nothing', () => {
    const review = opened();
    const { version } = addTerm(review, 'Was the child seen?');
    const again = edit(review, line(review, 'Change a term'), (draft) => {
      draft.put('term', 1, { number: 'I', text: 'Was the child seen?' });
    });
    expect(again.version).toBe(version);
    expect(history(review, undefined, 10).map(({ did, form }) => [did, form])).toEqual([
      ['Add a term', 'change'],
      ['Make the review', 'change'],
    ]);
  });

  it('refuses an edit, an undo and a redo that were based on an older version', () => {
    const review = opened();
    const old = versionOfReview(review);
    addTerm(review, 'Was the child seen?');
    const stale = { by: 'tester', at: madeAt, basedOn: old };
    expect(() => edit(review, { ...stale, did: 'Add a term' }, () => undefined)).toThrow('changed-elsewhere');
    expect(() => undo(review, stale)).toThrow('changed-elsewhere');
    expect(() => redo(review, stale)).toThrow('changed-elsewhere');
  });

  it('takes everything of a failing edit back', () => {
    const review = opened();
    const version = versionOfReview(review);
    expect(() =>
      edit(review, line(review, 'Add a term'), (draft) => {
        draft.put('term', 1, { number: 'I', text: 'Was the child seen?' });
        throw new Error('half way');
      }),
    ).toThrow('half way');
    expect([readTerms(review), versionOfReview(review)]).toEqual([[], version]);
  });

  it('undoes and redoes one after the other, as lines of its own; a new edit ends what could be redone', () => {
    const review = opened();
    for (const text of ['first', 'second']) addTerm(review, text);
    undo(review, step(review));
    expect(readTerms(review).map(({ text }) => text)).toEqual(['first']);
    redo(review, step(review));
    expect(readTerms(review).map(({ text }) => text)).toEqual(['first', 'second']);
    undo(review, step(review));
    addTerm(review, 'third');
    expect(stacksOf(review).redo).toEqual([]);
    expect(() => redo(review, step(review))).toThrow('nothing-to-undo');
    expect(history(review, undefined, 3).map(({ form }) => form)).toEqual(['change', 'undo', 'redo']);
  });

  it('never undoes the making of the review', () => {
    const review = opened();
    expect(() => undo(review, step(review))).toThrow('nothing-to-undo');
  });

  it('is found again after the review was closed', () => {
    const folder = tempFolder();
    const file = newReviewFile(folder);
    const first = openReviewFile(file, openOptions(folder)).writable;
    if (first !== undefined) addTerm(first, 'kept');
    first?.database.close();
    const again = openForWriting(folder, file);
    undo(again, step(again));
    expect(readTerms(again)).toEqual([]);
  });

  it('withdraws an import that is undone and keeps every row of it', async () => {
    const review = opened();
    await importByHand(review, 5);
    expect(readEntries(review)).toHaveLength(5);
    undo(review, step(review));
    expect(readEntries(review)).toEqual([]);
    expect(review.database.prepare('SELECT count(*) FROM entry').pluck().get()).toBe(5);
    redo(review, step(review));
    expect(readEntries(review)).toHaveLength(5);
    expect(checkReview(review).faults).toEqual([]);
  });
});

describe('what can never be changed', () => {
  const statements = [
    "UPDATE entry SET text = 'other words' WHERE id = 1",
    "UPDATE entry SET agency_state = 'confirmed'",
    'DELETE FROM entry',
    "UPDATE source_row SET cells = '[]'",
    'DELETE FROM source_row',
    "UPDATE source SET file_name = 'other.csv'",
    'DELETE FROM source',
    "UPDATE change SET who = 'somebody else'",
    'DELETE FROM change WHERE id = 1',
    'INSERT OR REPLACE INTO entry SELECT * FROM entry WHERE id = 1',
    'INSERT INTO change (id, at, who, did, form, of, fixed, rows, hash) SELECT 99, at, who, did, form, of, fixed, rows, hash FROM change WHERE id = 1',
    ...[
      'review',
      'agency',
      'person',
      'term',
      'marker',
      'source_state',
      'entry_state',
      'gap_decision',
      'good_practice',
      'note',
    ].map((table) => `DELETE FROM ${table}`),
  ];

  it.each(statements)('%s', async (sql) => {
    const review = opened();
    await importByHand(review);
    edit(review, line(review, 'Fill every table'), (draft) => {
      draft.put('agency', 1, {
        full_name: 'Police',
        short_name: 'Police',
        aliases: '[]',
        sector: 'police',
        open_from: null,
        open_to: null,
        position: 0,
        merged_into: null,
      });
      draft.put('entry_state', 1, { identity: 1, state: 'withdrawn' });
      draft.put('person', 1, { name: 'Child T', role: 'child', born: null });
      draft.put('term', 1, { number: 'I', text: 'Was the child seen?' });
      draft.put('marker', 1, {
        title: 'Referral',
        as_written: '2014',
        earliest: '2014-01-01',
        latest: '2014-12-31',
        precision: 'year',
        certainty: 'certain',
        edtf: '2014',
        time: null,
        parts: '[]',
      });
      draft.put('gap_decision', '1:not-seen', {
        state: 'agreed',
        reason: '',
        sense: '',
        mitigated: null,
        closed: null,
      });
      draft.put('good_practice', 1, { entry: 1, words: 'persistent' });
      draft.put('note', 1, { entry: 1, words: 'look again', who: 'tester', at: madeAt });
    });
    expect(() => review.database.exec(sql)).toThrow(/never changed|Nothing is deleted|grows at its end/u);
    expect(checkReview(review).faults).toEqual([]);
  });

  it('keeps days and states to what they can be', () => {
    const review = opened();
    for (const sql of [
      "UPDATE review SET period_from = '3 June 2013'",
      "INSERT INTO gap_decision (id, state, reason, sense) VALUES ('1:x', 'proven', '', '')",
      "INSERT INTO note (entry, words, who, at) VALUES (77, 'x', 'x', 'x')",
      "INSERT INTO person (name, role) VALUES (x'00', '')",
    ])
      expect(() => review.database.exec(sql)).toThrow(/constraint|cannot store/iu);
  });
});

describe('tampering', () => {
  /** Changes the file as somebody with another program would: triggers taken off and put back on. */
  const tamper = (file: string, table: string, sql: string): void => {
    const stranger = new Database(file);
    const triggers = stranger
      .prepare<[string], { name: string; sql: string }>(
        "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = ?",
      )
      .all(table);
    for (const { name } of triggers) stranger.exec(`DROP TRIGGER ${name}`);
    stranger.exec(sql);
    for (const trigger of triggers) stranger.exec(trigger.sql);
    stranger.close();
  };

  it.each([
    ['entry', "UPDATE entry SET text = 'Visit number 9' WHERE id = 2", 'The words of source 1'],
    ['source_row', 'UPDATE source_row SET cells = \'["x"]\' WHERE position = 1', 'The words of source 1'],
    [
      'source_row',
      "INSERT INTO source_row SELECT source, 99, 99, 'blank', '[]', '', '[]' FROM source_row WHERE position = 0",
      'The rows of source 1',
    ],
    ['change', "UPDATE change SET who = 'somebody else' WHERE id = 2", 'Line 2 of the log'],
    ['change', 'DELETE FROM change WHERE id = 3', 'The row 1 of term'],
    ['term', "UPDATE term SET text = 'Was anybody to blame?'", 'The row 1 of term'],
    ['term', 'UPDATE term SET removed = 1', 'The log has a row (term 1)'],
    ['person', "INSERT INTO person (name, role) VALUES ('Somebody', '')", 'The row 1 of person'],
  ])('in %s is found: %s', async (table, sql, sentence) => {
    const folder = tempFolder();
    const file = newReviewFile(folder);
    const review = openReviewFile(file, openOptions(folder)).writable;
    if (review === undefined) throw new Error('not writable');
    await importByHand(review);
    addTerm(review, 'Was the child seen?');
    expect(checkReview(review).faults).toEqual([]);
    review.database.close();
    tamper(file, table, sql);
    const { faults } = checkReview(openForWriting(folder, file));
    expect(faults.some((fault) => fault.startsWith(sentence))).toBe(true);
  });
});
