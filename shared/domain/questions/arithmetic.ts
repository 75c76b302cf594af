import { dateOfDay, dayNumber } from '../calendar.ts';
import { readDateCell } from '../when/read-date-cell.ts';
import { counted, dayInWords, quoted } from './in-words.ts';
import { questionId, type FoundQuestion } from './question.ts';
import { weeksStatedIn } from './read-once.ts';
import type { DatedEntry } from './dated-entry.ts';
import type { Records } from './records.ts';
import type { RuleValues } from './rule-facts.ts';
import { statedAges } from './stated-age.ts';
import type { StatedWeeks } from './stated-weeks.ts';

/** Statements whose pregnancies would begin this close together are taken to be of one pregnancy. */
const onePregnancy = 70;

type Statement = StatedWeeks & { readonly entry: DatedEntry; readonly zero: number };
/** What a pregnancy is counted from, and on what that rests. */
type Reference = { readonly zero: number; readonly words: string; readonly entry?: DatedEntry | undefined };

export const weeksInWords = (days: number): string => `${String(Math.floor(days / 7))}+${String(((days % 7) + 7) % 7)}`;

const statementsOf = ({ chronologies }: Records): readonly Statement[] =>
  [...chronologies.values()]
    .flatMap(({ entries }) =>
      entries
        .filter(({ from, to }) => from === to)
        .flatMap((entry) => {
          // Two statements in one entry speak of more than the day: neither is compared.
          const [stated, more] = weeksStatedIn(entry);
          return stated === undefined || more !== undefined
            ? []
            : [{ ...stated, entry, zero: entry.from - stated.days }];
        }),
    )
    .sort((one, other) => one.entry.from - other.entry.from || one.entry.id - other.entry.id);

const referenceOf = (records: Records, first: Statement, all: readonly Statement[]): Reference => {
  const ruler = records.review.rulers.find(
    ({ counts, zero }) => counts === 'pregnancy' && Math.abs(dayNumber(zero) - first.zero) <= onePregnancy,
  );
  if (ruler !== undefined)
    return {
      zero: dayNumber(ruler.zero),
      words: `counted from the ruler “${ruler.title}” (${ruler.basis || 'laid down by a person'})`,
    };
  const booking = all.find(({ isBooking }) => isBooking);
  const { entry, written, zero } = booking ?? first;
  const name = booking === undefined ? 'the first statement' : 'the booking';
  return { zero, entry, words: `counted from ${name} of ${dayInWords(entry.from)} (${written})` };
};

const pregnancies = (records: Records, most: number): readonly FoundQuestion[] => {
  const groups: Statement[][] = [];
  for (const statement of statementsOf(records)) {
    const group = groups.findLast(([first]) => Math.abs((first?.zero ?? 0) - statement.zero) <= onePregnancy);
    if (group === undefined) groups.push([statement]);
    else group.push(statement);
  }
  return groups.flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const reference = referenceOf(records, first, group);
    return group.flatMap(({ entry, written, days }): readonly FoundQuestion[] => {
      const counting = entry.from - reference.zero;
      const apart = Math.abs(counting - days);
      if (apart <= most || entry.agency === 0) return [];
      const name = records.agencyOf(entry.agency)?.shortName ?? '';
      const other = reference.entry?.agency ?? 0;
      const date = dateOfDay(entry.from);
      return [
        {
          id: questionId('arithmetic-cannot-be-right', entry.id, 'weeks'),
          rule: 'arithmetic-cannot-be-right',
          kind: 'contradiction',
          agency: entry.agency,
          about: other === 0 || other === entry.agency ? undefined : other,
          entries: reference.entry === undefined ? [entry.id] : [reference.entry.id, entry.id],
          earliest: date,
          latest: date,
          text: `${name} writes ${written} of pregnancy on ${dayInWords(entry.from)}; ${reference.words} it is ${weeksInWords(counting)}, ${counted(apart, 'day')} apart. Which is right?`,
          explanation: `${quoted(entry)} Weeks written: ${weeksInWords(days)}, that is ${counted(days, 'day')} (weeks written without days count from their first). ${reference.words.charAt(0).toUpperCase()}${reference.words.slice(1)}: ${counted(counting, 'day')}. Apart: ${String(apart)}, more than ${String(most)}.`,
        },
      ];
    });
  });
};

/** Ways in which texts name the person of a register: as it stands there, and "M" for "Child M". */
const namesOf = (name: string): readonly string[] => {
  const initial = /^(?:child|baby|adult) ([a-z])$/i.exec(name.trim())?.[1];
  return initial === undefined ? [name] : [name, initial];
};

const ages = (records: Records, most: number): readonly FoundQuestion[] =>
  records.review.people.flatMap((person) => {
    const { when } = readDateCell(person.born ?? '');
    const { earliest: born, precision } = when;
    if (born === undefined || precision !== 'day' || person.name.trim() === '') return [];
    return [...records.chronologies.values()].flatMap(({ agency, entries }) =>
      entries.flatMap((entry): readonly FoundQuestion[] => {
        if (entry.from !== entry.to || !/\d/.test(entry.text)) return [];
        const stated = namesOf(person.name).flatMap((name) => statedAges(entry.text, name, born));
        const wrong = stated.find(({ from, to }) => Math.max(from - entry.from, entry.from - to) > most);
        if (wrong === undefined) return [];
        const apart = Math.max(wrong.from - entry.from, entry.from - wrong.to);
        const date = dateOfDay(entry.from);
        return [
          {
            id: questionId('arithmetic-cannot-be-right', entry.id, `p${String(person.id)}`),
            rule: 'arithmetic-cannot-be-right',
            kind: 'contradiction',
            agency: agency.id,
            entries: [entry.id],
            earliest: date,
            latest: date,
            text: `${agency.shortName} writes “${wrong.written}” on ${dayInWords(entry.from)}; by the date of birth, ${dayInWords(dayNumber(born))}, that is right from ${dayInWords(wrong.from)} to ${dayInWords(wrong.to)}. Which is right?`,
            explanation: `${quoted(entry)} ${person.name} was born on ${dayInWords(dayNumber(born))} (particulars of the review). The age as written lies ${counted(apart, 'day')} away, more than ${String(most)}.`,
          },
        ];
      }),
    );
  });

/** Weeks of pregnancy and ages that the words state and that counting does not bear out; says on what the count rests. */
export const arithmeticThatCannotBeRight = (records: Records, { days = 6 }: RuleValues): readonly FoundQuestion[] => [
  ...pregnancies(records, days),
  ...ages(records, days),
];
