import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ImportChoices } from '#shared/contract.ts';
import type { EntryId, GapId, ReviewId, RowChange } from '#shared/model.ts';
import { changeFile, edits, sampleFile } from '../../support/versions/changed-file.ts';
import { newReview, offered, openDoor, versionOf } from './door.ts';
import type { Door } from './door.ts';

const file = (...rows: readonly string[]) => ['Date,Event,Comment', ...rows, ''].join('\r\n');

const rows = {
  seen: '03.06.13,Health visitor called at the home and saw the child with her mother.,',
  clinic: '10.06.13,Mother did not attend the clinic appointment at the surgery.,A second letter was sent',
  eye: '12.06.13,Child was not brought to the eye clinic by her mother.,',
  school: '14.06.13,Telephone call from the school about a late collection.,',
  undated: 'TBC,Weight taken at the baby clinic and written in the red book.,',
} as const;
const first = file(rows.seen, rows.clinic, rows.eye, rows.school, rows.undated);

const second = file(
  rows.seen,
  '11.06.13,Mother did not attend the clinic appointment at the surgery.,A second letter was sent',
  '12.06.13,Child was taken to the eye clinic by her mother after all.,',
  rows.undated,
  '20.06.13,Letter from the housing officer about damp.,',
);

const planned = async (
  door: Door,
  review: ReviewId,
  text: string,
  choices: Partial<ImportChoices> = {},
  name = 'hv.csv',
) =>
  door.call('planImport', {
    review,
    file: offered(door, text, name),
    choices: { agency: 'Health visiting', ...choices },
  });

const commit = async (
  door: Door,
  review: ReviewId,
  plans: Parameters<Door['call']>[1] extends never ? never : string[],
) => door.call('commitImport', { review, basedOn: await versionOf(door, review), plans: plans as never });

const changesOf = async (door: Door, review: ReviewId, plan: Awaited<ReturnType<typeof planned>>) =>
  (await door.call('planChanges', { review, plan: plan.plan, only: 'all', offset: 0, limit: 500 })).changes;

type Edit = 'addNote' | 'decideGap' | 'placeEntries' | 'correctDate' | 'markGoodPractice' | 'addGap';
const does = async (door: Door, review: ReviewId, call: Edit, input: object) =>
  door.call(call, { review, basedOn: await versionOf(door, review), ...input } as never);

const startWithFirst = async () => {
  const door = openDoor();
  const review = await newReview(door);
  const { plan } = await planned(door, review, first);
  await commit(door, review, [plan]);
  const idOf = new Map((await door.call('entries', { review })).map(({ row, id }) => [row, id]));
  const id = (row: number): EntryId => idOf.get(row) ?? (0 as EntryId);
  return { door, review, id };
};

const withoutMoment = async (door: Door, review: ReviewId) => {
  const { gaps, entries, goodPractice } = await door.call('timeline', { review });
  const { agencies, sources } = await door.call('review', { review });
  return {
    gaps,
    columns: entries,
    goodPractice,
    agencies,
    sources: sources.filter(({ withdrawn }) => !withdrawn),
    entries: await door.call('entries', { review }),
    gone: await door.call('withdrawnEntries', { review }),
  };
};

describe('a later version of a chronology', () => {
  it('is recognised, and every row is listed with what became of it and what hangs on it', async () => {
    const { door, review, id } = await startWithFirst();
    await does(door, review, 'addNote', { entry: id(5), words: 'Ask the school' });
    const plan = await planned(door, review, second);
    expect(plan.replaces).toMatchObject({
      source: 1,
      fileName: 'hv.csv',
      counts: { unchanged: 2, reworded: 1, redated: 1, new: 1, gone: 1 },
    });
    const changes = await changesOf(door, review, plan);
    expect(changes.map(({ change, before, after }) => [before?.row, change, after?.row])).toEqual([
      [2, 'unchanged', 2],
      [3, 'redated', 3],
      [4, 'reworded', 4],
      [5, 'gone', undefined],
      [6, 'unchanged', 5],
      [undefined, 'new', 6],
    ]);
    expect(changes[3]?.before?.kept).toEqual(['1 note']);
    const onlyNew = await door.call('planChanges', { review, plan: plan.plan, only: 'new', offset: 0, limit: 9 });
    expect(onlyNew).toMatchObject({ of: 1, changes: [{ index: 5, choice: 'take' }] });
  });

  it('is not told to be the same as one whose place it took', async () => {
    const { door, review } = await startWithFirst();
    const saved = (text: string) => text.replaceAll('\r\n', '\n');
    expect((await planned(door, review, saved(first))).sameEntriesAs).toBe('hv.csv');
    const { plan } = await planned(door, review, second, {}, 'hv 2.csv');
    await commit(door, review, [plan]);
    expect((await planned(door, review, saved(first))).sameEntriesAs).toBeUndefined();
    expect((await planned(door, review, saved(second))).sameEntriesAs).toBe('hv 2.csv');
    // The very bytes of the earlier version are in the file all the same.
    expect((await planned(door, review, first)).alreadyImported).toBe('hv.csv');
  });

  it('keeps notes, decisions, lanes, corrections and good practice on rows that stayed; undo takes the whole back', async () => {
    const { door, review, id } = await startWithFirst();
    const put = async () => {
      await does(door, review, 'addNote', { entry: id(3), words: 'Ask for the letter' });
      await does(door, review, 'addNote', { entry: id(5), words: 'Ask the school' });
      await does(door, review, 'markGoodPractice', { entry: id(2), words: 'Called twice' });
      await does(door, review, 'correctDate', { entry: id(6), whenWritten: '16.6.13' });
      await does(door, review, 'addGap', { entry: id(2), kind: 'not-seen', words: 'not spoken to' });
      const gaps = (await door.call('timeline', { review })).gaps.filter(({ kind }) => kind === 'missed-appointment');
      for (const gap of gaps) await does(door, review, 'decideGap', { gap: gap.id, state: 'agreed' });
      return gaps.map(({ id: gap }) => gap).toSorted();
    };
    const agreed: readonly GapId[] = await put();
    expect(agreed).toHaveLength(2);
    const before = await withoutMoment(door, review);

    const plan = await planned(door, review, second);
    const { reports } = await commit(door, review, [plan.plan]);
    expect(reports[0]?.replaced).toMatchObject({ source: 1, counts: { gone: 1 } });
    const entries = await door.call('entries', { review });
    expect(entries.map(({ id: entry }) => entry).toSorted((a, b) => a - b)).toEqual([id(2), id(3), id(4), id(6), 10]);
    const byId = (entry: EntryId) => entries.find((one) => one.id === entry);
    expect(byId(id(3))).toMatchObject({
      row: 3,
      source: 2,
      when: { earliest: '2013-06-11' },
      notes: [{ words: 'Ask for the letter' }],
      earlier: [{ row: 3, when: { earliest: '2013-06-10' } }],
      placement: { state: 'confirmed' },
    });
    expect(byId(id(2))?.goodPractice).toHaveLength(1);
    expect(byId(id(6))).toMatchObject({ row: 5, corrected: { earliest: '2013-06-16' }, needsAttention: false });
    const { gaps } = await door.call('timeline', { review });
    expect(
      gaps
        .filter(({ state }) => state === 'agreed')
        .map((gap) => gap.id)
        .toSorted(),
    ).toEqual(agreed);
    // The words of one agreed gap are gone from the row: it stays, and says that it rests on an earlier version.
    const lost = gaps.find((gap) => gap.entry === id(4));
    expect(lost).toMatchObject({ state: 'agreed', quote: 'Child was not brought to the eye clinic by her mother.' });
    expect(lost?.explanation).toContain('earlier version');
    expect(gaps.some((gap) => gap.kind === 'not-seen' && gap.entry === id(2))).toBe(true);
    expect(await door.call('withdrawnEntries', { review })).toMatchObject([
      { id: id(5), fileName: 'hv.csv', notes: [{ words: 'Ask the school' }] },
    ]);
    await expect(door.call('entry', { review, entry: id(5) })).rejects.toThrow('not-found');
    const described = await door.call('review', { review });
    expect(described.sources).toMatchObject([{ replacedBy: 2, withdrawnEntries: 1 }, { withdrawnEntries: 0 }]);
    expect((await door.call('checkReview', { review })).faults).toEqual([]);

    await door.call('undo', { review, basedOn: await versionOf(door, review) });
    expect(await withoutMoment(door, review)).toEqual(before);
    await door.call('redo', { review, basedOn: await versionOf(door, review) });
    expect((await door.call('entries', { review })).map(({ text }) => text)).toEqual(entries.map(({ text }) => text));
    expect((await door.call('checkReview', { review })).faults).toEqual([]);
  });

  it('does with each row what the person chose', async () => {
    const { door, review, id } = await startWithFirst();
    await does(door, review, 'addNote', { entry: id(3), words: 'Stays with the old row' });
    const plan = await planned(door, review, second);
    const choose = async (choices: readonly (readonly [number, 'take' | 'keep' | 'apart'])[]) =>
      door.call('chooseChanges', {
        review,
        plan: plan.plan,
        choices: choices.map(([index, choice]) => ({ index, choice })),
      });
    await expect(choose([[0, 'keep']])).rejects.toThrow('bad-input');
    await expect(choose([[5, 'apart']])).rejects.toThrow('bad-input');
    await expect(choose([[77, 'take']])).rejects.toThrow('bad-input');
    await choose([
      [1, 'apart'],
      [2, 'keep'],
      [3, 'keep'],
      [5, 'keep'],
    ]);
    expect((await changesOf(door, review, plan)).map(({ choice }) => choice)).toEqual([
      'take',
      'apart',
      'keep',
      'keep',
      'take',
      'keep',
    ]);
    await commit(door, review, [plan.plan]);
    const entries = await door.call('entries', { review });
    expect(entries.map(({ text, source }) => [text.slice(0, 14), source])).toEqual([
      ['Health visitor', 2],
      ['Mother did not', 2],
      ['Child was not ', 1],
      ['Telephone call', 1],
      ['Weight taken a', 2],
    ]);
    expect(entries[1]?.notes).toEqual([]);
    expect(await door.call('withdrawnEntries', { review })).toMatchObject([
      { id: id(3), notes: [{ words: 'Stays with the old row' }] },
    ]);
    expect((await door.call('checkReview', { review })).faults).toEqual([]);
  });

  it('follows a row through a third version, and a file that was replaced can still be told apart', async () => {
    const { door, review, id } = await startWithFirst();
    await does(door, review, 'addNote', { entry: id(3), words: 'First note' });
    await commit(door, review, [(await planned(door, review, second)).plan]);
    await does(door, review, 'addNote', { entry: id(3), words: 'Second note' });
    const third = second.replace('at the surgery', 'at the health centre');
    const plan = await planned(door, review, third);
    expect(plan.replaces).toMatchObject({ source: 2, counts: { unchanged: 4, reworded: 1 } });
    expect(plan.couldReplace?.map(({ source }) => source)).toEqual([2]);
    await commit(door, review, [plan.plan]);
    expect(await door.call('entry', { review, entry: id(3) })).toMatchObject({
      source: 3,
      notes: [{ words: 'First note' }, { words: 'Second note' }],
      earlier: [{ row: 3 }, { row: 3 }],
    });
    expect((await planned(door, review, first)).alreadyImported).toBe('hv.csv');
    for (let step = 0; step < 4; step += 1) await door.call('undo', { review, basedOn: await versionOf(door, review) });
    expect((await door.call('entry', { review, entry: id(3) })).source).toBe(1);
  });

  it('is a further chronology where the person says so, where little is the same, or where another agency sent it', async () => {
    const { door, review } = await startWithFirst();
    expect((await planned(door, review, second, { replaces: 0 })).replaces).toBeUndefined();
    const other = file('01.02.14,Transfer in visit by the new team.,', '02.02.14,Weighed.,', rows.seen);
    const further = await planned(door, review, other);
    expect(further).toMatchObject({ couldReplace: [{ source: 1 }] });
    expect(further.replaces).toBeUndefined();
    expect((await planned(door, review, other, { replaces: 1 })).replaces).toMatchObject({ counts: { unchanged: 1 } });
    const police = await planned(door, review, second, { agency: 'Police' });
    expect([police.replaces, police.couldReplace]).toEqual([undefined, undefined]);
    await expect(planned(door, review, second, { agency: 'Police', replaces: 1 })).rejects.toThrow('bad-input');
  });

  it('is refused where what it was compared with has changed since, and where the same bytes are there already', async () => {
    const { door, review } = await startWithFirst();
    const plans = [await planned(door, review, second), await planned(door, review, second.replace('damp', 'noise'))];
    await expect(
      commit(
        door,
        review,
        plans.map(({ plan }) => plan),
      ),
    ).rejects.toThrow('changed-elsewhere');
    expect((await door.call('review', { review })).sources).toHaveLength(1);
    const same = await planned(door, review, first);
    expect([same.alreadyImported, same.replaces]).toEqual(['hv.csv', undefined]);
    await expect(commit(door, review, [same.plan])).rejects.toThrow('byte for byte');
    const again = await planned(door, review, first, { again: true });
    await commit(door, review, [again.plan]);
    expect(await door.call('entries', { review })).toHaveLength(10);
  });
});

describe('rows mended before they are stored', () => {
  it('get a date from a person beside the one in the file, and joined rows are parted', async () => {
    const door = openDoor();
    const review = await newReview(door);
    const text = file(rows.seen, ',Her grandmother was there too.,', rows.undated);
    const joined = await planned(door, review, text);
    expect(joined.rows).toMatchObject({ entries: 1, joined: 1, needsAttention: 1 });
    await expect(planned(door, review, text, { dates: { '4': 'no idea' } })).rejects.toThrow('row 4');
    const mended = await planned(door, review, text, { dates: { '3': '4.6.13', '4': '15.6.13' }, apart: [3] });
    expect(mended.rows).toMatchObject({ total: 4, entries: 1, joined: 0, needsAttention: 2, headings: 1 });
    const shown = async (only: 'all' | 'entries' | 'joined' | 'aside', words?: string) =>
      (await door.call('planRows', { review, plan: mended.plan, only, words, offset: 0, limit: 9 })).rows;
    expect((await shown('all')).map(({ given }) => given?.earliest)).toEqual([
      undefined,
      undefined,
      '2013-06-04',
      '2013-06-15',
    ]);
    expect((await shown('entries')).map(({ row }) => row)).toEqual([2, 3, 4]);
    expect((await shown('aside')).map(({ row }) => row)).toEqual([1]);
    expect(await shown('joined')).toEqual([]);
    expect((await shown('all', ' GRANDmother ')).map(({ row }) => row)).toEqual([3]);
    await commit(door, review, [mended.plan]);
    expect(
      (await door.call('entries', { review })).map(({ when, corrected, needsAttention }) => [
        when.asWritten,
        corrected?.earliest,
        needsAttention,
      ]),
    ).toEqual([
      ['03.06.13', undefined, false],
      ['', '2013-06-04', false],
      ['TBC', '2013-06-15', false],
    ]);
    expect((await door.call('checkReview', { review })).faults).toEqual([]);
  });
});

describe.each([
  ['larkfield/police.csv', 'Larkfield Police'],
  ['larkfield/maternity.csv', 'Larkfield Maternity'],
  ['baby-k-agencies/cmht.csv', 'Adult mental health'],
])('%s, changed at random and sent again', (sample, agency) => {
  it('keeps every note and every decision, each change told right', async () => {
    const read = sampleFile(sample, agency);
    const plain = changeFile(read, []);
    await fc.assert(
      fc.asyncProperty(edits, async (wanted) => {
        const changed = changeFile(read, wanted);
        if (changed.text === plain.text) return;
        const door = openDoor();
        const review = await newReview(door);
        await commit(door, review, [(await planned(door, review, plain.text, { agency }, read.name)).plan]);
        const before = await door.call('entries', { review });
        for (const [at, { id }] of before.entries())
          if (at % 7 === 0) await does(door, review, 'addNote', { entry: id, words: `Note on ${String(id)}` });
        for (const { id } of (await door.call('timeline', { review })).gaps.slice(0, 6))
          await does(door, review, 'decideGap', { gap: id, state: 'asked', reason: `Asked about ${id}` });
        const noted = await door.call('entries', { review });
        const gaps = (await door.call('timeline', { review })).gaps.filter(({ state }) => state === 'asked');

        const plan = await planned(door, review, changed.text, { agency, replaces: 1 }, read.name);
        const told = new Map(
          (await changesOf(door, review, plan)).flatMap(({ change, before: was }): [number, RowChange][] =>
            was === undefined ? [] : [[was.row, change]],
          ),
        );
        expect(noted.map(({ row }) => told.get(row))).toEqual(
          noted.map(({ row }) => changed.changes.get(row) ?? 'unchanged'),
        );
        await commit(door, review, [plan.plan]);
        const now = new Map((await door.call('entries', { review })).map((entry) => [entry.id, entry]));
        const gone = new Map((await door.call('withdrawnEntries', { review })).map((entry) => [entry.id, entry]));
        for (const { id, row, notes, placement } of noted) {
          const where = changed.changes.get(row) === 'gone' ? gone : now;
          expect(where.get(id)?.notes).toEqual(notes);
          expect(where.get(id)?.placement.agency).toBe(placement.agency);
        }
        expect(now.size).toBe(noted.length - gone.size + changed.added);
        const after = new Map((await door.call('timeline', { review })).gaps.map((gap) => [gap.id, gap]));
        for (const { id, entry, reason } of gaps)
          if (entry !== undefined && !gone.has(entry)) expect(after.get(id)).toMatchObject({ state: 'asked', reason });
        expect((await door.call('checkReview', { review })).faults).toEqual([]);
        await door.call('undo', { review, basedOn: await versionOf(door, review) });
        expect(await door.call('entries', { review })).toEqual(noted);
        door.dispatcher.close();
      }),
      { numRuns: 6 },
    );
  }, 120_000);
});
