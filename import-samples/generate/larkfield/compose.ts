import { isSchoolDay, isWorkingDay } from './calendar.ts';
import { dayOf, two } from './days.ts';
import { deckOf, type Random } from './random.ts';
import type { Planted } from './planted.ts';
import type { Routine } from './routine/routine.ts';
import { wordingOf } from './wording.ts';
import type { AgencyKey } from './agencies.ts';

/** One entry as it will stand in a file, before a house style turns it into cells. */
export type Composed = {
  readonly agency: AgencyKey;
  readonly day: number;
  readonly lastDay: number;
  readonly time: string;
  readonly type: string;
  readonly text: string;
  readonly action: string;
  readonly planted?: Planted | undefined;
};

const isOpen = { always: () => true, 'working days': isWorkingDay, 'school days': isSchoolDay } as const;

/** A time in the agency's day; the police and the emergency department never close. */
const timeFor = (routine: Routine, random: Random): string =>
  routine.open === 'always'
    ? `${two(random.below(24))}:${two(5 * random.below(12))}`
    : `${two(9 + random.below(8))}:${two(15 * random.below(4))}`;

const clipTo = (text: string): string => text.replace(/\s+([.,;:])/g, '$1');

/** Spreads a routine over its days and writes each contact from parts that do not come again until all were used. */
export const composeRoutine = (routine: Routine, random: Random, taken: Set<string>): readonly Composed[] => {
  const [first, last] = [dayOf(routine.from), dayOf(routine.to)];
  const days = Array.from({ length: last - first + 1 }, (_, i) => first + i).filter(isOpen[routine.open]);
  const step = days.length / routine.count;
  const open = deckOf(routine.opens, random);
  const tell = deckOf(routine.tells, random);
  const close = deckOf(routine.closes, random);
  return Array.from({ length: routine.count }, (_, i) => {
    const day =
      days[Math.min(days.length - 1, Math.floor(i * step + random.below(Math.max(1, Math.floor(step)))))] ?? first;
    const write = (): readonly [string, string] => {
      const head = wordingOf(open(), day, random);
      const [told = '', action] = tell().split(' => ');
      const rest = wordingOf(`${told} ${close()}`, day, random);
      return routine.agency === 'harbour'
        ? [head, rest]
        : [clipTo(`${head} ${rest}`), action ?? random.pick(routine.actions)];
    };
    let [text, action] = write();
    for (let tries = 0; tries < 40 && taken.has(text + (routine.agency === 'harbour' ? action : '')); tries += 1)
      [text, action] = write();
    taken.add(text + (routine.agency === 'harbour' ? action : ''));
    const base = { agency: routine.agency, day, lastDay: day, type: routine.type, text, action };
    return { ...base, time: timeFor(routine, random) };
  });
};

const plantedType: Readonly<Record<AgencyKey, string>> = {
  police: 'Incident',
  gp: 'Entry',
  maternity: 'Contact',
  hospital: 'Note',
  hv: 'Contact',
  cmht: 'Contact',
  csc: 'Case record',
  school: 'Pastoral',
  nursery: 'Daily record',
  homes: 'Tenancy',
  harbour: 'Support',
  fernbank: 'Keywork',
  narrative: '',
};

export const composePlanted = (planted: Planted, random: Random): Composed => {
  const day = dayOf(planted.on);
  return {
    agency: planted.agency,
    day,
    lastDay: planted.to === undefined ? day : dayOf(planted.to),
    time: planted.time ?? '',
    type: plantedType[planted.agency],
    text: wordingOf(planted.text, day, random),
    action: planted.action ?? '',
    planted,
  };
};
