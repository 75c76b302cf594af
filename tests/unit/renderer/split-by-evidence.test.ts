import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitByEvidence } from '../../../renderer/entries/split-by-evidence.ts';

describe('splitting a cell by its evidence', () => {
  it('marks the quoted words and nothing else', () => {
    expect(splitByEvidence('Visit. No access, carded.', [{ start: 7, end: 16 }])).toEqual([
      { text: 'Visit. ', marked: false },
      { text: 'No access', marked: true },
      { text: ', carded.', marked: false },
    ]);
  });

  it('makes one of spans that overlap or touch', () => {
    expect(
      splitByEvidence('abcdef', [
        { start: 2, end: 4 },
        { start: 1, end: 3 },
        { start: 4, end: 5 },
      ]),
    ).toEqual([
      { text: 'a', marked: false },
      { text: 'bcde', marked: true },
      { text: 'f', marked: false },
    ]);
  });

  it('loses no word, and marks exactly what some span covers', () => {
    const span = fc.record({ start: fc.integer({ min: -3, max: 40 }), end: fc.integer({ min: -3, max: 40 }) });
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), fc.array(span, { maxLength: 6 }), (cell, spans) => {
        const pieces = splitByEvidence(cell, spans);
        expect(pieces.map(({ text }) => text).join('')).toBe(cell);
        const marked = pieces.flatMap((piece) => Array.from({ length: piece.text.length }, () => piece.marked));
        const covered = Array.from({ length: cell.length }, (_, at) => spans.some((s) => s.start <= at && at < s.end));
        expect(marked).toEqual(covered);
      }),
      { numRuns: 500 },
    );
  });
});
