import { dateOfDay, dayNumber } from '../calendar.ts';
import type { Agency } from '../../model.ts';
import { counted, possessive, spanInWords } from './in-words.ts';
import type { NoContact } from './no-contact.ts';
import { agencyPart, questionId, type FoundQuestion } from './question.ts';
import type { Chronology, Cover, DatedEntry, Records } from './records.ts';
import type { RuleValues } from './rule-facts.ts';

/** Fewer days with entries than this make no rhythm of their own. */
const fewestDays = 8;

type Span = { readonly from: number; readonly to: number };

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

type Quiet = Span & { readonly before?: DatedEntry | undefined; readonly after?: DatedEntry | undefined };

/** The stretches of a span in which nothing was entered, each with the entries on both sides. */
const quietStretches = (entries: readonly DatedEntry[], span: Span): readonly Quiet[] => {
  const found: Quiet[] = [];
  let from = span.from;
  let before: DatedEntry | undefined;
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

const inSpan = (entries: readonly DatedEntry[], { from, to }: Span): readonly DatedEntry[] => {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((entries[middle]?.from ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < entries.length && (entries[end]?.from ?? 0) <= to) end += 1;
  return entries.slice(low, end);
};

const silencesOf = (records: Records, chronology: Chronology, values: RuleValues): readonly FoundQuestion[] => {
  const { agency, entries, covers } = chronology;
  const { times = 4, least = 28, limit = 0, yearly = 60 } = values;
  const days = [...new Set(entries.map(({ from }) => Number(from)))];
  const rhythm = rhythmOf(days);
  const byRhythm = rhythm === undefined ? undefined : Math.max(least, Math.round(times * rhythm));
  const bound = Math.min(byRhythm ?? Infinity, limit > 0 ? limit : Infinity);
  if (!Number.isFinite(bound)) return [];
  const declared = records.review.noContact.filter((one) => one.agency === agency.id);
  const quiets = covers
    .filter(({ isComplete }) => isComplete)
    .flatMap((cover) => quietStretches(entries, openSpan(cover, agency)));
  const pauses = quiets.filter(({ from, to }) => to - from + 1 > bound && to - from + 1 <= yearly);
  return quiets
    .filter((quiet) => !pauses.includes(quiet) || !comesBack(quiet, pauses))
    .flatMap((quiet) =>
      without(quiet, declared).flatMap((piece): readonly FoundQuestion[] => {
        const length = piece.to - piece.from + 1;
        if (length <= bound) return [];
        const others = inSpan(records.entries, piece).filter((one) => !one.isReviews && one.agency !== agency.id);
        const lanes = new Set(others.map((one) => one.agency));
        const why =
          rhythm !== undefined && bound === byRhythm
            ? `The median interval between its ${String(days.length)} days with entries is ${counted(rhythm, 'day')}; ${String(times)} times that, and never less than ${String(least)}, is ${String(bound)}.`
            : `The limit that was set is ${counted(limit, 'day')}.`;
        const cut =
          piece.from !== quiet.from || piece.to !== quiet.to
            ? ' Time declared to be without contact was left out.'
            : '';
        return [
          {
            id: questionId(
              'silence',
              agencyPart(agency.id),
              quiet.before?.id ?? 'start',
              piece.from === quiet.from ? 0 : piece.from,
            ),
            rule: 'silence',
            kind: 'silence',
            agency: agency.id,
            entries: [quiet.before, quiet.after].flatMap((entry) => (entry === undefined ? [] : [entry.id])),
            earliest: dateOfDay(piece.from),
            latest: dateOfDay(piece.to),
            text: `Nothing is entered in ${possessive(agency)} chronology from ${spanInWords(piece.from, piece.to)} (${counted(length, 'day')}), which was declared complete. Was there contact in that time?`,
            explanation: `${why} ${counted(length, 'day')} without an entry while it was open.${cut} In that time ${counted(lanes.size, 'other agency', 'other agencies')} entered ${counted(others.length, 'entry', 'entries')}.`,
          },
        ];
      }),
    );
};

/** Stretches with nothing entered that are longer than a lane's own rhythm, in chronologies that were declared complete. */
export const silences = (records: Records, values: RuleValues): readonly FoundQuestion[] =>
  [...records.chronologies.values()].flatMap((chronology) => silencesOf(records, chronology, values));
