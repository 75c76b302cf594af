import { onceForEach } from '../../once-for-each.ts';
import type { GapRule, WordRules } from '../gap-rule.ts';
import type { Match, Meaning } from '../match-rules.ts';
import type { Stretch } from '../readable-text.ts';
import { type ReadText, sentencesIn } from '../read-words.ts';
import { onceForEachSaid } from '../said.ts';
import { type Place, sharesOfSentences } from './like-sentences.ts';
import { layOut } from './like-windows.ts';
import { weightiest } from './likeness.ts';
import { likenessKinds } from './likeness-kinds.ts';
import { wordsIn, type WordsInOrder } from './words-in-order.ts';

/**
 * The share of a kind from which words that no rule reads are shown to a panel. Lower finds more, and more that is idle. Of many
 * sentences one is sooner like a gap by chance, so the more an entry has, the liker it must be: two thirds of eight.
 */
const leastOf = (sentences: number): number => 0.35 ** Math.min(1, 3 / sentences);

/** The share of its kind from which what a rule reads counts. Rules read words; whether they mean it, the others beside them tell. */
const enoughForRule = 0.15;

const wordsSaid = onceForEachSaid(({ lower, isKept }) => wordsIn(lower, isKept));

/** The smallest stretch of a sentence that holds what weighed most for a kind; all of it where nothing did. */
const cueOf = ({ facts, starts, ends }: WordsInOrder, place: Place, column: number): Stretch => {
  const weighed = weightiest(facts, { from: 0, to: facts.length }, column);
  if (weighed.length === 0) return { start: place.start, end: place.end };
  return {
    start: place.start + Math.min(...weighed.map(({ from }) => starts[from] ?? 0)),
    end: place.start + Math.max(...weighed.map(({ to }) => ends[to - 1] ?? 0)),
  };
};

type OfKind = { readonly kind: WordRules; readonly rule: GapRule; readonly column: number };

/** The kinds that have a rule of likeness, with that rule and their column among the shares. */
const likenessRules = onceForEach(
  (kinds: readonly WordRules[]): ReadonlyMap<WordRules, OfKind> =>
    new Map(
      kinds.flatMap((kind) => {
        const rule = kind.rules.find(({ likeness }) => likeness === true);
        const column = likenessKinds.findIndex((one) => one === kind.kind) + 1;
        return rule === undefined ? [] : [[kind, { kind, rule, column }] as const];
      }),
    ),
);

/** What the sentences of an entry are like, and what follows from it. It holds until the next entry is looked at. */
export type EntryLikeness = {
  /** What rules have to know of the sentences of a text, by its number. */
  readonly meaningOf: (text: number) => Meaning;
  /** Adds, by text, words that no rule reads as a kind but that are like it: once for a kind whose rule of likeness is on. */
  readonly addedTo: (matches: readonly (readonly Match[])[]) => readonly (readonly Match[])[];
};

/** Looks at the words of an entry's texts; undefined where no kind's wording is known. */
export const likenessOf = (texts: readonly ReadText[], kinds: readonly WordRules[]): EntryLikeness | undefined => {
  const known = likenessRules(kinds);
  if (known.size === 0) return undefined;
  const firsts: number[] = [];
  const places: Place[] = [];
  const sentences: WordsInOrder[] = [];
  for (const [of, read] of texts.entries()) {
    firsts.push(places.length);
    for (const { start, end, said } of sentencesIn(read)) {
      places.push({ of, start, end });
      sentences.push(wordsSaid(said));
    }
  }
  const shares = sharesOfSentences(sentences, layOut(sentences), places);
  /** The sentences that are no gap of a kind, since they are about the family. */
  const left = new Map<WordRules, Set<number>>();

  return {
    meaningOf: (text) => {
      const first = firsts[text] ?? 0;
      return {
        mayBeAny: (sentence) => shares.mayReach(enoughForRule, first + sentence) || !shares.isTold(first + sentence),
        isOf: (sentence, kind) => {
          const one = shares.of(first + sentence);
          const column = known.get(kind)?.column;
          return one === undefined || column === undefined || (one[column] ?? 0) >= enoughForRule;
        },
        leave: (sentence, kind) => {
          left.set(kind, (left.get(kind) ?? new Set()).add(first + sentence));
        },
      };
    },
    addedTo: (matches) => {
      const least = leastOf(places.length);
      const alike = [...places.keys()].filter((at) => shares.mayReach(least, at));
      if (alike.length === 0) return matches;
      const found = matches.map((ofText) => [...ofText]);
      const taken = new Set(found.flat().map(({ kind }) => kind.kind));
      for (const { kind, rule, column } of known.values()) {
        if (rule.silent === true || taken.has(kind.kind)) continue;
        const leftOfKind = left.get(kind);
        let likest = -1;
        let most = least;
        for (const at of alike) {
          if (leftOfKind?.has(at) === true) continue;
          // Beside a sentence that is none for the family's sake others are judged without it.
          const share = (leftOfKind === undefined ? shares.of(at) : shares.alone(at))?.[column] ?? 0;
          if (share >= most) [likest, most] = [at, share];
        }
        const place = places[likest];
        const words = sentences[likest];
        if (place === undefined || words === undefined) continue;
        const sentence = { start: place.start, end: place.end };
        found[place.of]?.push({ kind, rule, cue: cueOf(words, place, column), clauses: sentence, sentence });
      }
      return found;
    },
  };
};
