import { onceForEach } from '../../once-for-each.ts';
import type { WordRules } from '../gap-rule.ts';
import type { Match } from '../match-rules.ts';
import { sentencesOf, type Stretch } from '../readable-text.ts';
import { likenessOf } from './likeness.ts';

/** The share of likeness from which words are shown to a panel. Lower finds more, and more that is idle. */
const least = 0.6;

/** How many characters are read together: what people write about one event, not a whole page. */
const longest = 300;

/** A text of an entry with what rules matched in it. */
export type MatchedText = { readonly text: string; readonly matches: readonly Match[] };

/** A sentence of an entry: in which of its texts it stands, and where. */
type Place = Stretch & { readonly of: number; readonly words: string };

/** Sentences that are read together: each with its neighbours, as far as they are short; a short entry as a whole. */
const windowsOf = (places: readonly Place[]): readonly (readonly Place[])[] => {
  const whole = places.reduce((sum, { words }) => sum + words.length, 0);
  if (whole <= longest) return places.length === 0 ? [] : [places];
  return places.map((place, at) => {
    const window = [place];
    let length = place.words.length;
    for (const [other, isBefore] of [
      [places[at - 1], true],
      [places[at + 1], false],
    ] as const) {
      if (other === undefined || length + other.words.length > longest) continue;
      length += other.words.length;
      if (isBefore) window.unshift(other);
      else window.push(other);
    }
    return window;
  });
};

const parting = ' | ';

/** The sentence of a window that a place in its joined words falls into, and where that sentence begins there. */
const sentenceAt = (
  window: readonly Place[],
  at: number,
): { readonly place: Place; readonly begins: number } | undefined => {
  let begins = 0;
  for (const place of window) {
    if (at < begins + place.words.length) return { place, begins };
    begins += place.words.length + parting.length;
  }
  return undefined;
};

/** The sentence that weighed most, and the smallest stretch of it that holds what weighed. */
const shownOf = (
  window: readonly Place[],
  weighed: readonly Stretch[],
): { readonly place: Place; readonly cue: Stretch } | undefined => {
  const [first] = weighed;
  const found = first === undefined ? undefined : sentenceAt(window, first.start);
  if (found === undefined) return undefined;
  const { place, begins } = found;
  const within = weighed.filter(({ start, end }) => start >= begins && end <= begins + place.words.length);
  const [from, to] = [Math.min(...within.map(({ start }) => start)), Math.max(...within.map(({ end }) => end))];
  const cue =
    within.length === 0
      ? { start: place.start, end: place.end }
      : { start: place.start + from - begins, end: place.start + to - begins };
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
  const places = texts.flatMap(({ text }, of) =>
    sentencesOf(text).map(({ start, end }) => ({ of, start, end, words: text.slice(start, end) })),
  );
  for (const window of windowsOf(places))
    for (const { kind, weighed } of likenessOf(window.map(({ words }) => words).join(parting), least)) {
      const of = byKind.get(kind);
      const shown = of === undefined || taken.has(kind) ? undefined : shownOf(window, weighed);
      if (of === undefined || shown === undefined) continue;
      taken.add(kind);
      const { place, cue } = shown;
      const sentence = { start: place.start, end: place.end };
      found[place.of]?.push({ ...of, cue, clauses: sentence, sentence });
    }
  return found;
};
