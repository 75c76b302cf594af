import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findGaps } from '#shared/domain/gaps/find-gaps.ts';
import { readText, sentencesIn } from '#shared/domain/gaps/read-words.ts';
import { forgetSaid } from '#shared/domain/gaps/said.ts';
import { wordKinds } from '#shared/domain/gaps/word-kinds.ts';
import { toldIn } from '../exchanges/told-in.ts';
import { entryOf } from './entry-of.ts';

const saidOf = (text: string) => sentencesIn(readText(text)).map(({ said }) => said);

describe('what a sentence says', () => {
  it('is told word for word, and is one thing once it was said before', () => {
    const sentence = fc.constantFrom(
      'No reply.',
      'Rang the GP.',
      'RANG THE GP.',
      'NO REPLY.',
      'Wrote to her; No answer.',
    );
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 6 }), (sentences) => {
        const text = sentences.join(' ');
        const again = saidOf(`${text} ${text}`).slice(-saidOf(text).length);
        expect(again.every(({ isKept }) => isKept)).toBe(true);
        for (const [at, { start, end, said }] of sentencesIn(readText(text)).entries()) {
          expect(said).toBe(again[at]);
          expect(said).toMatchObject({ text: text.slice(start, end), lower: text.slice(start, end).toLowerCase() });
        }
      }),
    );
  });

  it('is let go of with the review that it stands in', () => {
    const once = (): boolean | undefined => saidOf('Spoke to Ms Q of the flat above.')[0]?.isKept;
    expect([once(), once(), once()]).toEqual([false, true, true]);
    forgetSaid();
    expect([once(), once()]).toEqual([false, true]);
  });

  it('stays what it is however many others are said in between', () => {
    const [before] = saidOf('Seen at home.');
    for (let number = 0; number < 40_000; number += 1) saidOf(`Entry ${String(number % 9000)} was seen.`);
    expect(saidOf('Seen at home.')).toEqual([expect.objectContaining({ text: before?.text, lower: before?.lower })]);
  });
});

describe('a sentence that was read before', () => {
  const kindsIn = (text: string): readonly string[] => findGaps([entryOf(text)]).map(({ kind }) => kind);

  it('is about those whom the sentence before names, in each place anew', () => {
    const they = 'They did not tell the school.';
    const ofAgencies = `The police were at the flat in May. ${they}`;
    const ofFamily = `Mother and father moved in May. ${they}`;
    for (let again = 0; again < 2; again += 1) {
      expect(kindsIn(ofAgencies)).toContain('information-not-shared');
      expect(kindsIn(ofFamily)).not.toContain('information-not-shared');
    }
  });

  it('tells of an exchange of the lane that it stands in', () => {
    for (const lane of ['Police', 'School', 'Police'] as const)
      expect([...toldIn({ lane, text: 'Seen. Rang the GP about the baby.' }).keys()]).toEqual([`${lane}>GP`]);
  });

  it('tells the same of names that a line breaks', () => {
    const piece = fc.constantFrom(
      'Rang the health\nvisitor.',
      'Told Health\nVisitor.',
      'Visitor rang the GP.',
      'Seen.',
    );
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 4 }), fc.constantFrom(' ', '\n'), (pieces, between) => {
        const text = pieces.join(between);
        forgetSaid();
        const first = toldIn({ lane: 'Police', text });
        expect([toldIn({ lane: 'Police', text }), toldIn({ lane: 'Police', text })]).toEqual([first, first]);
      }),
      { numRuns: 30 },
    );
    expect([...toldIn({ lane: 'Police', text: 'Rang the health\nvisitor.' }).keys()]).toEqual(['Police>HV']);
  });

  it('is found where it stands, in any text', () => {
    const examples = wordKinds.flatMap(({ rules }) => rules.flatMap(({ finds }) => finds));
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...examples), { minLength: 1, maxLength: 4 }), (sentences) => {
        const text = sentences.join(' ');
        for (const { evidence } of findGaps([entryOf(text)]))
          for (const { start, end, quote } of evidence) expect(text.slice(start, end)).toBe(quote);
      }),
    );
  });
});
