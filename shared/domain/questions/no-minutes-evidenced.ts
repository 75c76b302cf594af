import { dateOfDay } from '../calendar.ts';
import { counted, dayInWords, quoted } from './in-words.ts';
import { questionId, type FoundQuestion } from './question.ts';
import { deniesMinutes, isOfMeeting, isOfMinutes } from './read-once.ts';
import type { DatedEntry } from './dated-entry.ts';
import type { Records } from './records.ts';
import type { RuleValues } from './rule-facts.ts';

/** Entries that tell of minutes, in order of day: few, however long the chronologies are. */
const minutesTold = ({ chronologies }: Records): readonly DatedEntry[] =>
  [...chronologies.values()]
    .flatMap(({ entries }) => entries.filter(isOfMinutes))
    .sort((one, other) => one.from - other.from);

/** A meeting of several agencies of whose minutes no chronology tells, one question for each day with a meeting. */
export const noMinutesEvidenced = (
  records: Records,
  meetings: ReadonlyMap<number, readonly DatedEntry[]>,
  { days = 30 }: RuleValues,
): readonly FoundQuestion[] => {
  const told = minutesTold(records);
  return [...meetings].flatMap(([day, entries]) => {
    const [first] = entries;
    if (first === undefined || entries.some((entry) => isOfMinutes(entry) || deniesMinutes(entry))) return [];
    const lanes = new Set(entries.map(({ agency }) => agency));
    const later = told.some(
      (one) => one.from > day && one.from <= day + days && lanes.has(one.agency) && !isOfMeeting(one),
    );
    if (later || first.agency === 0) return [];
    const names = [...lanes].flatMap((lane) => (lane === 0 ? [] : (records.agencyOf(lane)?.shortName ?? [])));
    const date = dateOfDay(day);
    return [
      {
        id: questionId('no-minutes-evidenced', Math.min(...entries.map(({ id }) => id))),
        rule: 'no-minutes-evidenced',
        kind: 'unminuted-meeting',
        agency: first.agency,
        entries: entries.map(({ id }) => id),
        earliest: date,
        latest: date,
        text: `No record of minutes of the meeting on ${dayInWords(day)} in the ${counted(records.chronologies.size, 'chronology', 'chronologies')} received. Were minutes kept, and where are they?`,
        explanation: `${quoted(first)} The meeting stands in ${counted(lanes.size, 'chronology', 'chronologies')} (${names.join(', ')}). Neither there nor in their entries of the ${String(days)} days after it do minutes, notes or written actions come up.`,
      } satisfies FoundQuestion,
    ];
  });
};
