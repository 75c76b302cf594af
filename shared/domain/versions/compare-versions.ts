import { dayNumber } from '../calendar.ts';
import type { RowChange } from '../../model.ts';
import { likeness, wordBag } from './likeness.ts';
import { openRows, type OpenRows } from './open-rows.ts';
import { type VersionRow, whenKey, wordsKey } from './version-row.ts';

/** What became of one row: indexes into the two versions. */
export type ComparedRow = {
  readonly change: RowChange;
  readonly alsoReworded: boolean;
  readonly before?: number | undefined;
  readonly after?: number | undefined;
};

/** Words on the same day that have this much in common are one row reworded; on another day it takes more. */
const alikeOnOneDay = 0.5;
const alikeOnAnotherDay = 0.75;
/** How far a likeness is beyond what is enough, from 0 (just enough) to 1 (the same words): two days are weighed alike. */
const beyond = (likeness: number, enough: number): number => (likeness - enough) / (1 - enough);
/** A word that stands in more rows than this says nothing about which row it is. */
const tellingRows = 60;

type Candidate = { readonly before: number; readonly after: number; readonly rank: readonly number[] };

const byRank = (one: Candidate, other: Candidate): number => {
  for (const [at, value] of one.rank.entries()) {
    const difference = (other.rank[at] ?? 0) - value;
    if (difference !== 0) return difference;
  }
  return one.before - other.before || one.after - other.after;
};

/** Pairs the best candidates first; each row has one partner at most. */
const pairBest = (open: OpenRows, candidates: readonly Candidate[]): void => {
  for (const { before, after } of candidates.toSorted(byRank))
    if (open.isOpenBefore(before) && open.isOpenAfter(after)) open.pair(before, after);
};

const daysApart = (one: VersionRow, other: VersionRow): number => {
  const from = one.when.earliest ?? one.when.latest;
  const to = other.when.earliest ?? other.when.latest;
  return from === undefined || to === undefined ? 100_000 : Math.abs(dayNumber(from) - dayNumber(to));
};

/**
 * Compares two versions of a chronology row by row. A row is known again by its words and its date; where only the words are
 * the same it was re-dated, where only the date is and the words are alike it was reworded. Of several rows with the same
 * words, those that stand between the same neighbours belong together, then those with the nearest dates. Every row of
 * either version is in exactly one of the answers, which come in the order of the new version, what is gone in its old place.
 */
export const compareVersions = (
  before: readonly VersionRow[],
  after: readonly VersionRow[],
): readonly ComparedRow[] => {
  const open = openRows(before.length, after.length);
  const words = { before: before.map(wordsKey), after: after.map(wordsKey) };
  const dates = { before: before.map(whenKey), after: after.map(whenKey) };

  const rank = (old: number, now: number, likewise: number): readonly number[] => {
    const [one, other] = [before[old], after[now]];
    const apart = one === undefined || other === undefined ? 0 : daysApart(one, other);
    return [likewise, open.neighbours(old, now), -apart, -Math.abs(old - now)];
  };

  /** Those without a partner that have the same key, one by one; `ranked` as they stand before any of them is paired. */
  const pairEqual = (keysBefore: readonly string[], keysAfter: readonly string[]): void => {
    const byKey = Map.groupBy(open.after(), (now) => keysAfter[now] ?? '');
    const groups = Map.groupBy(open.before(), (old) => keysBefore[old] ?? '');
    for (const [key, olds] of groups) {
      const nows = byKey.get(key) ?? [];
      if (olds.length === nows.length) {
        olds.forEach((old, at) => {
          open.pair(old, nows[at] ?? -1);
        });
      } else if (nows.length > 0)
        pairBest(
          open,
          olds.flatMap((old) => nows.map((now) => ({ before: old, after: now, rank: rank(old, now, 1) }))),
        );
    }
  };

  const both = (keys: typeof words, which: 'before' | 'after') =>
    keys[which].map((key, at) => `${dates[which][at] ?? ''}\u001e${key}`);
  pairEqual(both(words, 'before'), both(words, 'after'));
  pairEqual(words.before, words.after);

  const bags = {
    before: new Map<number, ReturnType<typeof wordBag>>(),
    after: new Map<number, ReturnType<typeof wordBag>>(),
  };
  for (const old of open.before()) bags.before.set(old, wordBag(words.before[old] ?? ''));
  for (const now of open.after()) bags.after.set(now, wordBag(words.after[now] ?? ''));
  const alike = (old: number, now: number): number => {
    const [one, other] = [bags.before.get(old), bags.after.get(now)];
    return one === undefined || other === undefined ? 0 : likeness(one, other);
  };

  const withWord = new Map<string, number[]>();
  for (const now of open.after())
    for (const word of bags.after.get(now)?.words.keys() ?? []) {
      const rows = withWord.get(word);
      if (rows === undefined) withWord.set(word, [now]);
      else rows.push(now);
    }
  const onDay = Map.groupBy(open.after(), (now) => dates.after[now] ?? '');
  pairBest(
    open,
    open.before().flatMap((old) => {
      const sameDay = new Set(onDay.get(dates.before[old] ?? ''));
      const near = new Set(sameDay);
      for (const word of bags.before.get(old)?.words.keys() ?? []) {
        const rows = withWord.get(word) ?? [];
        if (rows.length <= tellingRows) for (const now of rows) near.add(now);
      }
      return [...near].flatMap((now) => {
        const margin = beyond(alike(old, now), sameDay.has(now) ? alikeOnOneDay : alikeOnAnotherDay);
        return margin < 0 ? [] : [{ before: old, after: now, rank: rank(old, now, margin) }];
      });
    }),
  );

  return inOrder(open, words, dates, after.length);
};

type Keys = { readonly before: readonly string[]; readonly after: readonly string[] };

const inOrder = (open: OpenRows, words: Keys, dates: Keys, countAfter: number): readonly ComparedRow[] => {
  const partnerOf = new Map(open.pairs().map(([before, after]) => [after, before]));
  const gone = [...open.before()];
  const rows: ComparedRow[] = [];
  const leave = (upTo: number): void => {
    while (gone[0] !== undefined && gone[0] < upTo) {
      rows.push({ change: 'gone', alsoReworded: false, before: gone[0] });
      gone.shift();
    }
  };
  for (let after = 0; after < countAfter; after += 1) {
    const before = partnerOf.get(after);
    if (before === undefined) {
      rows.push({ change: 'new', alsoReworded: false, after });
      continue;
    }
    leave(before);
    const sameWords = words.before[before] === words.after[after];
    const sameDate = dates.before[before] === dates.after[after];
    rows.push({
      change: sameDate ? (sameWords ? 'unchanged' : 'reworded') : 'redated',
      alsoReworded: !sameDate && !sameWords,
      before,
      after,
    });
  }
  leave(Number.POSITIVE_INFINITY);
  return rows;
};
