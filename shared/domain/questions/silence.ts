import { dateOfDay } from '../calendar.ts';
import { counted, possessive, spanInWords } from './in-words.ts';
import { agencyPart, questionId, type FoundQuestion } from './question.ts';
import type { DatedEntry } from './dated-entry.ts';
import type { Chronology, Records } from './records.ts';
import type { RuleValues } from './rule-facts.ts';
import { silentStretches } from './silent-stretches.ts';
import type { Span } from './silent-stretches.ts';

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
  const { times = 4, least = 28, limit = 0 } = values;
  const declared = records.review.noContact.filter((one) => one.agency === agency.id);
  const { pieces, days, rhythm, bound, byRhythm } = silentStretches(entries, { agency, covers, declared }, values);
  return pieces.map(({ quiet, ...piece }): FoundQuestion => {
    const length = piece.to - piece.from + 1;
    const others = inSpan(records.entries, piece).filter((one) => !one.isReviews && one.agency !== agency.id);
    const lanes = new Set(others.map((one) => one.agency));
    const why =
      rhythm !== undefined && byRhythm
        ? `The median interval between its ${String(days)} days with entries is ${counted(rhythm, 'day')}; ${String(times)} times that, and never less than ${String(least)}, is ${String(bound)}.`
        : `The limit that was set is ${counted(limit, 'day')}.`;
    const cut =
      piece.from !== quiet.from || piece.to !== quiet.to ? ' Time declared to be without contact was left out.' : '';
    return {
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
    };
  });
};

/** Stretches with nothing entered that are longer than a lane's own rhythm, in chronologies that were declared complete. */
export const silences = (records: Records, values: RuleValues): readonly FoundQuestion[] =>
  [...records.chronologies.values()].flatMap((chronology) => silencesOf(records, chronology, values));
