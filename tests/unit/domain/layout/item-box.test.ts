import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyBox, flipAtEdge, measureBox } from '#shared/domain/layout/item-box.ts';
import { itemsOfLanes } from '#shared/domain/layout/lane-items.ts';
import { compactMetrics, isTight, lengthWithin, widthOfShown } from '#shared/domain/layout/metrics.ts';
import { forms } from '#shared/domain/layout/pack-rows.ts';
import { entryColumns, metrics } from './sample-lanes.ts';

const label = 'Duty worker visits and finds nobody';
const entries = entryColumns([{ agency: 1, day: 100, days: 0, open: 'none', label }]);
const [items] = itemsOfLanes([1], { entries, visible: new Uint8Array(1).fill(1), gaps: [], goodPractice: [] });

const boxAt = (x: number, before: number) => {
  if (items === undefined) throw new Error('no lane');
  const scale = { window: { from: 100.5 - x / 4, to: 100.5 - x / 4 + 250 }, width: 1000 };
  const picture = { scale, levelScale: 4, entries, gaps: [], metrics };
  const box = emptyBox();
  measureBox(box, items, 0, forms.full, picture);
  flipAtEdge(box, before, picture);
  return box;
};

describe('a label at the right edge', () => {
  it('stands to the right where it has room', () => {
    expect(boxAt(300, -Infinity)).toMatchObject({ flipped: false });
  });

  it('stands to the left, whole, where the edge would cut it and the row is free', () => {
    const box = boxAt(950, -Infinity);
    expect(box.flipped).toBe(true);
    expect(box.right).toBeLessThanOrEqual(1000);
    expect(box.words).toBe(boxAt(300, -Infinity).words);
  });

  it('is cut at a word where neither side has room, never over what stands before it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 700, max: 990 }), fc.integer({ min: 0, max: 690 }), (x, before) => {
        const box = boxAt(x, before);
        if (box.flipped) expect(box.left).toBeGreaterThanOrEqual(before);
        expect(box.right).toBeLessThanOrEqual(1000);
        expect(['', ' ']).toContain(box.text[box.shown] ?? '');
      }),
    );
  });
});

describe('the words that so many pixels hold', () => {
  it('fit, unless that many were promised before', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'visit', ' ', 'é'), maxLength: 40 });
    fc.assert(
      fc.property(text, fc.integer({ min: 0, max: 500 }), fc.nat({ max: 12 }), (words, pixels, least) => {
        const length = lengthWithin(words, pixels, least, metrics);
        expect(length).toBeGreaterThanOrEqual(Math.min(least, words.length));
        if (length > least) expect(widthOfShown(words, length, metrics)).toBeLessThanOrEqual(pixels);
      }),
    );
  });
});

describe('sizes for many lanes in little height', () => {
  it('are asked for exactly where a row and its ticks for each lane are too tall', () => {
    expect(isTight(12 * 50, 12, 0, metrics)).toBe(false);
    expect(isTight(12 * 50 - 1, 12, 0, metrics)).toBe(true);
  });

  it('take less room and keep the type', () => {
    const tight = compactMetrics(metrics);
    expect(tight.rowHeight + tight.crowdHeight + 2 * tight.lanePadding).toBeLessThan(50 * 0.75);
    expect(tight.characters).toBe(metrics.characters);
  });
});
