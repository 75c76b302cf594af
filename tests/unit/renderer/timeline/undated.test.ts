import { describe, expect, it } from 'vitest';
import { nextOf, undatedEntries } from '../../../../renderer/timeline/undated.ts';
import { entryColumns } from '../../domain/layout/sample-lanes.ts';

const entry = (agency: number, open: 'none' | 'both' | 'left') => ({ agency, day: 10, days: 0, open, label: 'Visit' });
const entries = entryColumns([
  entry(2, 'both'),
  entry(1, 'none'),
  entry(1, 'both'),
  entry(9, 'both'),
  entry(1, 'left'),
]);
const lanes = [{ key: 1 }, { key: 0 }];

describe('entries whose date could not be read', () => {
  it('are those without either end, in the order of the lanes; those of no known lane last', () => {
    const all = undatedEntries(lanes, entries, new Uint8Array(5).fill(1));
    expect(all).toEqual([3, 1, 4]);
  });

  it('leave out what the filters hide', () => {
    expect(undatedEntries(lanes, entries, Uint8Array.from([1, 1, 0, 0, 1]))).toEqual([1]);
  });

  it('stand apart where their lane is only proposed, and can be asked for by lane', () => {
    const all = new Uint8Array(5).fill(1);
    const proposed = { ...entries, confirmed: [1, 1, 0, 1, 1] as const };
    const apart = [{ key: 1 }, { key: -1 }, { key: 0 }];
    expect(undatedEntries(apart, proposed, all)).toEqual([3, 1, 4]);
    expect(undatedEntries(apart, proposed, all, 1)).toEqual([]);
    expect(undatedEntries(apart, proposed, all, -1)).toEqual([3]);
    expect(undatedEntries(apart, proposed, all, 0)).toEqual([1, 4]);
  });

  it('are walked round in both directions', () => {
    const [first, second, third] = undatedEntries(lanes, entries, new Uint8Array(5).fill(1));
    const list = [first, second, third].filter((id) => id !== undefined);
    expect(nextOf(list, undefined, 1)).toBe(first);
    expect(nextOf(list, undefined, -1)).toBe(third);
    expect(nextOf(list, third, 1)).toBe(first);
    expect(nextOf(list, first, -1)).toBe(third);
    expect(nextOf([], first, 1)).toBeUndefined();
  });
});
