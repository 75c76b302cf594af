import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findQuery } from '#shared/domain/search/find-query.ts';
import { holdsQuery } from '#shared/domain/search/holds-query.ts';
import { readQuery } from '#shared/domain/search/search-query.ts';

/** Few words, so that they meet; letters whose case or accents are written in more than one way. */
const piece = fc.constantFrom(
  ...[
    'did',
    'not',
    'attend',
    'attended',
    'n',
    'DID',
    'Noé',
    'noe\u0301',
    'NOE',
    'İt',
    'it',
    'ΟΔΟΣ',
    'οδος',
    'Σ',
    'straße',
    '7',
  ],
  ...[' ', ' ', ' ', '-', '\n', '’', "'", '.', '_', '\u0301', ' \u0301 ', '\u212a', '🙂', '—', '\u19b0', '¹'],
);
const text = fc.array(piece, { maxLength: 12 }).map((parts) => parts.join(''));
const typed = fc
  .array(fc.tuple(fc.boolean(), text), { minLength: 1, maxLength: 3 })
  .map((parts) => parts.map(([quoted, words]) => (quoted ? `"${words}"` : words)).join(' '));

describe('whether texts hold what is looked for', () => {
  test('is answered as finding the places answers it', () => {
    fc.assert(
      fc.property(typed, fc.array(text, { maxLength: 3 }), (words, texts) => {
        const query = readQuery(words);
        expect(holdsQuery(query)(texts)).toBe(findQuery(query, texts) !== undefined);
      }),
      { numRuns: 400 },
    );
  });

  test('any text at all is answered the same', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), (words, other) => {
        const query = readQuery(`"${words}"`);
        for (const texts of [[words], [other], [`${words} ${other}`]])
          expect(holdsQuery(query)(texts)).toBe(findQuery(query, texts) !== undefined);
      }),
      { numRuns: 100 },
    );
  });

  test('words one after the other, not merely both there', () => {
    const holds = holdsQuery(readQuery('"did not attend"'));
    expect(holds(['She did not\nattend the clinic.'])).toBe(true);
    expect(holds(['She did attend, not late.'])).toBe(false);
    expect(holds(['She did not', 'attend'])).toBe(false);
    expect(holds(['She did not attended'])).toBe(false);
  });
});
