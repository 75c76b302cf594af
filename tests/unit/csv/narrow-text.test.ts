import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { narrowed, narrowOf, widened, widenedStart } from '#services/csv/narrow-text.ts';
import { planOf } from '../import/plan-of.ts';

const anyText = fc.string({ unit: 'grapheme', maxLength: 40 });

describe('narrow text', () => {
  it('stands for the text it was made of, from its bytes too', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(widened(narrowed(text))).toBe(text);
        expect(narrowOf(new TextEncoder().encode(text))).toBe(narrowed(text));
      }),
    );
  });

  it('gives so many characters of the beginning, whatever bytes they take', () => {
    fc.assert(
      fc.property(anyText, fc.nat(50), (text, characters) => {
        expect(widenedStart(narrowed(text), characters)).toBe(text.slice(0, characters));
      }),
    );
  });

  it('gives cells their own characters, quoted anew or not', () => {
    const { entries } = planOf('Date,Detail,Comment\n3.6.13, "Zoë’s “so”, 𝒜\nİ" ,ü\n4.6.13,"né" e,\u00a0£5\n');
    expect(entries.map(({ cells }) => cells)).toEqual([
      ['3.6.13', 'Zoë’s “so”, 𝒜\nİ', 'ü'],
      ['4.6.13', '"né" e', '\u00a0£5'],
    ]);
  });
});
