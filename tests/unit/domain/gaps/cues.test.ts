import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coreKinds } from '#shared/domain/gaps/core-kinds.ts';
import { type Cue, mayStand, placesAmong, placesOf, readCue } from '#shared/domain/gaps/cues.ts';
import { partsIn as partsOfLower, type PartPlaces } from '#shared/domain/gaps/part-places.ts';
import { smallLetters } from '#shared/domain/reading/small-letters.ts';

const phrases = coreKinds.flatMap(({ rules }) => rules.flatMap((rule) => [...rule.cues, ...(rule.unless ?? [])]));
const cues: readonly Cue[] = phrases.map(readCue);

const partsIn = (text: string): PartPlaces => partsOfLower(smallLetters(text));

const words = fc.constantFrom(
  ...'the a no not never was were did had been health visitor GP school told informed shared passed on to with of'.split(
    ' ',
  ),
  ...'minutes meeting core group kept taken missed appointment clinic cancelled called off out no-one A&E'.split(' '),
  ...'re-book rebook e.g. 9+5 mother’s mother\'s didn\'t (the) "this" information referral, made; record. in'.split(
    ' ',
  ),
);

const separators = fc.constantFrom(' ', ' ', ' ', '  ', '\n', '-', '/', ', ');
const texts = fc.array(fc.tuple(words, separators), { maxLength: 14 }).map((all) => all.flat().join(''));

describe('the first look at a sentence', () => {
  it('never passes over a phrase that stands there', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const standing = cues.filter((cue) => placesOf(cue, text).length > 0);
        const places = partsIn(text);
        expect(standing.filter((cue) => !mayStand(cue, places)).map(({ expression }) => expression.source)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('finds every place of every phrase that looking everywhere finds', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const places = partsIn(text);
        for (const cue of cues.filter((one) => mayStand(one, places)))
          expect([cue.expression.source, placesAmong(cue, text, places)]).toEqual([
            cue.expression.source,
            placesOf(cue, text),
          ]);
      }),
      { numRuns: 150 },
    );
  });

  it('reads the words of one sentence at a time', () => {
    const text = smallLetters('Core group was İ cancelled');
    const [group, minutes, cancelled] = [readCue('core group'), readCue('minutes'), readCue('cancelled')];
    partsOfLower('minutes were kept');
    const places = partsOfLower(text);
    expect(mayStand(group, places)).toBe(true);
    expect(mayStand(minutes, places)).toBe(false);
    expect(placesAmong(cancelled, text, places)).toEqual([{ start: 17, end: 26 }]);
  });

  it('passes over a phrase whose words stand too far apart', () => {
    const cue = readCue('minutes ... kept');
    expect(mayStand(cue, partsIn('minutes of the meeting kept'))).toBe(true);
    expect(mayStand(cue, partsIn('minutes one two three four five six kept'))).toBe(false);
    expect(mayStand(cue, partsIn('kept the minutes'))).toBe(false);
  });
});
