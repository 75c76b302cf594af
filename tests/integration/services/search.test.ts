import path from 'node:path';
import Database from 'better-sqlite3';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newReview, offered, openDoor, versionOf } from './door.ts';
import { tempFolder } from './temp-review.ts';

const chronology = [
  'Date,Event,Action,Officer',
  '02.06.13,Home visit - no access,Card left,Zoë',
  '01.06.13,Visit to the clinic,,AB',
  '03.06.13,Telephone call,Asked for a home visit,CD',
  ',and a letter to follow,,',
  '',
].join('\r\n');

const reviewWithWords = async (root = tempFolder()) => {
  const door = openDoor({}, root);
  const review = await newReview(door);
  const { plan } = await door.call('planImport', {
    review,
    file: offered(door, chronology, 'housing office.csv'),
    choices: { agency: 'Housing' },
  });
  await door.call('commitImport', { review, basedOn: await versionOf(door, review), plans: [plan] });
  const rows = new Map((await door.call('entries', { review })).map(({ id, row }) => [id, row]));
  const search = async (words: string, limit = 20) => door.call('search', { review, words, limit });
  /** The rows of the file that are found, in the order of the answer. */
  const found = async (words: string) => (await search(words)).entries.map((id) => rows.get(id));
  return { door, review, search, found, rows };
};

describe('search', () => {
  it.each([
    ['visit', [3, 2, 4]],
    ['VISITS', []],
    ['home', [2, 4]],
    ['"home visit" card', [2]],
    ['"access no"', []],
    ['zoe', [2]],
    ['letter telephone', [4]],
    ['cd', [4]],
    ['02.06.13', [2]],
    ['(home OR) NEAR/2 "', []],
  ])('%s is found in the rows %j', async (words, rows) => {
    expect(await (await reviewWithWords()).found(words)).toEqual(rows);
  });

  it('tells the column, the words around and the place of each hit', async () => {
    const { search } = await reviewWithWords();
    const { hits, more } = await search('card');
    expect(more).toBe(false);
    expect(hits).toMatchObject([
      { where: 'words', heading: 'Action', excerpt: { text: 'Card left', hits: [{ start: 0, end: 4 }] } },
    ]);
  });

  it('finds notes and names of sources, and nothing once the import is undone', async () => {
    const { door, review, search } = await reviewWithWords();
    const [entry] = (await search('clinic')).entries;
    if (entry === undefined) throw new Error('not found');
    await door.call('addNote', { review, basedOn: await versionOf(door, review), entry, words: 'Ask the surgery' });
    expect((await search('surg')).hits).toMatchObject([{ entry, where: 'note', excerpt: { text: 'Ask the surgery' } }]);
    expect((await search('office')).hits).toMatchObject([{ where: 'source', excerpt: { text: 'housing office.csv' } }]);
    await door.call('undo', { review, basedOn: await versionOf(door, review) });
    await door.call('undo', { review, basedOn: await versionOf(door, review) });
    expect(await search('visit')).toEqual({ entries: [], more: false, hits: [] });
    await door.call('redo', { review, basedOn: await versionOf(door, review) });
    expect((await search('visit')).entries).toHaveLength(3);
  });

  it('takes whatever is typed', async () => {
    const { search } = await reviewWithWords();
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 60 }), async (typed) => {
        const { entries } = await search(typed);
        expect(entries.length).toBeLessThanOrEqual(3);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['damaged', "UPDATE entry_words_data SET block = x'00ff' WHERE id > 10"],
    ['emptied', "INSERT INTO entry_words (entry_words) VALUES ('delete-all')"],
  ])('makes an index anew that was %s', async (_what, sql) => {
    const root = tempFolder();
    const { door } = await reviewWithWords(root);
    const [recent] = await door.call('recentReviews', {});
    door.dispatcher.close();
    const stranger = new Database(path.join(root, 'documents', recent?.fileName ?? ''));
    stranger.unsafeMode(true);
    stranger.exec(sql);
    stranger.close();
    const again = openDoor({}, root);
    const [file] = await again.call('recentReviews', {});
    if (file === undefined) throw new Error('not remembered');
    const { review } = await again.call('openReview', { file: file.file });
    expect((await again.call('search', { review, words: 'visit', limit: 9 })).entries).toHaveLength(3);
    expect((await again.call('checkReview', { review })).faults).toEqual([]);
  });
});
