import type { Stretch } from '../readable-text.ts';
import { type Shares, shareCount } from './likeness.ts';
import { type LaidOut, weighWindows, type Window } from './like-windows.ts';
import type { WordsInOrder } from './words-in-order.ts';

/** A sentence of an entry: in which of its texts it stands, and where. */
export type Place = Stretch & { readonly of: number };

/** How many characters are read together: what people write about one event, not a whole page. */
const longest = 300;

/** What a sentence is like by itself, within its text and within the entry: of these, what stands around it says most. */
const parts = [1, 1, 2] as const;

/** Where sentences stand: how many characters stand in all before each, and which of them its text begins and ends with. */
type Layout = { readonly before: readonly number[]; readonly texts: readonly Window[] };

const layoutOf = (places: readonly Place[]): Layout => {
  const before = [0];
  const texts: Window[] = [];
  for (let first = 0; first < places.length;) {
    let last = first;
    while (last + 1 < places.length && places[last + 1]?.of === places[first]?.of) last += 1;
    const text = { first, last };
    for (; first <= last; first += 1) {
      const { start = 0, end = 0 } = places[first] ?? {};
      before.push((before[first] ?? 0) + end - start);
      texts.push(text);
    }
  }
  return { before, texts };
};

/** A stretch of sentences as a whole where it is short, else a sentence of it with its neighbours, as far as they are. */
const nearby = ({ before }: Layout, within: Window, at: number): Window => {
  const isShort = (first: number, last: number): boolean => (before[last + 1] ?? 0) - (before[first] ?? 0) <= longest;
  if (isShort(within.first, within.last)) return within;
  const first = at > within.first && isShort(at - 1, at) ? at - 1 : at;
  return { first, last: at < within.last && isShort(first, at + 1) ? at + 1 : at };
};

/** Windows, each once, and the number of each. */
const windowList = (
  sentences: number,
): { readonly windows: Window[]; readonly numberOf: (window: Window) => number } => {
  const windows: Window[] = [];
  const numbers = new Map<number, number>();
  const numberOf = (window: Window): number => {
    const key = window.first * sentences + window.last;
    const known = numbers.get(key) ?? windows.push(window) - 1;
    numbers.set(key, known);
    return known;
  };
  return { windows, numberOf };
};

const meanOf = (views: readonly (Shares | undefined)[]): Shares | undefined => {
  let weight = 0;
  const mean = new Float64Array(shareCount);
  for (const [at, view] of views.entries()) {
    const part = parts[at] ?? 0;
    if (view === undefined) continue;
    weight += part;
    for (let column = 0; column < shareCount; column += 1)
      mean[column] = (mean[column] ?? 0) + part * (view[column] ?? 0);
  }
  if (weight === 0) return undefined;
  for (let column = 0; column < shareCount; column += 1) mean[column] = (mean[column] ?? 0) / weight;
  return mean;
};

/** What the sentences of an entry are like: worked out when it is asked for, as `WindowShares`. */
export type SentenceShares = {
  readonly of: (sentence: number) => Shares | undefined;
  /** What it is like by itself, whatever stands around it. */
  readonly alone: (sentence: number) => Shares | undefined;
  /** Whether any kind can have so large a share of the sentence: where none has it in any view, the mean has it of none. */
  readonly mayReach: (least: number, sentence: number) => boolean;
  /** Whether enough words stand there to tell what it is like. */
  readonly isTold: (sentence: number) => boolean;
};

/**
 * What each sentence of an entry is like: by itself, within its text and within the entry, as far as these are short. It holds
 * until the next entry is weighed.
 */
export const sharesOfSentences = (
  sentences: readonly WordsInOrder[],
  laid: LaidOut,
  places: readonly Place[],
): SentenceShares => {
  const { windows, numberOf } = windowList(places.length);
  const layout = layoutOf(places);
  const entry: Window = { first: 0, last: places.length - 1 };
  const views = layout.texts.map((text, at) =>
    [{ first: at, last: at }, nearby(layout, text, at), nearby(layout, entry, at)].map(numberOf),
  );
  const weighed = weighWindows(sentences, laid, windows);
  const made: (Shares | undefined)[] = [];
  return {
    of: (sentence) => (made[sentence] ??= meanOf((views[sentence] ?? []).map(weighed.of))),
    alone: (sentence) => weighed.of(views[sentence]?.[0] ?? 0),
    mayReach: (least, sentence) => views[sentence]?.some((view) => weighed.mayReach(least, view)) === true,
    isTold: (sentence) => views[sentence]?.some(weighed.isTold) === true,
  };
};
