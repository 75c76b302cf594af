import type { CalendarDate, Certainty, Precision, When } from '../../model.ts';
import { addDays } from '../calendar.ts';
import { edtfBetween, edtfOpenEnd, edtfOpenStart, edtfSet, edtfText, type Notation } from './edtf.ts';
import { resolvePoint, type Refusal, type Resolved } from './resolve.ts';
import type { CellWritten, Item } from './written.ts';

export type Placed = {
  readonly when: Omit<When, 'asWritten'>;
  readonly doubts: readonly string[];
  readonly because: readonly string[];
};

const strength: Readonly<Record<Certainty, number>> = { certain: 0, approximate: 1, uncertain: 2 };
const weaker = (one: Certainty, other: Certainty): Certainty => (strength[other] > strength[one] ? other : one);

const endFirst: Refusal = { refusal: 'The end comes before the beginning: give the dates that were meant.' };

const mixedWeeks = 'A week stands beside a day in this cell: check whether both are weeks.';

const mixesWeeks = (all: readonly Resolved[]): boolean =>
  all.some((one) => one.precision === 'week') && all.some((one) => one.precision === 'day');

const spanned = (from: Resolved, to: Resolved): Resolved | Refusal => {
  if (from.earliest > to.earliest || from.latest > to.latest) return endFirst;
  return {
    earliest: from.earliest,
    latest: to.latest,
    precision: 'range',
    certainty: weaker(from.certainty, to.certainty),
    notation: edtfBetween(from.notation, to.notation),
    doubts: [...from.doubts, ...to.doubts, ...(mixesWeeks([from, to]) ? [mixedWeeks] : [])],
    because: [...from.because, ...to.because],
  };
};

const resolveItem = (item: Item, pivot: number): Resolved | Refusal => {
  const from = resolvePoint(item.from, pivot);
  if ('refusal' in from || item.to === undefined) return from;
  const to = resolvePoint(item.to, pivot);
  return 'refusal' in to ? to : spanned(from, to);
};

const placedAs = (
  resolved: Resolved,
  precision: Precision,
  ends: { readonly earliest?: CalendarDate; readonly latest?: CalendarDate },
  edtf: string,
): Placed => ({
  when: { earliest: ends.earliest, latest: ends.latest, precision, certainty: resolved.certainty, edtf, parts: [] },
  doubts: resolved.doubts,
  because: resolved.because,
});

const vagueEdge = 'The date has an open side, and the day where that begins is vague: check it.';

/** Until includes its day, before does not; from and since include their day, after does not. */
const open = (opening: CellWritten['opening'], resolved: Resolved): Placed => {
  const { earliest, latest, certainty } = resolved;
  if (opening === 'until' || opening === 'before') {
    const last = opening === 'until' ? latest : addDays(earliest, -1);
    const because = opening === 'until' ? 'until and by include their day' : 'before leaves out its day';
    const placed = placedAs(resolved, 'before', { latest: last }, edtfOpenStart(last, certainty));
    return withEdge({ ...placed, because: [...placed.because, because] }, opening === 'before', resolved);
  }
  const first = opening === 'after' ? addDays(latest, 1) : earliest;
  const because = opening === 'after' ? 'after leaves out its day' : 'from and since include their day';
  const placed = placedAs(resolved, 'after', { earliest: first }, edtfOpenEnd(first, certainty));
  return withEdge({ ...placed, because: [...placed.because, because] }, opening === 'after', resolved);
};

const withEdge = (placed: Placed, strict: boolean, resolved: Resolved): Placed =>
  strict && resolved.certainty === 'approximate' && resolved.precision === 'range'
    ? { ...placed, doubts: [...placed.doubts, vagueEdge] }
    : placed;

const inOrder = (all: readonly Resolved[]): boolean =>
  all.every((one, at) => {
    const next = all[at + 1];
    return next === undefined || one.latest < next.earliest;
  });

const placeList = (all: readonly Resolved[], alternatives: boolean): Placed | undefined => {
  const [first, ...others] = all;
  if (first === undefined) return undefined;
  const earliest = others.reduce((least, one) => (one.earliest < least ? one.earliest : least), first.earliest);
  const latest = others.reduce((most, one) => (one.latest > most ? one.latest : most), first.latest);
  const said = others.reduce((worst, one) => weaker(worst, one.certainty), first.certainty);
  const notations: readonly Notation[] = all.map((one) => one.notation);
  const doubts = all.flatMap((one) => one.doubts);
  if (mixesWeeks(all)) doubts.push(mixedWeeks);
  if (!inOrder(all)) doubts.push('The dates of this cell are not in order: check them.');
  return {
    when: {
      earliest,
      latest,
      precision: 'range',
      certainty: alternatives ? 'uncertain' : said,
      edtf: edtfSet(notations, alternatives),
      parts: all.map((one) => ({ earliest: one.earliest, latest: one.latest })),
    },
    doubts,
    because: [
      ...all.flatMap((one) => one.because),
      alternatives ? 'one of several dates is meant' : 'several dates are named',
    ],
  };
};

const placeDays = (cell: CellWritten, pivot: number): Placed | Refusal => {
  const all: Resolved[] = [];
  for (const item of cell.items) {
    const resolved = resolveItem(item, pivot);
    if ('refusal' in resolved) return resolved;
    all.push(resolved);
  }
  const [first, second] = all;
  const unclear: Refusal = { refusal: 'It is not clear which days are meant: give the dates.' };
  if (first === undefined) return unclear;
  const isSpan = cell.items[0]?.to !== undefined;
  if (cell.opening === 'between') {
    if (all.length === 1 && isSpan) return placedAs(first, 'range', first, edtfText(first.notation));
    if (all.length !== 2 || second === undefined || isSpan || cell.items[1]?.to !== undefined) return unclear;
    const both = spanned(first, second);
    return 'refusal' in both ? both : placedAs(both, both.precision, both, edtfText(both.notation));
  }
  if (all.length > 1) return cell.opening === 'none' ? (placeList(all, cell.alternatives) ?? unclear) : unclear;
  if (cell.opening === 'none' || (cell.opening === 'from' && isSpan)) {
    return placedAs(first, first.precision, first, edtfText(first.notation));
  }
  return open(cell.opening, first);
};

const firstTime = (cell: CellWritten): string | undefined => {
  const points = cell.items.flatMap((item) => (item.to === undefined ? [item.from] : [item.from, item.to]));
  return points.find((point) => point.time?.time !== undefined)?.time?.time;
};

/** The days of a cell whose months and years are all known, or the sentence that says why there are none. */
export const placeOnCalendar = (cell: CellWritten, pivot: number): Placed | Refusal => {
  const placed = placeDays(cell, pivot);
  if ('refusal' in placed) return placed;
  const doubts = cell.otherWords === undefined ? placed.doubts : [...placed.doubts, cell.otherWords];
  const time = firstTime(cell);
  return { ...placed, when: time === undefined ? placed.when : { ...placed.when, time }, doubts };
};
