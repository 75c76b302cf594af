import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labelOfBeginning, shortLabel } from '#shared/domain/reading/short-label.ts';

describe('the label of an entry', () => {
  it.each([
    ['Seen at home.', 'Seen at home'],
    ['  Telephone call,\r\nfrom   school  ', 'Telephone call, from school'],
    [
      'Health visitor called at the home and found nobody in; a card was left asking for a call back.',
      'Health visitor called at the home and found nobody in',
    ],
    [
      'Ms R. Health visitor called at the home, which was warm and tidy, and left a card',
      'Ms R. Health visitor called at the home, which was warm and',
    ],
    ['', ''],
    ['...', ''],
    ['x'.repeat(80), 'x'.repeat(60)],
    [`${'y'.repeat(59)}😀 and more`, 'y'.repeat(59)],
    ['Contact\nS: - O: Audiology have no reply from the family.', 'Audiology have no reply from the family'],
    ['Contact\nDid not attend community clinic', 'Did not attend community clinic'],
    ['Home visit\nS: Mother tired. O: Weight 4.55kg', 'Home visit: Mother tired. O: Weight 4.55kg'],
    ['Telephone\nTelephone contact with school', 'Telephone contact with school'],
    ['Entry\nPt: Ms R. LMP 7 March', 'Ms R. LMP 7 March'],
    ['14:30 – Telephone call to school', 'Telephone call to school'],
    ['1430hrs Seen on ward', 'Seen on ward'],
    ['at 2pm visited', 'visited'],
    ['Ref LH4008: Engineer attended', 'Engineer attended'],
    ['61N1. Contraception', 'Contraception'],
    ['Action: CPN to write', 'CPN to write'],
    // Words and numbers that are the entry stay.
    ['101 call: banging on communal door', '101 call: banging on communal door'],
    ['12 month immunisations', '12 month immunisations'],
    ['PHQ-9 score 12', 'PHQ-9 score 12'],
    ['3.25kg at birth', '3.25kg at birth'],
    ['3.25 kg at birth', '3.25 kg at birth'],
    ['MARAC', 'MARAC'],
    ['Contact', 'Contact'],
    ['Contact with father by letter', 'Contact with father by letter'],
    ['Event; police called', 'Event; police called'],
    ['LH4008', 'LH4008'],
    ['A: ', 'A'],
  ])('%j is %j', (text, label) => {
    expect(shortLabel(text)).toBe(label);
  });

  it('is the same where only the beginning of a text is read, wherever that is enough', () => {
    const piece = fc.constantFrom(
      ...[
        'Ref ',
        'Visit',
        'Mother',
        'x',
        'a',
        ' ',
        ', ',
        '. ',
        ': ',
        '; ',
        '\n',
        '  ',
        '’s',
        '14:30',
        'AB123',
        '-',
        'é',
      ],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        const label = labelOfBeginning(text.slice(0, 130));
        // A line before it that says nothing keeps the whole text from being read by its beginning.
        if (label !== undefined) expect(label).toBe(shortLabel(`\n${text}`));
      }),
      { numRuns: 2000 },
    );
  });

  it('is one line of at most 60 characters, of words of the text in their order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const label = shortLabel(text);
        expect(label.length).toBeLessThanOrEqual(60);
        expect(label).not.toMatch(/[\n\r]|\s\s|[\s\p{P}]$/u);
        let at = 0;
        for (const letter of label.replaceAll(/[^\p{L}\d]/gu, '')) {
          at = text.indexOf(letter, at) + 1;
          expect(at).toBeGreaterThan(0);
        }
      }),
    );
  });
});
