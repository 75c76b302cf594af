import { describe, expect, it } from 'vitest';
import { openDoor, versionOf } from './door.ts';

const opened = async () => {
  const door = openDoor();
  const { review } = await door.call('openSample', { sample: 'baby-k-agencies' });
  const base = async () => ({ review, basedOn: await versionOf(door, review) });
  const lanes = async () => (await door.call('review', { review })).agencies.map(({ id }) => id);
  return { door, review, base, lanes };
};

describe('the order of the lanes', () => {
  it('is the review’s own, one change that can be undone and stands in the audit trail', async () => {
    const { door, review, base, lanes } = await opened();
    const before = await lanes();
    const wanted = before.toReversed();
    await door.call('orderLanes', { ...(await base()), agencies: wanted });
    expect(await lanes()).toEqual(wanted);
    const [line] = await door.call('history', { review, limit: 1 });
    expect(line?.did).toBe('Change the order of the lanes');
    await door.call('undo', await base());
    expect(await lanes()).toEqual(before);
  });

  it('takes every lane once, or none', async () => {
    const { door, base, lanes } = await opened();
    const before = await lanes();
    const [first] = before;
    if (first === undefined) throw new Error('the sample has no lanes');
    for (const agencies of [before.slice(1), [...before.slice(1), ...before.slice(1, 2)], [...before, first]])
      await expect(door.call('orderLanes', { ...(await base()), agencies })).rejects.toMatchObject({
        code: 'bad-input',
      });
    expect(await lanes()).toEqual(before);
  });
});

describe('episodes', () => {
  it('are added, changed and taken away, in order of their first day, and undone', async () => {
    const { door, review, base } = await opened();
    const titles = async () => (await door.call('episodes', { review })).map(({ title }) => title);
    const later = await door.call('putEpisode', { ...(await base()), title: 'Placement', whenWritten: 'May 2014' });
    await door.call('putEpisode', { ...(await base()), title: 'Pregnancy', whenWritten: '2.6.13-14.2.14' });
    expect(await titles()).toEqual(['Pregnancy', 'Placement']);
    await door.call('putEpisode', { ...(await base()), id: later.id, title: 'In hospital', whenWritten: '1-9.5.13' });
    expect(await titles()).toEqual(['In hospital', 'Pregnancy']);
    await door.call('removeEpisode', { ...(await base()), id: later.id });
    expect(await titles()).toEqual(['Pregnancy']);
    await door.call('undo', await base());
    expect((await door.call('episodes', { review }))[0]?.when).toMatchObject({
      asWritten: '1-9.5.13',
      earliest: '2013-05-01',
      latest: '2013-05-09',
    });
  });

  it('are refused in a sentence where the time cannot be read or the episode is gone', async () => {
    const { door, base } = await opened();
    const put = async (whenWritten: string, id?: number) =>
      door.call('putEpisode', {
        ...(await base()),
        title: 'Placement',
        whenWritten,
        ...(id === undefined ? {} : { id }),
      });
    await expect(put('some time')).rejects.toMatchObject({ code: 'bad-input' });
    await expect(put('May 2014', 99)).rejects.toMatchObject({ code: 'not-found' });
    await expect(door.call('removeEpisode', { ...(await base()), id: 99 })).rejects.toMatchObject({
      code: 'not-found',
    });
  });
});
