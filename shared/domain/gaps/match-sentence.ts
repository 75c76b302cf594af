import { onceForEach } from '../once-for-each.ts';
import { type Cue, placesAmong, readCue, saysAny, standsAmong } from './cues.ts';
import type { GapRule, Subject, WordRules } from './gap-rule.ts';
import { type PartPlaces, partsIn } from './part-places.ts';
import { readPhrases } from './phrases.ts';
import { byRarePart, type ByRarePart } from './rare-parts.ts';
import { clausesOf, type Stretch } from './readable-text.ts';
import { onceForEachSaid, type Said } from './said.ts';
import { agentAfter, agentWithin, namesAgent, subjectOf } from './subject.ts';

/*
 * What rules read in one sentence by itself: it hangs on nothing around the sentence, and is worked out once for one that is written
 * many times. What the entry around it says to that stands in `match-rules.ts`.
 */

export type ReadyRule = {
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

const indexesOf = (kinds: readonly WordRules[]): Indexes => {
  const cues = kinds
    .flatMap((kind) => kind.rules.map((rule) => ({ kind, rule })))
    .flatMap(({ kind, rule }, order) => {
      const of = ready(kind, rule, order);
      return cuesOf(rule.cues).map((cue) => ({ cue, of }));
    });
  return { all: byRarePart(cues), sure: byRarePart(cues.filter(({ of }) => of.sure)) };
};

/** Before a cue these take its meaning away: "had not missed", "no appointments were missed", "if she does not attend". */
const denied =
  /(?:\b(?:no|not|never|nil|zero|without|hardly|nor|den(?:y|ies|ied)|didn't|hasn't|hadn't|did not|has not|no (?:other|further|previous|recent|known|recorded))\s+(?:(?:any|a|yet|having|been|single)\s+)*)$/i;
const supposed =
  /\b(?:if|unless|whether|in (?:the )?(?:event|case)|should (?:she|he|they|mum|mother|the family|[A-Z]\w+)|risk of|to avoid|to prevent|would (?:be|have)|reminded|policy (?:on|for|is)|training (?:on|about)|what (?:to do|happens) when|in future|may|might|will|could have)\b[^.]{0,70}$|\bwould\s*$/i;

/** "The midwife, who had been due to visit, did not": the clause is about whom the words before it name. */
const startsWithRelative = /^,?\s*(?:who|which)\b/;

const subjectBefore = (text: string, named: Subject, clause: Stretch, cue: Stretch): Subject => {
  if (named === 'nobody') return subjectOf(text.slice(0, cue.start));
  if (!startsWithRelative.test(text.slice(clause.start, cue.start))) return named;
  const before = subjectOf(text.slice(0, clause.start));
  return before === 'nobody' ? named : before;
};

/** "They did not tell anyone": whom the sentence before names, or the family. */
const startsWithThey = /^\W*(?:[Tt]his meant that |[Hh]owever,? |[Bb]ut )?they\b/i;

/** Whom a clause is about: `they` are told by what stands before the sentence. */
const whomItTells = ({ carriesSubject }: GapRule, text: string, cue: Stretch, clause: Stretch): Subject | 'they' => {
  const lead = text.slice(0, cue.start);
  if (startsWithThey.test(lead) && subjectOf(lead) === 'unknown') return 'they';
  const inClause = text.slice(clause.start, cue.start);
  const named =
    agentAfter(text.slice(cue.end, clause.end)) ?? agentWithin(text.slice(cue.start, cue.end)) ?? subjectOf(inClause);
  const looksBack = carriesSubject === true || startsWithRelative.test(inClause);
  return (named === 'nobody' || named === 'unknown') && looksBack ? subjectBefore(text, named, clause, cue) : named;
};

/** Words of a sentence that match a rule: the cue and the clauses it stands in, as offsets into the sentence. */
export type SentenceMatch = {
  readonly cue: Stretch;
  readonly clauses: Stretch;
  /** Whom the clauses are about, of a rule for which that matters; only what stands before the sentence tells who "they" are. */
  readonly about: Subject | 'they' | undefined;
};

const clausesAround = (clauses: readonly Stretch[], cue: Stretch): Stretch => {
  const touched = clauses.filter((clause) => clause.start < cue.end && clause.end > cue.start);
  return { start: touched[0]?.start ?? cue.start, end: touched.at(-1)?.end ?? cue.end };
};

/** Whether no trap stands in the clauses of a cue. */
const isPlain = (of: ReadyRule, text: string, parts: PartPlaces, cue: Stretch, around: Stretch): boolean => {
  const { rule, unless, unlessWithoutAgent } = of;
  const before = text.slice(around.start, cue.start);
  if (denied.test(before)) return false;
  if (rule.countsWhenSupposed !== true && supposed.test(before)) return false;
  const clauseWords = text.slice(around.start, around.end);
  if (saysAny(unless, clauseWords, parts)) return false;
  if (rule.withinCommas === true && text.slice(cue.start, cue.end).includes(',')) return false;
  return (
    !saysAny(unlessWithoutAgent, clauseWords, parts) || namesAgent(clauseWords) || subjectOf(before) === 'organisation'
  );
};

/** A rule with those of its cues that can stand in a sentence. */
export type RuleThere = { readonly of: ReadyRule; readonly cues: readonly Cue[] };

/** The cues of each rule together, in the order in which rules count. */
const inTurn = (cues: readonly ReadyCue[]): readonly RuleThere[] => {
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

/** What rules read in a sentence, each worked out when it is first asked for: most rules can stand nowhere. */
export type SentenceReading = {
  readonly clauses: () => readonly Stretch[];
  /** The rules that can stand in it, in the order in which they count: all, or those that count whatever it is like. */
  readonly all: () => readonly RuleThere[];
  readonly sure: () => readonly RuleThere[];
  /** Where one of them does, from left to right. */
  readonly matchesOf: (rule: RuleThere) => readonly SentenceMatch[];
};

const nothing: readonly never[] = [];

const readBy = (indexes: Indexes, { text, lower }: Said): SentenceReading => {
  let clauses: readonly Stretch[] | undefined;
  let all: readonly RuleThere[] | undefined;
  let sure: readonly RuleThere[] | undefined;
  let known: Map<ReadyRule, readonly SentenceMatch[]> | undefined;

  const rulesBy = (index: ByRarePart<ReadyCue>): readonly RuleThere[] => {
    partsIn(lower);
    const cues = index();
    if (cues.length === 0) return nothing;
    return inTurn(cues).filter(({ of }) => of.kind.firstLook?.every((look) => look.test(text)) !== false);
  };

  const clausesOnce = (): readonly Stretch[] => (clauses ??= clausesOf(text));

  const match = ({ of, cues }: RuleThere): readonly SentenceMatch[] => {
    const parts = partsIn(lower);
    const places = cues.flatMap((cue) => placesAmong(cue, text, parts));
    if (places.length === 0) return nothing;
    const stands = (phrase: Cue): boolean => standsAmong(phrase, text, parts);
    if (of.needs?.some(stands) === false || of.unlessInSentence.some(stands)) return nothing;
    const found = places.length === 1 ? places : places.toSorted((a, b) => a.start - b.start || b.end - a.end);
    return found.flatMap((cue) => {
      const around = clausesAround(clausesOnce(), cue);
      if (!isPlain(of, text, parts, cue, around)) return [];
      return [{ cue, clauses: around, about: of.rule.subject && whomItTells(of.rule, text, cue, around) }];
    });
  };

  return {
    clauses: clausesOnce,
    all: () => (all ??= rulesBy(indexes.all)),
    sure: () => (sure ??= rulesBy(indexes.sure)),
    matchesOf: (rule) => {
      const before = known?.get(rule.of);
      if (before !== undefined) return before;
      const found = match(rule);
      (known ??= new Map()).set(rule.of, found);
      return found;
    },
  };
};

/** Reads sentences by the rules of some kinds, the same list each time: each sentence once. */
export const sentenceReader = onceForEach((kinds: readonly WordRules[]) => {
  const indexes = indexesOf(kinds);
  return onceForEachSaid((said) => readBy(indexes, said));
});
