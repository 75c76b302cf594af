import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { SampleName } from '#shared/contract.ts';
import { openDoor, versionOf } from './door.ts';

const names: readonly SampleName[] = ['larkfield', 'baby-k-table', 'baby-k-agencies'];
const lanes: Readonly<Record<SampleName, number>> = { larkfield: 12, 'baby-k-table': 14, 'baby-k-agencies': 14 };

describe.each(names)('the sample %s', (sample) => {
  it('opens with its particulars, every file of it, and nothing to undo', async () => {
    const door = openDoor();
    const { review } = await door.call('openSample', { sample });
    const described = await door.call('review', { review });
    expect(described.agencies).toHaveLength(lanes[sample]);
    expect(described.sources.length).toBeGreaterThan(0);
    expect(described.undo).toBeUndefined();
    expect(described.about).not.toBe('');
    expect(described.markers.every(({ when }) => when.earliest !== undefined)).toBe(true);
    const { faults, entries } = await door.call('checkReview', { review });
    expect(faults).toEqual([]);
    expect(entries).toBe(described.sources.reduce((sum, { rows }) => sum + rows.entries + rows.needsAttention, 0));
    const timeline = await door.call('timeline', { review });
    expect(timeline.gaps.length).toBeGreaterThan(0);
    // Only the published table has no agency column: there the words decide, and a few name nobody.
    const withoutLane = timeline.entries.agency.filter((agency) => agency === 0).length;
    expect(withoutLane).toBeLessThanOrEqual(sample === 'baby-k-table' ? 8 : 0);
    expect(readdirSync(path.join(door.folders.data, 'samples')).filter((name) => name.includes('building'))).toEqual(
      [],
    );
  });
});

describe('the copy of a sample', () => {
  it('is made once and keeps what was changed; made afresh, the old one stays beside it', async () => {
    const door = openDoor();
    const first = await door.call('openSample', { sample: 'baby-k-table' });
    await door.call('updateReview', {
      review: first.review,
      basedOn: await versionOf(door, first.review),
      decidedBy: 'A trainer',
    });
    await door.call('closeReview', first);
    const second = await door.call('openSample', { sample: 'baby-k-table' });
    expect((await door.call('review', second)).decidedBy).toBe('A trainer');
    const third = await door.call('openSample', { sample: 'baby-k-table', afresh: true });
    expect((await door.call('review', third)).decidedBy).not.toBe('A trainer');
    const kept = readdirSync(path.join(door.folders.data, 'samples'));
    expect(kept.filter((name) => name.endsWith('.sightline'))).toHaveLength(2);
    expect(kept.some((name) => / \(kept \d{8}T\d{6}\)\.sightline$/u.test(name))).toBe(true);
    await expect(door.call('review', second)).rejects.toThrow('not-found');
  });

  it('is told to be missing where the program came without samples', async () => {
    const root = openDoor().folders;
    const door = openDoor({ folders: { ...root, samples: path.join(root.data, 'nowhere') } });
    await expect(door.call('openSample', { sample: 'larkfield' })).rejects.toThrow('not-found');
    expect(existsSync(path.join(root.data, 'samples'))).toBe(false);
  });
});
