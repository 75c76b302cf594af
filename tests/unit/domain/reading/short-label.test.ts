import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shortLabel } from '#shared/domain/reading/short-label.ts';

describe('the label of an entry', () => {
  it.each([
    ['Seen at home.', 'Seen at home'],
    ['  Telephone call,\r\nfrom   school  ', 'Telephone call, from school'],
    [
      'Health visitor called at the home and found nobody in; a card was left asking for a call back.',
      'Health visitor called at the home and found nobody in; a',
    ],
    ['', ''],
    ['...', ''],
    ['x'.repeat(80), 'x'.repeat(60)],
    [`${'y'.repeat(59)}😀 and more`, 'y'.repeat(59)],
  ])('%j is %j', (text, label) => {
    expect(shortLabel(text)).toBe(label);
  });

  it('is one line of at most 60 characters that the text begins with', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const label = shortLabel(text);
        expect(label.length).toBeLessThanOrEqual(60);
        expect(label).not.toMatch(/[\n\r]|\s\s|[\s\p{P}]$/u);
        expect(text.trimStart().replaceAll(/\s+/gu, ' ').startsWith(label)).toBe(true);
      }),
    );
  });
});
