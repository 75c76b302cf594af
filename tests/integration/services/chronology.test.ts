import { describe, expect, it } from 'vitest';
import { newReview, offered, openDoor, versionOf } from './door.ts';
import { tempFolder } from './temp-review.ts';

const police = [
  'Date,Event,Officer,Incident ref',
  '02.06.13,Seen at home,Zoë,10',
  '01.06.13,A call from the school,AB,9',
  '03.06.13,Élan of the crew noted,,2',
].join('\r\n');
const school = ['Date,What happened,Comment,Worker', '05.06.13,Seen in class,Quiet,Ms B'].join('\r\n');

const opened = async () => {
  const door = openDoor({}, tempFolder());
  const review = await newReview(door);
  for (const [name, text, agency] of [
    ['police.csv', police, 'Police'],
    ['school.csv', school, 'School'],
  ] as const) {
    const { plan } = await door.call('planImport', { review, file: offered(door, text, name), choices: { agency } });
    await door.call('commitImport', { review, basedOn: await versionOf(door, review), plans: [plan] });
  }
  const entries = await door.call('entries', { review });
  const textOf = new Map(entries.map(({ id, text }) => [id, text]));
  return { door, review, entries, textOf };
};

describe('the chronology as a table', () => {
  it('offers the headings of the files that it has no column of its own for', async () => {
    const { door, review } = await opened();
    expect(await door.call('ownHeadings', { review })).toEqual([
      { heading: 'Officer', sources: 1 },
      { heading: 'Incident ref', sources: 1 },
      { heading: 'Worker', sources: 1 },
    ]);
  });

  it('answers what stands under them beside the words, and the date as the file has it, only where that is asked for', async () => {
    const { door, review, entries } = await opened();
    const ids = entries.map(({ id }) => id);
    const plain = await door.call('entryTexts', { review, entries: ids });
    expect(plain.every(({ cells }) => cells === undefined)).toBe(true);
    const texts = await door.call('entryTexts', { review, entries: ids, withCells: true });
    expect(texts.map(({ cells }) => cells?.['Officer'])).toEqual(['AB', 'Zoë', '', undefined]);
    expect(texts.map(({ cells }) => cells?.['Worker'])).toEqual([undefined, undefined, undefined, 'Ms B']);
    expect(texts.map(({ written }) => written)).toEqual(['01.06.13', '02.06.13', '03.06.13', '05.06.13']);
  });

  it('keeps the date as the file has it where a person corrected it', async () => {
    const { door, review, entries } = await opened();
    const [first] = entries;
    if (first === undefined) throw new Error('no entry');
    const basedOn = await versionOf(door, review);
    await door.call('correctDate', { review, basedOn, entry: first.id, whenWritten: '4 June 2013' });
    const [text] = await door.call('entryTexts', { review, entries: [first.id] });
    expect(text?.written).toBe('01.06.13');
    expect(text?.when.earliest).toBe('2013-06-04');
  });

  it('puts entries in the order of their words, and leaves out what has none', async () => {
    const { door, review, textOf } = await opened();
    const inOrder = async (by: 'text' | 'written' | 'comment' | { readonly heading: string }) =>
      (await door.call('entriesInOrder', { review, by })).map((id) => textOf.get(id));
    const [call, seen, elan, inClass] = [
      'A call from the school',
      'Seen at home',
      'Élan of the crew noted',
      'Seen in class',
    ];
    expect(await inOrder('text')).toEqual([call, elan, seen, inClass]);
    expect(await inOrder('written')).toEqual([call, seen, elan, inClass]);
    expect(await inOrder('comment')).toEqual([inClass]);
    // Numbers are put in order as numbers.
    expect(await inOrder({ heading: 'Incident ref' })).toEqual([elan, call, seen]);
    expect(await inOrder({ heading: 'Nowhere' })).toEqual([]);
  });

  it('keeps its columns and its order with the review', async () => {
    const { door, review } = await opened();
    const chronology = { columns: ['entry', 'cell:Officer'], by: 'cell:Officer', down: true };
    const view = { screen: 'chronology' as const, chronology, align: 'marker:2', term: 3, gap: 'x' };
    await door.call('saveView', { review, view });
    expect(await door.call('savedView', { review })).toEqual(view);
  });
});
