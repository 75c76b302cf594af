import { dayNumber } from '../calendar.ts';
import type { AgencyId, EntryId, When } from '../../model.ts';
import { eventKinds, kindsIn } from './event-kinds.ts';
import { tellingWords } from './telling-words.ts';

/** What is read of an entry: of an agency's own chronology, in its lane. */
export type RecordedEntry = {
  readonly id: EntryId;
  readonly agency: AgencyId;
  /** Whom its words name besides. */
  readonly otherAgencies: readonly AgencyId[];
  readonly when: Pick<When, 'earliest' | 'latest'>;
  readonly words: string;
};

/** Entries of two agencies that may tell of one event, with the ground for asking. */
export type SamePair = {
  readonly one: EntryId;
  readonly other: EntryId;
  readonly why: string;
  /** The words that both have, as `tellingWord` gives them. */
  readonly words: readonly string[];
  /** Only for order; never shown. */
  readonly rank: number;
};

type Read = RecordedEntry & {
  readonly from: number;
  readonly to: number;
  readonly kinds: readonly number[];
  readonly telling: ReadonlyMap<string, string>;
};

/** An entry that spans more days than this is no event that two offices would date alike. */
const longestEvent = 7;
/** Beyond this many entries on a day every pair is no longer looked at. */
const mostOnOneDay = 200;

/** Weight that shared words must have: alone, and where one entry names the agency of the other. */
const enoughAlone = 15;
const enoughWhereNamed = 4.5;

const readEntry = (entry: RecordedEntry): Read | undefined => {
  const { earliest, latest } = entry.when;
  if (earliest === undefined || latest === undefined) return undefined;
  const from = dayNumber(earliest);
  const to = dayNumber(latest);
  if (to - from >= longestEvent) return undefined;
  return { ...entry, from, to, kinds: kindsIn(entry.words), telling: tellingWords(entry.words) };
};

/** How much a word tells: the fewer entries have it, the more. */
const weights = (entries: readonly Read[]): ((word: string) => number) => {
  const having = new Map<string, number>();
  for (const { telling } of entries) for (const word of telling.keys()) having.set(word, (having.get(word) ?? 0) + 1);
  return (word) => Math.log2(Math.max(entries.length, 200) / (having.get(word) ?? 1));
};

const listed = (words: readonly string[]): string =>
  words
    .slice(0, 4)
    .map((word) => `“${word}”`)
    .join(', ');

const compare = (one: Read, other: Read, weigh: (word: string) => number): SamePair | undefined => {
  if (one.agency === other.agency) return undefined;
  const apart = Math.max(one.from - other.to, other.from - one.to, 0);
  const shared = [...one.telling.keys()].filter((word) => other.telling.has(word));
  const weight = shared.reduce((sum, word) => sum + weigh(word), 0);
  const kinds = one.kinds.filter((kind) => other.kinds.includes(kind)).flatMap((kind) => eventKinds[kind] ?? []);
  const joint = kinds.find((kind) => kind.joint);
  const named = one.otherAgencies.includes(other.agency) || other.otherAgencies.includes(one.agency);
  const mutual = one.otherAgencies.includes(other.agency) && other.otherAgencies.includes(one.agency);
  const [kind] = kinds;

  const onOneDay = apart === 0;
  const ground =
    joint !== undefined && (onOneDay || joint.once === true)
      ? `Both tell of ${joint.name} ${onOneDay ? 'on the same day' : 'within a day'}`
      : onOneDay && mutual && (kind !== undefined || weight >= enoughWhereNamed)
        ? 'Each names the other, on the same day'
        : onOneDay && named && kind !== undefined && weight >= enoughWhereNamed
          ? `Both tell of ${kind.name} on the same day, and one names the other`
          : named && kind !== undefined && weight >= 2 * enoughWhereNamed && shared.length > 1
            ? `Both tell of ${kind.name} within a day, and one names the other`
            : onOneDay && named && weight >= 2 * enoughWhereNamed
              ? 'On the same day, and one names the other'
              : onOneDay && weight >= enoughAlone && shared.length > 2
                ? 'On the same day, in much the same words'
                : undefined;
  if (ground === undefined) return undefined;
  const telling = shared.toSorted((a, b) => weigh(b) - weigh(a));
  return {
    one: one.id,
    other: other.id,
    why:
      telling.length === 0
        ? `${ground}.`
        : `${ground}; both have ${listed(telling.map((word) => one.telling.get(word) ?? word))}.`,
    words: telling,
    rank: weight + (joint === undefined ? 0 : 12) + (mutual ? 6 : named ? 3 : 0) - 4 * apart,
  };
};

/**
 * Finds entries of different agencies that may tell of one event: by the day (a slip of one day is borne where much else
 * agrees), the kind of event, the agencies that each names, and rare words that both have. Proposals only; best first.
 */
export const findSameEvents = (entries: readonly RecordedEntry[]): readonly SamePair[] => {
  const read = entries.flatMap((entry) => readEntry(entry) ?? []);
  const weigh = weights(read);
  const byDay = new Map<number, Read[]>();
  for (const entry of read)
    for (let day = entry.from; day <= entry.to; day += 1) {
      const there = byDay.get(day);
      if (there === undefined) byDay.set(day, [entry]);
      else if (there.length < mostOnOneDay) there.push(entry);
    }
  const pairs = new Map<string, SamePair>();
  const look = (one: Read, other: Read): void => {
    const [first, second] = one.id < other.id ? [one, other] : [other, one];
    const key = `${first.id} ${second.id}`;
    if (first.id === second.id || pairs.has(key)) return;
    const pair = compare(first, second, weigh);
    if (pair !== undefined) pairs.set(key, pair);
  };
  for (const [day, there] of byDay) {
    const nextDay = byDay.get(day + 1) ?? [];
    for (const [at, one] of there.entries()) {
      for (const other of there.slice(at + 1)) look(one, other);
      for (const other of nextDay) look(one, other);
    }
  }
  return [...pairs.values()].sort((a, b) => b.rank - a.rank || a.one - b.one || a.other - b.other);
};
