import { describe, expect, it } from 'vitest';
import { unpackColumns, unpackLabels } from '#shared/packed-columns.ts';
import { newReview, offered, openDoor, versionOf } from './door.ts';

const words = [
  'Home visit, sister present; the plan was gone through with the mother and the next contact was agreed for Monday.',
  'Professionals’ meeting at the school.',
  'Ref: AB12345 Letter to the surgery',
  'Note:   Seen   in clinic',
  'File note\n14:30 Telephone call about the rent',
  'Referral to the duty team',
];

/** Rows out of order, some on a day, some on a month, one that cannot be read. */
const reviewOf = async (rows: number) => {
  const door = openDoor();
  const review = await newReview(door);
  const lines = Array.from({ length: rows }, (_, at) => {
    const month = String((at % 9) + 1).padStart(2, '0');
    const date = at === 7 ? 'not known' : at % 50 === 0 ? `${month}.2013` : `${String((at % 28) + 1)}.${month}.13`;
    return `${date},"${words[at % words.length] ?? ''} ${String(at)}"`;
  });
  for (const [agency, some] of [
    ['Clinic', lines.filter((_, at) => at % 3 > 0)],
    ['School', lines.filter((_, at) => at % 3 === 0)],
  ] as const) {
    const file = offered(door, ['Date,Event', ...some].join('\n'), `${agency}.csv`);
    const { plan } = await door.call('planImport', { review, file, choices: { agency } });
    await door.call('commitImport', { review, basedOn: await versionOf(door, review), plans: [plan] });
  }
  return { door, review };
};

describe('the packed timeline', () => {
  it('holds what the timeline holds, its labels with it where they are few', async () => {
    const { door, review } = await reviewOf(120);
    const { entries, labelsToCome } = await door.call('packedTimeline', { review });
    expect(labelsToCome).toBe(false);
    expect(unpackColumns(entries)).toEqual((await door.call('timeline', { review })).entries);
    expect((await door.call('labels', { review })).label).toBeUndefined();
  });

  it('leaves the labels of a large review to come, in the order of its entries', async () => {
    const { door, review } = await reviewOf(3300);
    const { entries, labelsToCome, version } = await door.call('packedTimeline', { review });
    expect(labelsToCome).toBe(true);
    const whole = (await door.call('timeline', { review })).entries;
    expect({ ...unpackColumns(entries), label: whole.label }).toEqual(whole);
    const answer = await door.call('labels', { review });
    expect(answer.version).toBe(version);
    expect(unpackLabels(answer.label ?? [])).toEqual(whole.label);

    const [entry] = whole.id;
    if (entry === undefined) throw new Error('no entry');
    await door.call('correctDate', { review, basedOn: version, entry, whenWritten: '01.01.20' });
    // They belong to columns that are no longer so.
    expect((await door.call('labels', { review })).label).toBeUndefined();
  });
});
