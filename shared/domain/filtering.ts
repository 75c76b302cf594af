import { certainties } from '../model.ts';
import type { AnyGapKind, EntryColumns, EntryId, Gap, GapState, TermId } from '../model.ts';

/** What a person has taken off the screen. Agency 0 stands for entries whose lane nobody could tell yet. */
export type Filters = {
  readonly hiddenAgencies: ReadonlySet<number>;
  readonly hiddenSources: ReadonlySet<number>;
  readonly hiddenKinds: ReadonlySet<AnyGapKind>;
  readonly hiddenStates: ReadonlySet<GapState>;
  /** The marks of good practice are taken off the screen, never the entries that carry them. */
  readonly hidesGoodPractice?: boolean | undefined;
  /** Only entries that more than one agency recorded, or only those that rest on one. */
  readonly recordedBy?: 'several' | 'one' | undefined;
  /** Only entries whose date is certain, or only those whose date is approximate, uncertain or could not be read. */
  readonly dates?: 'certain' | 'doubtful' | undefined;
  /** Only entries that hold these words. */
  readonly words?: string | undefined;
  /** Only entries that name this person. */
  readonly person?: number | undefined;
  /** Only findings that bear on this question of the terms of reference, and the entries that carry them. */
  readonly term?: number | undefined;
  /** Entries only: no marks and no counts of them, for families and for those who were there. */
  readonly withoutJudgement?: boolean | undefined;
};

export const noFilters: Filters = {
  hiddenAgencies: new Set(),
  hiddenSources: new Set(),
  hiddenKinds: new Set(),
  hiddenStates: new Set(),
  hidesGoodPractice: false,
  recordedBy: undefined,
  dates: undefined,
  words: undefined,
  person: undefined,
  term: undefined,
};

/** Whether anything is taken off the screen by them. */
export const anyFilter = (filters: Filters): boolean =>
  filters.hiddenAgencies.size +
    filters.hiddenSources.size +
    filters.hiddenKinds.size +
    filters.hiddenStates.size +
    Number(filters.hidesGoodPractice === true) >
    0 ||
  [filters.recordedBy, filters.dates, filters.words, filters.person, filters.term].some((one) => one !== undefined);

/** What the filters ask of the review beside its columns. */
export type FilterFacts = {
  /** Entries that people said are one event. */
  readonly joined?: readonly (readonly EntryId[])[];
  /** For each of the filters by words and by person, the entries that hold them; absent while they are looked for. */
  readonly holding?: readonly ReadonlySet<EntryId>[];
  /** The entries whose findings bear on the term of reference that is filtered by; absent where none is. */
  readonly linked?: ReadonlySet<EntryId> | undefined;
};

type WithTerms = { readonly entry?: EntryId | undefined; readonly terms?: readonly TermId[] | undefined };

const bearsOn = ({ terms }: WithTerms, term: number | undefined): boolean =>
  term === undefined || terms?.some((one) => Number(one) === term) === true;

/** The entries that carry a finding on a term of reference; undefined where none is filtered by. */
export const entriesOnTerm = (
  term: number | undefined,
  findings: readonly WithTerms[],
): ReadonlySet<EntryId> | undefined =>
  term === undefined
    ? undefined
    : new Set(findings.filter((one) => bearsOn(one, term)).flatMap(({ entry }) => entry ?? []));

const certain = certainties.indexOf('certain');

/** 1 for each entry that passes, beside `entries`. A hidden kind or state of gap hides its marks, never an entry. */
export const visibleEntries = (
  entries: EntryColumns,
  { hiddenAgencies, hiddenSources, recordedBy, dates }: Filters,
  { joined = [], holding = [], linked }: FilterFacts = {},
): Uint8Array => {
  if (hiddenAgencies.size + hiddenSources.size + holding.length === 0 && (recordedBy ?? dates ?? linked) === undefined)
    return new Uint8Array(entries.id.length).fill(1);
  const several = new Set(recordedBy === undefined ? [] : joined.flat());
  return Uint8Array.from(entries.id, (id, index) => {
    if (hiddenAgencies.has(entries.agency[index] ?? 0) || hiddenSources.has(entries.source[index] ?? 0)) return 0;
    if (recordedBy !== undefined && several.has(id) !== (recordedBy === 'several')) return 0;
    if (linked?.has(id) === false) return 0;
    if (dates !== undefined) {
      const dated = (entries.earliest[index] ?? entries.latest[index] ?? undefined) !== undefined;
      if ((dated && entries.certainty[index] === certain) !== (dates === 'certain')) return 0;
    }
    return holding.every((held) => held.has(id)) ? 1 : 0;
  });
};

/** The marks of good practice on entries that are shown. */
export const visibleGoodPractice = <Mark extends WithTerms & { readonly entry: EntryId }>(
  marks: readonly Mark[],
  entries: EntryColumns,
  visible: Uint8Array,
  { hidesGoodPractice, withoutJudgement, term }: Filters,
): readonly Mark[] => {
  if (hidesGoodPractice === true || withoutJudgement === true || marks.length === 0) return [];
  const shown = new Set(entries.id.filter((_, index) => visible[index] === 1));
  return marks.filter((mark) => shown.has(mark.entry) && bearsOn(mark, term));
};

/**
 * The gaps whose kind and state are shown, whose lane (their own, else that of their entry) is shown, and whose entry passes
 * every filter but that by agency: a missing answer stands between lanes, and one of them may be off the screen.
 */
export const visibleGaps = (
  gaps: readonly Gap[],
  entries: EntryColumns,
  filters: Filters,
  facts: FilterFacts = {},
): readonly Gap[] => {
  if (filters.withoutJudgement === true || gaps.length === 0) return [];
  const passes = visibleEntries(entries, { ...filters, hiddenAgencies: new Set() }, facts);
  const places = new Map<EntryId, number>(entries.id.map((id, index) => [id, index]));
  return gaps.filter((gap) => {
    if (filters.hiddenKinds.has(gap.kind) || filters.hiddenStates.has(gap.state)) return false;
    if (!bearsOn(gap, filters.term)) return false;
    const index = gap.entry === undefined ? undefined : places.get(gap.entry);
    if (index !== undefined && passes[index] === 0) return false;
    return !filters.hiddenAgencies.has(gap.agency ?? entries.agency[index ?? -1] ?? 0);
  });
};

const grouped = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ',');

const hiddenPart = (count: number, one: string, many: string): string =>
  count === 0 ? '' : `; ${grouped(count)} ${count === 1 ? one : many} hidden`;

/** What is on the screen of all there is, in words: what is filtered out is always stated. */
export const shownSentence = (shown: number, total: number, hiddenMarks: number, hiddenGood = 0): string => {
  const entries = `${grouped(total)} ${total === 1 ? 'entry' : 'entries'}`;
  const marks =
    hiddenPart(hiddenMarks, 'gap mark', 'gap marks') +
    hiddenPart(hiddenGood, 'mark of good practice', 'marks of good practice');
  if (shown === total) return `${entries}, all shown${marks}`;
  return `${grouped(shown)} of ${entries} shown, ${grouped(total - shown)} filtered out${marks}`;
};
