import { unplacedName } from './lanes/timeline-lane.ts';
import { factsOf, gapStateNames } from './gap-kinds.ts';
import { noFilters } from './filtering.ts';
import type { Filters } from './filtering.ts';
import { termName } from './register/term-words.ts';
import type { OwnKind, Review } from '../model.ts';

/** One filter that is on: what it leaves out, in words, and what takes it off. */
export type FilterInWords = { readonly id: string; readonly words: string; readonly off: Partial<Filters> };

type Named = Pick<Review, 'agencies' | 'sources' | 'people' | 'terms' | 'ownKinds'>;

/** More names than this are counted. */
const mostNamed = 3;

const listed = (names: readonly string[], one: string, many: string): string =>
  names.length > mostNamed ? `${String(names.length)} ${names.length === 1 ? one : many}` : names.join(', ');

const agencyWords = (hidden: ReadonlySet<number>, { agencies }: Named): string => {
  const nameOf = (id: number): string => agencies.find((agency) => Number(agency.id) === id)?.shortName ?? unplacedName;
  const shown = agencies.filter(({ id }) => !hidden.has(id)).map(({ shortName }) => shortName);
  if (shown.length === 0) return 'Every agency is hidden';
  return shown.length <= mostNamed && shown.length < hidden.size
    ? `Only ${shown.join(', ')}`
    : `Without ${listed([...hidden].map(nameOf), 'agency', 'agencies')}`;
};

const kindWords = (hidden: Filters['hiddenKinds'], own: readonly OwnKind[]): string =>
  `Gaps not marked: ${listed(
    [...hidden].map((kind) =>
      factsOf(
        kind,
        own.find(({ id }) => id === kind),
      ).name.toLowerCase(),
    ),
    'kind',
    'kinds',
  )}`;

const dateWords = {
  certain: 'Only entries whose date is certain',
  doubtful: 'Only entries whose date is approximate, uncertain or not read',
} as const;

const recordedWords = {
  several: 'Only what more than one agency recorded',
  one: 'Only what one agency alone recorded',
} as const;

/** Every filter that is on, in words: what is left out is stated, never silently gone. */
export const filtersInWords = (filters: Filters, review: Named): readonly FilterInWords[] => {
  const { hiddenAgencies, hiddenSources, hiddenKinds, hiddenStates, words, person, term } = filters;
  const found: FilterInWords[] = [];
  const say = (id: string, said: string, off: Partial<Filters>): void => {
    found.push({ id, words: said, off });
  };
  if (hiddenAgencies.size > 0)
    say('agencies', agencyWords(hiddenAgencies, review), { hiddenAgencies: noFilters.hiddenAgencies });
  if (words !== undefined) say('words', `Only entries that hold “${words.trim()}”`, { words: undefined });
  if (person !== undefined) {
    const name = review.people.find(({ id }) => Number(id) === person)?.name;
    if (name !== undefined) say('person', `Only entries that name ${name}`, { person: undefined });
  }
  if (term !== undefined) {
    const known = review.terms.find(({ id }) => Number(id) === term);
    if (known !== undefined)
      say('term', `Only findings on term of reference ${termName(known)}, and their entries`, { term: undefined });
  }
  if (filters.dates !== undefined) say('dates', dateWords[filters.dates], { dates: undefined });
  if (filters.recordedBy !== undefined)
    say('recorded-by', recordedWords[filters.recordedBy], { recordedBy: undefined });
  if (hiddenSources.size > 0) {
    const names = review.sources.filter(({ id }) => hiddenSources.has(id)).map(({ fileName }) => fileName);
    say('sources', `Without ${listed(names, 'source', 'sources')}`, { hiddenSources: noFilters.hiddenSources });
  }
  if (hiddenKinds.size > 0)
    say('kinds', kindWords(hiddenKinds, review.ownKinds), { hiddenKinds: noFilters.hiddenKinds });
  if (hiddenStates.size > 0) {
    const names = [...hiddenStates].map((state) => gapStateNames[state]);
    say('states', `Gaps not marked that are ${names.join(', ')}`, { hiddenStates: noFilters.hiddenStates });
  }
  if (filters.hidesGoodPractice === true) say('good', 'Good practice not marked', { hidesGoodPractice: false });
  return found;
};
