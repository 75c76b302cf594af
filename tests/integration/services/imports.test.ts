import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReviewId } from '#shared/model.ts';
import { chronology, importText, newReview, offered, openDoor, versionOf } from './door.ts';
import type { Door } from './door.ts';

const long = (rows: number): string =>
  [
    'Date,Event',
    ...Array.from({ length: rows }, (_none, row) => `${1 + (row % 28)}.06.13,Visit number ${row}`),
    '',
  ].join('\n');

const plan = async (door: Door, review: ReviewId, text: string, agency: string, name?: string) =>
  door.call('planImport', { review, file: offered(door, text, name), choices: { agency } });

describe('an import', () => {
  it('is committed as it was previewed, and every record is accounted for', async () => {
    const door = openDoor();
    const review = await newReview(door);
    const previewed = await plan(door, review, chronology, 'Health visiting');
    const { of, rows } = await door.call('planRows', {
      review,
      plan: previewed.plan,
      only: 'all',
      offset: 0,
      limit: 500,
    });
    const attention = await door.call('planRows', {
      review,
      plan: previewed.plan,
      only: 'attention',
      offset: 0,
      limit: 500,
    });
    expect([of, attention.of]).toEqual([previewed.rows.total, 1]);
    const basedOn = await versionOf(door, review);
    const { reports } = await door.call('commitImport', { review, basedOn, plans: [previewed.plan] });
    expect(reports).toMatchObject([
      { file: 'health visiting.csv', kind: 'agency', rows: { total: 5, entries: 3, needsAttention: 1, headings: 1 } },
    ]);
    expect(reports[0]?.problems.map(({ row, cell }) => [row, cell])).toEqual([[5, '31.02.13']]);
    const entries = await door.call('entries', { review });
    expect(entries.map(({ row, text }) => [row, text])).toEqual(
      [2, 3, 4, 5].map((row) => [row, rows.find((planned) => planned.row === row)?.cells[1]]),
    );
    const described = await door.call('review', { review });
    expect(described.agencies).toHaveLength(1);
    expect(entries.every(({ placement }) => placement.agency === described.agencies[0]?.id)).toBe(true);
    expect(entries.every(({ placement }) => placement.state === 'confirmed')).toBe(true);
    await expect(
      door.call('commitImport', { review, basedOn: described.version, plans: [previewed.plan] }),
    ).rejects.toThrow('not-found');
  });

  it('of several files is one edit; undone, the entries and the agencies it added are gone, and redo brings them back', async () => {
    const door = openDoor();
    const review = await newReview(door);
    const plans = [
      (await plan(door, review, chronology, 'Health visiting', 'a.csv')).plan,
      (await plan(door, review, long(30), 'Police', 'b.csv')).plan,
    ];
    await door.call('commitImport', { review, basedOn: await versionOf(door, review), plans });
    expect((await door.call('review', { review })).undo).toBe('Import 2 files');
    const before = await door.call('entries', { review });
    expect(before).toHaveLength(34);
    await door.call('undo', { review, basedOn: await versionOf(door, review) });
    expect(await door.call('entries', { review })).toEqual([]);
    expect((await door.call('timeline', { review })).gaps).toEqual([]);
    expect(await door.call('review', { review })).toMatchObject({ agencies: [], redo: 'Import 2 files' });
    await expect(door.call('entry', { review, entry: before[0]?.id ?? ('' as never) })).rejects.toThrow('not-found');
    await door.call('redo', { review, basedOn: await versionOf(door, review) });
    expect(await door.call('entries', { review })).toEqual(before);
  });

  it('tells that the same bytes are in the review already', async () => {
    const door = openDoor();
    const review = await newReview(door);
    await importText(door, review);
    expect((await plan(door, review, chronology, 'Police', 'again.csv')).alreadyImported).toBe('health visiting.csv');
    await door.call('undo', { review, basedOn: await versionOf(door, review) });
    expect((await plan(door, review, chronology, 'Police', 'again.csv')).alreadyImported).toBeUndefined();
  });

  it('does not read a file a second time', async () => {
    const door = openDoor();
    const review = await newReview(door);
    const file = path.join(door.folders.documents, 'police.csv');
    writeFileSync(file, long(3));
    const id = door.dispatcher.adopt(file);
    const first = await door.call('planImport', { review, file: id, choices: { agency: 'Police' } });
    writeFileSync(file, long(9));
    const second = await door.call('planImport', { review, file: id, choices: { agency: 'Housing' } });
    expect([second.sha256, second.rows.entries]).toEqual([first.sha256, 3]);
    await expect(door.call('planRows', { review, plan: first.plan, only: 'all', offset: 0, limit: 1 })).rejects.toThrow(
      'not-found',
    );
  });

  it('is refused for what is no file, is gone or is a review that is open', async () => {
    const door = openDoor();
    const review = await newReview(door);
    mkdirSync(path.join(door.folders.documents, 'folder.csv'));
    const tried = ['folder.csv', 'gone.csv', 'Child T.sightline'].map(async (name) => {
      const file = door.dispatcher.adopt(path.join(door.folders.documents, name));
      const reply = await door.dispatcher.dispatch('planImport', { review, file, choices: {} });
      return reply.ok ? 'planned' : reply.error.code;
    });
    expect(await Promise.all(tried)).toEqual(['not-a-chronology', 'not-found', 'not-a-chronology']);
    // The lock is still there: the review goes on being written.
    await door.call('updateReview', { review, basedOn: await versionOf(door, review), title: 'After' });
  });

  it('reports how far it has got, and leaves nothing when it is cancelled', async () => {
    const door = openDoor();
    const review = await newReview(door);
    const { plan: id } = await plan(door, review, long(3000), 'Police');
    const basedOn = await versionOf(door, review);
    const under = door.dispatcher.dispatch('commitImport', { review, basedOn, plans: [id] });
    let working = (await door.call('progress', { review })).working;
    while (working === undefined || working.done === 0) {
      await new Promise((settle) => setImmediate(settle));
      working = (await door.call('progress', { review })).working;
    }
    expect(working).toMatchObject({ what: 'Importing', of: 6001 });
    await door.call('cancel', { review });
    expect(await under).toMatchObject({ ok: false, error: { code: 'cancelled' } });
    expect(await door.call('entries', { review })).toEqual([]);
    expect(await door.call('review', { review })).toMatchObject({ version: basedOn, sources: [], agencies: [] });
    expect((await door.call('progress', { review })).working).toBeUndefined();
    // The plan is still there: the person may change their mind.
    await door.call('commitImport', { review, basedOn, plans: [id] });
    expect((await door.call('entries', { review })).length).toBe(3000);
  });

  it('keeps any words exactly as they were written', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: 'grapheme', maxLength: 80 }), { minLength: 1, maxLength: 8 }),
        async (given) => {
          const door = openDoor();
          const review = await newReview(door);
          const words = given.map((text) => `x${text.replaceAll(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, ' ')}x`);
          const cells = words.map((text) => `"${text.replaceAll('"', '""')}"`);
          await importText(
            door,
            review,
            ['Date,Event', ...cells.map((cell) => `1.6.13,${cell}`), ''].join('\r\n'),
            'Police',
          );
          expect((await door.call('entries', { review })).map(({ text }) => text)).toEqual(words);
          expect((await door.call('checkReview', { review })).faults).toEqual([]);
          door.dispatcher.close();
        },
      ),
      { numRuns: 25 },
    );
  }, 60_000);

  it('keeps every cell, also where several hold the same words and where rows are joined, and writes the words once', async () => {
    const words = fc.constantFrom('', 'null', 'Seen at home.', 'A visit of which nothing else is told', '[null]', '–');
    const row = fc.tuple(fc.boolean(), words, words, words);
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 8 }), async (given) => {
        const door = openDoor();
        const review = await newReview(door);
        const rows = given.map(([dated, ...cells], at) => [dated || at === 0 ? '1.6.13' : '', ...cells]);
        const line = (cells: readonly string[]): string => cells.map((cell) => `"${cell}"`).join(',');
        await importText(door, review, ['Date,Event,Comment,Ref', ...rows.map(line), ''].join('\r\n'), 'Police');
        const below = (at: number): number => {
          const next = rows.findIndex(([date], other) => other > at && date !== '');
          return next === -1 ? rows.length : next;
        };
        const wanted = rows.flatMap(([date], at) => {
          if (date === '') return [];
          const joined = rows.slice(at, below(at));
          return [
            [0, 1, 2, 3].map((column) =>
              joined
                .map((cells) => cells[column] ?? '')
                .filter((cell) => cell !== '')
                .join(' '),
            ),
          ];
        });
        const entries = await door.call('entries', { review });
        expect(entries.map(({ columns }) => columns.map(({ cell }) => cell))).toEqual(wanted);
        expect((await door.call('checkReview', { review })).faults).toEqual([]);
        door.dispatcher.close();
      }),
      { numRuns: 25 },
    );
    const door = openDoor();
    const review = await newReview(door);
    await importText(door, review, 'Date,Event\n1.6.13,A sentence that stands in the file once.\n');
    await door.call('closeReview', { review });
    const file = readFileSync(path.join(door.folders.documents, 'Child T.sightline'), 'latin1');
    expect(file.split('A sentence that stands in the file once.')).toHaveLength(2);
  }, 60_000);
});

describe('what is read of entries', () => {
  it('comes in order of day, source and row, as columns that belong together', async () => {
    const door = openDoor();
    const review = await newReview(door);
    await importText(door, review, 'Date,Event\n5.6.13,Second of two\n1.6.13,First of all\nTBC,Undated\n', 'Police');
    await importText(door, review, 'Date,Event\n5.6.13,Third\nMay 2013,A month before\n', 'Housing');
    const { entries } = await door.call('timeline', { review });
    expect(entries.label).toEqual(['A month before', 'First of all', 'Second of two', 'Third', 'Undated']);
    expect(entries.earliest).toEqual([15_826, 15_857, 15_861, 15_861, null]);
    expect(entries.latest[0]).toBe(15_856);
    expect(entries.attention).toEqual([0, 0, 0, 0, 1]);
    expect(entries.confirmed).toEqual([1, 1, 1, 1, 1]);
    const texts = await door.call('entryTexts', { review, entries: entries.id.toReversed() });
    expect(texts.map(({ text }) => text)).toEqual(entries.label.toReversed());
  });
});
