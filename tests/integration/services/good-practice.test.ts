import { expect, it } from 'vitest';
import { openDoor, versionOf } from './door.ts';

it('proposes good practice from words, to be agreed or set aside with a reason, and undone', async () => {
  const door = openDoor();
  const { review } = await door.call('openSample', { sample: 'larkfield' });
  const found = async () => (await door.call('timeline', { review })).practiceFound;
  const [first] = await found();
  expect(first?.state).toBe('to-consider');
  if (first === undefined) return;
  expect(first.id).toBe(`${String(first.entry)}:good-${first.form}`);
  const decide = async (state: 'agreed' | 'asked' | 'set-aside', reason?: string) =>
    door.call('decideGap', {
      review,
      basedOn: await versionOf(door, review),
      gap: first.id,
      state,
      ...(reason === undefined ? {} : { reason }),
    });
  await decide('agreed');
  expect((await found())[0]?.state).toBe('agreed');
  await expect(decide('asked')).rejects.toThrow('nobody is asked');
  await expect(decide('set-aside')).rejects.toThrow('reason');
  await decide('set-aside', 'Routine work');
  expect((await found())[0]).toMatchObject({ state: 'set-aside', reason: 'Routine work' });
  await door.call('undo', { review, basedOn: await versionOf(door, review) });
  expect((await found())[0]?.state).toBe('agreed');
});
