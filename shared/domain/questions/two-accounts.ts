import { dateOfDay } from '../calendar.ts';
import { counted, dayInWords, quoted } from './in-words.ts';
import { questionId, type FoundQuestion } from './question.ts';
import { onceEvents } from './once-events.ts';
import { factsTold } from './read-once.ts';
import { sideOn, type Topic, topics } from './topics.ts';
import type { DatedEntry } from './dated-entry.ts';
import type { Chronology, Records } from './records.ts';

type Told = { readonly entry: DatedEntry; readonly sides: number };

const sameEvent = (one: DatedEntry, other: DatedEntry): boolean => {
  if (one.agency === 0 || other.agency === 0) return false;
  const named = one.otherAgencies.includes(other.agency) && other.otherAgencies.includes(one.agency);
  return named && (factsTold(one).kinds & factsTold(other).kinds) !== 0;
};

const opposite = (one: Told, other: Told): Topic | undefined =>
  topics.find((topic, at) => {
    const isOpposite = sideOn(one.sides, at) * sideOn(other.sides, at) === -1;
    return isOpposite && (topic.needsSameEvent !== true || sameEvent(one.entry, other.entry));
  });

const oppositePairs = (records: Records): readonly FoundQuestion[] => {
  const byDay = new Map<number, Told[]>();
  for (const { entries } of records.chronologies.values())
    for (const entry of entries) {
      const sides = entry.from === entry.to ? factsTold(entry).sides : 0;
      if (sides === 0) continue;
      const there = byDay.get(entry.from);
      if (there === undefined) byDay.set(entry.from, [{ entry, sides }]);
      else there.push({ entry, sides });
    }
  const found: FoundQuestion[] = [];
  const pairs = new Set<string>();
  for (const told of byDay.values())
    for (const [at, one] of told.entries())
      for (const other of told.slice(at + 1, at + 40)) {
        const topic = one.entry.agency === other.entry.agency ? undefined : opposite(one, other);
        if (topic === undefined) continue;
        // One question for two agencies, a day and a topic, however many entries tell it.
        const key = `${String(one.entry.agency)} ${String(other.entry.agency)} ${String(one.entry.from)} ${topic.name}`;
        const question = pairs.has(key) ? undefined : pairQuestion(records, one.entry, other.entry, topic.name);
        pairs.add(key);
        if (question !== undefined) found.push(question);
      }
  return found;
};

const pairQuestion = (
  records: Records,
  one: DatedEntry,
  other: DatedEntry,
  topic: string,
): FoundQuestion | undefined => {
  if (one.agency === 0 || other.agency === 0) return undefined;
  const names = [one.agency, other.agency].map((id) => records.agencyOf(id)?.shortName ?? '');
  const date = dateOfDay(one.from);
  return {
    id: questionId('two-accounts', Math.min(one.id, other.id), Math.max(one.id, other.id)),
    rule: 'two-accounts',
    kind: 'contradiction',
    agency: one.agency,
    about: other.agency,
    entries: [one.id, other.id],
    earliest: date,
    latest: date,
    text: `Two accounts of ${dayInWords(one.from)}, on ${topic}: ${names.join(' and ')} record it in opposite ways. Did each know of the other’s account?`,
    explanation: `${names[0] ?? ''}: ${quoted(one)} ${names[1] ?? ''}: ${quoted(other)} Both are of ${dayInWords(one.from)}.`,
  };
};

const twoDates = (records: Records): readonly FoundQuestion[] =>
  onceEvents.flatMap(({ name, days }, at) => {
    const told = [...records.chronologies.values()]
      .flatMap(({ entries }: Chronology) =>
        entries.filter((entry) => entry.from === entry.to && (factsTold(entry).events & (1 << at)) !== 0),
      )
      .sort((one, other) => one.from - other.from || one.id - other.id);
    const groups: DatedEntry[][] = [];
    for (const entry of told) {
      const group = groups.at(-1);
      if (group !== undefined && entry.from - (group[0]?.from ?? 0) <= days) group.push(entry);
      else groups.push([entry]);
    }
    return groups.flatMap((group): readonly FoundQuestion[] => {
      const dates = [...new Set(group.map(({ from }) => from))];
      const [first] = group;
      const last = group.at(-1);
      if (dates.length < 2 || first === undefined || last === undefined || last.agency === 0) return [];
      const others = group.find(({ agency }) => agency !== last.agency);
      return [
        {
          id: questionId('two-accounts', Math.min(...group.map(({ id }) => id)), name.replace(/^the /, '')),
          rule: 'two-accounts',
          kind: 'contradiction',
          agency: last.agency,
          about: others === undefined || others.agency === 0 ? undefined : others.agency,
          entries: group.map(({ id }) => id),
          earliest: dateOfDay(first.from),
          latest: dateOfDay(last.from),
          text: `Two dates for ${name}: ${dates.map(dayInWords).join(' or ')}. Which is it, or are they two events?`,
          explanation: `${group.map((entry) => `${dayInWords(entry.from)}, ${entry.agency === 0 ? '' : (records.agencyOf(entry.agency)?.shortName ?? '')}: ${quoted(entry)}`).join(' ')} ${counted((dates.at(-1) ?? 0) - (dates[0] ?? 0), 'day')} apart.`,
        },
      ];
    });
  });

/** Neutral pairs: one day told in opposite ways by two chronologies, and one event that stands under two days. */
export const twoAccounts = (records: Records): readonly FoundQuestion[] => [
  ...oppositePairs(records),
  ...twoDates(records),
];
