import { calendarDate, dateOfDay, dayNumber } from '#shared/domain/calendar.ts';
import { certainties, gapKinds, gapStates, precisions } from '#shared/model.ts';
import type { AgencyId, DayNumber, EntryColumns, EntryId, Gap, GapId, GoodPractice, SourceId } from '#shared/model.ts';

export type SeededReview = {
  /** The lanes from the top, by agency; the last, 0, is that of what nobody could place. */
  readonly lanes: readonly number[];
  readonly entries: EntryColumns;
  readonly visible: Uint8Array;
  readonly gaps: readonly Gap[];
  readonly goodPractice: readonly GoodPractice[];
};

export type SeededOptions = {
  readonly entries: number;
  readonly gaps?: number;
  readonly lanes?: number;
  readonly years?: number;
  readonly seed?: number;
  /** Where the days fall: evenly, or 40 in each of many weeks of one lane; a quarter of all in six weeks where absent. */
  readonly spread?: Spread;
};
export type Spread = 'even' | 'bursty';

/** None of them is a gap, so that a review holds as many gaps as it was asked to have. */
const labels = [
  'Antenatal appointment kept, all well',
  'Home visit, sister present',
  'Referral to the duty team',
  'Professionals’ meeting at the school',
  'Joint visit; plan gone through with the mother',
  'Telephone call about rent arrears and a repair',
  'Supervision',
  'Consultant reviews the plan and writes to the surgery',
  'School nurse sees the older child',
  'Seen in clinic, weight taken',
] as const;

/** Brands are made here for benches, as the database makes them for the program. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters
const branded = <Id>(value: unknown): Id => value as Id;

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
const numbersFrom = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
};

type Draft = {
  readonly agency: number;
  readonly earliest: number | null;
  readonly latest: number | null;
  readonly precision: (typeof precisions)[number];
  readonly certainty: (typeof certainties)[number];
};

/** The day and the lane of one entry. */
type Spot = { readonly day: number; readonly agency: number };

const anywhere = (random: () => number, lanes: number, first: number, days: number): Spot => {
  // Chronologies are bursty: a quarter of all entries stand in six weeks, and few agencies hold many of them.
  const burst = random() < 0.25;
  const day = first + Math.floor(burst ? days * 0.3 + random() * 42 : random() * days);
  return { day, agency: random() < 0.01 ? 0 : 1 + (Math.floor(random() * random() * lanes * 1.4) % lanes) };
};

/** A week in which one agency wrote down so much. */
const inBurst = 40;

const spotsOf = (
  spread: Spread | undefined,
  count: number,
  random: () => number,
  lanes: number,
  first: number,
  days: number,
): readonly Spot[] => {
  if (spread === undefined) return Array.from({ length: count }, () => anywhere(random, lanes, first, days));
  const even = (): Spot => ({ day: first + Math.floor(random() * days), agency: 1 + Math.floor(random() * lanes) });
  if (spread === 'even') return Array.from({ length: count }, even);
  const spots: Spot[] = [];
  // Three in four stand in bursts, the others lie between them.
  while (spots.length < count * 0.75) {
    const { day, agency } = even();
    for (let at = 0; at < inBurst; at++) spots.push({ day: day + Math.floor(random() * 7), agency });
  }
  while (spots.length < count) spots.push(even());
  return spots.slice(0, count);
};

const draftOf = (random: () => number, { day, agency }: Spot): Draft => {
  const form = random();
  const whole = { agency, certainty: 'certain' as const };
  if (form < 0.03) return { ...whole, earliest: day, latest: day + 29, precision: 'month' };
  if (form < 0.045) return { ...whole, earliest: day, latest: day + 17, precision: 'range' };
  if (form < 0.05) return { ...whole, earliest: null, latest: day, precision: 'before' };
  if (form < 0.055) return { ...whole, earliest: day, latest: null, precision: 'after' };
  if (form < 0.06) return { ...whole, earliest: null, latest: null, precision: 'unknown' };
  const certainty = form < 0.075 ? 'approximate' : form < 0.085 ? 'uncertain' : 'certain';
  return { agency, earliest: day, latest: day, precision: 'day', certainty };
};

/** A review of any size, the same for the same options: entries as columns in order, gaps and good practice on some of them. */
export const seededReview = (options: SeededOptions): SeededReview => {
  const { entries: count, gaps: gapCount = Math.round(count / 40), lanes = 12, years = 20, seed = 7 } = options;
  const random = numbersFrom(seed);
  const first = dayNumber(calendarDate(2001, 1, 1) ?? dateOfDay(0));
  const spots = spotsOf(options.spread, count, random, lanes, first, Math.round(years * 365.25));
  const drafts = spots.map((spot) => draftOf(random, spot));
  drafts.sort((a, b) => (a.earliest ?? a.latest ?? Infinity) - (b.earliest ?? b.latest ?? Infinity));
  const day = (value: number | null): DayNumber | null => (value === null ? null : branded<DayNumber>(value));
  const entries: EntryColumns = {
    id: drafts.map((_, index) => branded<EntryId>(index + 1)),
    agency: drafts.map(({ agency }) => agency),
    confirmed: drafts.map(() => (random() < 0.93 ? 1 : 0)),
    otherAgencies: drafts.map(() => (random() < 0.1 ? [branded<AgencyId>(1 + Math.floor(random() * lanes))] : [])),
    earliest: drafts.map(({ earliest }) => day(earliest)),
    latest: drafts.map(({ latest }) => day(latest)),
    precision: drafts.map(({ precision }) => precisions.indexOf(precision)),
    certainty: drafts.map(({ certainty }) => certainties.indexOf(certainty)),
    minutes: drafts.map(() => (random() < 0.1 ? Math.floor(random() * 1440) : -1)),
    source: drafts.map(({ agency }) => branded<SourceId>(agency + 1)),
    row: drafts.map((_, index) => index + 2),
    attention: drafts.map(({ precision }) => (precision === 'unknown' ? 1 : 0)),
    label: drafts.map(() => labels[Math.floor(random() * labels.length)] ?? ''),
  };
  const gaps = Array.from({ length: gapCount }, (_, index): Gap => {
    const at = Math.floor(random() * count);
    const { agency = 0, earliest = null, latest = null } = drafts[at] ?? {};
    const known = earliest ?? latest ?? undefined;
    return {
      id: branded<GapId>(`gap-${String(index)}`),
      kind: gapKinds[Math.floor(random() * random() * gapKinds.length)] ?? 'missed-appointment',
      basis: 'stated-by-agency',
      state: gapStates[Math.floor(random() * gapStates.length)] ?? 'to-consider',
      reason: '',
      agency: agency === 0 ? undefined : branded<AgencyId>(agency),
      agencies: [],
      entry: branded<EntryId>(at + 1),
      earliest: known === undefined ? undefined : dateOfDay(known),
      quote: 'no reply',
      explanation: '',
      evidence: [],
      sense: '',
    };
  });
  return {
    lanes: [...Array.from({ length: lanes }, (_, lane) => lane + 1), 0],
    entries,
    visible: new Uint8Array(count).fill(1),
    gaps,
    goodPractice: gaps
      .filter((_, index) => index % 6 === 0)
      .map(({ entry }, index) => ({ id: branded(index + 1), entry: entry ?? branded<EntryId>(1), words: '' })),
  };
};
