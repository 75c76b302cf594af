import { describe, expect, it } from 'vitest';
import { filtersInWords } from '#shared/domain/filter-words.ts';
import { anyFilter, noFilters } from '#shared/domain/filtering.ts';
import type { Filters } from '#shared/domain/filtering.ts';
import type { Review } from '#shared/model.ts';

const review: Review = JSON.parse(
  JSON.stringify({
    agencies: ['Police', 'GP', 'Midwifery', 'School', 'Housing', 'Nursery', 'Probation', 'Early help'].map(
      (shortName, at) => ({ id: at + 1, shortName }),
    ),
    people: [{ id: 4, name: 'Child M' }],
    terms: [{ id: 7, number: 'III', text: 'How was the baby heard?' }],
    sources: [{ id: 2, fileName: 'police.csv' }],
    ownKinds: [{ id: 'own:1', name: 'Tools not used', code: 'TN' }],
  }),
);

const words = (filters: Partial<Filters>): readonly string[] =>
  filtersInWords({ ...noFilters, ...filters }, review).map((one) => one.words);

const each: readonly (readonly [name: string, on: Partial<Filters>, said: string])[] = [
  ['agency', { hiddenAgencies: new Set([1]) }, 'Without Police'],
  ['one agency alone', { hiddenAgencies: new Set([2, 3, 4, 5, 6, 7, 8]) }, 'Only Police'],
  ['many agencies', { hiddenAgencies: new Set([1, 2, 3, 4]) }, 'Without 4 agencies'],
  ['what has no lane', { hiddenAgencies: new Set([0]) }, 'Without Lane not known yet'],
  ['person', { person: 4 }, 'Only entries that name Child M'],
  ['kind', { hiddenKinds: new Set(['delay', 'own:1'] as never) }, 'Gaps not marked: delay, tools not used'],
  ['state', { hiddenStates: new Set(['set-aside'] as const) }, 'Gaps not marked that are set aside'],
  ['term of reference', { term: 7 }, 'Only findings on term of reference III, and their entries'],
  ['source', { hiddenSources: new Set([2]) }, 'Without police.csv'],
  ['certainty', { dates: 'certain' }, 'Only entries whose date is certain'],
  ['doubtful dates', { dates: 'doubtful' }, 'Only entries whose date is approximate, uncertain or not read'],
  ['corroborated', { recordedBy: 'several' }, 'Only what more than one agency recorded'],
  ['single source', { recordedBy: 'one' }, 'Only what one agency alone recorded'],
  ['words', { words: 'clinic ' }, 'Only entries that hold “clinic”'],
  ['good practice', { hidesGoodPractice: true }, 'Good practice not marked'],
];

describe('the filters that are on', () => {
  it('say nothing where nothing is filtered out', () => {
    expect(words({})).toEqual([]);
  });

  it.each(each)('say in words what they leave out, and can be taken off: %s', (_, on, said) => {
    const filters = { ...noFilters, ...on };
    expect(words(on)).toEqual([said]);
    const [one] = filtersInWords(filters, review);
    expect(anyFilter(filters)).toBe(true);
    expect(anyFilter({ ...filters, ...one?.off })).toBe(false);
  });

  it('combine: all of them at once are all said', () => {
    const ids = new Map<string, Partial<Filters>>();
    for (const [, on] of each) ids.set(Object.keys(on)[0] ?? '', on);
    const all = Object.assign({}, ...ids.values()) as Partial<Filters>;
    expect(words(all)).toHaveLength(ids.size);
  });

  it('do not speak of a person or a term that was taken away', () => {
    expect(words({ person: 99, term: 99 })).toEqual([]);
  });
});
