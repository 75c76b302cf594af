import type { GapKindRules, GapRule, Subject } from './gap-rule.ts';
import { type PartPlaces, partsIn } from './first-words.ts';
import { type Cue, mayStand, readCue, readPhrases, says, saysAny } from './phrases.ts';
import { clausesOf, sentencesOf, type Stretch } from './readable-text.ts';
import { agentAfter, agentWithin, namesAgent, subjectOf } from './subject.ts';

/** Words that match one rule: the cue, the clauses it stands in, and their sentence, as offsets into the text. */
export type Match = {
  readonly rule: GapRule;
  readonly cue: Stretch;
  readonly clauses: Stretch;
  readonly sentence: Stretch;
};

type ReadyRule = {
  readonly rule: GapRule;
  readonly cues: readonly Cue[];
  readonly needs: readonly Cue[] | undefined;
  readonly needsInEntry: RegExp | undefined;
  readonly unlessInEntry: RegExp;
  readonly unless: readonly Cue[];
  readonly unlessWithoutAgent: readonly Cue[];
  readonly unlessInSentence: readonly Cue[];
};

const ready = (rule: GapRule): ReadyRule => ({
  rule,
  cues: rule.cues.map(readCue),
  needs: rule.needs?.map(readCue),
  needsInEntry: rule.needsInEntry === undefined ? undefined : readPhrases(rule.needsInEntry),
  unlessInEntry: readPhrases(rule.unlessInEntry ?? []),
  unless: (rule.unless ?? []).map(readCue),
  unlessWithoutAgent: (rule.unlessWithoutAgent ?? []).map(readCue),
  unlessInSentence: (rule.unlessInSentence ?? []).map(readCue),
});

const readyRules = new Map<GapKindRules, readonly ReadyRule[]>();

const rulesOf = (kind: GapKindRules): readonly ReadyRule[] => {
  const known = readyRules.get(kind);
  if (known !== undefined) return known;
  const made = kind.rules.map(ready);
  readyRules.set(kind, made);
  return made;
};

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

const subjectsFit = (rule: GapRule, text: string, cue: Stretch, clause: Stretch, sentence: Stretch): boolean => {
  if (rule.subject === undefined) return true;
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

const matchRule = (
  text: string,
  whole: string,
  sentence: Stretch,
  clauses: readonly Stretch[],
  { rule, cues, needs, needsInEntry, unlessInEntry, unless, unlessWithoutAgent, unlessInSentence }: ReadyRule,
  parts: PartPlaces,
): readonly Match[] => {
  const words = text.slice(sentence.start, sentence.end);
  const found = cues
    .filter((cue) => mayStand(cue, parts))
    .flatMap((cue) => [...words.matchAll(cue.expression)])
    .toSorted((a, b) => a.index - b.index || b[0].length - a[0].length);
  if (found.length === 0) return [];
  if (needs !== undefined && !saysAny(needs, words, parts)) return [];
  if (needsInEntry !== undefined && !says(needsInEntry, whole)) return [];
  if (rule.unlessInEntry !== undefined && says(unlessInEntry, whole)) return [];
  if (saysAny(unlessInSentence, words, parts)) return [];
  return found.flatMap((match) => {
    const start = sentence.start + match.index;
    const cue = { start, end: start + match[0].length };
    const around = clausesAround(clauses, cue);
    const before = text.slice(around.start, cue.start);
    if (denied.test(before)) return [];
    if (rule.countsWhenSupposed !== true && supposed.test(before)) return [];
    const clauseWords = text.slice(around.start, around.end);
    if (saysAny(unless, clauseWords, parts)) return [];
    if (rule.withinCommas === true && match[0].includes(',')) return [];
    if (
      saysAny(unlessWithoutAgent, clauseWords, parts) &&
      !namesAgent(clauseWords) &&
      subjectOf(text.slice(around.start, cue.start)) !== 'organisation'
    )
      return [];
    return subjectsFit(rule, text, cue, around, sentence) ? [{ rule, cue, clauses: around, sentence }] : [];
  });
};

/** The cheap first look at a text or sentence. */
export const mayHold = (text: string, kind: GapKindRules): boolean => kind.firstLook.every((look) => look.test(text));

const overlap = (a: Stretch, b: Stretch): boolean => a.start < b.end && b.start < a.end;

/**
 * All words of a normalised text that match the rules of a kind, in order, each stretch of words once: where two rules
 * read the same words, the one that stands first in the kind's list counts.
 *
 * @param whole all texts of the entry, for what a rule needs to stand anywhere in it
 */
export const matchesIn = (text: string, whole: string, kind: GapKindRules): readonly Match[] =>
  sentencesOf(text).flatMap((sentence) => {
    if (!mayHold(text.slice(sentence.start, sentence.end), kind)) return [];
    const clauses = clausesOf(text, sentence);
    const kept: Match[] = [];
    const rules = rulesOf(kind);
    const parts = partsIn(text.slice(sentence.start, sentence.end));
    for (const rule of rules) {
      for (const match of matchRule(text, whole, sentence, clauses, rule, parts)) {
        if (!kept.some((other) => overlap(other.cue, match.cue))) kept.push(match);
      }
    }
    return kept.toSorted((a, b) => a.cue.start - b.cue.start);
  });
