import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { CallName, InputOf } from '#shared/contract.ts';
import { findGaps } from '#shared/domain/gaps/find-gaps.ts';
import type { Find } from '#shared/domain/gaps/find-in-entry.ts';
import type { ReviewId } from '#shared/model.ts';
import type { ReadableReview } from '#services/db/handles.ts';
import { openReviewFile } from '#services/db/open.ts';
import { readEarlierEntries } from '#services/db/read-entries.ts';
import { newFoundGaps } from '#services/found-gaps.ts';
import { importText, newReview, offered, openDoor, versionOf } from './door.ts';
import { openOptions } from './temp-review.ts';

const rows = {
  seen: '03.06.13,Health visitor called at the home and saw the child with her mother.,',
  clinic: '10.06.13,Mother did not attend the clinic appointment at the surgery.,A second letter was sent',
  eye: '12.06.13,Child was not brought to the eye clinic by her mother.,',
} as const;
const file = (...lines: readonly string[]) => ['Date,Event,Comment', ...lines, ''].join('\r\n');

/** A review with one chronology, what is done to it, and what the rules have to read after that. */
const started = async () => {
  const door = openDoor();
  const known: { review: ReviewId } = { review: await newReview(door) };
  await importText(door, known.review, file(rows.seen, rows.clinic, rows.eye));
  const read: string[] = [];
  const counted: Find = (entry) => {
    read.push(entry.columns.find(({ role }) => role === 'text')?.cell ?? '');
    return { gaps: findGaps([entry]), practice: [] };
  };
  const found = newFoundGaps(() => counted);

  /** The file is the services' alone while they have it open, so that they close it for as long as it is looked at. */
  const look = async <T>(at: (review: ReadableReview) => T): Promise<T> => {
    await door.call('closeReview', { review: known.review });
    const { folders } = door;
    const { readable } = openReviewFile(path.join(folders.documents, 'Child T.sightline'), openOptions(folders.data));
    const seen = at(readable);
    readable.database.close();
    const [listed] = await door.call('recentReviews', {});
    if (listed === undefined) throw new Error('the review is not listed');
    known.review = (await door.call('openReview', { file: listed.file })).review;
    return seen;
  };

  return {
    door,
    look,
    review: () => known.review,
    entries: async () => door.call('entries', { review: known.review }),
    edit: async <Name extends CallName>(name: Name, input: object) =>
      door.call(name, {
        review: known.review,
        basedOn: await versionOf(door, known.review),
        ...input,
      } as InputOf<Name>),
    now: async () => {
      read.length = 0;
      found.touched();
      const gaps = await look(found.standing);
      return { gaps, read: [...read] };
    },
    earlier: async () => look(readEarlierEntries),
  };
};

const daysOf = (gaps: readonly { readonly earliest?: string | undefined }[]) => gaps.map(({ earliest }) => earliest);

describe('what the rules found', () => {
  it('is read once, and not again where nothing was edited', async () => {
    const { now } = await started();
    expect((await now()).read.length).toBe(3);
    expect((await now()).read).toEqual([]);
  });

  it('is read again for the one entry whose date was corrected, or whose correction is undone', async () => {
    const { now, edit, entries } = await started();
    expect(daysOf((await now()).gaps)).toEqual(['2013-06-10', '2013-06-12']);
    const clinic = (await entries()).find(({ text }) => text.includes('surgery'));
    await edit('correctDate', { entry: clinic?.id, whenWritten: '14.06.13' });
    const corrected = await now();
    expect(corrected.read).toEqual(['Mother did not attend the clinic appointment at the surgery.']);
    expect(daysOf(corrected.gaps)).toEqual(['2013-06-12', '2013-06-14']);
    await edit('undo', {});
    const undone = await now();
    expect(undone.read.length).toBe(1);
    expect(daysOf(undone.gaps)).toEqual(['2013-06-10', '2013-06-12']);
  });

  it('is read for the one entry that was added by hand', async () => {
    const { now, edit } = await started();
    await now();
    const text = 'Core group held; no minutes were kept.';
    await edit('addEntry', { whenWritten: '20.06.13', text, kind: 'review' });
    const { gaps, read } = await now();
    expect(read).toEqual([text]);
    expect(gaps.map(({ kind }) => kind)).toEqual(['missed-appointment', 'missed-appointment', 'unminuted-meeting']);
  });

  it('is what everything read anew would say, with the words of an earlier version beside it', async () => {
    const { now, edit, door, review, earlier, entries } = await started();
    await now();
    const eye = (await entries()).find(({ text }) => text.includes('eye'));
    await edit('correctDate', { entry: eye?.id, whenWritten: '01.06.13' });
    const later = file(rows.seen, rows.clinic.replace('did not attend', 'attended'), rows.eye);
    const { plan } = await door.call('planImport', {
      review: review(),
      file: offered(door, later, 'health visiting.csv'),
      choices: { agency: 'Health visiting' },
    });
    await edit('commitImport', { plans: [plan] });
    const { gaps, read } = await now();
    expect(read).toContain('Mother attended the clinic appointment at the surgery.');
    const { gaps: anew } = await door.call('timeline', { review: review() });
    expect(gaps.map(({ id, earliest }) => [id, earliest])).toEqual(anew.map(({ id, earliest }) => [id, earliest]));
    expect((await earlier()).map(({ columns }) => columns.find(({ role }) => role === 'text')?.cell)).toContain(
      'Mother did not attend the clinic appointment at the surgery.',
    );
  });
});
