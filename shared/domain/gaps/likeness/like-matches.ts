import { onceForEach } from '../../once-for-each.ts';
import type { WordRules } from '../gap-rule.ts';
import type { Match } from '../match-rules.ts';
import type { Stretch } from '../readable-text.ts';
import { type ReadText, sentencesIn } from '../read-words.ts';
import { weightiest } from './likeness.ts';
import { likenessOfWindows, spanOf, type Window } from './like-windows.ts';
import type { WordSpan } from './sentence-features.ts';
import { addBar, addWords, noWords, type WordsInOrder } from './words-in-order.ts';

/** The share of likeness from which words are shown to a panel. Lower finds more, and more that is idle. */
const least = 0.6;

/** How many characters are read together: what people write about one event, not a whole page. */
const longest = 300;

/** A text of an entry and what rules matched in it. */
export type MatchedText = { readonly read: ReadText; readonly matches: readonly Match[] };

/** A sentence of an entry: in which of its texts it stands, and where. */
type Place = Stretch & { readonly of: number };

/** Sentences that are read together: each with its neighbours, as far as they are short; a short entry as a whole. */
const windowsOf = (places: readonly Place[]): readonly Window[] => {
  const lengthOf = (at: number): number => {
    const place = places[at];
    return place === undefined ? Infinity : place.end - place.start;
  };
  const whole = places.reduce((sum, { start, end }) => sum + end - start, 0);
  if (whole <= longest) return places.length === 0 ? [] : [{ first: 0, last: places.length - 1 }];
  return places.map((_, at) => {
    let length = lengthOf(at);
    const takes = (other: number): boolean => {
      if (length + lengthOf(other) > longest) return false;
      length += lengthOf(other);
      return true;
    };
    const first = takes(at - 1) ? at - 1 : at;
    return { first, last: takes(at + 1) ? at + 1 : at };
  });
};

/** The words of an entry's sentences, one bar between two of them, and where in that list each sentence stands. */
type LaidOut = { readonly words: WordsInOrder; readonly spans: readonly WordSpan[] };

const layOut = (texts: readonly MatchedText[], places: readonly Place[]): LaidOut => {
  const words = noWords();
  const spans = places.map(({ of, start, end }, at) => {
    if (at > 0) addBar(words);
    const from = words.facts.length;
    addWords(words, texts[of]?.read.lower ?? '', start, end);
    return { from, to: words.facts.length };
  });
  return { words, spans };
};

/** The sentence that weighed most, and the smallest stretch of it that holds what weighed. */
const shownOf = (
  { words: { starts, ends }, spans }: LaidOut,
  places: readonly Place[],
  weighed: readonly WordSpan[],
): { readonly place: Place; readonly cue: Stretch } | undefined => {
  const [lead] = weighed;
  // A bar goes with the sentence behind it.
  const at = lead === undefined ? -1 : spans.findIndex(({ to }) => lead.from < to);
  const [span, place] = [spans[at], places[at]];
  if (span === undefined || place === undefined) return undefined;
  const within = weighed.filter(({ from, to }) => from >= span.from && to <= span.to);
  const cue =
    within.length === 0
      ? { start: place.start, end: place.end }
      : {
          start: Math.min(...within.map(({ from }) => starts[from] ?? 0)),
          end: Math.max(...within.map(({ to }) => ends[to - 1] ?? 0)),
        };
  return { place, cue };
};

/** The kinds whose rule of likeness is on, by name. */
const likenessRules = onceForEach(
  (kinds: readonly WordRules[]) =>
    new Map(
      kinds.flatMap((kind) => {
        const rule = kind.rules.find(({ likeness }) => likeness === true);
        return rule === undefined || rule.silent === true ? [] : [[kind.kind, { kind, rule }] as const];
      }),
    ),
);

/**
 * Words that no rule reads as a kind but that are like it, by text: at most once for a kind in an entry, and only kinds
 * whose rule of likeness is on.
 */
export const likeMatchesIn = (
  texts: readonly MatchedText[],
  kinds: readonly WordRules[],
): readonly (readonly Match[])[] => {
  const byKind = likenessRules(kinds);
  const found: Match[][] = texts.map(() => []);
  if (byKind.size === 0) return found;
  const taken = new Set(texts.flatMap(({ matches }) => matches.map(({ kind }) => kind.kind)));
  const places = texts.flatMap(({ read }, of) => sentencesIn(read).map(({ start, end }) => ({ of, start, end })));
  const laid = layOut(texts, places);
  const windows = windowsOf(places);
  const alike = likenessOfWindows(laid.words.facts, laid.spans, windows, least);
  for (const [at, window] of windows.entries())
    for (const { kind } of alike[at] ?? []) {
      const of = taken.has(kind) ? undefined : byKind.get(kind);
      const shown =
        of === undefined
          ? undefined
          : shownOf(laid, places, weightiest(laid.words.facts, spanOf(laid.spans, window), kind));
      if (of === undefined || shown === undefined) continue;
      taken.add(kind);
      const { place, cue } = shown;
      const sentence = { start: place.start, end: place.end };
      found[place.of]?.push({ ...of, cue, clauses: sentence, sentence });
    }
  return found;
};
