import type { AnyGapKind, EntryColumns, EntryId, Gap } from '../model.ts';

/** What a person has taken off the screen. Agency 0 stands for entries whose lane nobody could tell yet. */
export type Filters = {
  readonly hiddenAgencies: ReadonlySet<number>;
  readonly hiddenKinds: ReadonlySet<AnyGapKind>;
  /** The marks of good practice are taken off the screen, never the entries that carry them. */
  readonly hidesGoodPractice?: boolean | undefined;
  /** Only entries that more than one agency recorded, or only those that rest on one. */
  readonly recordedBy?: 'several' | 'one' | undefined;
};

export const noFilters: Filters = {
  hiddenAgencies: new Set(),
  hiddenKinds: new Set(),
  hidesGoodPractice: false,
  recordedBy: undefined,
};

/**
 * 1 for each entry whose own agency is shown, beside `entries`. A hidden kind of gap hides its marks, never an entry.
 * @param joined entries that people said are one event
 */
export const visibleEntries = (
  entries: EntryColumns,
  { hiddenAgencies, recordedBy }: Filters,
  joined: readonly (readonly EntryId[])[] = [],
): Uint8Array => {
  const several = new Set(recordedBy === undefined ? [] : joined.flat());
  return Uint8Array.from(entries.id, (id, index) => {
    if (hiddenAgencies.has(entries.agency[index] ?? 0)) return 0;
    return recordedBy === undefined || several.has(id) === (recordedBy === 'several') ? 1 : 0;
  });
};

/** The marks of good practice on entries that are shown. */
export const visibleGoodPractice = <Mark extends { readonly entry: EntryId }>(
  marks: readonly Mark[],
  entries: EntryColumns,
  visible: Uint8Array,
  { hidesGoodPractice }: Filters,
): readonly Mark[] => {
  if (hidesGoodPractice === true) return [];
  const shown = new Set(entries.id.filter((_, index) => visible[index] === 1));
  return marks.filter(({ entry }) => shown.has(entry));
};

/** The gaps whose kind is shown and whose lane is shown: the lane of the gap, else that of its entry. */
export const visibleGaps = (gaps: readonly Gap[], entries: EntryColumns, filters: Filters): readonly Gap[] => {
  const laneOf = new Map<EntryId, number>(entries.id.map((id, index) => [id, entries.agency[index] ?? 0]));
  return gaps.filter((gap) => {
    if (filters.hiddenKinds.has(gap.kind)) return false;
    const lane = gap.agency ?? (gap.entry === undefined ? 0 : laneOf.get(gap.entry)) ?? 0;
    return !filters.hiddenAgencies.has(lane);
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
