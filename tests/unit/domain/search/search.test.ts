import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerpt } from '#shared/domain/search/excerpt.ts';
import { findQuery } from '#shared/domain/search/find-query.ts';
import { readQuery } from '#shared/domain/search/search-query.ts';

const marked = (typed: string, ...texts: readonly string[]) =>
  findQuery(readQuery(typed), texts)?.map((hits, at) => hits.map(({ start, end }) => texts[at]?.slice(start, end)));

describe('looking for words', () => {
  it.each([
    ['visit', 'Home visit; visits twice', ['visit', 'visits']],
    ['VISIT home', 'Home visit', ['Home', 'visit']],
    ['zoe', 'Zoë seen', ['Zoë']],
    ['Zoë', 'ZOE seen', ['ZOE']],
    ['o’brien', "Mr O'Brien rang", ['O', 'Brien']],
    ['"home visit"', 'A visit at home. Home visit.', ['Home visit']],
    ['"hom vis"', 'Home visit', undefined],
    ['“no access” card', 'No access, card left', ['No access', 'card']],
    ['a', 'A card at all', ['A']],
    ['visit police', 'Home visit', undefined],
    ['09.03.10', 'On 09.03.10', ['09', '03', '10']],
    ['DNA* OR (', 'dna', undefined],
    ['"', 'a "quoted" word', undefined],
    ['', 'anything', undefined],
  ])('%s in: %s', (typed, text, hits) => {
    expect(marked(typed, text)?.[0]).toEqual(hits);
  });

  it('wants every part, in whichever text', () => {
    expect(marked('midwife card', 'Midwife calls', 'Card left')).toEqual([['Midwife'], ['Card']]);
    expect(marked('midwife card', 'Midwife calls', 'Letter sent')).toBeUndefined();
  });

  it('finds every word of a text by its beginning, and marks places in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.nat(), (text, pick) => {
        const words = readQuery(text.replaceAll(/["“”]/gu, ' ')).parts.flatMap((part) => part.words);
        const word = words[pick % Math.max(words.length, 1)];
        if (word === undefined) return;
        const hits = findQuery({ parts: [{ words: [word], whole: false }] }, [text])?.[0] ?? [];
        expect(hits.length).toBeGreaterThan(0);
        for (const [at, { start, end }] of hits.entries()) {
          expect(start).toBeGreaterThanOrEqual(hits[at - 1]?.end ?? 0);
          expect(end).toBeGreaterThan(start);
        }
      }),
    );
  });
});

describe('the words around a hit', () => {
  it('keeps a short text whole', () => {
    expect(excerpt('Home visit', [{ start: 5, end: 10 }])).toEqual({
      text: 'Home visit',
      hits: [{ start: 5, end: 10 }],
    });
  });

  it('cuts a long one and moves the hits along', () => {
    fc.assert(
      fc.property(fc.nat({ max: 400 }), fc.nat({ max: 400 }), (before, after) => {
        const text = `${'word '.repeat(before)}HIT${' word'.repeat(after)}`;
        const start = before * 5;
        const { text: piece, hits } = excerpt(text, [{ start, end: start + 3 }]);
        expect(hits.map((hit) => piece.slice(hit.start, hit.end))).toEqual(['HIT']);
        expect(piece.length).toBeLessThan(220);
      }),
    );
  });
});
