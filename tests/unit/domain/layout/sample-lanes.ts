import fc from 'fast-check';
import { dateOfDay } from '#shared/domain/calendar.ts';
import type { LayoutMetrics } from '#shared/domain/layout/metrics.ts';
import { gapKinds, gapStates, precisions } from '#shared/model.ts';
import type { AgencyId, DayNumber, EntryColumns, EntryId, Gap, GapId, GoodPractice, SourceId } from '#shared/model.ts';

/** Brands are made here for tests, as the database makes them for the program. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters
const branded = <Id>(value: unknown): Id => value as Id;

export const metrics: LayoutMetrics = {
  rowHeight: 22,
  crowdHeight: 18,
  lanePadding: 5,
  headingHeight: 26,
  rowsAlways: 3,
  markSize: 15,
  codeWidth: 20,
  dotSize: 8,
  gapBeside: 6,
  openEnd: 28,
  fullLabel: 34,
  shortLabel: 20,
  characters: new Float32Array(256).fill(7),
  otherCharacter: 14,
};

export type SampleEntry = {
  readonly agency: number;
  readonly day: number;
  readonly days: number;
  readonly open: 'none' | 'left' | 'right' | 'both';
  readonly label: string;
};

export const entryColumns = (samples: readonly SampleEntry[]): EntryColumns => {
  const day = (value: number | null): DayNumber | null => (value === null ? null : branded<DayNumber>(value));
  const earliest = samples.map(({ day: at, open }) => day(open === 'left' || open === 'both' ? null : at));
  const latest = samples.map(({ day: at, days, open }) => day(open === 'right' || open === 'both' ? null : at + days));
  return {
    id: samples.map((_, index) => branded<EntryId>(index + 1)),
    agency: samples.map((sample) => sample.agency),
    confirmed: samples.map(() => 1 as const),
    otherAgencies: samples.map(() => []),
    earliest,
    latest,
    precision: samples.map((sample) => precisions.indexOf(sample.days === 0 ? 'day' : 'range')),
    certainty: samples.map(() => 0),
    minutes: samples.map(() => -1),
    source: samples.map(() => branded<SourceId>(1)),
    row: samples.map((_, index) => index + 2),
    attention: samples.map(() => 0 as const),
    label: samples.map((sample) => sample.label),
  };
};

export const gapOf = (
  index: number,
  given: Partial<Omit<Gap, 'agency' | 'entry'>> & { agency?: number; entry?: number },
): Gap => {
  const { agency, entry, ...rest } = given;
  return {
    id: branded<GapId>(`gap-${String(index)}`),
    kind: 'missed-appointment',
    basis: 'stated-by-agency',
    state: 'to-consider',
    reason: '',
    agencies: [],
    quote: '',
    explanation: '',
    evidence: [],
    sense: '',
    agency: agency === undefined ? undefined : branded<AgencyId>(agency),
    entry: entry === undefined ? undefined : branded<EntryId>(entry),
    ...rest,
  };
};

export const goodOf = (index: number, entry: number): GoodPractice => ({
  id: branded(index + 1),
  entry: branded<EntryId>(entry),
  words: '',
});

const sampleEntry = (lanes: number, days: number): fc.Arbitrary<SampleEntry> =>
  fc.record({
    agency: fc.integer({ min: 1, max: lanes }),
    // Half of them in one fortnight: bursts are the hard case.
    day: fc.oneof(
      fc.integer({ min: 0, max: days }),
      fc.integer({ min: 0, max: 14 }).map((at) => 16_000 - 15_000 + at),
    ),
    days: fc.oneof({ weight: 5, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.integer({ min: 0, max: 90 }) }),
    open: fc.oneof(
      { weight: 12, arbitrary: fc.constant('none' as const) },
      { weight: 1, arbitrary: fc.constantFrom('left' as const, 'right' as const, 'both' as const) },
    ),
    label: fc
      .string({ maxLength: 60, unit: fc.constantFrom('a', 'visit', ' ', 'Mother ', 'é', '…', 'x') })
      .map((text) => text.slice(0, 60)),
  });

export type SampleReview = {
  readonly lanes: readonly number[];
  readonly entries: EntryColumns;
  readonly visible: Uint8Array;
  readonly gaps: readonly Gap[];
  readonly goodPractice: readonly GoodPractice[];
};

/** Random reviews: a few lanes, bursts, spans, open ends, gaps on entries and beside them, some of it filtered out. */
export const sampleReview = (most = 120): fc.Arbitrary<SampleReview> =>
  fc
    .record({
      samples: fc.array(sampleEntry(3, 2000), { minLength: 1, maxLength: most, size: 'medium' }),
      hidden: fc.array(fc.nat(), { maxLength: 10 }),
      gaps: fc.array(
        fc.record({
          entry: fc.option(fc.nat(), { nil: undefined }),
          agency: fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined }),
          day: fc.integer({ min: 0, max: 2000 }),
          days: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 400 })),
          kind: fc.constantFrom(...gapKinds),
          state: fc.constantFrom(...gapStates),
        }),
        { maxLength: most, size: 'medium' },
      ),
      good: fc.array(fc.nat(), { maxLength: 6 }),
    })
    .map(({ samples, hidden, gaps, good }) => {
      const visible = new Uint8Array(samples.length).fill(1);
      for (const at of hidden) visible[at % samples.length] = 0;
      return {
        lanes: [1, 2, 3, 0],
        entries: entryColumns(samples),
        visible,
        gaps: gaps.map(({ entry, agency, day, days, kind, state }, index) =>
          gapOf(index, {
            kind,
            state,
            earliest: dateOfDay(day),
            latest: dateOfDay(day + days),
            ...(entry === undefined ? {} : { entry: (entry % samples.length) + 1 }),
            ...(agency === undefined ? {} : { agency }),
          }),
        ),
        goodPractice: good.map((at, index) => goodOf(index, (at % samples.length) + 1)),
      };
    });
