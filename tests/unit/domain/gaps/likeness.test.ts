import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findGaps } from '#shared/domain/gaps/find-gaps.ts';
import { likenessOf } from '#shared/domain/gaps/likeness/likeness.ts';
import { likenessKinds } from '#shared/domain/gaps/likeness/likeness-kinds.ts';
import {
  largestWeight,
  weightColumns,
  weightsFromText,
  weightsToText,
} from '#shared/domain/gaps/likeness/weights-text.ts';
import { rulesInForce } from '#shared/domain/gaps/gap-settings.ts';
import { wordKinds } from '#shared/domain/gaps/word-kinds.ts';
import { entryOf } from './entry-of.ts';

describe('weights as text', () => {
  it('come back as they were, to the nearest unit, and know no other feature', () => {
    const feature = fc.integer({ min: 0, max: 2 ** 32 - 1 });
    fc.assert(
      fc.property(
        fc.uniqueArray(feature, { minLength: 1, maxLength: 60 }),
        feature,
        fc.infiniteStream(fc.double({ min: -9, max: 9, noNaN: true })),
        (features, other, stream) => {
          const weights = Float32Array.from({ length: features.length * weightColumns }, () =>
            Number(stream.next().value),
          );
          const text = weightsToText(features, weights);
          const back = weightsFromText(text);
          for (const [row, one] of features.entries()) expect(back.rowOf(one)).toBe(row);
          if (!features.includes(other)) expect(back.rowOf(other)).toBeUndefined();
          for (const [at, weight] of weights.entries()) {
            expect(Math.abs(back.weights[at] ?? 0)).toBeLessThanOrEqual(largestWeight);
            expect(Math.abs((back.weights[at] ?? 0) * back.unit - weight)).toBeLessThanOrEqual(back.unit * 0.51);
          }
        },
      ),
    );
  });
});

describe('likeness', () => {
  it('shares one among the kinds and no gap at all, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
        const found = likenessOf(text, 0);
        expect(found.length === 0 || found.length === likenessKinds.length).toBe(true);
        const sum = found.reduce((total, { likely }) => total + likely, 0);
        expect(sum).toBeLessThanOrEqual(1 + 1e-9);
        for (const { weighed } of found)
          for (const { start, end } of weighed)
            expect(start >= 0 && end > start && end <= text.toLowerCase().length).toBe(true);
      }),
    );
  });

  it('quotes words that stand in the entry, in the column they stand in', () => {
    const entry = entryOf('Strategy meeting at the surgery.', {
      comment: 'Twelve meetings; nothing to read.',
    });
    const [gap] = findGaps([entry]).filter(({ kind }) => kind === 'unminuted-meeting');
    const [evidence] = gap?.evidence ?? [];
    expect(evidence?.rule).toBe('LK-UM');
    const cell = entry.columns.find(({ letter }) => letter === evidence?.letter)?.cell ?? '';
    expect(cell.slice(evidence?.start, evidence?.end)).toBe(evidence?.quote);
  });

  it('is a rule like others: a kind is found no more by likeness once it is switched off', () => {
    const entry = entryOf('The skeletal survey was eventually obtained on the ninth day of the admission.');
    const rules = (list: typeof wordKinds) =>
      findGaps([entry], list).flatMap(({ evidence }) => evidence.map(({ rule }) => rule));
    expect(rules(wordKinds)).toContain('LK-DE');
    expect(rules(rulesInForce(wordKinds, { off: new Set(['LK-DE']), phrases: [] }))).not.toContain('LK-DE');
  });
});
