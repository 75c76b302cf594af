import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stemFinder, stemLooks } from '#shared/domain/reading/stem-finder.ts';

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
        const wanted = list.flatMap((stem, at) => placesOf(text, stem).map(() => at));
        expect(stemFinder(list)(text).toSorted((a, b) => a - b)).toEqual(wanted);
      }),
    );
  });

  it('are none where there are none to look for', () => {
    expect(stemFinder([])('referral made')).toEqual([]);
  });
});

describe('first looks', () => {
  it('tell of which lists a stem stands in a text', () => {
    const stem = fc.string({ unit: fc.constantFrom('a', 'b', ' '), minLength: 1, maxLength: 4 });
    const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', 'é'), maxLength: 30 });
    fc.assert(
      fc.property(fc.array(stem), fc.array(stem), text, (one, other, all) => {
        const told = stemLooks([one, other])(all);
        expect((told & 1) !== 0).toBe(one.some((letters) => all.includes(letters)));
        expect((told & 2) !== 0).toBe(other.some((letters) => all.includes(letters)));
      }),
    );
  });
});
