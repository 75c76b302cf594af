import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clausesOf, normalise, sentencesOf } from '#shared/domain/gaps/readable-text.ts';
import { readPhrases, says } from '#shared/domain/gaps/phrases.ts';
import { agentAfter, subjectOf } from '#shared/domain/gaps/subject.ts';

const sentences = (text: string): readonly string[] =>
  sentencesOf(text).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  it.each([
    [
      'Ms A. did not attend. GP1. Seen at 9.30 on 12.12.13.',
      ['Ms A. did not attend.', 'GP1.', 'Seen at 9.30 on 12.12.13.'],
    ],
    ['Dr. Hill rang, e.g. about the scan. 9+5 weeks.', ['Dr. Hill rang, e.g. about the scan.', '9+5 weeks.']],
    [
      'Visit; no reply\nCard left',
      ['Visit;', 'no reply', 'Card left'].slice(0, 0).concat(['Visit;', 'no reply', 'Card left']),
    ],
    ['no minutes\nwere kept', ['no minutes\nwere kept']],
    ['She said "fine." Seen (at home.) Card left.\'', ['She said "fine."', 'Seen (at home.)', "Card left.'"]],
    ['Was she seen? No! Rang again', ['Was she seen?', 'No!', 'Rang again']],
  ])('%j', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  it('do not end with a shortened word, and end with a long one', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'k', 'P'), maxLength: 9 });
    const short = fc.constantFrom('Dr', 'appt', 'approx', 'sgt', 'Dept', 'a.m', 'e.g');
    fc.assert(
      fc.property(letters, short, (word, shortened) => {
        expect(sentences(`${word} ${shortened}. Seen`.trim())).toHaveLength(1);
        expect(sentences(`${word}${shortened}noted. Seen`)).toHaveLength(2);
      }),
    );
  });

  it('and their clauses cover the text but for blanks, in order', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 120 }), (raw) => {
        const text = normalise(raw);
        expect(text.length).toBe(raw.length);
        let at = 0;
        for (const sentence of sentencesOf(text)) {
          expect(sentence.start).toBeGreaterThanOrEqual(at);
          at = sentence.end;
          const own = text.slice(sentence.start, sentence.end);
          expect(
            clausesOf(own)
              .map(({ start, end }) => own.slice(start, end))
              .join(''),
          ).toBe(own);
        }
      }),
      { numRuns: 400 },
    );
  });
});

describe('the notation of phrases', () => {
  it.each([
    ['missed appointment', 'Missed\nappointment', true],
    ['missed appointment', 'dismissed appointment', false],
    ['appointment*', 'appointments', true],
    ['no (formal)? record', 'no record', true],
    ['no (formal)? record', 'no formal record', true],
    ['no ... record', 'no very formal written record', true],
    ['no ... record', 'no one two three four five six record', false],
    ['re-book', 'rebook', true],
    ['{meeting} _ held', 'Core group was held', true],
  ])('%j in %j: %s', (phrase, text, there) => {
    expect(says(readPhrases([phrase]), text)).toBe(there);
  });

  it('with nothing in it matches nothing, and a bracket or list that is not there is refused', () => {
    expect(says(readPhrases([]), 'anything')).toBe(false);
    expect(() => readPhrases(['(a'])).toThrow(/bracket/);
    expect(() => readPhrases(['{nonsense}'])).toThrow(/nonsense/);
  });
});

describe('the subject of a clause', () => {
  it.each([
    ['Ms A ', 'family'],
    ['The health visitor ', 'organisation'],
    ['Appointment with midwife, mother ', 'family'],
    ['Appointment with the midwife ', 'unknown'],
    ['Midwife appointment ', 'unknown'],
    ['Jayden ', 'family'],
    ['SMART ', 'organisation'],
    ['', 'nobody'],
    ['Text from mum ', 'family'],
  ])('%j: %s', (before, subject) => {
    expect(subjectOf(before)).toBe(subject);
  });

  it('after a passive verb is who did it', () => {
    expect(agentAfter(' by the clinic nurse')).toBe('organisation');
    expect(agentAfter(' by mum on the day')).toBe('family');
    expect(agentAfter(' on the day')).toBeUndefined();
  });
});
