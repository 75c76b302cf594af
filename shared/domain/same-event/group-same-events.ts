import type { EntryId } from '../../model.ts';
import type { SamePair } from './find-same-events.ts';

/** Entries that may tell of one event: to be looked at together. */
export type SameEventCandidate = {
  /** In the order in which they are known. */
  readonly entries: readonly EntryId[];
  readonly why: string;
  /** What some of them share, as `tellingWord` gives it. */
  readonly words: readonly string[];
};

/** What people said: entries that are one event, and entries that are not. */
export type SameEventDecisions = {
  readonly joined: readonly (readonly EntryId[])[];
  readonly setAside: readonly (readonly EntryId[])[];
};

/** More than this are no longer read side by side. */
const mostTogether = 8;

const pairKey = (one: EntryId, other: EntryId): string => (one < other ? `${one} ${other}` : `${other} ${one}`);

/** Which set each entry is in: sets that have an entry in common are one. */
const newSets = () => {
  const members = new Map<EntryId, EntryId[]>();
  const of = (entry: EntryId): EntryId[] => members.get(entry) ?? [entry];
  return {
    of,
    join: (one: EntryId, other: EntryId): void => {
      const [first, second] = [of(one), of(other)];
      if (first === second) return;
      const both = [...new Set([...first, ...second])];
      for (const entry of both) members.set(entry, both);
    },
    all: (): readonly (readonly EntryId[])[] => [...new Set(members.values())],
  };
};

/** The events that people joined, each with all its entries: joins that have an entry in common are one event. */
export const joinedEvents = (joined: SameEventDecisions['joined']): readonly (readonly EntryId[])[] => {
  const sets = newSets();
  for (const [first, ...others] of joined) if (first !== undefined) for (const other of others) sets.join(first, other);
  return sets
    .all()
    .filter((entries) => entries.length > 1)
    .map((entries) => entries.toSorted((one, other) => one - other));
};

/**
 * What is still to be considered: pairs that nobody decided on, those with an entry in common together, the best first. An
 * entry that could belong to an event that was joined already is shown with the whole of it.
 */
export const sameEventCandidates = (
  pairs: readonly SamePair[],
  { joined, setAside }: SameEventDecisions,
): readonly SameEventCandidate[] => {
  const events = new Map(joinedEvents(joined).flatMap((entries) => entries.map((entry) => [entry, entries] as const)));
  const apart = new Set(
    setAside.flatMap((entries) => entries.flatMap((one) => entries.map((other) => pairKey(one, other)))),
  );
  const open = pairs.filter(
    ({ one, other }) => !apart.has(pairKey(one, other)) && events.get(one)?.includes(other) !== true,
  );
  const sets = newSets();
  for (const { one, other } of open) {
    const together = new Set([...sets.of(one), ...sets.of(other)]);
    if (together.size <= mostTogether) sets.join(one, other);
  }
  const shown = new Map<readonly EntryId[], SamePair[]>();
  for (const pair of open) {
    const set = sets.of(pair.one);
    if (!set.includes(pair.other)) continue;
    const there = shown.get(set);
    if (there === undefined) shown.set(set, [pair]);
    else there.push(pair);
  }
  return [...shown].map(([set, of]) => ({
    entries: [...new Set(set.flatMap((entry) => events.get(entry) ?? [entry]))].sort((one, other) => one - other),
    why: of[0]?.why ?? '',
    words: [...new Set(of.flatMap(({ words }) => words))],
  }));
};
