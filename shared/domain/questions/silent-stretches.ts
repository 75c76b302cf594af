import { dayNumber } from '../calendar.ts';
import type { Agency } from '../../model.ts';
import type { NoContact } from './no-contact.ts';
import type { Cover } from './records.ts';
import type { RuleValues } from './rule-facts.ts';

/** Fewer days with entries than this make no rhythm of their own. */
const fewestDays = 8;

/** Days since 1970-01-01, both included. */
export type Span = { readonly from: number; readonly to: number };

/** The middle of the intervals between neighbouring days with entries, in days; undefined where they are too few. */
export const rhythmOf = (days: readonly number[]): number | undefined => {
  if (days.length < fewestDays) return undefined;
  const intervals = days.slice(1).map((day, at) => day - (days[at] ?? day));
  const sorted = intervals.toSorted((one, other) => one - other);
  return sorted[Math.floor((sorted.length - 1) / 2)];
};

/** The span for which the chronology speaks and the agency was open to the case. */
const openSpan = (cover: Cover, { openFrom, openTo }: Agency): Span => ({
  from: Math.max(cover.from, openFrom === undefined ? cover.from : dayNumber(openFrom)),
  to: Math.min(cover.to, openTo === undefined ? cover.to : dayNumber(openTo)),
});

/** What is left of a span when the declared ones are taken out of it. */
export const without = (span: Span, declared: readonly NoContact[]): readonly Span[] =>
  declared.reduce<readonly Span[]>(
    (left, { earliest, latest }) =>
      left.flatMap(({ from, to }) => {
        const [start, end] = [dayNumber(earliest), dayNumber(latest)];
        if (end < from || start > to) return [{ from, to }];
        return [
          { from, to: start - 1 },
          { from: end + 1, to },
        ].filter((piece) => piece.from <= piece.to);
      }),
    [span],
  );

/** A stretch in which nothing was entered, with the entries on both sides. */
export type Quiet<Entry> = Span & { readonly before?: Entry | undefined; readonly after?: Entry | undefined };

/** The stretches of a span in which nothing was entered. */
const quietStretches = <Entry extends Span>(entries: readonly Entry[], span: Span): readonly Quiet<Entry>[] => {
  const found: Quiet<Entry>[] = [];
  let from = span.from;
  let before: Entry | undefined;
  for (const entry of entries) {
    if (entry.to < span.from) {
      before = entry;
      continue;
    }
    if (entry.from > span.to) break;
    if (entry.from > from) found.push({ from, to: entry.from - 1, before, after: entry });
    if (entry.to + 1 > from) from = entry.to + 1;
    before = entry;
  }
  if (from <= span.to) found.push({ from, to: span.to, before });
  return found;
};

const year = 365.25;
/** So much of two pauses must lie on the same days of the year for the one to be the other come back. */
const mostOfBoth = 0.6;

/** Whether a pause comes back in another year of the same lane at about the same time, as a school's holidays do. */
export const comesBack = (pause: Span, all: readonly Span[]): boolean =>
  all.some((other) => {
    const years = Math.round((other.from - pause.from) / year);
    if (years === 0) return false;
    const shift = Math.round(years * year);
    const shared = Math.min(pause.to, other.to - shift) - Math.max(pause.from, other.from - shift) + 1;
    const longer = Math.max(pause.to - pause.from, other.to - other.from) + 1;
    return shared >= longer * mostOfBoth;
  });

/** What the entries of one agency's chronology leave silent, and the arithmetic of it. */
export type Silent<Entry> = {
  readonly pieces: readonly (Span & { readonly quiet: Quiet<Entry> })[];
  /** Days with entries, the middle of the intervals between them where they are enough, and the longest that is no silence. */
  readonly days: number;
  readonly rhythm?: number | undefined;
  readonly bound: number;
  /** The bound follows from the rhythm; else it is the limit that was set. */
  readonly byRhythm: boolean;
};

/**
 * The stretches without an entry that are longer than a chronology's own rhythm (or than a limit that was set), in what was
 * declared complete, while the agency was open to the case: time that was declared to be without contact is left out, and so
 * are pauses that come back each year. Says what was not entered, never that nothing happened.
 *
 * @param entries of the agency's chronologies, in order of first day.
 */
export const silentStretches = <Entry extends Span>(
  entries: readonly Entry[],
  {
    agency,
    covers,
    declared,
  }: { readonly agency: Agency; readonly covers: readonly Cover[]; readonly declared: readonly NoContact[] },
  { times = 4, least = 28, limit = 0, yearly = 60 }: RuleValues,
): Silent<Entry> => {
  const days = [...new Set(entries.map(({ from }) => from))];
  const rhythm = rhythmOf(days);
  const own = rhythm === undefined ? undefined : Math.max(least, Math.round(times * rhythm));
  const bound = Math.min(own ?? Infinity, limit > 0 ? limit : Infinity);
  const facts = { days: days.length, rhythm, bound, byRhythm: rhythm !== undefined && bound === own };
  if (!Number.isFinite(bound)) return { ...facts, pieces: [] };
  const quiets = covers
    .filter(({ isComplete }) => isComplete)
    .flatMap((cover) => quietStretches(entries, openSpan(cover, agency)));
  const pauses = quiets.filter(({ from, to }) => to - from + 1 > bound && to - from + 1 <= yearly);
  const pieces = quiets
    .filter((quiet) => !pauses.includes(quiet) || !comesBack(quiet, pauses))
    .flatMap((quiet) => without(quiet, declared).map((piece) => ({ ...piece, quiet })))
    .filter(({ from, to }) => to - from + 1 > bound);
  return { ...facts, pieces };
};
