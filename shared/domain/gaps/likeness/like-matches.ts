import { onceForEach } from '../../once-for-each.ts';
import type { WordRules } from '../gap-rule.ts';
import type { Match } from '../match-rules.ts';
import type { Stretch } from '../readable-text.ts';
import { type ReadText, sentencesIn } from '../read-words.ts';
import { type Place, sharesOfSentences } from './like-sentences.ts';
import { type Shares, weightiest } from './likeness.ts';
import { likenessKinds } from './likeness-kinds.ts';
import type { WordSpan } from './sentence-features.ts';
import { addBar, addWords, noWords, type WordsInOrder } from './words-in-order.ts';

/** The share of likeness from which words are shown to a panel. Lower finds more, and more that is idle. */
const least = 0.5;

/** What a rule reads stands from this share on, whatever else its sentence is like. */
const enoughForRule = 0.15;

/** The share of another kind from which a broad rule gives way to it. */
const enoughForOther = 0.3;

/** The share of no gap at all from which broad rules are not believed. */
const surelyNone = 0.8;

/** A text of an entry and what rules matched in it. */
export type MatchedText = { readonly read: ReadText; readonly matches: readonly Match[] };

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

/** The smallest stretch of a sentence that holds what weighed most for a kind; all of it where nothing did. */
const cueOf = (
  { words: { facts, starts, ends }, spans }: LaidOut,
  at: number,
  place: Place,
  column: number,
): Stretch => {
  const span = spans[at];
  const weighed = span === undefined ? [] : weightiest(facts, span, column);
  if (weighed.length === 0) return { start: place.start, end: place.end };
  return {
    start: Math.min(...weighed.map(({ from }) => starts[from] ?? 0)),
    end: Math.max(...weighed.map(({ to }) => ends[to - 1] ?? 0)),
  };
};

type ByKind = ReadonlyMap<string, Pick<Match, 'kind' | 'rule'> & { readonly column: number }>;

/** The kinds that have a rule of likeness, by name, with their columns among the shares. */
const likenessRules = onceForEach(
  (kinds: readonly WordRules[]): ByKind =>
    new Map(
      kinds.flatMap((kind) => {
        const rule = kind.rules.find(({ likeness }) => likeness === true);
        const column = likenessKinds.findIndex((one) => one === kind.kind) + 1;
        return rule === undefined ? [] : [[kind.kind, { kind, rule, column }] as const];
      }),
    ),
);

/**
 * Whether what a broad rule read stands: its sentence may be so much like something else that the rule misread it. Rules of
 * likeness that are switched off count too: else what gave way to them would take their place.
 */
const stands = ({ kind }: Match, shares: Shares | undefined, byKind: ByKind): boolean => {
  const own = byKind.get(kind.kind);
  if (own === undefined || shares === undefined) return true;
  if ((shares[own.column] ?? 0) >= enoughForRule) return true;
  if ((shares[0] ?? 0) >= surelyNone) return false;
  return ![...byKind.values()].some(({ column }) => (shares[column] ?? 0) >= enoughForOther);
};

/**
 * What is read in an entry, by text: the matches of rules, but for those whose sentence is like something else, and words that
 * no rule reads as a kind but that are like it, once for a kind whose rule of likeness is on.
 */
export const matchesByLikeness = (
  texts: readonly MatchedText[],
  kinds: readonly WordRules[],
): readonly (readonly Match[])[] => {
  const byKind = likenessRules(kinds);
  if (byKind.size === 0) return texts.map(({ matches }) => matches);
  const places = texts.flatMap(({ read }, of) => sentencesIn(read).map(({ start, end }) => ({ of, start, end })));
  const laid = layOut(texts, places);
  const shares = sharesOfSentences(laid.words.facts, laid.spans, places);
  const found = texts.map(({ matches }, of) =>
    matches.filter((match) => {
      if (match.rule.broad !== true) return true;
      const at = places.findIndex((place) => place.of === of && place.start === match.sentence.start);
      return stands(match, shares.of(at), byKind);
    }),
  );
  const taken = new Set(found.flat().map(({ kind }) => kind.kind));
  const alike = places.flatMap((_, at) => (shares.mayReach(least, at) ? [{ at, shares: shares.of(at) }] : []));
  if (alike.length === 0) return found;
  for (const { kind, rule, column } of byKind.values()) {
    if (rule.silent === true || taken.has(kind.kind)) continue;
    let likest = -1;
    let most = least;
    for (const { at, shares: one } of alike)
      if (one !== undefined && (one[column] ?? 0) >= most) [likest, most] = [at, one[column] ?? 0];
    const place = places[likest];
    if (place === undefined) continue;
    const sentence = { start: place.start, end: place.end };
    found[place.of]?.push({ kind, rule, cue: cueOf(laid, likest, place, column), clauses: sentence, sentence });
  }
  return found;
};
