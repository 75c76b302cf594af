import { type Cue, placesAmong, readCue, saysAny, standsAmong } from './cues.ts';
import { onceForEach } from '../once-for-each.ts';
import type { GapRule, Subject, WordRules } from './gap-rule.ts';
import { type PartPlaces, partsIn } from './part-places.ts';
import { byRarePart, type ByRarePart } from './rare-parts.ts';
import { type ReadText, sentencesIn } from './read-words.ts';
import { readPhrases } from './phrases.ts';
import { clausesOf, sentencesOf, type Stretch } from './readable-text.ts';
import { yieldsTo } from './yields.ts';
import { agentAfter, agentWithin, firstActorOf, namesAgent, subjectOf } from './subject.ts';

/** Words that match one rule: the cue, the clauses it stands in, and their sentence, as offsets into the text. */
export type Match = {
  readonly kind: WordRules;
  readonly rule: GapRule;
  readonly cue: Stretch;
  readonly clauses: Stretch;
  readonly sentence: Stretch;
};

type ReadyRule = {
  readonly kind: WordRules;
  readonly rule: GapRule;
  /** Its place among all rules of all kinds, last resorts behind: where two rules read the same words, the earlier one counts. */
  readonly order: number;
  /** Counts whatever its sentence is like: it is marked so, or the wording of its kind is not known (good practice, a panel's own). */
  readonly sure: boolean;
  readonly needs: readonly Cue[] | undefined;
  readonly needsInEntry: RegExp | undefined;
  readonly unlessInEntry: RegExp | undefined;
  readonly unless: readonly Cue[];
  readonly unlessWithoutAgent: readonly Cue[];
  readonly unlessInSentence: readonly Cue[];
};

type ReadyCue = { readonly cue: Cue; readonly of: ReadyRule };

/** More than there are rules. */
const afterAll = 100_000;

const cuesOf = (phrases: readonly string[] = []): readonly Cue[] => phrases.map(readCue);

const ready = (kind: WordRules, rule: GapRule, order: number): ReadyRule => ({
  kind,
  rule,
  order: rule.lastResort === true ? order + afterAll : order,
  sure: rule.sure === true || !kind.rules.some(({ likeness }) => likeness === true),
  needs: rule.needs?.map(readCue),
  needsInEntry: rule.needsInEntry === undefined ? undefined : readPhrases(rule.needsInEntry),
  unlessInEntry: rule.unlessInEntry === undefined ? undefined : readPhrases(rule.unlessInEntry),
  unless: cuesOf(rule.unless),
  unlessWithoutAgent: cuesOf(rule.unlessWithoutAgent),
  unlessInSentence: cuesOf(rule.unlessInSentence),
});

/** The rules of some kinds by their cues: all of them, and those that count whatever their sentence is like. */
type Indexes = { readonly all: ByRarePart<ReadyCue>; readonly sure: ByRarePart<ReadyCue> };

const indexesOf = onceForEach((kinds: readonly WordRules[]): Indexes => {
  const cues = kinds
    .flatMap((kind) => kind.rules.map((rule) => ({ kind, rule })))
    .flatMap(({ kind, rule }, order) => {
      const of = ready(kind, rule, order);
      return cuesOf(rule.cues).map((cue) => ({ cue, of }));
    });
  return { all: byRarePart(cues), sure: byRarePart(cues.filter(({ of }) => of.sure)) };
});

/** Before a cue these take its meaning away: "had not missed", "no appointments were missed", "if she does not attend". */
const denied =
  /(?:\b(?:no|not|never|nil|zero|without|hardly|nor|den(?:y|ies|ied)|didn't|hasn't|hadn't|did not|has not|no (?:other|further|previous|recent|known|recorded))\s+(?:(?:any|a|yet|having|been|single)\s+)*)$/i;
const supposed =
  /\b(?:if|unless|whether|in (?:the )?(?:event|case)|should (?:she|he|they|mum|mother|the family|[A-Z]\w+)|risk of|to avoid|to prevent|would (?:be|have)|reminded|policy (?:on|for|is)|training (?:on|about)|what (?:to do|happens) when|in future|may|might|will|could have)\b[^.]{0,70}$|\bwould\s*$/i;

const clausesAround = (clauses: readonly Stretch[], cue: Stretch): Stretch => {
  const touched = clauses.filter((clause) => clause.start < cue.end && clause.end > cue.start);
  return { start: touched[0]?.start ?? cue.start, end: touched.at(-1)?.end ?? cue.end };
};

/** "The midwife, who had been due to visit, did not": the clause is about whom the words before it name. */
const startsWithRelative = /^,?\s*(?:who|which)\b/;

const subjectBefore = (text: string, named: Subject, sentence: Stretch, clause: Stretch, cue: Stretch): Subject => {
  if (named === 'nobody') return subjectOf(text.slice(sentence.start, cue.start));
  if (!startsWithRelative.test(text.slice(clause.start, cue.start))) return named;
  const before = subjectOf(text.slice(sentence.start, clause.start));
  return before === 'nobody' ? named : before;
};

/** "They did not tell anyone": those whom the sentence before names first, or the family where there is none. */
const startsWithThey = /^\W*(?:[Tt]his meant that |[Hh]owever,? |[Bb]ut )?they\b/i;

const theyOf = (text: string, sentence: Stretch): Subject => {
  const before = sentencesOf(text.slice(0, sentence.start)).at(-1);
  const named = before === undefined ? 'nobody' : firstActorOf(text.slice(before.start, before.end));
  return named === 'nobody' ? 'family' : named;
};

const subjectsFit = (rule: GapRule, text: string, cue: Stretch, clause: Stretch, sentence: Stretch): boolean => {
  if (rule.subject === undefined) return true;
  const lead = text.slice(sentence.start, cue.start);
  if (startsWithThey.test(lead) && subjectOf(lead) === 'unknown') return rule.subject.includes(theyOf(text, sentence));
  const named =
    agentAfter(text.slice(cue.end, clause.end)) ??
    agentWithin(text.slice(cue.start, cue.end)) ??
    subjectOf(text.slice(clause.start, cue.start));
  const looksBack = rule.carriesSubject === true || startsWithRelative.test(text.slice(clause.start, cue.start));
  const carried: Subject =
    (named === 'nobody' || named === 'unknown') && looksBack
      ? subjectBefore(text, named, sentence, clause, cue)
      : named;
  return rule.subject.includes(carried);
};

/** A sentence as all rules read it, and the entry that it stands in. */
type Reading = {
  readonly text: string;
  readonly sentence: Stretch;
  readonly words: string;
  readonly parts: PartPlaces;
  /** Made when they are first asked for: most sentences match nothing. */
  readonly clauses: () => readonly Stretch[];
  /** Whether a phrase stands anywhere in the entry; asked once for each. */
  readonly inEntry: (phrases: RegExp) => boolean;
};

const mayCount = (
  { rule, needs, needsInEntry, unlessInEntry, unlessInSentence }: ReadyRule,
  reading: Reading,
): boolean => {
  const { words, parts, inEntry } = reading;
  if (needs?.some((need) => standsAmong(need, words, parts)) === false) return false;
  if (needsInEntry !== undefined && !inEntry(needsInEntry)) return false;
  if (rule.unlessInEntry !== undefined && unlessInEntry !== undefined && inEntry(unlessInEntry)) return false;
  return !unlessInSentence.some((trap) => standsAmong(trap, words, parts));
};

const counts = (of: ReadyRule, { text, sentence, parts }: Reading, cue: Stretch, around: Stretch): boolean => {
  const { rule, unless, unlessWithoutAgent } = of;
  const before = text.slice(around.start, cue.start);
  if (denied.test(before)) return false;
  if (rule.countsWhenSupposed !== true && supposed.test(before)) return false;
  const clauseWords = text.slice(around.start, around.end);
  if (saysAny(unless, clauseWords, parts)) return false;
  if (rule.withinCommas === true && text.slice(cue.start, cue.end).includes(',')) return false;
  if (
    saysAny(unlessWithoutAgent, clauseWords, parts) &&
    !namesAgent(clauseWords) &&
    subjectOf(before) !== 'organisation'
  )
    return false;
  return subjectsFit(rule, text, cue, around, sentence);
};

const matchRule = (of: ReadyRule, cues: readonly Cue[], reading: Reading): readonly Match[] => {
  const { sentence, words, parts } = reading;
  const places = cues.flatMap((cue) => placesAmong(cue, words, parts));
  if (places.length === 0 || !mayCount(of, reading)) return [];
  const found = places.length === 1 ? places : places.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const clauses = reading.clauses();
  return found.flatMap((place) => {
    const cue = { start: sentence.start + place.start, end: sentence.start + place.end };
    const around = clausesAround(clauses, cue);
    return counts(of, reading, cue, around) ? [{ rule: of.rule, kind: of.kind, cue, clauses: around, sentence }] : [];
  });
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

/** The cues of each rule together, in the order in which rules count. */
const inTurn = (cues: readonly ReadyCue[]): readonly { readonly of: ReadyRule; readonly cues: readonly Cue[] }[] => {
  const found: { readonly of: ReadyRule; readonly cues: Cue[] }[] = [];
  for (const { cue, of } of cues) {
    // They are few: each is put in its place.
    let at = found.length;
    while (at > 0 && (found[at - 1]?.of.order ?? 0) > of.order) at -= 1;
    const before = found[at - 1];
    if (before?.of === of) before.cues.push(cue);
    else found.splice(at, 0, { of, cues: [cue] });
  }
  return found;
};

const matchesInSentence = (
  cues: readonly ReadyCue[],
  reading: Reading,
  isMeant: (kind: WordRules) => boolean,
): readonly Match[] => {
  const kept: Match[] = [];
  for (const { of, cues: ofRule } of inTurn(cues)) {
    if (
      of.rule.lastResort === true &&
      reading.clauses().every((clause) => kept.some((one) => overlap(one.clauses, clause)))
    )
      continue;
    if (of.kind.firstLook?.every((look) => look.test(reading.words)) === false) continue;
    if (!of.sure && !isMeant(of.kind)) continue;
    for (const match of matchRule(of, ofRule, reading)) {
      const taken = of.rule.lastResort === true ? readsClauseOf(match) : readsWordsOf(match);
      if (!kept.some(taken)) kept.push(match);
    }
  }
  const [only, another] = kept;
  if (only === undefined) return kept;
  if (another === undefined) return only.rule.silent === true ? [] : kept;
  return withoutYielding(kept)
    .filter(({ rule }) => rule.silent !== true)
    .toSorted((a, b) => a.cue.start - b.cue.start);
};

/** What sentences of a text, by their numbers, mean: whether one can tell of any kind, and whether it tells of this one. */
export type Meaning = {
  readonly mayBeAny: (sentence: number) => boolean;
  readonly isOf: (sentence: number, kind: WordRules) => boolean;
};

const anyMeaning: Meaning = { mayBeAny: () => true, isOf: () => true };

/**
 * All words of a normalised text that match the rules of some kinds, in order, each stretch of words once for a kind:
 * where two rules read the same words, the one that stands first in the kind's list counts. A sentence is split, and
 * its words looked at, once for all kinds.
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
  const { all, sure } = indexesOf(kinds);
  const { text, lower } = read;
  return sentencesIn(read).flatMap((sentence, at) => {
    const words = text.slice(sentence.start, sentence.end);
    const parts = partsIn(lower, sentence.start, sentence.end);
    const cues = meaning.mayBeAny(at) ? all() : sure();
    if (cues.length === 0) return [];
    let made: readonly Stretch[] | undefined;
    const clauses = (): readonly Stretch[] => (made ??= clausesOf(text, sentence));
    return matchesInSentence(cues, { text, sentence, words, parts, clauses, inEntry }, (kind) =>
      meaning.isOf(at, kind),
    );
  });
};
