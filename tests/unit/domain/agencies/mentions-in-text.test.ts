import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cuesOf } from '#shared/domain/agencies/agency-cues.ts';
import { mentionFinder, type Mention } from '#shared/domain/agencies/mentions-in-text.ts';

const register = [
  { fullName: "Children's social care", shortName: 'CSC', aliases: ['social worker', 'A&E liaison', 'O’Brien House'] },
  { fullName: 'Maternity', shortName: 'Mat', aliases: ['midwife', 'community midwife', '(ward)'] },
  { fullName: 'Élan', shortName: 'ÉL', aliases: [] },
];

/** The plain way: every cue tried at every place, longer cues first. What the one pass must find too. */
const plainly = (text: string): readonly Mention[] => {
  const mentions: Mention[] = [];
  for (const { agency, head, tail, weak } of cuesOf(register)) {
    const whole = new RegExp(`(?<![\\p{L}\\p{N}])${head.source}${tail.source}`, head.flags.replace('y', 'g'));
    for (const match of text.matchAll(whole)) {
      const start = match.index;
      const end = start + match[0].length;
      const overlaps = mentions.some((other) => start < other.end && other.start < end);
      if (!overlaps) mentions.push({ agency, words: match[0], start, end, weak });
    }
  }
  return mentions.sort((one, other) => one.start - other.start);
};

const piece = fc.constantFrom(
  ...[
    'midwife',
    'Midwives',
    'midwifes',
    'community',
    "Children's",
    'childrens',
    'children’s',
    'social',
    'care',
    'CSC',
    'csc',
  ],
  ...['A&E', 'liaison', 'O’Brien', 'OBrien', 'house', '(ward)', 'élan', 'ÉL', 'Mat', 'worker', 'workers', "midwife's"],
  ...[' ', ' ', ' ', '-', ', ', '.', '\n', 'İ', '👩‍👧', '𝒜', '’s', 'x', '1'],
);

describe('finding mentions in one pass', () => {
  it('finds what trying every cue at every place finds', () => {
    const find = mentionFinder(cuesOf(register));
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        const text = pieces.join('');
        expect(find(text)).toEqual(plainly(text));
      }),
      { numRuns: 3000 },
    );
  });

  it('takes the longer name first', () => {
    const [found, ...others] = mentionFinder(cuesOf(register))('The community midwife rang.');
    expect([found?.words, others]).toEqual(['community midwife', []]);
  });
});
