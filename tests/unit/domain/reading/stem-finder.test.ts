import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stemFinder } from '#shared/domain/reading/stem-finder.ts';

const placesOf = (text: string, stem: string): readonly number[] =>
  Array.from({ length: text.length + 1 }, (_, at) => at).filter((at) => text.startsWith(stem, at));

describe('the stems of a text', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' ', 'é', "'"), maxLength: 40 });
  const stems = fc.uniqueArray(fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'é'), maxLength: 4 }), {
    maxLength: 8,
  });

  it('are found at every place, also inside each other', () => {
    fc.assert(
      fc.property(stems, letters, (list, text) => {
        const found = stemFinder(list)(text).map(({ stem, end }) => [stem, end - (list[stem] ?? '').length]);
        const wanted = list.flatMap((stem, at) => placesOf(text, stem).map((start) => [at, start]));
        expect(found.map(String).sort()).toEqual(wanted.map(String).sort());
      }),
    );
  });

  it('are none where there are none to look for', () => {
    expect(stemFinder([])('referral made')).toEqual([]);
  });
});
