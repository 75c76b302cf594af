import type { EntryColumns, EntryId, Gap, GapKind } from '../model.ts';

/** What a person has taken off the screen. Agency 0 stands for entries whose lane nobody could tell yet. */
export type Filters = {
  readonly hiddenAgencies: ReadonlySet<number>;
  readonly hiddenKinds: ReadonlySet<GapKind>;
};

export const noFilters: Filters = { hiddenAgencies: new Set(), hiddenKinds: new Set() };

/** 1 for each entry whose own agency is shown, beside `entries`. A hidden kind of gap hides its marks, never an entry. */
export const visibleEntries = (entries: EntryColumns, { hiddenAgencies }: Filters): Uint8Array =>
  Uint8Array.from(entries.id, (_, index) => (hiddenAgencies.has(entries.agency[index] ?? 0) ? 0 : 1));

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

/** What is on the screen of all there is, in words: what is filtered out is always stated. */
export const shownSentence = (shown: number, total: number, hiddenMarks: number): string => {
  const entries = `${grouped(total)} ${total === 1 ? 'entry' : 'entries'}`;
  const marks = hiddenMarks === 0 ? '' : `; ${grouped(hiddenMarks)} gap ${hiddenMarks === 1 ? 'mark' : 'marks'} hidden`;
  if (shown === total) return `${entries}, all shown${marks}`;
  return `${grouped(shown)} of ${entries} shown, ${grouped(total - shown)} filtered out${marks}`;
};
