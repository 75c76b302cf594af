import type {
  AgencyId,
  AnyGapKind,
  Basis,
  CalendarDate,
  Decided,
  EntryColumns,
  EntryId,
  Gap,
  GapForm,
  GapState,
  GoodPractice,
  TermId,
} from '../../model.ts';
import { dateOfDay } from '../calendar.ts';
import { factsOfGap } from '../gap-kinds.ts';

export type RegisterKind = AnyGapKind | 'good-practice';

/** One line of the register: a gap, found or added, or good practice, which stands there with equal weight. */
export type RegisterItem = {
  /** The gap's id; of good practice `good:` and its id. */
  readonly id: string;
  readonly kind: RegisterKind;
  readonly name: string;
  readonly form?: GapForm | undefined;
  /** What it rests on, the leading evidence first; never mixed. */
  readonly bases: readonly Basis[];
  readonly state: GapState;
  readonly reason: string;
  readonly sense: string;
  readonly agencies: readonly AgencyId[];
  readonly entry?: EntryId | undefined;
  readonly earliest?: CalendarDate | undefined;
  readonly latest?: CalendarDate | undefined;
  /** Of a gap without an entry; an entry says itself how its date was written. */
  readonly asWritten?: string | undefined;
  readonly quote: string;
  readonly mitigated?: CalendarDate | undefined;
  readonly closed?: CalendarDate | undefined;
  readonly terms: readonly TermId[];
  readonly decided?: Decided | undefined;
  /** Absent for good practice. */
  readonly gap?: Gap | undefined;
};

export const goodPracticeName = 'Good practice';

/** A gap as a line of the register. */
export const itemOfGap = (gap: Gap): RegisterItem => ({
  id: gap.id,
  kind: gap.kind,
  name: factsOfGap(gap).name,
  form: gap.form,
  bases: [...new Set([gap.basis, ...gap.evidence.map(({ basis }) => basis)])],
  state: gap.state,
  reason: gap.reason,
  sense: gap.sense,
  agencies: gap.agencies,
  entry: gap.entry,
  earliest: gap.earliest,
  latest: gap.latest,
  asWritten: gap.asWritten,
  quote: gap.quote,
  mitigated: gap.mitigated,
  closed: gap.closed,
  terms: gap.terms ?? [],
  decided: gap.decided,
  gap,
});

const dayOf = (days: readonly (number | null)[], index: number): CalendarDate | undefined => {
  const day = days[index] ?? undefined;
  return day === undefined ? undefined : dateOfDay(day);
};

const itemOfGood = (good: GoodPractice, entries: EntryColumns, index: number): RegisterItem => {
  const agency = entries.agency[index] ?? 0;
  const own = entries.otherAgencies[index] ?? [];
  const lane = own.length === 0 && agency === 0 ? [] : [agency, ...own];
  return {
    id: `good:${String(good.id)}`,
    kind: 'good-practice',
    name: goodPracticeName,
    bases: ['stated-by-review'],
    state: 'agreed',
    reason: '',
    sense: '',
    agencies: lane.filter((id): id is AgencyId => id !== 0),
    entry: good.entry,
    earliest: dayOf(entries.earliest, index),
    latest: dayOf(entries.latest, index),
    quote: good.words,
    terms: good.terms ?? [],
    decided: good.decided,
  };
};

/** The register whole: every gap and every good practice, in the order in which they were given. */
export const registerOf = (
  gaps: readonly Gap[],
  goodPractice: readonly GoodPractice[],
  entries: EntryColumns,
): readonly RegisterItem[] => {
  const places = new Map(entries.id.map((id, index) => [id, index]));
  return [
    ...gaps.map(itemOfGap),
    ...goodPractice.flatMap((good) => {
      const index = places.get(good.entry);
      return index === undefined ? [] : [itemOfGood(good, entries, index)];
    }),
  ];
};
