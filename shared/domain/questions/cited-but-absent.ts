import { dateOfDay } from '../calendar.ts';
import type { DateInText } from '../when/dates-in-text.ts';
import { readDateCell } from '../when/read-date-cell.ts';
import { dayNumber } from '../calendar.ts';
import type { AgencyId } from '../../model.ts';
import { counted, dayInWords, possessive, quoted } from './in-words.ts';
import { questionId, type FoundQuestion } from './question.ts';
import { datesCitedIn } from './read-once.ts';
import type { DatedEntry } from './dated-entry.ts';
import { coverOn, type Records } from './records.ts';

/** Behind these words stands a day that is nobody's contact: a birth, a due date, the date on a letter. */
const noContactBefore =
  /\b(?:born|d\.?o\.?b\.?|birth(?: date)?|edd|edc|lmp|due|expected|dated|letter|invoice|ref|reference|version|until|till|review due|expires?|valid)\b[^.;]{0,30}$/i;

const birthdays = ({ review }: Records): ReadonlySet<number> =>
  new Set(
    review.people.flatMap(({ born }) => {
      const { when } = readDateCell(born ?? '');
      return when.precision === 'day' && when.earliest !== undefined ? [Number(dayNumber(when.earliest))] : [];
    }),
  );

const refersTo = (entry: DatedEntry, date: DateInText): boolean =>
  !date.isEndOfSpan &&
  date.day < entry.from &&
  !noContactBefore.test(entry.text.slice(Math.max(0, date.start - 45), date.start));

type Cited = { readonly day: number; readonly agency: AgencyId; readonly citing: DatedEntry[] };

/** Days that entries of a chronology refer to and on which no lane has an entry, one question for each day and agency. */
export const citedButAbsent = (records: Records): readonly FoundQuestion[] => {
  const born = birthdays(records);
  const cited = new Map<string, Cited>();
  for (const { agency, entries } of records.chronologies.values())
    for (const entry of entries) {
      for (const date of datesCitedIn(entry)) {
        if (!refersTo(entry, date) || born.has(date.day) || records.onDay(date.day).length > 0) continue;
        const key = `${String(agency.id)} ${String(date.day)}`;
        const there = cited.get(key);
        if (there === undefined) cited.set(key, { day: date.day, agency: agency.id, citing: [entry] });
        else if (there.citing.at(-1) !== entry) there.citing.push(entry);
      }
    }
  return [...cited.values()].flatMap(({ day, agency, citing }) => {
    const covering = [...records.chronologies.values()].filter((one) => coverOn(one, day) !== undefined);
    const [first] = citing;
    const recorder = records.agencyOf(agency);
    if (first === undefined || recorder === undefined || covering.length === 0) return [];
    const date = dateOfDay(day);
    return [
      {
        id: questionId('cited-but-absent', first.id, date),
        rule: 'cited-but-absent',
        kind: 'contradiction',
        agency,
        entries: citing.map(({ id }) => id),
        earliest: date,
        latest: date,
        text: `${possessive(recorder)} entry of ${citing.map((one) => dayInWords(one.from)).join(', ')} refers to ${dayInWords(day)}. No chronology received has an entry on that day. What happened then?`,
        explanation: `${quoted(first)} ${counted(covering.length, 'chronology covers', 'chronologies cover')} ${dayInWords(day)} (${covering.map((one) => one.agency.shortName).join(', ')}); none has an entry on it.`,
      } satisfies FoundQuestion,
    ];
  });
};
