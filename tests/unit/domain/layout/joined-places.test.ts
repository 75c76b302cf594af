import { describe, expect, it } from 'vitest';
import { joinedPlaces } from '#shared/domain/layout/joined-places.ts';
import type { LaneItems } from '#shared/domain/layout/lane-items.ts';
import type { EntryId } from '#shared/model.ts';

const laneOf = (...entries: readonly number[]): LaneItems => ({
  count: entries.length,
  entry: Int32Array.from(entries),
  from: new Float64Array(entries.length),
  to: new Float64Array(entries.length),
  flags: new Uint8Array(entries.length),
  gapStart: new Int32Array(entries.length + 1),
  gaps: new Int32Array(),
  coded: new Uint8Array(entries.length),
  good: new Uint8Array(entries.length),
});

const ids = [10, 11, 12, 13] as EntryId[];

describe('where the entries of joined events stand', () => {
  it('gives each drawn entry its lane and item', () => {
    const [a, b, , d] = ids as [EntryId, EntryId, EntryId, EntryId];
    expect(joinedPlaces([[a, b, d]], [laneOf(1, 0), laneOf(-1, 3)], ids)).toEqual([
      [
        { lane: 0, item: 1 },
        { lane: 0, item: 0 },
        { lane: 1, item: 1 },
      ],
    ]);
  });

  it('ties nothing where the filters leave one entry of an event, or none', () => {
    const [a, b, c] = ids as [EntryId, EntryId, EntryId];
    expect(
      joinedPlaces(
        [
          [a, b],
          [b, c],
        ],
        [laneOf(0)],
        ids,
      ),
    ).toEqual([]);
    expect(joinedPlaces([], [laneOf(0, 1)], ids)).toEqual([]);
  });
});
