import { describe, expect, it } from 'vitest';
import { newReview, offered, openDoor } from './door.ts';

const long = (rows: number): string => {
  const words = 'The midwife called at the home and spoke to the mother about the appointment at the clinic. '.repeat(
    4,
  );
  return [
    'Date,Event',
    ...Array.from({ length: rows }, (_none, row) => `${(row % 28) + 1}.6.13,${words}${row}`),
    '',
  ].join('\r\n');
};

describe('planning a long file', () => {
  it('says how far it has got while other reviews are served, and leaves nothing when it is cancelled', async () => {
    const door = openDoor();
    const review = await newReview(door);
    const other = await newReview(door, 'Child U');
    const file = offered(door, long(30_000), 'long.csv');
    const planning = door.dispatcher.dispatch('planImport', { review, file, choices: {} });
    let working = (await door.call('progress', { review })).working;
    while (working === undefined || working.done === 0) {
      await new Promise((settle) => setImmediate(settle));
      working = (await door.call('progress', { review })).working;
    }
    expect(working.what).toBe('Reading the file');
    expect(working.done).toBeLessThan(working.of);
    // Planning is still under way: another review answers meanwhile.
    expect((await door.call('review', { review: other })).title).toBe('Review of Child T');
    expect((await door.call('progress', { review })).working).toBeDefined();
    await door.call('cancel', { review });
    expect(await planning).toMatchObject({ ok: false, error: { code: 'cancelled' } });
    expect((await door.call('progress', { review })).working).toBeUndefined();
    // The bytes are still there: it can be tried again.
    expect((await door.call('planImport', { review, file, choices: {} })).rows.entries).toBe(30_000);
  });
});
