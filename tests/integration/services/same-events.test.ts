import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { EntryId } from '#shared/model.ts';
import { newReview, offered, openDoor, versionOf } from './door.ts';

const csv = (...rows: readonly string[]) => ['Date,Event', ...rows, ''].join('\r\n');
const school = csv('12.04.19,Core group in the library.', '13.04.19,Reading book lost.');
const nursery = csv('12.04.19,Core group at the school. We were there.', '20.04.19,Quiet day.');

const twoChronologies = async () => {
  const door = openDoor();
  const review = await newReview(door);
  const give = async (text: string, name: string, agency: string) => {
    const { plan } = await door.call('planImport', { review, file: offered(door, text, name), choices: { agency } });
    await door.call('commitImport', { review, basedOn: await versionOf(door, review), plans: [plan] });
  };
  await give(school, 'school.csv', 'School');
  await give(nursery, 'nursery.csv', 'Nursery');
  const edit = async (name: 'joinEntries' | 'setAsideSameEvent' | 'partEvent' | 'undo', input: object = {}) =>
    door.call(name, { review, basedOn: await versionOf(door, review), ...input });
  const state = async () => {
    const { candidates, joined } = await door.call('sameEvents', { review });
    return { candidates: candidates.map(({ entries }) => entries), joined };
  };
  return { door, review, give, edit, state };
};

describe('the same event in two chronologies', () => {
  it('is proposed, joined, undone, set aside; every entry stays', async () => {
    const { door, review, edit, state } = await twoChronologies();
    const { candidates } = await state();
    const [entries = []] = candidates;
    expect(candidates).toHaveLength(1);
    expect(entries).toHaveLength(2);
    await edit('joinEntries', { entries });
    expect(await state()).toEqual({ candidates: [], joined: [entries] });
    expect((await door.call('timeline', { review })).joined).toEqual([entries]);
    expect(await door.call('entries', { review })).toHaveLength(4);
    await edit('undo');
    expect(await state()).toEqual({ candidates: [entries], joined: [] });
    await edit('setAsideSameEvent', { entries });
    expect(await state()).toEqual({ candidates: [], joined: [] });
    expect((await door.call('checkReview', { review })).faults).toEqual([]);
  });

  it('can be joined by hand and taken apart again', async () => {
    const { door, review, edit, state } = await twoChronologies();
    const ids = (await door.call('entries', { review })).map(({ id }) => id);
    await edit('joinEntries', { entries: [ids[0], ids[3]] });
    await edit('joinEntries', { entries: [ids[3], ids[2]] });
    expect((await state()).joined).toHaveLength(1);
    await edit('partEvent', { entry: ids[2] });
    expect((await state()).joined).toEqual([]);
    await expect(edit('partEvent', { entry: ids[2] })).rejects.toMatchObject({ code: 'not-found' });
    await expect(edit('joinEntries', { entries: [ids[0], ids[0]] })).rejects.toMatchObject({ code: 'bad-input' });
  });

  it('stays joined when an agency sends its chronology again', async () => {
    const { edit, give, state } = await twoChronologies();
    const [entries = []] = (await state()).candidates;
    await edit('joinEntries', { entries });
    await give(school.replace('library.', 'library, nine of us.'), 'school.csv', 'School');
    expect((await state()).joined).toEqual([entries]);
  });

  it('finds what the key of the sample case says, and little else', async () => {
    const door = openDoor();
    const { review } = await door.call('openSample', { sample: 'larkfield' });
    const key = z
      .object({ sameEvents: z.array(z.array(z.object({ file: z.string(), row: z.number() }))) })
      .parse(
        JSON.parse(
          readFileSync(path.resolve(import.meta.dirname, '../../../import-samples/larkfield/key.json'), 'utf8'),
        ),
      );
    const idOf = new Map(
      (await door.call('entries', { review })).map(({ id, fileName, row }) => [`${fileName} ${row}`, id]),
    );
    const groups = key.sameEvents.map((rows) =>
      rows.flatMap(({ file, row }): EntryId | readonly EntryId[] => idOf.get(`${file} ${row}`) ?? []),
    );
    const { candidates } = await door.call('sameEvents', { review });
    const found = groups.filter((group) =>
      candidates.some(({ entries }) => entries.filter((id) => group.includes(id)).length > 1),
    );
    const right = candidates.filter(({ entries }) =>
      groups.some((group) => entries.filter((id) => group.includes(id)).length > 1),
    );
    // Three groups of the key are chains of days or accounts that contradict each other: no single event to join. Of the
    // candidates that the key does not name some are one event too (a kettle rung in about, a conference dissented from).
    expect(found.length).toBeGreaterThanOrEqual(13);
    expect(right.length / candidates.length).toBeGreaterThanOrEqual(0.55);
  });
});
