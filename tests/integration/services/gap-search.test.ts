import { describe, expect, it } from 'vitest';
import type { ReviewId } from '#shared/model.ts';
import { newReview, offered, openDoor, versionOf } from './door.ts';
import type { Door } from './door.ts';

/** More entries than are read at once; every tenth states a gap. */
const largeReview = async () => {
  const door = openDoor();
  const review = await newReview(door);
  const rows = Array.from({ length: 3500 }, (_, at) => {
    const date = `${String((at % 28) + 1).padStart(2, '0')}.0${String((at % 9) + 1)}.13`;
    return `${date},${at % 10 === 0 ? 'Mother did not attend the clinic appointment.' : 'Seen at home, all well.'} ${String(at)}`;
  });
  const file = offered(door, ['Date,Event', ...rows].join('\n'), 'clinic.csv');
  const { plan } = await door.call('planImport', { review, file, choices: { agency: 'Clinic' } });
  await door.call('commitImport', { review, basedOn: await versionOf(door, review), plans: [plan] });
  return { door, review };
};

const lookToTheEnd = async (door: Door, review: ReviewId) => {
  const looked: number[] = [];
  for (;;) {
    const answer = await door.call('lookForGaps', { review });
    if (answer.gaps !== undefined) return { looked, gaps: answer.gaps, version: answer.version };
    looked.push(answer.looked);
    expect(answer.of).toBe(3500);
  }
};

describe('gaps of a large review', () => {
  it('come after its entries, all of them and the same as at once', async () => {
    const { door, review } = await largeReview();
    const first = await door.call('timeline', { review, gaps: 'when-known' });
    expect(first).toMatchObject({ gaps: [], gapsToCome: true });
    expect(first.entries.id).toHaveLength(3500);

    const { looked, gaps } = await lookToTheEnd(door, review);
    expect(looked).toEqual([1000, 2000, 3000]);
    expect(gaps).toHaveLength(350);

    const then = await door.call('timeline', { review, gaps: 'when-known' });
    expect(then).toMatchObject({ gapsToCome: false });
    expect(then.gaps).toEqual(gaps);
    expect((await door.call('timeline', { review })).gaps).toEqual(gaps);
  });

  it('are looked for anew where dates change in between, and are those of the new version', async () => {
    const { door, review } = await largeReview();
    await door.call('lookForGaps', { review });
    const [entry] = (await door.call('timeline', { review, gaps: 'when-known' })).entries.id;
    if (entry === undefined) throw new Error('no entry');
    const basedOn = await versionOf(door, review);
    await door.call('correctDate', { review, basedOn, entry, whenWritten: '01.01.14' });
    const { looked, gaps, version } = await lookToTheEnd(door, review);
    // What was read before and has not changed is known: the entry whose date was corrected is read with the next thousand.
    expect(looked[0]).toBe(2000);
    expect(version).toBe(await versionOf(door, review));
    expect(gaps).toEqual((await door.call('timeline', { review })).gaps);
  });

  it('are there at once in a small review', async () => {
    const door = openDoor();
    const { review } = await door.call('openSample', { sample: 'baby-k-table' });
    const timeline = await door.call('timeline', { review, gaps: 'when-known' });
    expect(timeline.gapsToCome).toBe(false);
    expect(timeline.gaps.length).toBeGreaterThan(0);
  });
});
