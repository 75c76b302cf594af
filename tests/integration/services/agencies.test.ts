import { describe, expect, it } from 'vitest';
import type { AgencyId, ReviewId } from '#shared/model.ts';
import { publishedTableLanes, rowOfNobody } from '../../fixtures/agencies/published-table-lanes.ts';
import { importText, newReview, offered, openDoor, versionOf } from './door.ts';
import type { Door } from './door.ts';

const table = [
  'Date,Detail',
  '03.06.13,Midwife visits Ms A at home',
  '04.06.13,The midwife’s letter to the GP is sent',
  '05.06.13,Police called to the flat',
  '06.06.13,Birth registered',
  '',
].join('\n');

const agencyNamed = async (door: Door, review: ReviewId, name: string) => {
  const found = (await door.call('review', { review })).agencies.find(({ fullName }) => fullName === name);
  if (found === undefined) throw new Error(`no agency ${name}`);
  return found;
};

const importTable = async (door: Door, review: ReviewId, text = table) => {
  const plan = await door.call('planImport', { review, file: offered(door, text, 'table.csv'), choices: {} });
  return door.call('commitImport', { review, basedOn: await versionOf(door, review), plans: [plan.plan] });
};

describe('lanes that are only proposed', () => {
  it('are grouped by what decided, and a group is confirmed as one change that undo takes back', async () => {
    const door = openDoor();
    const review = await newReview(door);
    await importTable(door, review);
    const groups = await door.call('laneGroups', { review });
    const maternity = await agencyNamed(door, review, 'Maternity');
    expect(groups.map(({ agency, entries }) => [agency, entries.length])).toEqual([
      [maternity.id, 2],
      [(await agencyNamed(door, review, 'Police')).id, 1],
      [undefined, 1],
    ]);
    expect(groups[0]?.why).toMatch(/^led by “.*midwife/iu);
    await door.call('placeEntries', {
      review,
      basedOn: await versionOf(door, review),
      entries: [...(groups[0]?.entries ?? [])],
    });
    expect(await door.call('review', { review })).toMatchObject({ undo: 'Confirm the lane of 2 entries' });
    expect((await door.call('laneGroups', { review })).map(({ entries }) => entries.length)).toEqual([1, 1]);
    await door.call('undo', { review, basedOn: await versionOf(door, review) });
    expect(await door.call('laneGroups', { review })).toEqual(groups);
  });

  it('of a file with an agency are one group, named by the file', async () => {
    const door = openDoor();
    const review = await newReview(door);
    await importTable(door, review, 'Agency: Police\nDate,Detail\n3.6.13,Midwife told\n4.6.13,Nothing further\n');
    expect(await door.call('laneGroups', { review })).toMatchObject([
      { fileName: 'table.csv', why: '“Agency:” line of the file', entries: [1, 2] },
    ]);
  });

  it('of the published table are right for at least 90 % of its rows, and for all once the groups are confirmed', async () => {
    const door = openDoor();
    const { review } = await door.call('openSample', { sample: 'baby-k-table' });
    const { agencies } = await door.call('review', { review });
    const nameOf = (id: AgencyId | undefined) => agencies.find((agency) => agency.id === id)?.fullName;
    const idOf = (name: string | undefined) => agencies.find(({ fullName }) => fullName === name)?.id;
    const rightRows = async () =>
      (await door.call('entries', { review })).filter(
        ({ row, placement }) => nameOf(placement.agency) === publishedTableLanes.get(row),
      ).length;
    const entries = await door.call('entries', { review });
    expect([entries.length, publishedTableLanes.size]).toEqual([93, 92]);
    expect(await rightRows()).toBeGreaterThanOrEqual(Math.ceil(0.9 * 93));
    const rowOf = new Map(entries.map(({ id, row }) => [id, row]));
    const groups = await door.call('laneGroups', { review });
    expect(groups.flatMap((group) => [...group.entries]).length).toBe(93);
    // Whole groups are confirmed as they stand: only rows whose words name nobody are placed one by one.
    for (const group of groups) {
      if (group.agency !== undefined) {
        const basedOn = await versionOf(door, review);
        await door.call('placeEntries', { review, basedOn, entries: [...group.entries] });
        continue;
      }
      for (const entry of group.entries) {
        const agency = idOf(publishedTableLanes.get(rowOf.get(entry) ?? 0));
        const basedOn = await versionOf(door, review);
        if (agency !== undefined) await door.call('placeEntries', { review, basedOn, entries: [entry], agency });
      }
    }
    expect(await rightRows()).toBe(93);
    const left = await door.call('laneGroups', { review });
    expect(left.flatMap((group) => group.entries.map((entry) => rowOf.get(entry)))).toEqual([rowOfNobody]);
  });
});

describe('the register of agencies', () => {
  it('merges two lanes with all that is in them and with their names, and undo parts them again', async () => {
    const door = openDoor();
    const review = await newReview(door);
    await importText(door, review, 'Date,Event\n3.6.13,Did not attend the clinic\n', 'Riverside Wellbeing');
    await importText(
      door,
      review,
      'Date,Event\n4.6.13,Seen with the Riverside Wellbeing nurse\n5.6.13,Did not attend\n',
      'Brook House',
    );
    const [from, into] = [
      await agencyNamed(door, review, 'Riverside Wellbeing'),
      await agencyNamed(door, review, 'Brook House'),
    ];
    const state = async () => [
      await door.call('entries', { review }),
      (await door.call('timeline', { review })).gaps,
      (await door.call('review', { review })).agencies,
      (await door.call('review', { review })).sources,
    ];
    const before = await state();
    const merge = async (agency: AgencyId, target: AgencyId) =>
      door.call('mergeAgencies', { review, basedOn: await versionOf(door, review), agency, into: target });
    await merge(from.id, into.id);
    const described = await door.call('review', { review });
    expect(described.agencies).toMatchObject([{ fullName: 'Brook House', position: 0 }]);
    expect(described.agencies[0]?.aliases).toContain('Riverside Wellbeing');
    expect(described.sources.map(({ agency }) => agency)).toEqual([into.id, into.id]);
    const timeline = await door.call('timeline', { review });
    expect(timeline.entries.agency).toEqual([into.id, into.id, into.id]);
    expect(timeline.entries.otherAgencies).toEqual([[], [], []]);
    expect(timeline.gaps.map(({ agency }) => agency)).toEqual([into.id, into.id]);
    // The next file of that name goes into the merged lane.
    await importText(door, review, 'Date,Event\n6.6.13,Letter sent\n', 'Riverside Wellbeing');
    expect((await door.call('review', { review })).agencies).toHaveLength(1);
    await expect(merge(from.id, into.id)).rejects.toThrow('not-found');
    await expect(merge(into.id, into.id)).rejects.toThrow('itself');
    await door.call('undo', { review, basedOn: await versionOf(door, review) });
    await door.call('undo', { review, basedOn: await versionOf(door, review) });
    const [entries, gaps, agencies, sources] = await state();
    expect([entries, gaps, agencies]).toEqual(before.slice(0, 3));
    expect(sources?.slice(0, 2)).toEqual(before[3]);
    expect((await door.call('checkReview', { review })).faults).toEqual([]);
  });

  it('follows a merge of a merge, and refuses to take away a lane that holds merged entries', async () => {
    const door = openDoor();
    const review = await newReview(door);
    for (const name of ['One', 'Two', 'Three']) await importText(door, review, `Date,Event\n3.6.13,By ${name}\n`, name);
    const [one, two, three] = (await door.call('review', { review })).agencies;
    if (one === undefined || two === undefined || three === undefined) throw new Error('three agencies');
    for (const [agency, into] of [
      [one, two],
      [two, three],
    ] as const)
      await door.call('mergeAgencies', {
        review,
        basedOn: await versionOf(door, review),
        agency: agency.id,
        into: into.id,
      });
    expect((await door.call('timeline', { review })).entries.agency).toEqual([three.id, three.id, three.id]);
    const remove = async (id: number) =>
      door.call('removeParticular', { review, basedOn: await versionOf(door, review), part: 'agency', id });
    await expect(remove(three.id)).rejects.toThrow('3 entries in its lane');
    await expect(remove(one.id)).rejects.toThrow('not-found');
  });

  it('keeps the old names of an agency that is renamed', async () => {
    const door = openDoor();
    const review = await newReview(door);
    await importText(door, review, 'Date,Event\n3.6.13,Seen\n', 'Harbour Project');
    const agency = (await door.call('review', { review })).agencies[0];
    if (agency === undefined) throw new Error('no agency');
    const rename = async (fullName: string) =>
      door.call('putParticular', {
        review,
        basedOn: await versionOf(door, review),
        particular: { part: 'agency', ...agency, aliases: [], fullName, shortName: 'Quay' },
      });
    await rename('Quay Centre');
    expect((await door.call('review', { review })).agencies[0]?.aliases).toEqual(['Harbour Project']);
    await importText(door, review, 'Date,Event\n4.6.13,Seen again\n', 'Harbour project');
    expect((await door.call('review', { review })).agencies).toHaveLength(1);
    // Another spelling of the same name is no other name; and a person may take an old one away.
    await rename('QUAY CENTRE');
    expect((await door.call('review', { review })).agencies[0]?.aliases).toEqual([]);
  });
});
