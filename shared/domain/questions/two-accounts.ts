import { dateOfDay } from '../calendar.ts';
import { normalise } from '../gaps/readable-text.ts';
import { onceForEach } from '../once-for-each.ts';
import { counted, dayInWords, quoted } from './in-words.ts';
import { questionId, type FoundQuestion } from './question.ts';
import { eventKindsOf } from './read-once.ts';
import type { Chronology, DatedEntry, Records } from './records.ts';

/** Something that records can tell in two opposite ways. */
type Topic = {
  readonly name: string;
  /** Without one of these words a text says nothing of it: a first look that costs little. */
  readonly mayTell: RegExp;
  readonly one: RegExp;
  readonly other: RegExp;
  /** The words say it of one appointment or visit, so both must mean the same one. */
  readonly needsSameEvent?: true;
};

const drink = String.raw`(?:alcohol|drink(?:s|ing)?|drank|drunk|wine|units)`;
const drugs = String.raw`(?:drugs?|cannabis|cocaine|heroin|substances?)`;
const denies = (what: string): RegExp =>
  new RegExp(
    String.raw`\b(?:den(?:y|ied|ies|ying))\b[^.;]{0,50}\b${what}|\b(?:no|not had|has not|had not|hasn't|hadn't|not been|stopped|no longer|never)\b (?:had |any |used |been |using |drinking )*${what}`,
    'i',
  );
const admits = (what: string): RegExp =>
  new RegExp(
    String.raw`\b(?:admit(?:s|ted)?|disclos(?:es|ed)|acknowledg(?:es|ed)|confess(?:es|ed))\b[^.;]{0,50}\b${what}|\breports? (?:\w+ )?\d+ units|\b\d+ units (?:last|this|a|per)\b|\b(?:drinking|drinks|drank) (?:heavily|regularly|daily|most|every|\d+)`,
    'i',
  );

const aboutDrink = /alcohol|drink|drank|drunk|wine|units/i;
/** An admission is told in words of drinking too. */
const aboutDrugs = new RegExp(`${aboutDrink.source}|drug|cannabis|cocaine|heroin|substance`, 'i');

const topics: readonly Topic[] = [
  { name: 'drinking', mayTell: aboutDrink, one: denies(drink), other: admits(drink) },
  { name: 'drug use', mayTell: aboutDrugs, one: denies(drugs), other: admits(drugs) },
  {
    name: 'whether an appointment was kept',
    mayTell: /attend|dna|brought|arrive|come|keep|kept|came to/i,
    one: /\b(?:did not attend|dna|was not brought|did not (?:arrive|come|keep)|failed to attend)\b/i,
    other: /\b(?:attended|came to|was brought|kept (?:her|his|the) appointment)\b/i,
    needsSameEvent: true,
  },
  {
    name: 'whether the child was seen',
    mayTell: /seen|see |saw /i,
    one: /\b(?:child|children|baby|[ms])\b[^.;]{0,20}\bnot seen\b|\bnot see (?:the )?(?:child|children|baby)\b/i,
    other:
      /\b(?:child|children|baby)\b[^.;]{0,20}\b(?:were|was)? ?(?:both )?seen\b|\bsaw (?:the |both )?(?:child|children|baby)\b/i,
    needsSameEvent: true,
  },
];

type Stances = readonly (-1 | 0 | 1)[];

/** What an entry says of each topic, as a letter of its own: bit 0 the one way, bit 1 the other; both cancel out. */
const stancesIn = (text: string): Stances =>
  topics.map(({ mayTell, one, other }) => {
    if (!mayTell.test(text)) return 0;
    const [a, b] = [one.test(text), other.test(text)];
    return a === b ? 0 : a ? -1 : 1;
  });

/** Undefined where an entry takes no side on anything. */
const stancesOf = onceForEach(({ text }: DatedEntry): Stances | undefined => {
  const stances = stancesIn(normalise(text));
  return stances.some((stance) => stance !== 0) ? stances : undefined;
});

type Told = { readonly entry: DatedEntry; readonly stances: Stances };

const sameEvent = (one: DatedEntry, other: DatedEntry): boolean => {
  if (one.agency === 0 || other.agency === 0) return false;
  const named = one.otherAgencies.includes(other.agency) && other.otherAgencies.includes(one.agency);
  const kinds = eventKindsOf(one);
  return named && eventKindsOf(other).some((kind) => kinds.includes(kind));
};

const opposite = (one: Told, other: Told): Topic | undefined =>
  topics.find((topic, at) => {
    const [a, b] = [one.stances[at] ?? 0, other.stances[at] ?? 0];
    return a * b === -1 && (topic.needsSameEvent !== true || sameEvent(one.entry, other.entry));
  });

const oppositePairs = (records: Records): readonly FoundQuestion[] => {
  const byDay = new Map<number, Told[]>();
  for (const { entries } of records.chronologies.values())
    for (const entry of entries) {
      const stances = entry.from === entry.to ? stancesOf(entry) : undefined;
      if (stances === undefined) continue;
      const there = byDay.get(entry.from);
      if (there === undefined) byDay.set(entry.from, [{ entry, stances }]);
      else there.push({ entry, stances });
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

/** Events that happen once, and how an entry tells that they are done. */
const onceEvents: readonly {
  readonly name: string;
  readonly words: RegExp;
  readonly not: RegExp;
  readonly days: number;
}[] = [
  {
    name: 'the allocation',
    words:
      /\bcase (?:was |is |been )?allocated\b|\ballocated (?:to|today)\b|\b(?:social )?worker (?:now|newly|has been|was) allocated\b|\bnow allocated\b/i,
    not: /\bunallocated\b|\bnot (?:yet )?(?:been )?allocated\b|\bto be allocated\b|\ballocated (?:social worker|sw|worker)\b/i,
    days: 21,
  },
  {
    name: 'the birth',
    words: /\b(?:twins|baby|babies) born\b|\blive birth\b|\bgave birth\b|\bdelivered of\b|\bborn by\b/i,
    not: /\b\d{1,2}[./]\d{1,2}\b|\bbefore (?:the )?birth\b|\bregister/i,
    days: 7,
  },
  {
    name: 'the death',
    words: /\bpronounced dead\b|\bhas died\b|\bhad died\b|\bfound dead\b/i,
    not: /\b(?:grand|great|father|mother|uncle|aunt|friend)\w*\b[^.;]{0,30}\bdied\b/i,
    days: 7,
  },
];

/** Which of the events each entry tells of as done, by their place in the list. */
const onceEventsOf = onceForEach(({ text }: DatedEntry): readonly number[] =>
  onceEvents.flatMap(({ words, not }, at) => (words.test(text) && !not.test(text) ? [at] : [])),
);

const twoDates = (records: Records): readonly FoundQuestion[] =>
  onceEvents.flatMap(({ name, days }, at) => {
    const told = [...records.chronologies.values()]
      .flatMap(({ entries }: Chronology) =>
        entries.filter((entry) => entry.from === entry.to && onceEventsOf(entry).includes(at)),
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
