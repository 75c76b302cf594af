import { describe, expect, it } from 'vitest';
import type { ReviewId } from '#shared/model.ts';
import { AppError } from '#shared/errors.ts';
import { wordDocument } from '../../support/documents/word-document.ts';
import { workbook } from '../../support/documents/workbook.ts';
import { importText, newReview, openDoor, versionOf } from './door.ts';
import type { Door } from './door.ts';

const offer = ({ dispatcher }: Door, name: string, bytes: Uint8Array) => {
  const reply = dispatcher.offer(name, bytes);
  if (!reply.ok) throw new AppError(reply.error.code, reply.error.sentence);
  return reply.value.file;
};

const headings = ['Date', 'Event', 'Comment'];

const report = () =>
  wordDocument([
    { paragraph: 'Agency: Health visiting' },
    {
      table: [
        headings,
        ['03.06.13', 'Home visit.', ''],
        ['10.06.13', 'Mother did not attend the clinic appointment.', ''],
      ],
    },
    { paragraph: 'Page two' },
    { table: [headings, ['12.06.13', 'Telephone call.', 'Letter sent']] },
  ]);

describe('the other doors', () => {
  it('a Word document is previewed, stored, read back and traced to table and row', async () => {
    const door = openDoor();
    const review = await newReview(door);
    const bytes = await report();
    const plan = await door.call('planImport', { review, file: offer(door, 'report.docx', bytes), choices: {} });
    await door.call('commitImport', { review, basedOn: await versionOf(door, review), plans: [plan.plan] });
    const entries = await door.call('entries', { review });
    expect(entries.map(({ fileName, row, place, text }) => [fileName, row, place, text])).toEqual([
      ['report.docx', 2, 'table 1, row 2', 'Home visit.'],
      ['report.docx', 3, 'table 1, row 3', 'Mother did not attend the clinic appointment.'],
      ['report.docx', 5, 'table 2, row 2', 'Telephone call.'],
    ]);
    expect((await door.call('review', { review })).sources).toMatchObject([
      {
        door: 'word',
        frontMatter: ['Agency: Health visiting', 'Page two'],
        parts: [{ name: 'table 1' }, { name: 'table 2' }],
      },
    ]);
    expect((await door.call('timeline', { review })).gaps.map(({ kind }) => kind)).toEqual(['missed-appointment']);
    expect((await door.call('checkReview', { review })).faults).toEqual([]);
    const again = await door.call('planImport', { review, file: offer(door, 'copy.docx', bytes), choices: {} });
    expect(again.alreadyImported).toBe('report.docx');
  });

  it('another sheet of a workbook is no second import of it', async () => {
    const door = openDoor();
    const review = await newReview(door);
    const bytes = await workbook('Log', [headings, [{ day: '2013-06-03' }, 'Visit', '']]);
    const plan = await door.call('planImport', {
      review,
      file: offer(door, 'log.xlsx', bytes),
      choices: { agency: 'Housing' },
    });
    await door.call('commitImport', { review, basedOn: await versionOf(door, review), plans: [plan.plan] });
    expect(await door.call('entries', { review })).toMatchObject([
      { place: 'sheet Log, row 2', when: { asWritten: '03/06/2013', edtf: '2013-06-03', certainty: 'certain' } },
    ]);
    const same = await door.call('planImport', { review, file: offer(door, 'log.xlsx', bytes), choices: {} });
    expect(same.alreadyImported).toBe('log.xlsx');
  });
});

describe('an entry typed by hand', () => {
  const add = async (door: Door, review: ReviewId, whenWritten: string, text: string, more = {}) =>
    door.call('addEntry', {
      review,
      basedOn: await versionOf(door, review),
      whenWritten,
      text,
      kind: 'agency',
      ...more,
    });

  it('is a source of its own, numbered on, in the lane that was chosen', async () => {
    const door = openDoor();
    const review = await newReview(door);
    await importText(door, review);
    const [agency] = (await door.call('review', { review })).agencies;
    if (agency === undefined) throw new Error('the import left no agency');
    const first = await add(door, review, '7-24.02.14', 'Several calls from the grandmother', {
      agency: agency.id,
      comment: 'By telephone',
    });
    const second = await add(door, review, 'May 2010', 'The midwife did not attend the meeting', { kind: 'review' });
    const entry = await door.call('entry', { review, entry: first.entry });
    expect(entry).toMatchObject({
      fileName: 'Entered by hand',
      row: 1,
      place: 'row 1',
      text: 'Several calls from the grandmother',
      comment: 'By telephone',
      when: { asWritten: '7-24.02.14', edtf: '2014-02-07/2014-02-24' },
      placement: { agency: agency.id, state: 'confirmed' },
    });
    expect(await door.call('entry', { review, entry: second.entry })).toMatchObject({
      row: 2,
      placement: { state: 'proposed' },
    });
    const { sources, undo } = await door.call('review', { review });
    expect(sources.slice(1).map(({ door: way, kind, rows }) => [way, kind, rows.total, rows.entries])).toEqual([
      ['by-hand', 'agency', 1, 1],
      ['by-hand', 'review', 1, 1],
    ]);
    expect(undo).toBe('Add an entry by hand');
    expect((await door.call('checkReview', { review })).faults).toEqual([]);
  });

  it('is undone whole and brought back, and its number is never used again', async () => {
    const door = openDoor();
    const review = await newReview(door);
    await add(door, review, '3.6.13', 'Visit');
    await door.call('undo', { review, basedOn: await versionOf(door, review) });
    expect(await door.call('entries', { review })).toEqual([]);
    await door.call('redo', { review, basedOn: await versionOf(door, review) });
    expect(await door.call('entries', { review })).toHaveLength(1);
    await door.call('undo', { review, basedOn: await versionOf(door, review) });
    const later = await add(door, review, '4.6.13', 'Another visit');
    expect((await door.call('entry', { review, entry: later.entry })).row).toBe(2);
  });

  it.each([
    ['31.02.14', 'Visit', {}, /could not be read/],
    ['some time later', 'Visit', {}, /could not be read/],
    ['3.6.13', '   ', {}, /no words yet/],
    ['3.6.13', 'Visit', { agency: 99 }, /no longer among/],
  ])('with %s and “%s” (%j) is refused in a sentence, and nothing changes', async (when, text, more, sentence) => {
    const door = openDoor();
    const review = await newReview(door);
    const before = await versionOf(door, review);
    await expect(add(door, review, when, text, more)).rejects.toThrow(sentence);
    expect(await versionOf(door, review)).toBe(before);
  });
});
