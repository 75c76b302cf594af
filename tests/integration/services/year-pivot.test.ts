import { expect, it } from 'vitest';
import { newReview, offered, openDoor, versionOf } from './door.ts';

it('reads years of two digits as the review says, in imports, corrections, typed entries and key dates, and undoes it', async () => {
  const door = openDoor();
  const review = await newReview(door);
  const pivotOf = async () => (await door.call('review', { review })).yearPivot;
  const basedOn = () => versionOf(door, review);
  expect(await pivotOf()).toBe(49);
  await door.call('updateReview', { review, basedOn: await basedOn(), yearPivot: 30 });
  expect(await pivotOf()).toBe(30);

  const file = offered(door, 'Date,Event\n03.06.31,Seen at the surgery\n03.06.30,Seen at home\n', 'gp.csv');
  const { plan } = await door.call('planImport', { review, file, choices: { agency: 'GP' } });
  await door.call('commitImport', { review, basedOn: await basedOn(), plans: [plan] });
  const days = async () =>
    (await door.call('entries', { review })).map(({ when, corrected }) => (corrected ?? when).earliest);
  expect((await days()).toSorted()).toEqual(['1931-06-03', '2030-06-03']);

  const [entry] = await door.call('entries', { review });
  if (entry === undefined) throw new Error('nothing was imported');
  await door.call('correctDate', { review, basedOn: await basedOn(), entry: entry.id, whenWritten: '04.06.31' });
  expect(await days()).toContain('1931-06-04');
  await door.call('addEntry', {
    review,
    basedOn: await basedOn(),
    whenWritten: '05.06.31',
    text: 'Letter',
    kind: 'review',
  });
  expect(await days()).toContain('1931-06-05');
  const marker = { part: 'marker', title: 'Birth', whenWritten: '06.06.31' } as const;
  await door.call('putParticular', { review, basedOn: await basedOn(), particular: marker });
  const { markers } = await door.call('review', { review });
  expect(markers.map(({ when }) => when.earliest)).toEqual(['1931-06-06']);

  const shown = await door.call('readDates', { review, dates: ['07.06.31'] });
  const usual = await door.call('readDates', { dates: ['07.06.31'] });
  expect([...shown, ...usual].map(({ when }) => when.earliest)).toEqual(['1931-06-07', '2031-06-07']);
  const agency = (await door.call('review', { review })).agencies.map(({ id }) => id);
  const drawn = { kind: 'silence', words: 'No entry', whenWritten: '08.06.31', concerns: agency } as const;
  await door.call('drawGap', { review, basedOn: await basedOn(), ...drawn });
  const { gaps } = await door.call('timeline', { review });
  expect(gaps.find(({ id }) => id.startsWith('drawn'))?.earliest).toBe('1931-06-08');

  for (let step = 0; step < 6; step += 1) await door.call('undo', { review, basedOn: await basedOn() });
  expect(await pivotOf()).toBe(49);
  expect((await door.call('checkReview', { review })).faults).toEqual([]);
});
