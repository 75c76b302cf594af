import { describe, expect, it } from 'vitest';
import { followThread } from '#shared/domain/threads/follow-thread.ts';
import { gatherThread, proposeForThread } from '#shared/domain/threads/gather-thread.ts';
import type { Thread, ThreadId } from '#shared/domain/threads/thread.ts';
import type { AgencyId, EntryId } from '#shared/model.ts';
import { exchangeOf, placed } from '../exchanges/exchange-of.ts';

const thread = (given: Partial<Thread>): Thread => ({
  id: 1 as ThreadId,
  title: 'Drinking',
  words: '',
  entries: [],
  leftOut: [],
  ...given,
});
const words = [
  { id: 1 as EntryId, words: 'Smell of wine at the gate; bottles in the buggy.' },
  { id: 2 as EntryId, words: 'She was Drinking again.' },
  { id: 3 as EntryId, words: 'Twinkling lights at the fair.' },
  { id: 4 as EntryId, words: 'Bottles in the buggy at the gate, no smell.' },
];
const ids = (...list: readonly number[]) => list as readonly EntryId[];

describe('gathering a thread', () => {
  it('finds words where they begin, whatever the capitals, each alternative by itself', () => {
    expect(gatherThread(thread({ words: 'wine, drink' }), words)).toEqual([1, 2]);
    expect(gatherThread(thread({ words: 'smell of wine' }), words)).toEqual([1]);
    expect(gatherThread(thread({ words: ' , ' }), words)).toEqual([]);
  });

  it('takes what was added and leaves what was left out', () => {
    expect(gatherThread(thread({ words: 'wine, drink', entries: ids(4), leftOut: ids(2) }), words)).toEqual([1, 4]);
  });

  it('proposes what shares its telling words, never what was left out', () => {
    const wine = thread({ words: 'wine' });
    expect(proposeForThread(wine, ids(1), words).map(({ entry }) => entry)).toEqual([4]);
    expect(proposeForThread({ ...wine, leftOut: ids(4) }, ids(1), words)).toEqual([]);
  });
});

describe('following a thread', () => {
  const entries = placed([1, 1, '2014-03-05'], [2, 2, '2014-03-09'], [3, 3, '2014-03-20']);
  const agencies = [1, 2, 3, 4].map((id) => id as AgencyId);

  it('tells who came to hold it, when and by what, and who never did', () => {
    const followed = followThread(ids(1), agencies, entries, [exchangeOf({ from: 1, to: 2, entry: 1, also: [2] })]);
    expect(followed.knew.map(({ agency, day }) => [agency, day])).toEqual([
      [1, '2014-03-05'],
      [2, '2014-03-09'],
    ]);
    expect(followed.knew[1]?.exchange).toBeDefined();
    expect(followed.never).toEqual([3, 4]);
  });

  it('does not take for known what is claimed or was not shared', () => {
    for (const outcome of ['claimed', 'not-shared'] as const) {
      const followed = followThread(ids(1), agencies, entries, [exchangeOf({ from: 1, to: 2, entry: 1, outcome })]);
      expect(followed.never).toEqual([2, 3, 4]);
      expect(followed.exchanges).toHaveLength(1);
    }
  });
});
