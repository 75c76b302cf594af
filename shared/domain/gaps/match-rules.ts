import type { GapRule, Subject, WordRules } from './gap-rule.ts';
import { type ReadyRule, type RuleThere, sentenceReader, type SentenceReading } from './match-sentence.ts';
import { notTheFamily } from './not-the-family.ts';
import { type ReadText, sentencesIn } from './read-words.ts';
import { sentencesOf, type Stretch } from './readable-text.ts';
import { firstActorOf } from './subject.ts';
import { yieldsTo } from './yields.ts';

/** Words that match one rule: the cue, the clauses it stands in, and their sentence, as offsets into the text. */
export type Match = {
  readonly kind: WordRules;
  readonly rule: GapRule;
  readonly cue: Stretch;
  readonly clauses: Stretch;
  readonly sentence: Stretch;
};

/** Those for whom "they" stands: whom the sentence before names first, or the family where there is none. */
const theyOf = (text: string, sentence: Stretch): Subject => {
  const before = sentencesOf(text.slice(0, sentence.start)).at(-1);
  const named = before === undefined ? 'nobody' : firstActorOf(text.slice(before.start, before.end));
  return named === 'nobody' ? 'family' : named;
};

const overlap = (a: Stretch, b: Stretch): boolean => a.start < b.end && b.start < a.end;

const readsWordsOf =
  (match: Match) =>
  (other: Match): boolean =>
    other.kind === match.kind && other.rule.silent !== true && overlap(other.cue, match.cue);

const readsClauseOf =
  (match: Match) =>
  (other: Match): boolean =>
    overlap(other.clauses, match.clauses);

/** One wording gives one kind where two kinds read the same words and one of them says more: see `yields.ts`. */
const withoutYielding = (matches: readonly Match[]): readonly Match[] =>
  matches.filter(
    (match) => !matches.some((other) => yieldsTo(match.kind.kind, other.kind.kind) && overlap(match.cue, other.cue)),
  );

/** What the entry around a sentence tells of it. */
type Around = {
  /** Whether a phrase stands anywhere in the entry. */
  readonly inEntry: (phrases: RegExp) => boolean;
  readonly isMeant: (kind: WordRules) => boolean;
  /** Told of each kind that the words would be of if they were not about the family. */
  readonly leave: (kind: WordRules) => void;
  readonly they: () => Subject;
};

const fitsEntry = ({ needsInEntry, unlessInEntry }: ReadyRule, { inEntry }: Around): boolean =>
  (needsInEntry === undefined || inEntry(needsInEntry)) && (unlessInEntry === undefined || !inEntry(unlessInEntry));

const placedAt = (start: number, stretch: Stretch): Stretch => ({
  start: start + stretch.start,
  end: start + stretch.end,
});

const matchesInSentence = (
  reading: SentenceReading,
  rules: readonly RuleThere[],
  { start, end }: Stretch,
  around: Around,
): readonly Match[] => {
  const kept: Match[] = [];
  const isTaken = (clause: Stretch): boolean => kept.some((one) => overlap(one.clauses, placedAt(start, clause)));
  for (const there of rules) {
    const { of } = there;
    const { rule, kind } = of;
    if (rule.lastResort === true && reading.clauses().every(isTaken)) continue;
    if (!of.sure && !around.isMeant(kind)) continue;
    const matches = reading.matchesOf(there);
    if (matches.length === 0 || !fitsEntry(of, around)) continue;
    for (const { cue, clauses, about } of matches) {
      const subject = about === 'they' ? around.they() : about;
      if (subject !== undefined && rule.subject?.includes(subject) === false) {
        // Who "she" is, the words do not say for certain.
        if (about === 'they' && subject === 'family' && rule.subject === notTheFamily) around.leave(kind);
        continue;
      }
      const match: Match = {
        kind,
        rule,
        cue: placedAt(start, cue),
        clauses: placedAt(start, clauses),
        sentence: { start, end },
      };
      if (!kept.some(rule.lastResort === true ? readsClauseOf(match) : readsWordsOf(match))) kept.push(match);
    }
  }
  const [only, another] = kept;
  if (only === undefined) return kept;
  if (another === undefined) return only.rule.silent === true ? [] : kept;
  return withoutYielding(kept)
    .filter(({ rule }) => rule.silent !== true)
    .toSorted((a, b) => a.cue.start - b.cue.start);
};

/** What sentences of a text, by their numbers, mean. */
export type Meaning = {
  /** Whether a sentence can tell of any kind. */
  readonly mayBeAny: (sentence: number) => boolean;
  /** Whether it tells of this one. */
  readonly isOf: (sentence: number, kind: WordRules) => boolean;
  /** Is told where a sentence says of the family what would be of this kind: then it is not, whatever it is like. */
  readonly leave: (sentence: number, kind: WordRules) => void;
};

const anyMeaning: Meaning = { mayBeAny: () => true, isOf: () => true, leave: () => undefined };

/**
 * All words of a normalised text that match the rules of some kinds, in order, each stretch of words once for a kind:
 * where two rules read the same words, the one that stands first in the kind's list counts.
 *
 * @param inEntry whether a phrase stands anywhere in the entry, for what a rule needs there
 * @param meaning what the sentences of the text are like, for rules that are not sure; absent, all count
 */
export const matchesIn = (
  read: ReadText,
  inEntry: (phrases: RegExp) => boolean,
  kinds: readonly WordRules[],
  meaning: Meaning = anyMeaning,
): readonly Match[] => {
  const readingOf = sentenceReader(kinds);
  return sentencesIn(read).flatMap((sentence, at) => {
    const reading = readingOf(sentence.said);
    const rules = meaning.mayBeAny(at) ? reading.all() : reading.sure();
    if (rules.length === 0) return [];
    return matchesInSentence(reading, rules, sentence, {
      inEntry,
      isMeant: (kind) => meaning.isOf(at, kind),
      leave: (kind) => {
        meaning.leave(at, kind);
      },
      they: () => theyOf(read.text, sentence),
    });
  });
};
