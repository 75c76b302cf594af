import { describe, expect, it } from 'vitest';
import { findGaps } from '#shared/domain/gaps/find-gaps.ts';
import { heldOutLists } from '../../../fixtures/gaps/held-out-lists.ts';
import { entryOf } from './entry-of.ts';

describe('chronologies that nothing was learnt from, all kinds', () => {
  it('are six, of at least 320 rows each', () => {
    expect([...heldOutLists.values()].filter((rows) => rows.length >= 320)).toHaveLength(6);
  });

  it.each([...heldOutLists])('%s: precision and recall of at least 0.85', (_, rows) => {
    let right = 0;
    const missed: string[] = [];
    const extra: string[] = [];
    for (const { text, comment, kinds } of rows) {
      const found = findGaps([entryOf(text, { comment })]).map(({ kind }) => String(kind));
      right += kinds.filter((kind) => found.includes(kind)).length;
      missed.push(...kinds.filter((kind) => !found.includes(kind)).map((kind) => `${kind}: ${text}`));
      extra.push(...found.filter((kind) => !kinds.includes(kind)).map((kind) => `${kind}: ${text}`));
    }
    const told = ['missed', ...missed, 'extra', ...extra].join('\n');
    expect(right / (right + missed.length), told).toBeGreaterThanOrEqual(0.85);
    expect(right / (right + extra.length), told).toBeGreaterThanOrEqual(0.85);
  });
});
